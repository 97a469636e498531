"""A rule that a person keeps from one sentence works everywhere else."""

from collections.abc import Callable
from dataclasses import replace

from pipeline.correction import Correction
from pipeline.corrections import Corrections
from pipeline.document import Document, Line
from pipeline.stage import Context
from stages.simplify.rejected import by_rejected, from_key, key
from stages.simplify.stage import Simplify

MakeDocument = Callable[..., Document]

BOTH = "However, the drug is safe, and it works well."
OTHER = "However, the test is short, and it does not hurt."


def simplified(document: Document, context: Context, *rules: str) -> list[list[str]]:
    """The easy lines, each as its parts, where these rules were rejected on the first sentence."""
    entry = Correction("easy", BOTH, "rejected", rules=rules)
    done = Simplify().run(document, replace(context, corrections=Corrections((entry,) if rules else ())))
    return [[part.text for part in line.parts] for line in done.version("easy").lines]


def notes(line: Line) -> set[str]:
    """The rules that worked on a line."""
    return {note.rule for note in line.notes}


def test_only_the_rejected_rule_is_left_out(document: MakeDocument, context: Context) -> None:
    page = document(("paragraph", [BOTH, OTHER]))
    (both, other) = Simplify().run(page, context).version("easy").lines
    assert {"phrase", "clause"} <= notes(both) & notes(other)
    without = simplified(page, context, "clause")
    assert without == [["But the drug is safe, and it works well."], [part.text for part in other.parts]]


def test_decision_taken_back_brings_the_rule_back(document: MakeDocument, context: Context) -> None:
    page = document(("paragraph", [BOTH]))
    before = simplified(page, context)
    assert simplified(page, context, "clause") != before
    assert simplified(page, context) == before


def test_key_tells_its_kind_and_text_back() -> None:
    assert key("item", BOTH, frozenset()) == f"item\n{BOTH}"
    assert from_key(key("item", BOTH, frozenset({"clause", "phrase"}))) == ("item", BOTH)


def test_sentences_are_rewritten_by_the_rules_they_must_do_without() -> None:
    keys = [key("item", "a", frozenset()), key("item", "b", frozenset({"clause"})), key("item", "c", frozenset())]
    assert by_rejected(keys) == {frozenset(): [keys[0], keys[2]], frozenset({"clause"}): [keys[1]]}
