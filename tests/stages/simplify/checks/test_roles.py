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
        ("The yellow disc represents the history of mining.", "The mining history marks the yellow disc."),
        ("The nurse has the ability to calm small children.", "Small children can calm the nurse."),
        ("The clinic began the study in 2002.", "The study started the clinic in 2002."),
        ("Males can attain a length of 90 cm.", "A length of 90 cm may reach males."),
        ("Her mother had a nervous breakdown.", "A mental illness had her mother."),
        ("Natural ytterbium is a mix of isotopes.", "Isotopes contain natural ytterbium."),
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
        ("The study was begun in 2002 by the clinic.", "The clinic began the study in 2002."),
        ("A drug that stops the pain was found by a team.", "A team found a drug. It stops the pain."),
        ("In May the doctor said the nurse helps.", "The doctor said in May the nurse helps."),
        ("The use of the drug by children is rare.", "Children rarely use the drug."),
        ("The nurse checks your arm and takes blood.", "The nurse checks your arm. The nurse takes blood."),
    ],
)
def test_roles_accepts_plain_wording(source: str, target: str) -> None:
    assert not [one for one in Roles().find(Pair(source, target, "en", "en")) if one.severity == "error"]
