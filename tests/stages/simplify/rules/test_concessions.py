"""Although: first or last, each half whole, nothing pointing forward."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.concessions import concessions

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ("The cream works well, although the skin may sting.", ["The cream works well.", "But the skin may sting."]),
        (
            "Most bites are harmless, though they may itch a lot.",
            ["Most bites are harmless.", "But they may itch a lot."],
        ),
        (
            "She went back to work, even though the doctor told her to rest.",
            ["She went back to work.", "But the doctor told her to rest."],
        ),
        (
            "Although the drug helps many people, the price is high.",
            ["The drug helps many people.", "But the price is high."],
        ),
    ],
)
def test_concessions_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(concessions, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("points forward", "Although it helps many people, the drug has a high price."),
        ("no clause", "The drug, although expensive, helps many people."),
        ("inside", "The nurse, although she was tired, came back to the ward."),
        ("while is time", "The nurse talks to you while the doctor takes the blood."),
        ("if", "The drug helps many people, if the dose is right."),
        ("goes on", "The plan should help, although that is hard work, by paying for the drug."),
        ("quotation", "He said, “The drug works well, although the price is high.”"),
        ("under that", "They say that the drug works well, although the price is high."),
    ],
)
def test_concessions_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(concessions, source) == [source], guard
