"""What becomes of a document when its voice misbehaves."""

from collections.abc import Callable

import pytest

from pipeline.cache import Cache
from pipeline.document import Document
from pipeline.errors import EngineFault
from pipeline.stage import Context
from stages.speak.stage import Speak
from tests.faults.voice_chatty import ChattyAdapter
from tests.faults.voice_crashing import CrashingAdapter
from tests.faults.voice_empty import EmptyAdapter
from tests.faults.voice_failing import FailingAdapter
from tests.faults.voice_loose import LooseAdapter
from tests.faults.voice_rubbish import RubbishAdapter
from tests.faults.voice_silent import SilentAdapter
from tests.faults.voice_slow import SlowAdapter
from tests.faults.voice_tone import ToneAdapter
from tests.faults.voice_truncating import TruncatingAdapter
from tests.faults.voice_wavering import WaveringAdapter

Lend = Callable[..., Context]
SOME = [CrashingAdapter, EmptyAdapter, LooseAdapter, RubbishAdapter, SilentAdapter, TruncatingAdapter]


def speak(document: Document, adapter: ToneAdapter, lend: Lend) -> Document:
    return Speak(of=("easy",), engines=(adapter.name,)).run(document, lend(adapter))


@pytest.mark.parametrize("adapter", SOME)
def test_failed_sentence_is_a_problem_and_the_rest_is_spoken(
    document: Document, lend: Lend, adapter: type[ToneAdapter]
) -> None:
    made = speak(document, adapter(), lend)
    assert [clip.part for clip in made.clips] == ["h.1", "a.1", "c.1", "d.1", "f.1"]
    assert [(one.stage, one.sentence, one.severity) for one in made.problems] == [("speak", "b.1", "error")]


@pytest.mark.parametrize("adapter", SOME)
def test_failed_sound_is_not_kept(document: Document, lend: Lend, cache: Cache, adapter: type[ToneAdapter]) -> None:
    made = speak(document, adapter(), lend)
    kept = {path.stem for path in (cache.folder / "sounds").rglob("*") if path.is_file()}
    assert kept == {clip.sound for clip in made.clips}


def test_problem_tells_the_cause(document: Document, lend: Lend) -> None:
    (problem,) = speak(document, CrashingAdapter(), lend).problems
    assert "not spoken" in problem.message
    assert "the vocoder fell over" in problem.message


def test_sentence_spoken_at_last_is_no_problem_any_more(document: Document, lend: Lend) -> None:
    failed = speak(document, CrashingAdapter(), lend)
    assert speak(failed, ToneAdapter(), lend).problems == ()


def test_voice_that_says_nothing_is_a_fault(document: Document, lend: Lend) -> None:
    with pytest.raises(EngineFault, match=r"failing spoke no sentence of easy\.en: .*no sound device"):
        speak(document, FailingAdapter(), lend)


def test_voice_that_changes_its_rate_is_a_fault(document: Document, lend: Lend) -> None:
    with pytest.raises(EngineFault, match="8000, 16000"):
        speak(document, WaveringAdapter(), lend)


def test_slow_voice_is_waited_for(document: Document, lend: Lend) -> None:
    assert len(speak(document, SlowAdapter(), lend).clips) == 6


def test_what_a_voice_prints_does_not_reach_stdout(
    document: Document, lend: Lend, capsys: pytest.CaptureFixture[str]
) -> None:
    speak(document, ChattyAdapter(), lend)
    assert capsys.readouterr().out == ""
