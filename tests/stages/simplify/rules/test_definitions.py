"""Definition in passing: of the subject, in the present, and only where the words say what it is."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.definitions import definitions

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "T cells (a type of white blood cell) attack the tumor.",
            ["T cells are a type of white blood cell.", "They attack the tumor."],
        ),
        (
            "Hypertension, also known as high blood pressure, can damage your heart.",
            ["Hypertension is also known as high blood pressure.", "Hypertension can damage your heart."],
        ),
        (
            "Monoclonal antibodies, also known as therapeutic antibodies, are proteins made in the lab.",
            ["Monoclonal antibodies are also known as therapeutic antibodies.", "They are proteins made in the lab."],
        ),
        (
            "Insulin, a hormone from the pancreas, controls the sugar in your blood.",
            ["Insulin is a hormone from the pancreas.", "Insulin controls the sugar in your blood."],
        ),
    ],
)
def test_definitions_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(definitions, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("past", "Insulin, a hormone from the pancreas, was found by a team in Toronto."),
        ("acronym", "Computed tomography (CT) shows the inside of your chest."),
        ("person", "A young male, a regular athlete, has pain in the right leg after running."),
        ("example", "Some organs (for example, the liver) clean the blood."),
        ("number", "The patients (12 in all) got the drug for two weeks."),
        ("list", "Insulin, a hormone, and glucagon control the sugar in your blood."),
        ("brackets without a kind", "The nurse (a friend of ours) cleans the arm."),
    ],
)
def test_definitions_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(definitions, source) == [source], guard
