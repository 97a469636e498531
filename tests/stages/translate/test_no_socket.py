"""No translator opens a socket: not when it is imported, not when it is loaded, not when it works."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_WATCHED = """
import sys

def watch(event, arguments):
    if event in {"socket.__new__", "socket.connect", "socket.getaddrinfo"}:
        sys.stderr.write(f"OPENED {event} {arguments}\\n")
        raise RuntimeError(f"{event} {arguments}")

sys.addaudithook(watch)
from pipeline.cli import main
main(sys.argv[1:])
"""


@pytest.mark.parametrize("engine", ["argos", "builtin"])
def test_translating_opens_no_socket(engine: str, tiny_folder: Path, tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    shutil.copytree(tiny_folder, packages / "translate-en_es-1_0")
    environment = os.environ | {"ARGOS_PACKAGES_DIR": str(packages), "PLAINVOX_CACHE": str(tmp_path / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, "translate", "--lines", "--engine", engine, "-"],
        input="Take 2 pills a day.\nDo not stop.\n",
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert "OPENED" not in done.stderr
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 2


def test_watch_sees_a_socket(tmp_path: Path) -> None:
    code = _WATCHED.replace("from pipeline.cli import main\nmain(sys.argv[1:])", "import socket; socket.socket()")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "OPENED socket.__new__" in done.stderr
