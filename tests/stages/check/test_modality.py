"""What may be does not become sure or a duty, and the other way round."""

import pytest

from pipeline.meaning import Pair
from stages.check.modality import Modality


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The drug may cause a rash.", "The drug must cause a rash."),
        ("The drug may cause a rash.", "The drug causes a rash."),
        ("You must fast before the test.", "You can fast before the test."),
        ("You should fast before the test.", "You must fast before the test."),
        ("It is probably safe.", "It is certainly safe."),
    ],
)
def test_modality_finds_damage(source: str, target: str) -> None:
    assert [one for one in Modality().find(Pair(source, target, "en", "en")) if one.severity == "error"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The drug may possibly cause a rash in May 2024.", "The drug might possibly cause a rash in May 2024."),
        ("You are required to fast.", "You must fast."),
        ("It is likely to help.", "It will probably help."),
        ("Call as soon as possible.", "Call right away."),
        ("Patients are able to walk.", "Patients can walk."),
    ],
)
def test_modality_accepts_plain_wording(source: str, target: str) -> None:
    assert not [one for one in Modality().find(Pair(source, target, "en", "en")) if one.severity == "error"]
