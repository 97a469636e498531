"""How abbreviations are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "Dr. Smith", "Doctor Smith"),
        ("en", "Mrs. Lee", "Missus Lee"),
        ("en", "e.g., rice", "for example, rice"),
        ("en", "i.e., now", "that is, now"),
        ("en", "heat vs. cold", "heat versus cold"),
        ("en", "approx. 5", "approximately five"),
        ("en", "rice, etc.", "rice, et cetera."),
        ("en", "rice, etc. and", "rice, et cetera and"),
        ("en", "No. 5", "number five"),
        ("en", "No. Never.", "No. Never."),
        ("en", "St. Jude", "Saint Jude"),
        ("en", "123 Oak St.", "one hundred twenty-three Oak St."),
        ("en", "w/ food", "with food"),
        ("es", "Dra. Pérez", "Doctora Pérez"),
        ("es", "Sr. Gil", "Señor Gil"),
        ("es", "p. ej., arroz", "por ejemplo, arroz"),
        ("es", "p.ej., arroz", "por ejemplo, arroz"),
        ("es", "en EE. UU. hay", "en Estados Unidos hay"),
        ("es", "en EE.UU. hay", "en Estados Unidos hay"),
        ("es", "en EE. UU.", "en Estados Unidos."),
        ("es", "n.º 5", "número cinco"),
        ("es", "arroz, etc.", "arroz, etcétera."),
        ("es", "c/8 h", "cada ocho horas"),
        ("es", "pág. 3", "página tres"),
        ("es", "Ud. y Uds. van", "usted y ustedes van"),
    ],
)
def test_abbreviation_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
