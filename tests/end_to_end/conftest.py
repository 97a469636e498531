"""Whole runs in processes of their own, with every socket refused: offline must mean offline."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

BLOCKED = '''
"""No process of this run reaches any address; what it tried is written down."""
import os, socket

def refuse(self, address, *rest):
    with open(os.environ["TRIED"], "a") as log:
        log.write(f"{address}\\n")
    raise OSError(f"no network here: {address}")

def no_name(host, *rest, **options):
    refuse(None, host)

socket.socket.connect = socket.socket.connect_ex = refuse
socket.getaddrinfo = socket.gethostbyname = no_name
'''

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def offline_run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs `plainvox` with the arguments; `environment` is added to the process's own."""
    folder = tmp_path_factory.mktemp("blocked")
    (folder / "sitecustomize.py").write_text(BLOCKED)

    def run(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        changed = {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "TRIED": str(folder / "tried"), **environment}
        done = subprocess.run(
            [sys.executable, "-m", "pipeline", *arguments],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, **changed},
            timeout=280,
            check=False,
        )
        assert not (folder / "tried").exists(), f"a socket was opened: {(folder / 'tried').read_text()}"
        return done

    return run


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A cache of its own, no models, and no Argos package."""
    base = tmp_path_factory.mktemp("run")
    return {
        "PLAINVOX_CACHE": str(base / "cache"),
        "PLAINVOX_MODELS": str(base / "models"),
        "ARGOS_PACKAGES_DIR": str(base / "argos"),
        "XDG_DATA_HOME": str(base / "data"),
        "NO_COLOR": "1",
    }


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory, offline_run: Run, environment: dict[str, str]) -> Path:
    """The folder of results of all examples."""
    folder = tmp_path_factory.mktemp("out")
    done = offline_run("run", "examples/*.html", "examples/*.txt", "--offline", "--out", str(folder), **environment)
    assert done.returncode == 0, done.stderr
    # The model of the preferred voice is not there: it is said once, and the next voice is used.
    assert done.stderr.count("kokoro passed over for espeak") == 2, "once for each language"
    return folder
