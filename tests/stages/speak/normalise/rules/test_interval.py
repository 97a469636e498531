"""How hours between doses are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "10 mg q6h", "ten milligrams every six hours"),
        ("en", "q4-6h", "every four to six hours"),
        ("en", "q1h", "every one hour"),
    ],
)
def test_interval_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
