"""A local HTTPS server that speaks the voice service's protocol, and misbehaves on request."""

import base64
import io
import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import soundfile

from tests.faults.voice_tone import tone

RATE = 24_000
HUNG_SECONDS = 3.0
DRIP_BYTES, DRIP_SECONDS = 16, 0.1


@dataclass
class Service:
    """What was asked, and the faults still to come: one is used up by each request.

    A fault is an HTTP status, or `empty`, `no sound`, `truncated`, `broken off`, `not mp3`, `reset`, `hung`, `drip`; an
    empty one is none. `most` is the most requests that were under way at a time, hung ones aside.
    """

    address: str = ""
    texts: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    faults: list[int | str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    under_way: int = 0
    most: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


def _mp3(text: str) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, tone(0.07 * len(text), rate=RATE, silence=0.1).samples, RATE, format="MP3")
    return file.getvalue()


def _answer(sound: bytes) -> bytes:
    inner = json.dumps([base64.b64encode(sound).decode()], separators=(",", ":"))
    row = json.dumps(["wrb.fr", "jQ1olc", inner, None, None, None, "generic"], separators=(",", ":"))
    return f')]}}\'\n\n{len(row)}\n[{row}\n,["di",34]\n]\n'.encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    service: Service

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_HEAD(self) -> None:
        """Answer that somebody is there."""
        self._reply(200, b"")

    def do_POST(self) -> None:
        """Give the sound of the text, or the next fault."""
        with self.service.lock:
            self.service.under_way += 1
            self.service.most = max(self.service.most, self.service.under_way)
        self._post()

    def _answering(self) -> None:
        """This request is about to be over: who gets the answer may ask the next thing before we look again."""
        with self.service.lock:
            self.service.under_way -= 1

    def _post(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        text, language, *_ = json.loads(json.loads(parse_qs(body)["f.req"][0])[0][0][1])
        self.service.texts.append(text)
        self.service.languages.append(language)
        fault = self.service.faults.pop(0) if self.service.faults else ""
        if fault in ("reset", "hung"):
            self._answering()
            time.sleep(HUNG_SECONDS if fault == "hung" else 0)
            self.close_connection = True
        elif fault == "drip":
            self._reply(200, _answer(_mp3(text)), drip=True)
        elif isinstance(fault, int):
            self._reply(fault, b"busy")
        elif fault == "empty":
            self._reply(200, b"")
        elif fault == "no sound":
            self._reply(200, b')]}\'\n\n25\n[["wrb.fr","jQ1olc",null,null,null,[3],"generic"]]\n')
        elif fault == "truncated":
            self._reply(200, _answer(_mp3(text)[:600]))
        elif fault == "not mp3":
            self._reply(200, _answer(b"<html>sorry</html>" * 9))
        else:
            self._reply(200, _answer(_mp3(text)), broken_off=fault == "broken off")

    def _reply(self, status: int, body: bytes, *, broken_off: bool = False, drip: bool = False) -> None:
        if self.command != "HEAD":
            self._answering()
        self.send_response(status)
        for name, value in self.service.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if drip:
            for at in range(0, len(body), DRIP_BYTES):
                try:
                    self.wfile.write(body[at : at + DRIP_BYTES])
                except OSError:
                    break  # The client had enough.
                time.sleep(DRIP_SECONDS)
            self.close_connection = True
        elif self.command != "HEAD":
            self.wfile.write(body[: len(body) // 2] if broken_off else body)
        self.close_connection = broken_off or self.close_connection


@contextmanager
def serving(certificate: Path, key: Path) -> Iterator[Service]:
    """The service on a free port of this machine, behind TLS."""
    service = Service()
    handler = type("Handler", (_Handler,), {"service": service})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    service.address = f"https://localhost:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
