"""How times of day are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "9:30 a.m.", "nine thirty A-M."),
        ("en", "at 9:30 a.m. daily", "at nine thirty A-M daily"),
        ("en", "9:00 PM", "nine P-M"),
        ("en", "8am", "eight A-M"),
        ("en", "9:05", "nine oh five"),
        ("en", "9.30 a.m. daily", "nine thirty A-M daily"),
        ("en", "14:30", "fourteen thirty"),
        ("en", "9 a.m.–5 p.m. today", "nine A-M to five P-M today"),
        ("en", "9:30-11:00 a.m. today", "nine thirty to eleven A-M today"),
        ("en", "I am 8", "I am eight"),
        ("es", "a las 9:30 a. m.", "a las nueve y treinta a eme."),
        ("es", "la 1:00 p. m. en punto", "la una pe eme en punto"),
        ("es", "21:00", "veintiuna"),
        ("es", "14:30 h", "catorce y treinta horas"),
        ("es", "9 a.m. hoy", "nueve a eme hoy"),
    ],
)
def test_clock_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
