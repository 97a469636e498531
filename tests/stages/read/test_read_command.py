"""`plainvox read` on files that are no web pages."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stages.read import structure_document as written

ROOT = Path(__file__).parents[3]


def plainvox_read(path: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pipeline", "read", str(path)],
        capture_output=True,
        text=True,
        cwd=path.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"},
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(("name", "raw"), [("asthma.docx", written.docx()), ("asthma.epub", written.epub())])
def test_read_command_shows_the_document_as_markdown(tmp_path: Path, name: str, raw: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    done = plainvox_read(path)
    assert done.returncode == 0
    assert done.stdout.startswith(f"# {written.TITLE}\n")
    assert "1. Shake the inhaler.\n2. Breathe out slowly.\n   - Do not breathe out into the inhaler.\n" in done.stdout


def test_read_command_tells_file_cause_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "cut.docx"
    path.write_bytes(written.docx()[:5000])
    done = plainvox_read(path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert f"error: {path}: the file cannot be unpacked" in done.stderr
    assert "save it again" in done.stderr
