"""A local HTTPS server that speaks the voice service's protocol, and misbehaves on request."""

import base64
import io
import json
import ssl
import threading
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


@dataclass
class Service:
    """What was asked, and the faults still to come: one is used up by each request.

    A fault is an HTTP status, or `empty`, `no sound`, `truncated`, `broken off`, `not mp3`.
    """

    address: str = ""
    texts: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    faults: list[int | str] = field(default_factory=list)


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
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        text, language, *_ = json.loads(json.loads(parse_qs(body)["f.req"][0])[0][0][1])
        self.service.texts.append(text)
        self.service.languages.append(language)
        fault = self.service.faults.pop(0) if self.service.faults else ""
        if isinstance(fault, int):
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

    def _reply(self, status: int, body: bytes, *, broken_off: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
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
