"""The validators of books, as the tests ask them."""

import json
import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

CHECKERS = Path(__file__).parents[3] / "build" / "validators" / "node_modules"


def epubcheck(*paths: Path) -> list[str]:
    """Every error and warning that the W3C's EPUBCheck has about these books."""
    java = shutil.which("java")
    spec = find_spec("epubcheck")
    if java is None or spec is None or not spec.submodule_search_locations:
        pytest.skip("left out: EPUBCheck needs Java and the package epubcheck; run: make validators")
    jar = Path(spec.submodule_search_locations[0]) / "epubcheck.jar"
    told = []
    for path in paths:
        command = [java, "-XX:TieredStopAtLevel=1", "-jar", str(jar), str(path), "--json", "-"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
        told += [
            f"{path.name}: {one['ID']} {one['message']}" for one in messages if one["severity"] not in ("INFO", "USAGE")
        ]
    return told


def ace(path: Path, folder: Path) -> list[str]:
    """Every violation that Ace by DAISY finds in a book."""
    command = CHECKERS / ".bin" / "ace-cli"
    browser = shutil.which("chromium")
    if not command.is_file() or browser is None:
        pytest.skip("left out: Ace by DAISY needs npm and Chromium; run: make validators")
    environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": browser}
    done = subprocess.run(
        [str(command), "-f", "-s", "-o", str(folder), str(path)],
        capture_output=True,
        text=True,
        timeout=240,
        env=environment,
    )
    report = folder / "report.json"
    assert report.is_file(), done.stdout + done.stderr
    found = json.loads(report.read_text(encoding="utf-8"))["assertions"]
    return [str(one["earl:test"]["dct:title"]) for file in found for one in file["assertions"]]
