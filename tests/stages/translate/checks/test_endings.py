"""An ending tells gender and number of words that no list knows, but for the exceptions."""

import pytest

from stages.translate.checks.endings import clash


@pytest.mark.parametrize(
    ("article", "word"),
    [
        ("la", "riñoncito"), ("el", "vagina"), ("el", "vacunas"),
        ("un", "ovarios"), ("los", "factor"), ("las", "esófago"), ("del", "retina"), ("las", "deficiencia"),
    ],
)  # fmt: skip
def test_an_article_that_surely_does_not_agree(article: str, word: str) -> None:
    assert clash(article, word)


@pytest.mark.parametrize(
    ("article", "word"),
    [
        ("la", "mano"), ("el", "mapa"), ("el", "agua"), ("las", "aguas"), ("el", "dentista"), ("la", "dentista"),
        ("los", "toma"), ("las", "produce"), ("los", "recién"), ("el", "páncreas"), ("la", "diabetes"), ("la", "vemos"),
        ("al", "moverla"), ("al", "indicarles"), ("las", "cinco"), ("un", "marcapasos"), ("el", "virus"),
        ("la", "foto"),
        ("su", "vagina"), ("las", "puso"), ("el", "problema"), ("la", "norma"),
    ],
)  # fmt: skip
def test_exceptions_and_pronouns_before_verbs_are_left_alone(article: str, word: str) -> None:
    assert not clash(article, word)
