"""The listen stage: what it reports, and when it does not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.document import Document
from pipeline.engines import Engines
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from pipeline.plugins import LISTENERS, VOICES, Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from stages.speak.listen.stage import Listen
from stages.speak.stage import Speak
from tests.faults.ear_fixed import FixedEarAdapter
from tests.faults.voice_tone import ToneAdapter

LISTEN = Listen(of=("easy",), engines=("fixed",))
RIGHT = "How to take it Take it with water Do not crash it Rest well Take it with water Call us"
Lend = Callable[[FixedEarAdapter], Context]


@pytest.fixture
def lend(tmp_path: Path, cache: Cache) -> Lend:
    def lent(ear: FixedEarAdapter) -> Context:
        plugins = Plugins({VOICES: {"tone": ToneAdapter()}, LISTENERS: {"fixed": ear}})
        engines = Engines(plugins, ModelStore(tmp_path / "models"), Silence().say)
        return Context(cache, plugins, engines, Silence(), tmp_path / "out", offline=True)

    return lent


def _listened(document: Document, context: Context) -> Document:
    return LISTEN.run(Speak(of=("easy",), engines=("tone",)).run(document, context), context)


def test_needs_the_tracks_it_hears() -> None:
    assert Listen(of=("easy", "es")).needs == {"audio:easy", "audio:es"}


def test_speech_heard_as_written_is_no_problem(document: Document, lend: Lend) -> None:
    assert _listened(document, lend(FixedEarAdapter(RIGHT))).problems == ()


def test_lost_negation_is_a_warning_with_its_place(document: Document, lend: Lend) -> None:
    ear = FixedEarAdapter(RIGHT.replace("not ", ""), "Do crash it.")
    (problem,) = _listened(document, lend(ear)).problems
    assert (problem.stage, problem.sentence, problem.severity) == ("listen", "b.1", "warning")
    assert problem.message == "at 0:03.4 of the en recording, heard otherwise: nothing for “not”"


def test_other_word_heard_otherwise_is_a_note(document: Document, lend: Lend) -> None:
    ear = FixedEarAdapter(RIGHT.replace("water Do", "waiter Do"), "Take it with waiter.")
    (problem,) = _listened(document, lend(ear)).problems
    assert (problem.sentence, problem.severity) == ("a.1", "info")
    assert "“waiter” for “water”" in problem.message


def test_sentence_heard_right_by_itself_is_no_problem(document: Document, lend: Lend) -> None:
    ear = FixedEarAdapter(RIGHT.replace("not ", ""), "Do not crash it.")
    assert _listened(document, lend(ear)).problems == ()
    assert len(ear.ear.seconds) == 2


def test_what_was_heard_is_kept(document: Document, lend: Lend) -> None:
    ear = FixedEarAdapter(RIGHT)
    _listened(document, lend(ear))
    _listened(document, lend(ear))
    assert len(ear.ear.seconds) == 1


def test_listening_again_replaces_what_was_said_before(document: Document, lend: Lend) -> None:
    context = lend(FixedEarAdapter(RIGHT.replace("not ", ""), "Do crash it."))
    once = _listened(document, context)
    assert LISTEN.run(once, context).problems == once.problems
    assert len([use for use in LISTEN.run(once, context).engines if use.stage == "listen"]) == 1


def test_ear_that_breaks_leaves_every_sentence_in_doubt(document: Document, lend: Lend) -> None:
    made = _listened(document, lend(FixedEarAdapter(RuntimeError("no ear"))))
    assert [problem.sentence for problem in made.problems] == ["h.1", "a.1", "b.1", "c.1", "d.1", "f.1"]
    assert "no ear" in made.problems[0].message


def test_missing_ear_names_the_command(document: Document, lend: Lend) -> None:
    ear = FixedEarAdapter(lack=EngineMissing("fixed: no model", hint="plainvox models pull whisper"))
    with pytest.raises(EngineMissing) as raised:
        _listened(document, lend(ear))
    assert raised.value.hint == "plainvox models pull whisper"
