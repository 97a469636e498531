"""The speak stage: tracks and clips that hold together."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from pipeline.cache import Cache
from pipeline.document import Document, Part
from pipeline.errors import ConfigError, EngineMissing
from pipeline.stage import Context
from pipeline.track import assemble
from stages.speak.stage import Speak
from tests.faults.voice_tone import RATE, ToneAdapter
from tests.stages.speak.conftest import Steps

Lend = Callable[..., Context]
SPEAK = Speak(
    of=("easy",), engines=("tone",), pause_sentence=0.5, pause_item=0.5, pause_paragraph=1.0, pause_heading=1.5
)


class Online(ToneAdapter):
    name = "online"
    online = True


def test_needs_and_gives_follow_its_versions() -> None:
    stage = Speak(of=("easy", "es"))
    assert stage.needs == {"easy", "es"}
    assert stage.gives == {"audio:easy", "audio:es"}


@pytest.mark.parametrize("seconds", [-0.1, 11])
def test_pause_out_of_bounds_is_refused(seconds: float) -> None:
    with pytest.raises(ConfigError, match="pause_paragraph"):
        Speak(pause_paragraph=seconds)


def test_every_part_with_words_has_a_clip(document: Document, lend: Lend) -> None:
    made = SPEAK.run(document, lend(ToneAdapter()))
    assert [clip.part for clip in made.track_clips("easy.en")] == ["h.1", "a.1", "b.1", "c.1", "d.1", "f.1"]
    assert made.problems == ()


def test_clips_have_the_times_of_their_displayed_words(document: Document, lend: Lend) -> None:
    made = Speak(of=("easy",), engines=("espeak",)).run(document, lend())
    texts = {part.id: part.text for part in made.parts("easy")}
    for clip in made.track_clips("easy.en"):
        shown = [texts[clip.part][word.begin : word.end] for word in clip.words]
        assert shown == re.findall(r"[\w/]+", texts[clip.part])
        assert clip.begin <= clip.words[0].first < clip.begin + 4_000


def test_kept_sounds_keep_the_times_of_their_words(document: Document, lend: Lend) -> None:
    first = Speak(of=("easy",), engines=("espeak",)).run(document, lend())
    again = Speak(of=("easy",), engines=("espeak",)).run(document, lend())
    assert again.clips == first.clips


def test_pauses_follow_the_text(document: Document, lend: Lend) -> None:
    clips = SPEAK.run(document, lend(ToneAdapter())).track_clips("easy.en")
    pauses = [(after.begin - before.end) / RATE for before, after in pairwise(clips)]
    # heading, then paragraph of two sentences, then a list of two items, then a heading
    assert pauses == [1.0, 0.5, 1.0, 0.5, 1.5]


def test_items_within_a_paragraph_are_close(document: Document, lend: Lend) -> None:
    easy = document.version("easy")
    parts = (Part("a.1", "Take it:"), Part("a.2", "with water", "item"), Part("a.3", "with food", "item"))
    lines = (easy.lines[0], replace(easy.lines[1], parts=parts), *easy.lines[2:])
    document = replace(document, versions=(replace(easy, lines=lines),))
    clips = SPEAK.run(document, lend(ToneAdapter())).track_clips("easy.en")
    assert [(after.begin - before.end) / RATE for before, after in pairwise(clips[1:4])] == [0.5, 0.5]


def test_track_ends_a_pause_after_its_last_clip(document: Document, lend: Lend) -> None:
    made = SPEAK.run(document, lend(ToneAdapter()))
    (track,) = made.tracks
    assert (track.version, track.language, track.voice, track.rate) == ("easy", "en", "hum", RATE)
    assert track.samples == made.clips[-1].end + round(SPEAK.pause_paragraph * RATE)


def test_assembled_track_is_clips_and_silence(document: Document, lend: Lend, cache: Cache) -> None:
    made = SPEAK.run(document, lend(ToneAdapter()))
    samples = assemble(made, "easy.en", cache)
    clips = made.track_clips("easy.en")
    assert samples.size == made.tracks[0].samples
    assert not any(samples[before.end : after.begin].any() for before, after in pairwise(clips))
    assert all(abs(samples[clip.begin : clip.end]).max() > 0.25 for clip in clips)


def test_joins_are_without_a_click(document: Document, lend: Lend, cache: Cache) -> None:
    made = SPEAK.run(document, lend(ToneAdapter()))
    samples = assemble(made, "easy.en", cache)
    edges = [edge for clip in made.clips for edge in (clip.begin, clip.end - 1)]
    assert max(abs(float(samples[edge])) for edge in edges) < 0.01


def test_same_text_is_spoken_once(document: Document, lend: Lend) -> None:
    tone = ToneAdapter()
    made = SPEAK.run(document, lend(tone))
    assert len(tone.opened[0].asked) == 5
    assert len({clip.sound for clip in made.clips if clip.part in ("a.1", "d.1")}) == 1


def test_second_run_speaks_nothing_again(document: Document, lend: Lend) -> None:
    first = SPEAK.run(document, lend(ToneAdapter()))
    tone = ToneAdapter()
    assert SPEAK.run(first, lend(tone)) == first
    assert tone.opened[0].asked == []


def test_second_run_replaces_its_track(document: Document, lend: Lend) -> None:
    first = SPEAK.run(document, lend(ToneAdapter()))
    slower = replace(SPEAK, pause_sentence=2.0)
    second = slower.run(first, lend(ToneAdapter()))
    assert [track.name for track in second.tracks] == ["easy.en"]
    assert len(second.engines) == 1
    assert second.tracks[0].samples == first.tracks[0].samples + round(1.5 * RATE)


def test_damaged_sound_in_the_cache_is_made_again(document: Document, lend: Lend, cache: Cache) -> None:
    first = SPEAK.run(document, lend(ToneAdapter()))
    cache.sound_path(first.clips[0].sound).write_bytes(b"fLaC")
    tone = ToneAdapter()
    assert SPEAK.run(document, lend(tone)) == first
    assert tone.opened[0].asked == ["How to take it"]


def test_each_version_has_its_own_track(document: Document, lend: Lend, progress: Steps) -> None:
    made = replace(SPEAK, of=("easy", "es")).run(document, lend(ToneAdapter()))
    assert [(track.name, track.language) for track in made.tracks] == [("easy.en", "en"), ("easy.es", "es")]
    assert progress.steps == sorted(progress.steps)
    assert progress.steps[-1] == (12, 12)


def test_source_can_be_spoken(document: Document, lend: Lend) -> None:
    assert replace(SPEAK, of=("source",)).run(document, lend(ToneAdapter())).tracks[0].name == "source.en"


def test_engine_and_those_passed_over_are_recorded(document: Document, lend: Lend, progress: Steps) -> None:
    made = replace(SPEAK, engines=("online", "tone")).run(document, lend(Online(), ToneAdapter()))
    (use,) = made.engines
    assert (use.stage, use.name, use.fingerprint, use.what) == ("speak", "tone", "tone 1", "easy.en")
    assert [one.name for one in use.passed_over] == ["online"]


def test_online_voice_is_announced_once(document: Document, lend: Lend, progress: Steps) -> None:
    context = replace(lend(Online()), offline=False)
    replace(SPEAK, of=("easy", "es"), engines=("online",)).run(document, context)
    assert [line for line in progress.said if "leaves this machine" in line] == progress.said
    assert len(progress.said) == 1


def test_local_voice_is_not_announced(document: Document, lend: Lend, progress: Steps) -> None:
    SPEAK.run(document, lend(ToneAdapter()))
    assert progress.said == []


def test_named_voice_is_asked_for(document: Document, lend: Lend) -> None:
    stage = Speak(of=("easy",), engines=("espeak",), voices={"en": "en-gb-x-rp"})
    assert stage.run(document, lend()).tracks[0].voice == "en-gb-x-rp"


def test_voice_that_nobody_has_is_missing(document: Document, lend: Lend) -> None:
    stage = Speak(of=("easy",), engines=("espeak",), voices={"en": "nobody"})
    with pytest.raises(EngineMissing, match="nobody"):
        stage.run(document, lend())


def test_version_without_words_has_no_track_but_a_problem(lend: Lend, document: Document) -> None:
    silent = replace(document, versions=(), blocks=document.blocks[4:5])
    made = replace(SPEAK, of=("source",)).run(silent, lend(ToneAdapter()))
    assert made.tracks == ()
    assert [problem.severity for problem in made.problems] == ["warning"]


def test_passage_is_spoken_by_the_voice_of_its_language(document: Document, lend: Lend) -> None:
    first, *rest = document.blocks
    passage = replace(first, sentences=(replace(first.sentences[0], language="es", text="Beba agua todos los días."),))
    quoted = replace(document, blocks=(passage, *rest), versions=())
    stage = Speak(of=("source",), engines=("espeak",))
    spoken = stage.run(quoted, lend()).track_clips("source.en")[0].sound
    english = (
        stage.run(
            replace(quoted, blocks=(replace(passage, sentences=(replace(passage.sentences[0], language=""),)), *rest)),
            lend(),
        )
        .track_clips("source.en")[0]
        .sound
    )
    assert spoken != english
