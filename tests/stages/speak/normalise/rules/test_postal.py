"""How postal codes are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "Bethesda, MD 20892", "Bethesda, MD two zero eight nine two"),
        ("en", "MD 20892-0001", "MD two zero eight nine two, zero zero zero one"),
    ],
)
def test_postal_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
