"""A server before another one that refuses some of what it is asked, as S3 does."""

import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_STATUS = {"SlowDown": 503, "AccessDenied": 403}
_OWN = frozenset({"connection", "transfer-encoding", "content-length", "date", "server"})


@contextmanager
def refusing(behind: str, code: str, when: Callable[[str, int], bool]) -> Iterator[tuple[str, list[str]]]:
    """Its address, and the paths that it refused with S3's error of this code.

    `when` is asked with the method and the number of the request, from 1.
    """
    refused: list[str] = []
    asked: list[str] = []

    class Before(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            asked.append(self.path)
            if when(self.command, len(asked)):
                refused.append(self.path)
                self._give(_STATUS[code], {}, f"<Error><Code>{code}</Code><Message>Refused.</Message></Error>".encode())
                return
            headers = {name: value for name, value in self.headers.items() if name.lower() not in _OWN}
            request = urllib.request.Request(behind + self.path, content or None, headers, method=self.command)
            try:
                with urllib.request.urlopen(request) as answer:
                    self._give(answer.status, dict(answer.headers), answer.read())
            except urllib.error.HTTPError as error:
                self._give(error.code, dict(error.headers), error.read())

        def _give(self, status: int, headers: dict[str, str], content: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in _OWN:
                    self.send_header(name, value)
            length = headers.get("Content-Length", "0") if self.command == "HEAD" else str(len(content))
            self.send_header("Content-Length", length)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_PUT = do_HEAD = do_POST = do_DELETE = _answer  # noqa: N815 - the names that the library calls

        def log_message(self, format: str, *words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Before)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", refused
    finally:
        server.shutdown()
        server.server_close()
