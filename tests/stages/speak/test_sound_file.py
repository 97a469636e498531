"""Sounds as files."""

from pathlib import Path

import numpy as np
import pytest

from pipeline.errors import OutputError
from stages.speak.sound import Sound, WordTime
from stages.speak.sound_file import read_sound, sound_outline, write_sound
from tests.faults.voice_tone import tone


def test_sound_comes_back(tmp_path: Path) -> None:
    words = (WordTime(0, 4, 0, 9_000), WordTime(5, 9, 9_000, 22_000))
    sound = Sound(tone(1.0, rate=22_050).samples, 22_050, words)
    write_sound(tmp_path / "sound.flac", sound)
    back = read_sound(tmp_path / "sound.flac")
    assert (back.rate, back.words, back.samples.size) == (22_050, words, sound.samples.size)
    assert float(np.abs(back.samples - sound.samples).max()) < 1e-4
    assert sound_outline(tmp_path / "sound.flac") == (22_050, 22_050, words)


def test_loud_sound_is_made_quieter_instead_of_clipped(tmp_path: Path) -> None:
    loud = tone(1.0)
    write_sound(tmp_path / "sound.flac", Sound(loud.samples * 10, loud.rate))
    back = read_sound(tmp_path / "sound.flac")
    assert 0.98 < float(np.abs(back.samples).max()) <= 0.991
    assert float(np.corrcoef(back.samples, loud.samples)[0, 1]) > 0.9999


def test_words_of_a_very_long_text_fit(tmp_path: Path) -> None:
    words = tuple(WordTime(10 * n, 10 * n + 9, 4 * n, 4 * n + 4) for n in range(4_000))
    write_sound(tmp_path / "sound.flac", Sound(tone(1.0).samples, 16_000, words))
    assert read_sound(tmp_path / "sound.flac").words == words


@pytest.mark.parametrize("content", [b"", b"fLaC", b"no sound at all"], ids=["empty", "cut off", "text"])
def test_damaged_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sound.flac").write_bytes(content)
    for read in (read_sound, sound_outline):
        with pytest.raises(OutputError, match=r"sound\.flac"):
            read(tmp_path / "sound.flac")


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"gone\.flac"):
        sound_outline(tmp_path / "gone.flac")
