"""The Opus files, looked at by ffmpeg."""

import io
import subprocess
from pathlib import Path

import pytest
import soundfile

from pipeline.cache import Cache
from pipeline.errors import ConfigError, OutputError
from stages.publish.mastered import LUFS, PEAK, mastered
from stages.publish.ogg import with_tags
from stages.publish.opus import OpusCodec, OpusWriter
from stages.publish.stage import Publish
from stages.speak.espeak import EspeakVoice
from tests.stages.publish.conftest import context_in, sample
from tests.stages.publish.heard_files import (
    RATE,
    Written,
    buzzing,
    ffmpeg_loudness,
    probed,
    require_chapters_at_headings,
    syllables,
    written_by,
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return written_by(OpusWriter().write, tmp_path_factory.mktemp("opus"))


def test_writer_makes_a_file_for_each_track(written: Written) -> None:
    assert [path.name for path in written.paths] == ["easy.en.opus", "easy.es.opus"]


def test_file_is_exactly_as_long_as_its_track(written: Written) -> None:
    for path, track in zip(written.paths, written.document.tracks, strict=True):
        assert soundfile.info(path).frames == track.samples


def test_speech_has_the_loudness_by_ffmpeg() -> None:
    text = "Take one tablet by mouth every day. Call your doctor if you have a fever, a rash, or trouble breathing."
    said = EspeakVoice("en-us").speak(text)
    content, _ = mastered(said.samples, said.rate, OpusCodec())
    lufs, peak = ffmpeg_loudness(content)
    assert lufs == pytest.approx(LUFS, abs=0.5)
    assert peak <= PEAK


def test_chapters_are_read_back_at_the_headings(written: Written) -> None:
    require_chapters_at_headings(written)


def test_tags_say_what_it_is(written: Written) -> None:
    told = {name.lower(): text for name, text in probed(written.paths[1])["streams"][0]["tags"].items()}
    assert told["title"] == "Vivir con la presión arterial alta"
    assert told["artist"] == "Example Health Library"
    assert told["language"] == "spa"
    assert "programa de computadora" in told["comment"]


def test_ffmpeg_finds_no_fault_in_the_pages(written: Written) -> None:
    command = ["ffmpeg", "-v", "warning", "-err_detect", "crccheck", "-i", str(written.paths[0]), "-f", "null", "-"]
    assert subprocess.run(command, capture_output=True, check=True).stderr == b""


def test_file_is_the_same_bytes_when_it_is_made_again(written: Written, tmp_path: Path) -> None:
    again = context_in(tmp_path, Cache(tmp_path / "cache"))
    for seed, path in enumerate(OpusWriter().write(buzzing(sample(), again), again)):
        assert path.read_bytes() == written.paths[seed].read_bytes()


@pytest.mark.parametrize("kilobits", [16, 48])
def test_bit_rate_is_the_one_asked_for(kilobits: int) -> None:
    content = OpusCodec(kilobits).encode(syllables(RATE * 20, RATE, 3), RATE)
    assert len(content) * 8 / 20 == pytest.approx(kilobits * 1000, rel=0.35)


def test_rate_that_opus_does_not_know_keeps_its_length() -> None:
    samples, rate = OpusCodec().decode(OpusCodec().encode(syllables(22_050 * 5, 22_050, 3), 22_050))
    assert samples.size / rate == pytest.approx(5, abs=0.001)


def test_long_tags_cross_pages() -> None:
    content = OpusCodec().encode(syllables(RATE, RATE, 1), RATE)
    long = "Palabra única. " * 10_000
    made = with_tags(content, [f"COMMENT={long}", "TITLE=Título"])
    assert soundfile.SoundFile(io.BytesIO(made)).title == "Título"


def test_damaged_file_is_an_output_error() -> None:
    content = OpusCodec().encode(syllables(RATE, RATE, 1), RATE)
    with pytest.raises(OutputError, match="damaged"):
        with_tags(content[100:], ["TITLE=x"])


@pytest.mark.parametrize("kilobits", [9, 200])
def test_bit_rate_out_of_bounds_is_refused(kilobits: int) -> None:
    with pytest.raises(ConfigError, match="mp3_kilobits"):
        Publish(mp3_kilobits=kilobits)
    with pytest.raises(ConfigError, match="opus_kilobits"):
        Publish(opus_kilobits=kilobits)
    with pytest.raises(ConfigError, match="m4b_kilobits"):
        Publish(m4b_kilobits=kilobits)
