"""Where the page's sound is."""

import base64
from pathlib import Path

import pytest

from pipeline.document import Track
from pipeline.errors import OutputError
from stages.publish.page_sound import sound_address

TRACK = Track("easy.en", "easy", "en", "tone", 10, 10, "a b.mp3")


def test_sound_beside_is_a_link(tmp_path: Path) -> None:
    assert sound_address(TRACK, tmp_path, "beside") == "a%20b.mp3"


def test_sound_inside_is_the_file(tmp_path: Path) -> None:
    (tmp_path / TRACK.file).write_bytes(b"\xff\xfbsound")
    kind, _, data = sound_address(TRACK, tmp_path, "inside").partition(",")
    assert (kind, base64.b64decode(data)) == ("data:audio/mpeg;base64", b"\xff\xfbsound")


def test_sound_inside_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"a b\.mp3"):
        sound_address(TRACK, tmp_path, "inside")
