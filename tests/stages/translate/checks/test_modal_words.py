import pytest

from pipeline.meaning import Pair
from stages.translate.checks.modal_words import ModalWords


def said(source: str, target: str) -> list[str]:
    return [one.message for one in ModalWords().find(Pair(source, target, "en", "es"))]


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        ("This drug may cause a rash.", "Este medicamento causa sarpullido.", "may"),
        ("It might raise the risk of falls.", "Aumenta el riesgo de caídas.", "might"),
        ("You should rest for two days.", "Descansó dos días.", "should"),
        ("You must take the tablets that the doctor may give you.", "Puede tomar las tabletas.", "must"),
        ("It can cause a rash.", "Debe causar sarpullido.", "Debe"),
        ("It may cause a rash.", "Debe causar sarpullido.", "may"),
    ],
)
def test_lost_or_exchanged_modality_is_found(source: str, target: str, word: str) -> None:
    assert any(f"“{word}”" in message for message in said(source, target))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("This drug may cause a rash.", "Este medicamento puede causar sarpullido."),
        ("This drug may cause a rash.", "Es posible que este medicamento cause sarpullido."),
        ("It may help.", "Quizás ayude."),
        ("She fell ill in May 2020.", "Se enfermó en mayo de 2020."),
        ("The season lasts until May.", "La temporada dura hasta mayo."),
        ("They can help and may lower the risk.", "Pueden ayudar y bajar el riesgo."),
        ("You should rest.", "Se recomienda descansar."),
        ("You need to rest.", "Es necesario que descanse."),
        ("It can be due to a virus.", "Puede deberse a un virus."),
        ("You cannot drive after it.", "No debe manejar después."),
        ("It causes a rash.", "Causa sarpullido."),
    ],
)
def test_kept_modality_is_left_alone(source: str, target: str) -> None:
    assert said(source, target) == []


def test_other_languages_are_not_judged() -> None:
    assert ModalWords().find(Pair("It may help.", "It helps.", "en", "en")) == ()
