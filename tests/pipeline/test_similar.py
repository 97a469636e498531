import pytest

from pipeline.memory import PEOPLE, Unit
from pipeline.similar import suggestions

TAKE = Unit("Take 2 tablets with food every day.", "en", "es", PEOPLE, "Tome 2 tabletas con comida todos los días.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Take 3 tablets with food every day.", True),
        ("take 2 tablets with food every day", True),
        ("Take 2 tablets with food every day.", False),
        ("Rest for two days.", False),
        ("Take 2 tablets.", False),
    ],
)
def test_only_what_is_alike_but_not_the_same_is_suggested(text: str, found: bool) -> None:
    assert bool(suggestions([text], [TAKE])) is found


def test_likest_comes_first_and_says_how_like_it_is() -> None:
    other = Unit("Take 2 tablets with water every single day.", "en", "es", PEOPLE, "Tome 2 tabletas con agua.")
    first, second = suggestions(["Take 3 tablets with food every day."], [other, TAKE], least=0.5)[
        "Take 3 tablets with food every day."
    ]
    assert first.unit == TAKE
    assert first.similarity == pytest.approx(14 / 16)
    assert second.similarity < first.similarity
