"""The M4B audiobooks, looked at by ffprobe."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import OutputError
from pipeline.progress import Silence
from stages.publish.id3 import Chapter
from stages.publish.m4b import AacCodec, M4bWriter, metadata
from stages.publish.mastered import LUFS, PEAK, mastered
from stages.publish.sound_tags import SoundTags
from stages.speak.espeak import EspeakVoice
from tests.stages.publish.heard_files import (
    Written,
    ffmpeg_loudness,
    probed,
    require_chapters_at_headings,
    written_by,
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return written_by(M4bWriter().write, tmp_path_factory.mktemp("m4b"))


class Told(Silence):
    """Keeps what is said."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, text: str) -> None:
        self.lines.append(text)


def test_writer_makes_a_file_for_each_track(written: Written) -> None:
    assert [path.name for path in written.paths] == ["easy.en.m4b", "easy.es.m4b"]


def test_file_is_aac_as_long_as_its_track(written: Written) -> None:
    for path, track in zip(written.paths, written.document.tracks, strict=True):
        told = probed(path)
        sound = next(stream for stream in told["streams"] if stream["codec_type"] == "audio")
        assert (sound["codec_name"], sound["channels"]) == ("aac", 1)
        assert float(sound["duration"]) == pytest.approx(track.seconds, abs=0.1)


def test_speech_has_the_loudness_by_ffmpeg() -> None:
    text = "Tome una tableta por la boca todos los días. Llame a su médico si tiene fiebre o le cuesta respirar."
    said = EspeakVoice("es-419").speak(text)
    content, _ = mastered(said.samples, said.rate, AacCodec())
    lufs, peak = ffmpeg_loudness(content)
    assert lufs == pytest.approx(LUFS, abs=0.5)
    assert peak <= PEAK


def test_chapters_are_read_back_at_the_headings(written: Written) -> None:
    require_chapters_at_headings(written)


def test_tags_and_cover_say_what_it_is(written: Written) -> None:
    told = probed(written.paths[1])
    tags = told["format"]["tags"]
    assert tags["title"] == "Vivir con la presión arterial alta"
    assert tags["artist"] == "Example Health Library"
    assert "programa de computadora" in tags["comment"]
    sound = next(stream for stream in told["streams"] if stream["codec_type"] == "audio")
    assert sound["tags"]["language"] == "spa"
    assert [stream["width"] for stream in told["streams"] if stream["disposition"]["attached_pic"]] == [600]


def test_without_ffmpeg_it_is_said_and_nothing_is_written(
    written: Written, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    told = Told()
    assert M4bWriter().write(written.document, replace(written.context, folder=tmp_path, progress=told)) == ()
    assert "ffmpeg is not installed" in told.lines[0]


def test_what_ffmpeg_refuses_is_an_output_error() -> None:
    with pytest.raises(OutputError, match="ffmpeg"):
        AacCodec().decode(b"not a sound")


def test_marks_in_titles_do_not_end_them() -> None:
    told = SoundTags("A=B; #1", "", "", "eng", "", "")
    assert "title=A\\=B\\; \\#1\n" in metadata(told, [Chapter("x", 0, 1)])
