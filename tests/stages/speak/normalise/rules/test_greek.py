"""How Greek letters are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "TNF-α", "TNF alpha"),
        ("en", "β-blocker", "beta blocker"),
        ("es", "interferón α", "interferón alfa"),
        ("en", "λόγος", "λόγος"),
    ],
)
def test_greek_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
