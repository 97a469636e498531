"""How addresses are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "www.example.org", "example dot org"),
        ("en", "https://www.example.org/a/b.html?c=1", "example dot org"),
        ("en", "cancer.gov/espanol", "cancer dot gov slash espanol"),
        ("en", "See example.org.", "See example dot org."),
        ("en", "help@example.org", "help at example dot org"),
        ("en", "a_b@example.org", "a underscore b at example dot org"),
        ("es", "www.ejemplo.org/salud", "ejemplo punto org barra salud"),
        ("es", "ayuda@ejemplo.org", "ayuda arroba ejemplo punto org"),
        ("en", "stop.Now go", "stop. Now go"),
    ],
)
def test_web_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
