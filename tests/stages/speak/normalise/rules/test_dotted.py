"""How dotted numbers are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "version 1.2.3", "version one point two point three"),
        ("en", "section 2.10.4", "section two point ten point four"),
        ("es", "sección 1.2.3", "sección uno punto dos punto tres"),
        ("es", "1.806.590", "un millón ochocientos seis mil quinientos noventa"),
    ],
)
def test_dotted_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
