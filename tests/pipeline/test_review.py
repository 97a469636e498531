"""From reviewed lines back to decisions."""

import pytest

from pipeline.correction import Correction
from pipeline.corrections import Corrections
from pipeline.document import SOURCE, Block, Document, Line, Part, Sentence, Source, Version
from pipeline.review import Reviewed, outcome, print_of

ENGLISH = "Drink water."
SPANISH = "Beba agua."
ANAS = "Tome agua."


def page(*targets: str, reviewed: bool = False) -> Document:
    """A document that says the same sentence as many times, each with its translation."""
    names = [f"s{number}" for number in range(len(targets))]
    block = Block("paragraph", tuple(Sentence(name, ENGLISH) for name in names))
    easy = Version("easy", "en", SOURCE, tuple(Line(name, (Part(f"{name}.1", ENGLISH),)) for name in names))
    lines = tuple(
        Line(f"{name}.1", (Part(f"{name}.1.es", text),), reviewed=reviewed)
        for name, text in zip(names, targets, strict=True)
    )
    return Document(Source("page.html"), "en", "T", (block,), (easy, Version("es", "es", "easy", lines)))


def back(target: str, *, line: str = "s0.1", state: str = "translated", was: str | None = SPANISH) -> Reviewed:
    return Reviewed("es", line, ENGLISH, target, state, None if was is None else print_of(was), "translated")


def by_ana(becomes: str = ANAS) -> Corrections:
    return Corrections((Correction("es", ENGLISH, "rewritten", SPANISH, (becomes,), by="Ana"),))


def test_repeated_sentence_that_was_rewritten_once_is_not_approved_as_it_was() -> None:
    reviewed = [back(ANAS, state="reviewed"), back(SPANISH, line="s1.1", state="reviewed")]
    for order in (reviewed, reviewed[::-1]):
        found = outcome(page(SPANISH, SPANISH), order)
        assert [(one.state, one.becomes) for one in found.corrections] == [("rewritten", (ANAS,))]
        assert [unit.target for unit in found.units] == [ANAS]


def test_repeated_sentence_rewritten_in_two_ways_is_told() -> None:
    found = outcome(page(SPANISH, SPANISH), [back(ANAS), back("Beba más agua.", line="s1.1")])
    assert [one.becomes for one in found.corrections] == [(ANAS,)]
    assert found.unmatched == (f"es s1.1: “{ENGLISH}” is rewritten in two ways; kept: “{ANAS}”",)


@pytest.mark.parametrize("document", [page(SPANISH), page(ANAS, reviewed=True)], ids=["not run again", "run again"])
def test_file_given_out_earlier_takes_nothing_back(document: Document) -> None:
    found = outcome(document, [back(SPANISH)], by_ana(), by="Ben")
    assert (found.corrections, found.unmatched) == ((), ())


@pytest.mark.parametrize("document", [page(SPANISH), page(ANAS, reviewed=True)], ids=["not run again", "run again"])
def test_two_people_who_rewrote_one_sentence_are_told_of_each_other(document: Document) -> None:
    found = outcome(document, [back("Beba más agua.")], by_ana(), by="Ben")
    assert found.corrections == ()
    assert "Ana has rewritten it since as “Tome agua.”" in found.unmatched[0]


def test_person_may_change_what_another_wrote_once_it_is_in_the_file() -> None:
    found = outcome(page(ANAS, reviewed=True), [back("Beba más agua.", was=ANAS)], by_ana(), by="Ben")
    assert [(one.becomes, one.by) for one in found.corrections] == [(("Beba más agua.",), "Ben")]


def test_person_may_think_again_without_running_in_between() -> None:
    found = outcome(page(SPANISH), [back("Beba más agua.")], by_ana(), by="Ana")
    assert [one.becomes for one in found.corrections] == [("Beba más agua.",)]


def test_approval_of_what_has_changed_since_is_told() -> None:
    found = outcome(page("Beba el agua."), [back(SPANISH, state="final")])
    assert found.corrections == ()
    assert found.unmatched == (f"es s0.1: approved as “{SPANISH}”, but it has become “Beba el agua.” since",)


def test_emptied_target_is_told() -> None:
    found = outcome(page(SPANISH), [back("  ")])
    assert found.corrections == ()
    assert "the target is empty" in found.unmatched[0]


def test_file_whose_metadata_a_tool_dropped_is_compared_with_the_document() -> None:
    found = outcome(page(SPANISH), [back(SPANISH, was=None), back(ANAS, was=None)])
    assert [one.becomes for one in found.corrections] == [(ANAS,)]
