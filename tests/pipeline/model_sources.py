"""Places that models are fetched from in these tests: a web server that misbehaves on request, packages made here."""

import hashlib
import io
import tarfile
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from pipeline.model_file import ModelFile, Recipe

CONTENT = bytes(range(256)) * 400


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind, _, rest = self.path.strip("/").partition("/")
        answer = getattr(self, f"_{kind}", self._lost)
        answer(rest)

    def _whole(self, rest: str) -> None:
        self._send(CONTENT)

    def _other(self, rest: str) -> None:
        self._send(CONTENT[::-1])

    def _longer(self, rest: str) -> None:
        self._send(CONTENT + b"more")

    def _cut(self, rest: str) -> None:
        self._send(CONTENT[:1000], promised=len(CONTENT))

    def _moved(self, rest: str) -> None:
        self.send_response(302)
        self.send_header("Location", f"/{rest}")
        self.end_headers()

    def _slow(self, rest: str) -> None:
        self._send(CONTENT, pause=float(rest))

    def _lost(self, rest: str) -> None:
        self.send_error(404)

    def _send(self, content: bytes, *, promised: int | None = None, pause: float = 0.0) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(promised or len(content)))
        self.end_headers()
        half = len(content) // 2
        self.wfile.write(content[:half])
        self.wfile.flush()
        time.sleep(pause)
        self.wfile.write(content[half:])

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def web_server() -> Iterator[str]:
    """The address of a server: `/whole` is right, `/cut`, `/other`, `/longer` and `/lost` are not."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def model(*recipes: Recipe, name: str = "tiny.bin", group: str = "tiny", content: bytes = CONTENT) -> ModelFile:
    """A model file with this content."""
    return ModelFile(name, group, hashlib.sha256(content).hexdigest(), len(content), "CC0-1.0", recipes, default=True)


def make_wheel(folder: Path, name: str, members: dict[str, bytes], version: str = "1.0") -> Path:
    """A wheel that pip takes for real."""
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    path = folder / f"{module}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in members.items():
            archive.writestr(member, content)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return path


def make_tarball(path: Path, members: dict[str, bytes]) -> Path:
    """A package as npm packs it."""
    with tarfile.open(path, "w:gz") as archive:
        for member, content in members.items():
            entry = tarfile.TarInfo(f"package/{member}")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return path
