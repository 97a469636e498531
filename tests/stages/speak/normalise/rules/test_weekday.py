"""How days of the week are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "Mon.–Fri.", "Monday to Friday."),
        ("en", "Monday-Friday, 9", "Monday to Friday, nine"),
        ("en", "on Tues. we", "on Tuesday we"),
        ("en", "in the sun.", "in the sun."),
        ("es", "lun.-vie.", "lunes a viernes."),
        ("es", "lunes–viernes", "lunes a viernes"),
        ("en", "stop-go", "stop-go"),
    ],
)
def test_weekday_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
