"""How ratios are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "a 3:1 mix", "a three to one mix"),
        ("en", "1:1000", "one to one thousand"),
        ("en", "a ratio of 1:10", "a ratio of one to ten"),
        ("en", "1:10", "one ten"),
        ("es", "3:1", "tres a uno"),
    ],
)
def test_ratio_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
