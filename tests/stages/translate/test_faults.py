"""What a broken engine costs: the sentences it breaks on, never the document."""

import pytest

from pipeline.document import Document
from stages.translate.stage import Translate
from tests.faults.translator_chatty import Chatty
from tests.faults.translator_crashing import Crashing
from tests.faults.translator_echo import EchoAdapter, EchoTranslator
from tests.faults.translator_empty import Empty
from tests.faults.translator_few import Few
from tests.faults.translator_many import Many
from tests.faults.translator_rubbish import Rubbish
from tests.stages.translate.conftest import MakeContext, MakeDocument

STAGE = Translate(of="source", engines=("stranger",))


def failed(document: Document) -> list[str]:
    """The source texts of the sentences that could not be translated, and that say so in a problem."""
    lines = document.version("es").lines
    accused = {problem.sentence for problem in document.problems if problem.severity == "error"}
    assert {line.parts[0].id for line in lines if line.failed} == accused
    return [line.text for line in lines if line.failed]


@pytest.mark.parametrize(
    ("engine", "bad"),
    [(Crashing(), "This will crash it."), (Empty(), "This is empty, it thinks.")],
    ids=["crashing", "empty"],
)
def test_one_bad_sentence_costs_one_sentence(
    engine: EchoTranslator, bad: str, make_document: MakeDocument, make_context: MakeContext
) -> None:
    document = make_document("Drink water.", bad, "Rest well.")
    done = STAGE.run(document, make_context(stranger=EchoAdapter(engine)))
    assert failed(done) == [bad]
    assert [part.text for part in done.parts("es")] == ["Es: Drink water.", bad, "Es: Rest well."]


def test_problem_of_a_failed_sentence_names_engine_and_cause(
    make_document: MakeDocument, make_context: MakeContext
) -> None:
    done = STAGE.run(make_document("A crash."), make_context(stranger=EchoAdapter(Crashing())))
    (problem,) = [problem for problem in done.problems if problem.severity == "error"]
    assert problem.message == "not translated: stranger: ZeroDivisionError: the model fell over"
    assert problem.suggestion


@pytest.mark.parametrize("engine", [Few(), Chatty()], ids=["few", "chatty"])
def test_engine_that_can_be_helped_loses_nothing(
    engine: EchoTranslator, make_document: MakeDocument, make_context: MakeContext
) -> None:
    done = STAGE.run(make_document("Drink water.", "Rest well."), make_context(stranger=EchoAdapter(engine)))
    assert failed(done) == []


@pytest.mark.parametrize("engine", [Many(), Rubbish()], ids=["many", "rubbish"])
def test_engine_that_cannot_be_trusted_translates_nothing(
    engine: EchoTranslator, make_document: MakeDocument, make_context: MakeContext
) -> None:
    done = STAGE.run(make_document("Drink water.", "Rest well."), make_context(stranger=EchoAdapter(engine)))
    assert failed(done) == ["Drink water.", "Rest well."]


def test_what_an_engine_prints_does_not_reach_stdout(
    make_document: MakeDocument, make_context: MakeContext, capsys: pytest.CaptureFixture[str]
) -> None:
    STAGE.run(make_document("Drink water."), make_context(stranger=EchoAdapter(Chatty())))
    assert capsys.readouterr().out == ""


def test_failed_sentence_is_tried_again_by_the_next_run(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("A crash.")
    STAGE.run(document, make_context(stranger=EchoAdapter(Crashing())))
    done = STAGE.run(document, make_context(stranger=EchoAdapter(EchoTranslator())))
    assert failed(done) == []
