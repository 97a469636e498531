"""The MP3 files: heard by another decoder and measured by another meter than those that made them."""

import io
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from scipy.signal import resample_poly

from pipeline.document import Document
from pipeline.errors import OutputError
from pipeline.stage import Context
from stages.publish.audio import AudioWriter
from stages.publish.chapters import chapters
from stages.publish.id3 import Chapter, chapter_frames, comment_frame, tag, text_frame
from stages.publish.mastered import LUFS, PEAK, mastered
from stages.publish.mp3 import Mp3Codec, decode, encode
from stages.speak.espeak import EspeakVoice
from tests.stages.publish.heard_files import (
    RATE,
    Written,
    buzzing,
    ffmpeg_loudness,
    syllables,
    written_by,
)

RATES = (22_050, 24_000)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return written_by(AudioWriter().write, tmp_path_factory.mktemp("written"))


def test_writer_makes_a_file_for_each_track(written: Written) -> None:
    paths = written.paths
    assert [path.name for path in paths] == ["easy.en.mp3", "easy.es.mp3"]
    assert all(path.parent == written.context.folder for path in paths)


def test_file_is_exactly_as_long_as_its_track(written: Written) -> None:
    for path, track in zip(written.paths, written.document.tracks, strict=True):
        info = soundfile.info(path)
        assert (info.channels, info.duration) == (1, pytest.approx(track.seconds, abs=1 / info.samplerate))


def test_ffmpeg_program_hears_what_other_decoders_hear() -> None:
    # At 24,000 samples a second ffmpeg 5.1 is off by .03 in this speech, which is a crackle.
    said = EspeakVoice("es-419").speak("Tome dos tabletas cada ocho horas. Pida ayuda si le cuesta respirar.")
    mp3 = encode(resample_poly(said.samples, 160, 147).astype(np.float32), RATE)
    command = ["ffmpeg", "-v", "error", "-i", "-", "-f", "f32le", "-"]
    heard = np.frombuffer(subprocess.run(command, input=mp3, capture_output=True, check=True).stdout, np.float32)
    back = decode(mp3)[0]
    assert np.abs(heard[: back.size] - back[: heard.size]).max() < 0.001


def test_file_is_mpeg_layer_3_at_64_kilobits(written: Written) -> None:
    path = written.paths[0]
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        assert stream.codec_context.name.startswith("mp3")
        sound = sum(packet.size for packet in container.demux(stream))
    assert sound * 8 / written.document.tracks[0].seconds == pytest.approx(64_000, rel=0.04)


def test_every_clip_is_heard_in_its_place_and_silence_between(written: Written) -> None:
    track = written.document.tracks[0]
    samples, rate = soundfile.read(written.paths[0], dtype="float32")
    margin = rate * 30 // 1000
    clips = written.document.track_clips(track.name)
    for clip, following in pairwise(clips):
        begin, end, after = (round(at * rate / track.rate) for at in (clip.begin, clip.end, following.begin))
        assert np.abs(samples[begin:end]).max() > 0.02
        assert np.abs(samples[end + margin : after - margin]).max() < 0.01


def test_published_file_has_the_loudness_by_ffmpeg_too(written: Written) -> None:
    for path in written.paths:
        lufs, peak = ffmpeg_loudness(path.read_bytes())
        assert lufs == pytest.approx(LUFS, abs=0.5)
        assert peak <= PEAK


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("strength", [0.01, 0.3, 1.0])
def test_quiet_and_loud_sound_become_equally_loud(rate: int, strength: float) -> None:
    samples = np.concatenate([syllables(rate * 5, rate, seed, strength) for seed in (3, 9)])
    mp3, found = mastered(samples, rate, Mp3Codec())
    lufs, peak = ffmpeg_loudness(mp3)
    assert lufs == pytest.approx(LUFS, abs=0.5)
    assert peak <= PEAK
    assert found.lufs == pytest.approx(lufs, abs=0.2)


def test_silent_track_is_published_silent() -> None:
    mp3, _ = mastered(np.zeros(RATE * 2, dtype=np.float32), RATE, Mp3Codec())
    assert np.abs(decode(mp3)[0]).max() < 1e-3


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("at", [0.5, 3.0, 59.0])
def test_click_comes_back_where_it_was(rate: int, at: float) -> None:
    samples = np.zeros(rate * 60, dtype=np.float32)
    samples[round(at * rate)] = 0.7
    back, found_rate = decode(encode(samples, rate))
    assert int(np.abs(back).argmax()) / found_rate == pytest.approx(at, abs=0.002)


@pytest.mark.parametrize("rate", [8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000])
def test_encoding_keeps_length_and_level_at_every_rate(rate: int) -> None:
    samples = syllables(rate * 3, rate, 1, 0.4)
    back, found_rate = decode(encode(samples, rate))
    assert found_rate == {24_000: 32_000}.get(rate, rate)
    assert back.size * rate == samples.size * found_rate
    assert np.sqrt(np.mean(back**2) / np.mean(samples**2)) == pytest.approx(1.0, abs=0.03)


