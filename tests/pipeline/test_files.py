import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.errors import OutputError
from pipeline.files import remove_abandoned, whole_file, write_text


def test_a_file_appears_whole(tmp_path: Path) -> None:
    write_text(tmp_path / "new" / "a.txt", "text")
    assert (tmp_path / "new" / "a.txt").read_text() == "text"


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "old")

    def fail() -> None:
        with whole_file(tmp_path / "a.txt") as temporary:
            temporary.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.txt", "old")]


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match="file") as caught:
        write_text(tmp_path / "file" / "a.txt", "text")
    assert "--out" in caught.value.hint


_KILLED = """
import os, pathlib, signal, sys
from pipeline.files import whole_file
with whole_file(pathlib.Path(sys.argv[1])) as temporary:
    temporary.write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path / "below" / "a.txt")], check=False)
    assert len(list((tmp_path / "below").iterdir())) == 1
    assert remove_abandoned(tmp_path) == 1
    assert list((tmp_path / "below").iterdir()) == []


def test_what_is_being_written_is_not_removed(tmp_path: Path) -> None:
    with whole_file(tmp_path / "a.txt") as temporary:
        temporary.write_text("half")
        assert remove_abandoned(tmp_path) == 0
        temporary.write_text("whole")
    assert (tmp_path / "a.txt").read_text() == "whole"


def test_other_hidden_files_are_not_removed(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*")
    assert remove_abandoned(tmp_path) == 0
    assert (tmp_path / ".gitignore").exists()


def test_the_temporary_file_keeps_the_suffix(tmp_path: Path) -> None:
    with whole_file(tmp_path / "a.flac") as temporary:
        assert temporary.suffix == ".flac"
