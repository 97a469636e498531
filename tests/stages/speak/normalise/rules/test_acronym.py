"""How acronyms are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "AIDS", "aids"),
        ("en", "CAR T cells", "car T cells"),
        ("en", "NCI", "NCI"),
        ("en", "COPD", "C-O-P-D"),
        ("en", "the ADA says", "the A-D-eigh says"),
        ("en", "PDQ", "PDQ"),
        ("en", "NICUs", "N-I-C-U's"),
        ("en", "the U.S. has", "the U-S has"),
        ("en", "in the U.S.", "in the U-S."),
        ("en", "mRNA", "mRNA"),
        ("en", "FOLLOW US NOW", "FOLLOW US NOW"),
        ("en", "EAT LESS", "EAT LESS"),
        ("en", "EAT WELL AND OFTEN", "EAT WELL AND OFTEN"),
        ("en", "XYZA", "XYZA"),
        ("es", "ADN", "a de ene"),
        ("es", "VPH", "ve pe hache"),
        ("es", "SIDA", "sida"),
        ("es", "BCG", "be ce ge"),
        ("es", "VIH", "ve i hache"),
        ("es", "ARNm", "a erre ene eme"),
        ("es", "RMN", "erre eme ene"),
        ("es", "DPT", "de pe te"),
    ],
)
def test_acronym_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
