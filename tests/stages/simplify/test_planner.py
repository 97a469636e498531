"""The planner: what is chosen, and what is undone because a check or the parse says no."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.meaning import Finding, Pair
from stages.simplify.edit import Change, Edit
from stages.simplify.planner import Planner, choose
from stages.simplify.settings import MOST_EDITS

if TYPE_CHECKING:
    from spacy.tokens import Doc

Parse = Callable[[str], "Doc"]


@dataclass
class Forbids:
    """A check that misses a word that the source has."""

    word: str
    name: str = "forbids"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A finding if the word was lost."""
        lost = self.word in pair.source and self.word not in pair.target
        return (Finding(self.name, f"{self.word} was lost"),) if lost else ()


@dataclass
class AlwaysUnhappy:
    """A check that finds the same doubt in every pair, the source beside itself included."""

    name: str = "unhappy"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """Always the same finding."""
        return (Finding(self.name, "something is odd here"),)


def replacing(text: str, old: str, new: str, *, confidence: float = 0.95) -> Edit:
    """An edit that replaces the first `old`."""
    begin = text.index(old)
    return Edit("phrase", "shorter", (Change(begin, begin + len(old), new),), old, new, confidence)


def splitting(text: str, at: str) -> Edit:
    """An edit that ends the sentence at a mark and begins a new one."""
    begin = text.index(at)
    return Edit("clause", "shorter", (Change(begin, begin + len(at), ".", "sentence"),), at, ".", 0.9)


TEXT = "The nurse does not utilize the needle prior to the scan."


def test_plan_undoes_an_edit_that_a_check_refuses(parse: Parse) -> None:
    edits = [replacing(TEXT, "does not", "does"), replacing(TEXT, "prior to", "before")]
    plan = Planner(parse, (Forbids("not"),)).plan(parse(TEXT), edits)
    assert [piece.text for piece in plan.pieces] == ["The nurse does not utilize the needle before the scan."]
    assert [edit.before for edit in plan.undone] == ["does not"]


def test_plan_keeps_the_source_if_every_edit_is_refused(parse: Parse) -> None:
    plan = Planner(parse, (Forbids("prior"),)).plan(parse(TEXT), [replacing(TEXT, "prior to", "before")])
    assert [piece.text for piece in plan.pieces] == [TEXT]
    assert plan.edits == ()


def test_plan_ignores_a_doubt_that_the_source_raises_by_itself(parse: Parse) -> None:
    plan = Planner(parse, (AlwaysUnhappy(),)).plan(parse(TEXT), [replacing(TEXT, "prior to", "before")])
    assert len(plan.edits) == 1


def test_plan_undoes_a_split_that_leaves_no_sentence(parse: Parse) -> None:
    text = "The nurse takes the blood, the weight and the height."
    plan = Planner(parse, ()).plan(parse(text), [splitting(text, ",")])
    assert [piece.text for piece in plan.pieces] == [text]


def test_plan_undoes_a_replacement_that_breaks_the_sentence(parse: Parse) -> None:
    text = "The nurse takes the blood in the lab."
    plan = Planner(parse, ()).plan(parse(text), [replacing(text, "takes", "of")])
    assert [piece.text for piece in plan.pieces] == [text]


def test_choose_makes_six_edits_at_most() -> None:
    text = "one two three four five six seven"
    edits = [replacing(text, word, word.upper()) for word in text.split()]
    assert len(choose(edits)) == MOST_EDITS == 6


def test_three_edits_at_most_rebuild_the_sentence() -> None:
    text = "one, two; three: four. five six"
    edits = [*(splitting(text, mark) for mark in ",;:."), replacing(text, "five", "5"), replacing(text, "six", "6")]
    assert [edit.before for edit in choose(edits)] == [",", ";", ":", "five", "six"]


def test_choose_prefers_splits_then_the_surer_edit() -> None:
    text = "ten two three, four five"
    edits = [replacing(text, "ten", "10", confidence=0.8), replacing(text, "two", "2"), splitting(text, ",")]
    assert [edit.before for edit in choose(edits)] == [",", "two", "ten"]


def test_choose_takes_what_eases_most_when_not_all_can_be_made() -> None:
    text = "individuals frequently require it"
    edits = [
        replacing(text, "it", "this", confidence=0.99),
        replacing(text, "individuals", "people"),
        replacing(text, "frequently", "often"),
        replacing(text, "require", "need"),
    ]
    assert "it" not in {edit.before for edit in choose(edits, 3)}


def test_choose_makes_one_of_two_edits_on_the_same_words() -> None:
    text = "prior to that"
    edits = [replacing(text, "prior to", "before", confidence=0.97), replacing(text, "prior", "earlier")]
    assert [edit.after for edit in choose(edits)] == ["before"]


def test_choose_makes_no_second_split_beside_an_exclusive_one() -> None:
    text = "one, two; three"
    exclusive = Edit("list", "a list", (Change(3, 4, ":", "item"),), ",", ":", 0.99, exclusive=True)
    assert choose([exclusive, splitting(text, ";")]) == (exclusive,)
