from dataclasses import dataclass

from pipeline.document import Severity
from pipeline.meaning import Finding, MeaningCheck, Pair
from stages.translate.choose import Choice, Judge, better


@dataclass
class Disliking:
    """Finds a word that it does not like."""

    word: str
    severity: Severity = "error"

    name = "disliking"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        return (Finding(self.name, "no", self.severity),) * (self.word in pair.target)


class Raising:
    """A stranger's check that crashes."""

    name = "raising"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        raise ZeroDivisionError("oops")


def best(*lists: list[str], checks: tuple[MeaningCheck, ...] = ()) -> Choice | None:
    return Judge(checks, "en", "es").best("text", lists)


def test_without_checks_the_first_wins() -> None:
    assert best(["uno", "dos"]) == Choice("uno", ())


def test_one_error_is_worse_than_two_warnings() -> None:
    checks = (Disliking("uno"), Disliking("dos", "warning"), Disliking("do", "warning"))
    chosen = best(["uno", "dos"], checks=checks)
    assert chosen is not None
    assert chosen.text == "dos"


def test_of_equal_candidates_the_higher_ranked_wins() -> None:
    chosen = best(["uno", "dos"], checks=(Disliking("o"),))
    assert chosen is not None
    assert chosen.text == "uno"
    assert chosen.faults == (1, 0, 0)


def test_two_prompts_that_agree_outvote_one() -> None:
    chosen = best(["escolas", "frío"], ["escalofríos"], ["escalofríos"])
    assert chosen == Choice("escalofríos", ())


def test_form_with_the_fewest_capitals_stands_for_all() -> None:
    assert best(["Efectos Secundarios"], ["Efectos secundarios"]) == Choice("Efectos secundarios", ())


def test_check_that_crashes_is_a_finding() -> None:
    chosen = best(["uno"], checks=(Raising(),))
    assert chosen is not None
    assert "ZeroDivisionError" in chosen.findings[0].message


def test_no_candidates_no_choice() -> None:
    assert best([], []) is None


def test_second_way_must_be_better_not_equal() -> None:
    one, other = Choice("uno", (Finding("a", "b"),)), Choice("dos", (Finding("a", "b"),))
    assert better(one, other) is one
    assert better(one, Choice("tres", ())) == Choice("tres", ())
    assert better(one, None) is one


def test_quoted_words_are_doubted() -> None:
    assert Choice("uno", (Finding("a", "“uno” and “dos” are odd"), Finding("b", "x"))).doubted == ("uno", "dos")
