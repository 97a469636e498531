"""What is denied stays denied, and nothing else is."""

import pytest

from pipeline.meaning import Pair
from stages.check.negation import Negation


def said(source: str, target: str, language: str = "es") -> list[str]:
    """What the check says about an English text and its version in a language."""
    return [finding.message for finding in Negation().find(Pair(source, target, "en", language))]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Do not take this drug.", "No tome este medicamento."),
        ("You can't eat before the test.", "No puede comer antes de la prueba."),
        ("She has no pain and no fever.", "No tiene dolor ni fiebre."),
        ("Neither drug works.", "Ninguno de los dos medicamentos funciona."),
        ("He never smoked.", "Nunca fumó."),
        ("He never smoked.", "No fumó nunca."),
        ("They live without pain.", "Viven sin dolor."),
        ("There are yet to be vaccines.", "Aún no hay vacunas."),
        ("The drug has yet to be tested.", "El medicamento todavía no se ha probado."),
        ("Patients unable to eat need help.", "Los pacientes que no pueden comer necesitan ayuda."),
        ("The cause is unknown.", "No se conoce la causa."),
        ("The cause is not known.", "Se desconoce la causa."),
        ("It is unsafe.", "No es seguro."),
        ("It is unsafe.", "Es inseguro."),
        ("It is painless.", "No causa dolor."),
        ("However, it works.", "Sin embargo, funciona."),
        ("Nevertheless, it works.", "No obstante, funciona."),
        ("It helps not only adults but also children.", "Ayuda tanto a adultos como a niños."),
        ("Non-smokers are healthier.", "Los no fumadores son más sanos."),
        ("He lacks strength.", "No tiene fuerza."),
        ("Avoid crowds.", "Evite las multitudes."),
        ("I don't have it, do I?", "No lo tengo, ¿no?"),
        ("It is safe.", "Es seguro."),
        ("The cause of the illness in these people is still uncertain.", "Es incierta la causa de la enfermedad."),
        ("The viral load is undetectable.", "La carga viral es indetectable."),
        ("Non-steroidal drugs can cause kidney failure.", "Los antiinflamatorios no esteroideos causan insuficiencia."),
        ("Her voice is unique.", "Su voz es única."),
        ("Buy over-the-counter medicines.", "Compre medicamentos de venta libre."),
    ],
)
def test_negation_accepts_the_same_denial_in_spanish(english: str, spanish: str) -> None:
    assert said(english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("There are yet to be vaccines to prevent it.", "Aún hay vacunas para prevenirlo."),
        ("The drug has yet to be tested.", "El medicamento todavía se ha probado."),
        ("Do not take this drug.", "Tome este medicamento."),
        ("You can't eat before the test.", "Puede comer antes de la prueba."),
        ("Do not take it if you are not sick.", "Tómelo si no está enfermo."),
        ("She has no pain.", "Tiene dolor."),
        ("They live without pain.", "Viven con dolor."),
        ("None of them died.", "Algunos murieron."),
        ("Patients unable to eat need help.", "Los pacientes que pueden comer necesitan ayuda."),
        ("It is unsafe.", "Es seguro."),
        ("The milk is unpasteurized.", "La leche es pasteurizada."),
        ("Patients stay asymptomatic.", "Los pacientes tienen síntomas."),
        ("Do not share your medicines with anyone else.", "Comparta sus medicamentos con nadie más."),
        ("Don't approach stray animals.", "Acérquese a animales desconocidos."),
        ("The baby is not dehydrated.", "El bebé está deshidratado."),
        ("It helps not only adults.", "Ayuda a los adultos."),
        ("Take no more than 3 tablets.", "Tome más de 3 tabletas."),
        ("Heart failure means the heart can't pump.", "Insuficiencia cardíaca es que el corazón bombea."),
        ("Buy over-the-counter medicines.", "Compre medicamentos con receta."),
        ("He is homeless and uninsured.", "Tiene hogar y no tiene seguro."),
    ],
)
def test_negation_finds_one_that_is_missing_in_spanish(english: str, spanish: str) -> None:
    assert any("is missing" in message for message in said(english, spanish))


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("It is safe.", "No es seguro."),
        ("Take it with food.", "Tómelo sin alimentos."),
        ("Everybody came.", "Nadie vino."),
        ("However, it works.", "Sin embargo, no funciona."),
    ],
)
def test_negation_finds_one_that_was_added_in_spanish(english: str, spanish: str) -> None:
    assert any("was added" in message for message in said(english, spanish))


@pytest.mark.parametrize(
    ("source", "easy"),
    [
        ("Patients who are unable to eat must not take it.", "You must not take it if you cannot eat."),
        ("The amount is insufficient.", "There is not enough."),
        ("It is not harmful.", "It is harmless."),
        ("It works in the absence of surgery.", "It works without surgery."),
    ],
)
def test_negation_accepts_the_same_denial_in_easy_english(source: str, easy: str) -> None:
    assert said(source, easy, "en") == []


@pytest.mark.parametrize(
    ("source", "easy", "what"),
    [
        ("It is not recommended.", "It is recommended.", "missing"),
        ("Doctors cannot know for certain.", "Doctors know for certain.", "missing"),
        ("The trial has yet to be completed.", "The trial is complete.", "missing"),
        ("It is recommended.", "It is not recommended.", "added"),
    ],
)
def test_negation_finds_a_changed_denial_in_easy_english(source: str, easy: str, what: str) -> None:
    assert any(what in message for message in said(source, easy, "en"))


def test_negation_names_the_word() -> None:
    assert said("She has no pain.", "Tiene dolor.") == ["a negation is missing: “no”"]
