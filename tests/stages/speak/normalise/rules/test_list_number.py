"""How list numbers are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "1. Wash", "one, Wash"),
        ("en", "2) Dry", "two, Dry"),
        ("en", "(3) Eat", "three, Eat"),
        ("es", "1. Lave", "uno, Lave"),
        ("en", "a) Wash", "A, Wash"),
        ("es", "b) Lave", "be, Lave"),
        ("en", "5. 5 mg", "five, five milligrams"),
    ],
)
def test_list_number_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