def test_rate_that_mp3_does_not_know_is_an_output_error() -> None:
    with pytest.raises(OutputError, match="19000"):
        encode(np.zeros(100, dtype=np.float32), 19_000)


def test_something_else_than_sound_is_an_output_error() -> None:
    with pytest.raises(OutputError, match="read back"):
        decode(b"this is not sound at all" * 100)


def test_tag_tells_title_language_publisher_and_credit(written: Written) -> None:
    with av.open(str(written.paths[1])) as container:
        told = container.metadata
    assert told["title"] == "Vivir con la presión arterial alta"
    assert told["album"] == "Living with high blood pressure"
    assert told["language"] == "spa"
    assert told["artist"] == "Example Health Library"
    assert "free to share" in told["comment"]


def test_comment_of_a_draft_says_that_it_is_one(written: Written) -> None:
    comments = []
    for path in written.paths:
        with av.open(str(path)) as container:
            comments.append(container.metadata["comment"])
    assert ["programa de computadora" in comment for comment in comments] == [False, True]


def test_chapters_begin_at_the_headings(written: Written) -> None:
    with av.open(str(written.paths[0])) as container:
        read = container.chapters()
    made = chapters(written.document, written.document.tracks[0])
    assert [(one["metadata"]["title"], one["start"], one["end"]) for one in read] == [
        (one.title, one.begin, one.end) for one in made
    ]
    assert [one.title for one in made] == ["Living with high blood pressure", "What you can do", "How to measure"]


def test_chapters_follow_each_other_without_a_gap(document: Document) -> None:
    made = chapters(document, document.tracks[0])
    assert made[0].begin == 0
    assert [one.end for one in made[:-1]] == [one.begin for one in made[1:]]
    assert made[-1].end == round(document.tracks[0].seconds * 1000)


def test_too_many_chapters_for_the_table_leave_it_out() -> None:
    many = [Chapter(str(number), number, number + 1) for number in range(256)]
    assert chapter_frames(many) == b""
    assert chapter_frames(many[:255]) != b""


def test_recording_has_the_cover_of_the_book(written: Written) -> None:
    for path in written.paths:
        with av.open(path) as container:
            picture = next(container.decode(video=0))
        assert (picture.width, picture.height) == (600, 900)


def test_recording_is_written_without_a_cover_that_cannot_be_drawn(
    written: Written, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: str) -> bytes:
        raise OutputError("no font")

    monkeypatch.setattr("stages.publish.sound_tags.cover", fail)
    for path in AudioWriter().write(written.document, replace(written.context, folder=tmp_path)):
        with av.open(path) as container:
            assert [stream.type for stream in container.streams] == ["audio"]


def test_long_tag_is_read_to_its_end() -> None:
    credit = "Palabra única. " * 2_000
    frames = (comment_frame(credit, "spa"), text_frame("TIT2", "Título"))
    mp3 = tag(frames) + encode(syllables(RATE, RATE, 1), RATE)
    with av.open(io.BytesIO(mp3)) as container:
        assert container.metadata["title"] == "Título"
        assert len(container.metadata["comment"]) > 200
    assert soundfile.info(io.BytesIO(mp3)).duration == 1


def test_empty_texts_make_no_frames() -> None:
    assert text_frame("TPE1", "") + comment_frame("", "eng") == b""


def test_sound_gone_from_the_cache_is_an_output_error_and_leaves_no_file(document: Document, context: Context) -> None:
    heard = buzzing(document, context)
    context.cache.sound_path(heard.clips[3].sound).unlink()
    with pytest.raises(OutputError, match="no longer in the cache"):
        AudioWriter().write(heard, context)
    assert not list(context.folder.glob("**/*"))


def test_second_run_takes_the_recording_from_the_cache(
    written: Written, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = [path.read_bytes() for path in written.paths]
    monkeypatch.setattr("stages.publish.recording.mastered", lambda *given: pytest.fail("encoded again"))
    assert [
        path.read_bytes() for path in AudioWriter().write(written.document, replace(written.context, folder=tmp_path))
    ] == first


def test_new_title_is_in_the_tag_of_a_recording_from_the_cache(written: Written, tmp_path: Path) -> None:
    again = replace(written.context, folder=tmp_path)
    source = replace(written.document.source, publisher="Another Publisher")
    path = AudioWriter().write(replace(written.document, source=source), again)[0]
    with av.open(str(path)) as container:
        assert container.metadata["artist"] == "Another Publisher"


def test_folder_that_cannot_be_written_is_an_output_error(written: Written, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    with pytest.raises(OutputError, match="blocked"):
        AudioWriter().write(written.document, replace(written.context, folder=blocked))
