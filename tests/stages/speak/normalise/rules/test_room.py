"""How rooms are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("el cuarto 318", "el cuarto, trescientos dieciocho"),
        ("Consultorio 1204.", "Consultorio, mil doscientos cuatro."),
        ("el cuarto 27", "el cuarto veintisiete"),
        ("una sala 120 % llena", "una sala ciento veinte por ciento llena"),
    ],
)
def test_room_is_said(shown: str, said: str) -> None:
    assert spoken_text(shown, "es") == said
