"""How codes of letters and digits are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "A1C", "A-one-C"),
        ("en", "HbA1c", "hemoglobin A-one-C"),
        ("en", "COVID-19", "covid nineteen"),
        ("en", "vitamin B12", "vitamin B twelve"),
        ("en", "H1N1", "H one N one"),
        ("en", "PD-L1", "P-D L one"),
        ("en", "MK-3475", "M-K three four seven five"),
        ("en", "BRCA1", "BRCA one"),
        ("en", "HER2", "her two"),
        ("en", "T4", "T four"),
        ("en", "IL-2", "I-L two"),
        ("en", "5-FU", "five F-U"),
        ("en", "NCT01234567", "N-C-T zero one two three four five six seven"),
        ("en", "omega-3 fats", "omega three fats"),
        ("en", "T-cell", "T-cell"),
        ("es", "A1C", "a, uno ce,"),
        ("es", "COVID-19", "covid diecinueve"),
        ("es", "vitamina B12", "vitamina be doce"),
        ("es", "CD4", "ce de cuatro"),
        ("es", "H1N1", "hache uno ene uno"),
    ],
)
def test_code_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
