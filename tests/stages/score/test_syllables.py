"""Syllables in both languages."""

import pytest

from stages.score.english_syllables import english_syllables
from stages.score.spanish_syllables import spanish_syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cat", 1), ("table", 2), ("doctor", 2), ("immunotherapy", 6), ("cancer", 2), ("Cancer's", 2), ("fire", 2),
        ("don’t", 1), ("well-being", 3), ("Calmette-Guérin", 4), ("zorvalix", 3), ("zorvade", 2), ("brzk", 1),
        ("people", 2), ("created", 3), ("business", 2),
    ],
)  # fmt: skip
def test_english_syllables_counts(word: str, count: int) -> None:
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("sol", 1), ("casa", 2), ("médico", 3), ("día", 2), ("ciudad", 2), ("leer", 2), ("aéreo", 4), ("poeta", 3),
        ("limpiáis", 2), ("vivíais", 3), ("búho", 2), ("prohibir", 2), ("prohíbe", 3), ("ahora", 3), ("chiita", 3),
        ("que", 1), ("guerra", 2), ("guitarra", 3), ("pingüino", 3), ("cigüeña", 3), ("agua", 2), ("quirúrgico", 4),
        ("rey", 1), ("muy", 1), ("y", 1), ("yo", 1), ("mayo", 2), ("Uruguay", 3), ("hoy", 1), ("inmunoterapia", 6),
        ("construir", 2), ("huí", 1), ("oído", 3), ("caos", 2), ("vio", 1), ("guion", 1), ("radioterapia", 5),
        ("mg", 1), ("hueso", 2), ("chico", 2), ("enfermería", 5),
    ],
)  # fmt: skip
def test_spanish_syllables_counts(word: str, count: int) -> None:
    assert spanish_syllables(word) == count
