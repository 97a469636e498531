"""People's decisions over what a machine made."""

from dataclasses import replace

import pytest

from pipeline.annotations import Term
from pipeline.correction import Correction
from pipeline.corrections import Corrections
from pipeline.decided import decided
from pipeline.document import SOURCE, Block, Document, Line, Note, Part, Problem, Sentence, Source, Version

SENTENCES = ("Utilize the inhaler, and rest.", "Call us.")


@pytest.fixture
def document() -> Document:
    block = Block("paragraph", tuple(Sentence(name, text) for name, text in zip("ab", SENTENCES, strict=True)))
    easy = Version(
        "easy", "en", SOURCE,
        (
            Line("a", (Part("a.1", "Use the inhaler."), Part("a.2", "Rest.")), (Note("clause", "two thoughts"),)),
            Line("b", (Part("b.1", "Call us."),)),
        ),
    )  # fmt: skip
    spanish = Version(
        "es", "es", "easy",
        tuple(
            Line(part, (Part(f"{part}.es", text),))
            for part, text in (("a.1", "Use el inhalador."), ("a.2", "Descansa."), ("b.1", "Llámenos."))
        ),
        "builtin", draft=True,
    )  # fmt: skip
    return Document(Source("page.html"), "en", "T", (block,), (easy, spanish))


def line(document: Document, version: str, name: str) -> Line:
    return next(one for one in document.version(version).lines if one.id == name)


def decide(document: Document, *corrections: Correction, version: str = "es") -> Document:
    return decided(document, version, Corrections(corrections))


def test_what_a_person_wrote_stands_in_the_line(document: Document) -> None:
    one = Correction("es", "Rest.", "rewritten", "Descansa.", ("Descanse.",), by="Ana", on="2026-11-27")
    found = line(decide(document, one), "es", "a.2")
    assert (found.text, found.reviewed, found.failed) == ("Descanse.", True, False)
    assert found.notes[-1] == Note("correction", "a person rewrote it", "Descansa.", "Descanse.", "Ana 2026-11-27")


def test_no_other_line_changes(document: Document) -> None:
    made = decide(document, Correction("es", "Rest.", "rewritten", "", ("Descanse.",)))
    assert [a == b for a, b in zip(made.version("es").lines, document.version("es").lines, strict=True)] == [
        True, False, True,
    ]  # fmt: skip
    assert made.version("easy") == document.version("easy")


def test_easy_text_may_get_more_sentences(document: Document) -> None:
    start = replace(document, versions=document.versions[:1])
    one = Correction("easy", SENTENCES[0], "rewritten", "", ("Use it.", "Then rest.", "Breathe."))
    found = line(decide(start, one, version="easy"), "easy", "a")
    assert [(part.id, part.text) for part in found.parts] == [
        ("a.1", "Use it."),
        ("a.2", "Then rest."),
        ("a.3", "Breathe."),
    ]


def test_rejected_easy_text_goes_back_to_its_source(document: Document) -> None:
    start = replace(document, versions=document.versions[:1])
    made = decide(start, Correction("easy", SENTENCES[0], "rejected", rules=("clause",)), version="easy")
    assert line(made, "easy", "a").text == SENTENCES[0]


def test_rejected_rule_that_no_longer_works_there_changes_nothing(document: Document) -> None:
    start = replace(document, versions=document.versions[:1])
    made = decide(start, Correction("easy", SENTENCES[0], "rejected", rules=("phrase",)), version="easy")
    assert made.version("easy") == start.version("easy")


def test_wholly_rejected_easy_text_goes_back_whatever_the_rules_make_of_it(document: Document) -> None:
    start = replace(document, versions=document.versions[:1])
    one = Correction("easy", SENTENCES[0], "rejected", becomes=(SENTENCES[0],), rules=("phrase",))
    found = line(decide(start, one, version="easy"), "easy", "a")
    assert (found.text, found.reviewed) == (SENTENCES[0], True)


def test_rejected_translation_is_a_problem_until_it_is_rewritten(document: Document) -> None:
    made = decide(document, Correction("es", "Rest.", "rejected", "Descansa.", reason="tú"))
    assert [(one.sentence, one.severity, one.message) for one in made.problems] == [
        ("a.2.es", "error", "a person rejected this: tú")
    ]


def test_accepted_lines_are_reviewed_and_a_whole_reviewed_text_is_no_draft(document: Document) -> None:
    texts = [("Use the inhaler.", "Use el inhalador."), ("Rest.", "Descansa."), ("Call us.", "Llámenos.")]
    accepted = [Correction("es", of, "accepted", was) for of, was in texts]
    assert not decide(document, *accepted).version("es").draft
    assert decide(document, *accepted[:2]).version("es").draft


def test_accepted_text_that_the_machine_changed_is_told(document: Document) -> None:
    made = decide(document, Correction("es", "Rest.", "accepted", "Repose."))
    assert not line(made, "es", "a.2").reviewed
    assert [(one.sentence, one.severity) for one in made.problems] == [("a.2.es", "warning")]


def test_correction_that_matches_nothing_is_told_once(document: Document) -> None:
    one = Correction("es", "Drink water.", "rewritten", "", ("Beba agua.",))
    twice = decide(decide(document, one), one)
    assert [problem.message for problem in twice.problems] == ["es: a correction matches no sentence: “Drink water.”"]


def test_doubts_about_replaced_words_are_gone(document: Document) -> None:
    doubted = document.with_problems(
        Problem("translate", "a.2.es", "warning", "tú"), Problem("translate", "b.1.es", "warning", "x")
    )
    made = decide(doubted, Correction("es", "Rest.", "rewritten", "", ("Descanse.",)))
    assert [one.sentence for one in made.problems] == ["b.1.es"]


def test_explained_words_move_with_the_text_or_go(document: Document) -> None:
    terms = (
        Term("inhaler", "a device", "easy", "a.1", 8, 15, "page"),
        Term("Rest", "sleep", "easy", "a.2", 0, 4, "page"),
    )
    start = replace(document, versions=document.versions[:1], terms=terms)
    one = Correction("easy", SENTENCES[0], "rewritten", "", ("Please use the inhaler.", "Sit."))
    assert decide(start, one, version="easy").terms == (Term("inhaler", "a device", "easy", "a.1", 15, 22, "page"),)


def test_rejected_translation_of_the_original_is_not_replaced_by_its_source(document: Document) -> None:
    lines = (Line("a", (Part("a.es", "Usa el inhalador."),)), Line("b", (Part("b.es", "Llámanos."),)))
    direct = replace(document, versions=(Version("es", "es", SOURCE, lines, "builtin", draft=True),))
    made = decide(direct, Correction("es", SENTENCES[1], "rejected", "Llámanos.", reason="tú"))
    assert line(made, "es", "b") == lines[1]
    assert [(one.sentence, one.severity) for one in made.problems] == [("b.es", "error")]


def test_rewritten_translation_of_the_original_keeps_its_name(document: Document) -> None:
    lines = (Line("a", (Part("a.es", "Usa el inhalador."),)), Line("b", (Part("b.es", "Llámanos."),)))
    direct = replace(document, versions=(Version("es", "es", SOURCE, lines, "builtin", draft=True),))
    made = decide(direct, Correction("es", SENTENCES[1], "rewritten", "Llámanos.", ("Llámenos.",)))
    assert line(made, "es", "b").parts == (Part("b.es", "Llámenos."),)
