"""What every candidate fails: the sentence before simplifying, then the next engine."""

from pipeline.document import Document, Line, Part, Version
from stages.translate.stage import Translate
from tests.faults.translator_echo import EchoAdapter
from tests.faults.translator_proposing import Proposing
from tests.stages.translate.conftest import MakeContext, MakeDocument

ORIGINAL = "It is advisable to take 5 tablets."
EASY = "You should take 5 tablets."
WRONG = {EASY: ["Debe tomar 50 pastillas."]}


class Other(Proposing):
    fingerprint = "other translator 1"


def simplified(make_document: MakeDocument, *parts: str) -> Document:
    document = make_document(ORIGINAL)
    (sentence,) = document.sentences
    lines = tuple(Part(f"{sentence.id}.{number}", text) for number, text in enumerate(parts, 1))
    return document.with_version(Version("easy", "en", "source", (Line(sentence.id, lines),)))


def test_original_sentence_is_tried(make_document: MakeDocument, make_context: MakeContext) -> None:
    engine = Proposing(WRONG | {ORIGINAL: ["Se recomienda tomar 5 pastillas."]})
    document = simplified(make_document, EASY)
    done = Translate(engines=("echo",)).run(document, make_context(echo=EchoAdapter(engine)))
    (line,) = done.version("es").lines
    assert line.text == "Se recomienda tomar 5 pastillas."
    assert [note.reason for note in line.notes] == ["from the original sentence"]


def test_original_is_not_tried_for_one_part_of_several(make_document: MakeDocument, make_context: MakeContext) -> None:
    engine = Proposing(WRONG | {ORIGINAL: ["Se recomienda tomar 5 pastillas."], "Do it.": ["Hágalo."]})
    document = simplified(make_document, EASY, "Do it.")
    done = Translate(engines=("echo",)).run(document, make_context(echo=EchoAdapter(engine)))
    assert [line.text for line in done.version("es").lines] == ["Debe tomar 50 pastillas.", "Hágalo."]


def test_next_engine_is_tried_and_recorded(make_document: MakeDocument, make_context: MakeContext) -> None:
    context = make_context(
        echo=EchoAdapter(Proposing(WRONG)), other=EchoAdapter(Other({EASY: ["Debe tomar 5 pastillas."]}))
    )
    done = Translate(of="source", engines=("echo", "other")).run(make_document(EASY), context)
    assert done.version("es").lines[0].text == "Debe tomar 5 pastillas."
    assert [(use.name, use.what) for use in done.engines] == [("echo", "en→es"), ("other", "en→es, 1 of 1 again")]


def test_next_engine_is_left_alone_where_nothing_is_wrong(
    make_document: MakeDocument, make_context: MakeContext
) -> None:
    other = Other({})
    context = make_context(echo=EchoAdapter(Proposing({EASY: ["Debe tomar 5 pastillas."]})), other=EchoAdapter(other))
    Translate(of="source", engines=("echo", "other")).run(make_document(EASY), context)
    assert other.asked == []
