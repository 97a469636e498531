import pytest

from pipeline.meaning import Pair
from stages.translate.checks.agreement import Agreement
from stages.translate.checks.genders import noun


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La tratamiento dura un mes.", "La tratamiento"),
        ("Los célula crecen.", "Los célula"),
        ("El infecciones son graves.", "El infecciones"),
        ("Duele el vagina.", "el vagina"),
        ("Los factor de riesgo.", "Los factor"),
        ("Las células blancos ayudan.", "células blancos"),
        ("Tome el medicamento recetada.", "medicamento recetada"),
    ],
)
def test_disagreement_is_found(text: str, words: str) -> None:
    (finding,) = Agreement().find(Pair("x", text, "en", "es"))
    assert f"“{words}”" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "El tratamiento dura un mes.",
        "Las células de la médula infectadas mueren.",
        "El agua y el sistema inmunitario son buenos.",
        "Los síntomas y las dosis varían.",
        "La mano y el virus.",
        "Las células del cáncer avanzado.",
        "Su médico público y su salud.",
    ],
)
def test_agreement_is_left_alone(text: str) -> None:
    assert Agreement().find(Pair("x", text, "en", "es")) == ()


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("células", ("f", "p")), ("síntoma", ("m", "s")), ("dosis", ("f", "")), ("inyecciones", ("f", "p")),
        ("tumores", ("m", "p")), ("veces", None), ("mes", ("m", "s")), ("carcinoma", ("m", "s")), ("crema", None),
    ],
)  # fmt: skip
def test_noun_is_known_by_list_or_ending(word: str, known: tuple[str, str] | None) -> None:
    assert noun(word) == known
