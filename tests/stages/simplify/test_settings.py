"""The tuning of rules: what is admitted, and how mistakes in it are told."""

import pytest

from stages.simplify.edit import Change, Edit
from stages.simplify.settings import Settings, mistakes, settings

KNOWN = ("clause", "phrase")


def edit(rule: str, confidence: float, begin: int) -> Edit:
    """An edit of one character."""
    return Edit(rule, "shorter", (Change(begin, begin + 1, ""),), "x", "", confidence)


EDITS = [edit("phrase", 0.95, 0), edit("phrase", 0.97, 4), edit("clause", 0.96, 8)]


def test_all_edits_are_admitted_without_settings() -> None:
    assert Settings().admitted(EDITS) == EDITS


def test_edits_below_the_confidence_are_not_admitted() -> None:
    assert settings(3, {"phrase": {"confidence": 0.96}}).admitted(EDITS) == EDITS[1:]


def test_the_surest_edits_of_a_limited_rule_are_admitted() -> None:
    assert settings(3, {"phrase": {"most": 1}}).admitted(EDITS) == EDITS[1:]


def test_a_rule_is_switched() -> None:
    tuned = settings(3, {"phrase": False, "clause": True})
    assert [tuned.on("phrase", True), tuned.on("clause", False), tuned.on("digits", False)] == [False, True, False]


def test_the_mark_tells_settings_apart() -> None:
    marks = {settings(3, {}).mark, settings(2, {}).mark, settings(3, {"clause": False}).mark}
    assert len(marks) == 3


@pytest.mark.parametrize(
    ("edits", "rules", "expected"),
    [
        (0, {}, "edits: must be from 1 to 9, not 0"),
        (3, {"clauze": False}, "rules.clauze: no such rule; did you mean 'clause'?"),
        (3, {"clause": "never"}, "rules.clause: must be on, off or {confidence: 0.97, most: 1}, not 'never'"),
        (3, {"clause": {"confidense": 0.9}}, "rules.clause.confidense: no such option; did you mean 'confidence'?"),
        (3, {"clause": {"confidence": 97}}, "rules.clause.confidence: must be from 0 to 1, not 97"),
        (3, {"clause": {"most": 10}}, "rules.clause.most: must be from 1 to 9, not 10"),
    ],
)
def test_mistakes_are_told(edits: int, rules: dict[str, object], expected: str) -> None:
    assert list(mistakes(edits, rules, KNOWN)) == [expected]
