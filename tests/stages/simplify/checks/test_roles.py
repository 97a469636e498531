"""A doer does not become what is acted on."""

import pytest

from pipeline.meaning import Pair
from stages.simplify.checks.roles import Roles


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The new drug reduces the pain.", "The pain reduces the new drug."),
        ("The nurse called the doctor in the morning.", "The doctor called the nurse in the morning."),
        ("The virus damages the lungs.", "The virus is damaged by the lungs."),
    ],
)
def test_roles_finds_damage(source: str, target: str) -> None:
    assert [one for one in Roles().find(Pair(source, target, "en", "en")) if one.severity == "error"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The new drug reduces the pain.", "The pain is reduced by the new drug."),
        ("The lungs are damaged by the virus.", "The virus damages the lungs."),
        ("In the morning the nurse called the doctor.", "The nurse called the doctor in the morning."),
        ("The nurse checks your arm and takes blood.", "The nurse checks your arm. The nurse takes blood."),
    ],
)
def test_roles_accepts_plain_wording(source: str, target: str) -> None:
    assert not [one for one in Roles().find(Pair(source, target, "en", "en")) if one.severity == "error"]
