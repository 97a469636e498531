import pytest

from pipeline.meaning import Pair
from stages.translate.checks.spanish_words import SpanishWords


def found(source: str, target: str) -> list[str]:
    return [finding.message for finding in SpanishWords().find(Pair(source, target, "en", "es"))]


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        ("Immunotherapies help.", "Las inmunotapias ayudan.", "inmunotapias"),
        ("They release the brakes.", "Sueltan los brakes.", "brakes"),
        ("Itchiness", "Esquiz", "Esquiz"),
        ("Safely at home.", "En casa casamente.", "casamente"),
        ("A biosafe room.", "Una sala bioseguro.", "bioseguro"),
        ("Cases exceeded it.", "Los casos lo han excededo.", "excededo"),
        ("Cold air", "Ar frío", "Ar"),
        ("Take amlodipine.", "Tome amlodiina.", "amlodiina"),
    ],
)
def test_garbled_or_english_word_is_found(source: str, target: str, word: str) -> None:
    (message,) = found(source, target)
    assert f"“{word}”" in message


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Interleukins are proteins.", "Las interleucinas son proteínas."),
        ("BCG is from Calmette and Guérin.", "La BCG es de Calmette y Guérin."),
        ("The virus and the tumor.", "El virus y el tumor."),
        ("An alphacoronavirus spread.", "Se propagó un alfacoronavirus."),
        ("Doctors do a ureteroscopy.", "Los médicos hacen una ureteroscopía."),
        ("It is an intraocular drug.", "Es un medicamento intraocular."),
        ("Take raloxifene and lapatinib.", "Tome raloxifeno y lapatinib."),
        ("They will recruit people.", "Reclutaremos personas."),
        ("It would emphasize rest.", "Enfatizaría el descanso."),
        ("Go to www.example.org/breast now.", "Vaya a www.example.org/breast ya."),
    ],
)
def test_good_spanish_is_left_alone(source: str, target: str) -> None:
    assert found(source, target) == []


def test_other_languages_are_not_judged() -> None:
    assert not SpanishWords().find(Pair("Rest.", "Xqzt.", "en", "en"))
