"""Pages from a real local server that behaves and misbehaves."""

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from pipeline.document import Document, Source
from pipeline.errors import InputError
from pipeline.stage import Context
from stages.read.fetch import fetch
from stages.read.stage import Read


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        name = self.path.strip("/")
        if name == "care/page":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html><h1>Care</h1><p>Rest at home, drink water, and read the <a href=doses>doses</a>.")
            return
        if name == "moved":
            self.send_response(301)
            self.send_header("Location", "/care/page")
            self.end_headers()
            return
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
        if name == "elsewhere":
            self.send_response(302)
            self.send_header("Location", "file:///etc/passwd")
            self.end_headers()
            return
        if name in {"bomb", "packed", "torn"}:
            body = gzip.compress(b"<p>" + b"x" * (30_000_000 if name == "bomb" else 100))
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if name == "torn" else body)
            return
        if name == "drip":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            for _ in range(600):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)
            return
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
    fetched = fetch(f"{site}/away")
    assert (fetched.charset, fetched.address) == ("ISO-8859-1", f"{site}/latin")


def test_fetch_invents_no_charset(site: str) -> None:
    assert fetch(f"{site}/plain").charset == ""


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("bomb", "larger than 1,024 KB"),
        ("torn", "broke off or is damaged"),
        ("elsewhere", "file:///etc/passwd"),
        ("gone", "404"),
        ("picture", "image/png"),
        ("loop", "redirects without end"),
        ("large", "larger than 1,024 KB"),
    ],
)
def test_fetch_refuses_with_address_and_cause(site: str, name: str, cause: str) -> None:
    with pytest.raises(InputError, match=cause) as caught:
        fetch(f"{site}/{name}", size_limit=1024 * 1024)
    assert caught.value.message.startswith(f"{site}/{name}")
    assert caught.value.hint


def test_fetch_unpacks(site: str) -> None:
    assert fetch(f"{site}/packed").raw == b"<p>" + b"x" * 100


def test_fetch_gives_up_on_a_server_that_drips(site: str) -> None:
    begin = time.monotonic()
    with pytest.raises(InputError, match="not here after 1 seconds"):
        fetch(f"{site}/drip", whole_seconds=1)
    assert time.monotonic() - begin < 30  # half of what the server takes


def test_links_of_a_fetched_page_start_where_it_came_from_at_last(site: str, context: Context) -> None:
    document = Read().run(Document(Source(f"{site}/moved"), "en"), context)
    assert [link.address for s in document.sentences for link in s.links] == [f"{site}/care/doses"]


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
