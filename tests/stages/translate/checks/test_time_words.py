"""When, how often and how far apart is said in Spanish too."""

import pytest

from pipeline.meaning import Pair
from stages.translate.checks.time_words import TimeWords


def said(english: str, spanish: str) -> list[str]:
    """What the check says about a pair."""
    return [finding.message for finding in TimeWords().find(Pair(english, spanish, "en", "es"))]


@pytest.mark.parametrize(
    ("english", "spanish", "word"),
    [
        ("Take two readings, one minute apart.", "Tómese dos lecturas, un minuto.", "minute apart"),
        ("Take it twice a day.", "Tómelo una vez al día.", "twice"),
        ("Take it every other day.", "Tómelo todos los días.", "every other day"),
        ("Take it every 4 hours.", "Tómelo 4 horas.", "every"),
        ("Call within 2 hours.", "Llame 2 horas.", "within"),
        ("Call by the end of October.", "Llame a finales de octubre.", "by the end of"),
        ("Rest until the pain stops.", "Descanse el dolor.", "until"),
        ("It is not known for certain.", "No se sabe.", "for certain"),
        ("When to get help", "Para buscar ayuda", "when"),
        ("Take it with food.", "Tómelo.", "with food"),
        ("Take it before meals.", "Tómelo antes.", "before meals"),
        ("It began 3 days ago.", "Empezó 3 días.", "ago"),
        ("There are yet to be vaccines.", "Hay vacunas.", "are yet to"),
        ("Go to the hospital right away.", "Vaya al hospital.", "right away"),
    ],
)
def test_a_lost_word_of_time_is_found(english: str, spanish: str, word: str) -> None:
    assert f"“{word}” is not said" in said(english, spanish)


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Take two readings, one minute apart.", "Tómese dos lecturas, con un minuto de diferencia."),
        ("Take it twice a day.", "Tómelo dos veces al día."),
        ("Take it twice a day.", "Tómelo cada 12 horas."),
        ("Take it every other day.", "Tómelo un día sí y otro no."),
        ("Call within 2 hours.", "Llame en las próximas 2 horas."),
        ("Call by the end of October.", "Llame antes de que termine octubre."),
        ("It is not known for certain.", "No se sabe con certeza."),
        ("It is used for certain cancers.", "Se usa para algunos cánceres."),
        ("When to get help", "Cuándo buscar ayuda"),
        ("Rest when you wake up.", "Descanse al levantarse."),
        ("Take it before meals.", "Tómelo antes de comer."),
        ("There are yet to be vaccines.", "Todavía no hay vacunas."),
        ("Cells within the skin grow.", "Las células de la piel crecen."),
    ],
)
def test_a_word_of_time_said_in_any_way_is_left_alone(english: str, spanish: str) -> None:
    assert said(english, spanish) == []
