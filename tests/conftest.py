"""Fixtures for all tests: a cache and a memory of their own, so that no test reads what another run left behind."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.cache import Cache

ROOT = Path(__file__).parent.parent
CHECKERS = ROOT / "build" / "validators" / "node_modules"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--mute-audio",
)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("PLAINVOX_CACHE", str(folder))
    monkeypatch.setenv("PLAINVOX_MEMORY", str(folder / "memory.sqlite"))


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    """An empty cache."""
    return Cache(tmp_path / "own-cache")


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Sockets that refuse every address, the loopback too; the list holds what was tried."""
    import socket

    tried: list[object] = []

    def refuse(self: socket.socket, address: object) -> None:
        tried.append(address)
        raise OSError(f"a test that allows no network tried to reach {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    return tried


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A headless Chromium, driven by Playwright."""
    command = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if command is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    playwright = pytest.importorskip("playwright.sync_api", reason="needs Playwright: pip install -e '.[dev]'")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=command, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    path = CHECKERS / "axe-core" / "axe.min.js"
    if not path.is_file():
        pytest.skip("left out: axe-core is not here; install npm, then run: make validators")
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def nu_remarks() -> Callable[..., list[str]]:
    """Whatever the Nu HTML checker says of these files; with `least="error"` only what it calls an error."""
    jar = CHECKERS / "vnu-jar" / "build" / "dist" / "vnu.jar"
    java = shutil.which("java")
    if not jar.is_file() or java is None:
        pytest.skip("left out: the Nu HTML checker is not here; install npm and Java, then run: make validators")

    def remarks(*paths: Path, least: str = "") -> list[str]:
        # It takes the language that it guesses from the words for more likely than the one that is written down.
        options = ["--no-langdetect", "--exit-zero-always", "--format", "json", *(["--errors-only"] if least else [])]
        command = [java, "-jar", str(jar), *options, *map(str, paths)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
        return [f"{one['url']}: {one['message']}" for one in json.loads(done.stderr)["messages"]]

    return remarks


@pytest.fixture(scope="session")
def nu_errors(nu_remarks: Callable[..., list[str]]) -> Callable[..., list[str]]:
    """What the Nu HTML checker calls an error in these files."""
    return lambda *paths: nu_remarks(*paths, least="error")
