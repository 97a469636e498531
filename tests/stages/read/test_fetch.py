"""Pages from a real local server that behaves and misbehaves."""

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from pipeline.errors import InputError
from stages.read.fetch import fetch


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        name = self.path.strip("/")
        if name in {"away", "loop"}:
            self.send_response(302)
            self.send_header("Location", "/latin" if name == "away" else "/loop")
            self.end_headers()
            return
        if name == "gone":
            self.send_error(404)
            return
        if name == "slow":
            time.sleep(1.5)
        kind = {"latin": 'text/html; charset="ISO-8859-1"', "picture": "image/png"}.get(name, "text/html")
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(b"x" * 3_000_000 if name == "large" else "<p>niño".encode("latin-1"))

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def test_fetch_gives_bytes_and_charset(site: str) -> None:
    fetched = fetch(f"{site}/latin")
    assert (fetched.raw, fetched.charset) == ("<p>niño".encode("latin-1"), "ISO-8859-1")


def test_fetch_follows_redirects(site: str) -> None:
    assert fetch(f"{site}/away").charset == "ISO-8859-1"


def test_fetch_invents_no_charset(site: str) -> None:
    assert fetch(f"{site}/plain").charset == ""


@pytest.mark.parametrize(
    ("name", "cause"),
    [("gone", "404"), ("picture", "image/png"), ("loop", "redirects without end"), ("large", "larger than 1,024 KB")],
)
def test_fetch_refuses_with_address_and_cause(site: str, name: str, cause: str) -> None:
    with pytest.raises(InputError, match=cause) as caught:
        fetch(f"{site}/{name}", size_limit=1024 * 1024)
    assert caught.value.message.startswith(f"{site}/{name}")
    assert caught.value.hint


def test_fetch_waits_only_so_long(site: str) -> None:
    with pytest.raises(InputError, match="no answer in time"):
        fetch(f"{site}/slow", read_seconds=0.3)


@pytest.mark.parametrize(
    ("address", "cause"),
    [("http://127.0.0.1:9/", "cannot be reached"), ("http://", "http://"), ("http://[::bad/", "http")],
)
def test_fetch_refuses_addresses_that_lead_nowhere(address: str, cause: str) -> None:
    with pytest.raises(InputError, match=cause):
        fetch(address)
