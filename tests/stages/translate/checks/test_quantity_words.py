"""How many and how much is said in Spanish as in English."""

import pytest

from pipeline.meaning import Pair
from stages.translate.checks.quantity_words import QuantityWords


def said(english: str, spanish: str) -> list[str]:
    """What the check says about a pair."""
    return [finding.message for finding in QuantityWords().find(Pair(english, spanish, "en", "es"))]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("All patients get better.", "Algunos pacientes mejoran."),
        ("Some patients get better.", "Todos los pacientes mejoran."),
        ("Most people get better.", "Las personas mejoran."),
        ("Most people get better.", "Todas las personas mejoran."),
        ("Many people have it.", "Pocas personas la tienen."),
        ("Few people have it.", "Muchas personas la tienen."),
        ("About half of them got it.", "Todos la contrajeron."),
        ("None of them got it.", "Algunos la contrajeron."),
        ("Check each foot.", "Revise el pie."),
        ("Take it only at night.", "Tómela por la noche."),
        ("Wait at least 2 hours.", "Espere 2 horas."),
        ("Wait at least 2 hours.", "Espere como máximo 2 horas."),
        ("Take up to 4 tablets.", "Tome 4 tabletas."),
        ("Take up to 4 tablets.", "Tome al menos 4 tabletas."),
        ("It takes about 3 days.", "Tarda 3 días."),
        ("It takes more than 3 days.", "Tarda menos de 3 días."),
        ("It is usually mild.", "Siempre es leve."),
        ("Some people need other tests.", "Las personas necesitan otras pruebas."),
    ],
)
def test_a_lost_or_turned_amount_is_found(english: str, spanish: str) -> None:
    assert said(english, spanish)


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("All patients get better.", "Todos los pacientes mejoran."),
        ("All seven patients got better.", "Los siete pacientes mejoraron."),
        ("Take it every day.", "Tómelo a diario."),
        ("Take it every day.", "Tómelo todos los días."),
        ("Most people get better.", "La mayoría mejora."),
        ("The most common cause is smoking.", "La causa más común es fumar."),
        ("Side effects are rare.", "Los efectos secundarios son poco frecuentes."),
        ("None of them got it.", "Ninguno la contrajo."),
        ("Take up to 4 tablets.", "Tome hasta 4 tabletas."),
        ("No more than 4 tablets.", "No más de 4 tabletas."),
        ("It takes about 3 days.", "Tarda unos 3 días."),
        ("It is not only mild.", "No es solo leve."),
        ("Rest every so often.", "Descanse de vez en cuando."),
        ("Not at all.", "Para nada."),
        ("Bacteria have only one cell.", "Las bacterias tienen sólo una célula."),
        ("Drugs—many of which act.", "Fármacos, muchos de los cuales actúan."),
    ],
)
def test_an_amount_said_in_any_way_is_left_alone(english: str, spanish: str) -> None:
    assert said(english, spanish) == []


def test_other_languages_are_not_judged() -> None:
    assert QuantityWords().find(Pair("All of it.", "It.", "en", "en")) == ()
