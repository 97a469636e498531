"""Names are kept, in a form that the language knows."""

import pytest

from pipeline.meaning import Pair
from stages.check.names import Names


def errors(source: str, target: str, language: str = "es") -> list[str]:
    """The errors that the check finds in an English text's version in a language."""
    findings = Names().find(Pair(source, target, "en", language))
    return [finding.message for finding in findings if finding.severity == "error"]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("It treats PDQ and BCG.", "Trata PDQ y BCG."),
        ("The vaccine is named Bacillus Calmette-Guérin.", "La vacuna se llama bacilo de Calmette-Guérin."),
        ("This is CAR T therapy.", "Es la terapia de CAR T."),
        ("Ask about your A1C.", "Pregunte por su A1C."),
        ("Cells hold DNA.", "Las células tienen ADN."),
        ("Some people have HIV or AIDS.", "Algunas personas tienen el VIH o sida."),
        ("So says the WHO.", "Así lo dice la OMS."),
        ("He lives in the U.S. with her.", "Vive con ella en EE. UU."),
        ("She moved to the United States.", "Se mudó a los Estados Unidos."),
        ("They met on a Monday in London.", "Se conocieron un lunes en Londres."),
        ("It came from Germany and Japan.", "Vino de Alemania y Japón."),
        ("The page is in Spanish and Chinese.", "La página está en español y en chino."),
        ("Ask the Department of Health.", "Pregunte en el Departamento de Salud."),
        ("The doctor is named Ferreira-Lund.", "El médico se llama Ferreira-Lund."),
        ("It came from Slovakia.", "Vino de Eslovaquia."),
        ("IMMUNOTHERAPY FOR YOU", "INMUNOTERAPIA PARA USTED"),
        ("Immunotherapy helps.", "La inmunoterapia ayuda."),
        ("It has ARDS.", "Tiene SDRA."),
    ],
)
def test_names_accepts_a_name_in_its_spanish_form(english: str, spanish: str) -> None:
    assert errors(english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish", "message"),
    [
        ("It treats PDQ and BCG.", "Trata PDQ.", "“BCG” is missing"),
        ("It treats BCG.", "Trata el BGC.", "“BCG” is missing"),
        ("Ask about your A1C.", "Pregunte por su nivel.", "“A1C” is missing"),
        ("The drug is named Zorvalix.", "El medicamento se llama así.", "“Zorvalix” is missing"),
        ("The drug is named Zorvalix.", "El medicamento se llama Zorvailx.", "“Zorvalix” is missing"),
        ("The drug works.", "El medicamento Zorvalix funciona.", "“Zorvalix” is not in the original"),
        ("She moved to Peru.", "Se mudó a Chile.", "“Peru” is missing"),
        ("So says Dr. Tomás Rey.", "Así lo dice el Dr.ás Rey.", "“Tomás” is missing"),
        ("Cells hold DNA.", "Las células tienen ARN.", "“ARN” is not in the original"),
    ],
)
def test_names_finds_a_name_lost_or_brought_in(english: str, spanish: str, message: str) -> None:
    everything = [finding.message for finding in Names().find(Pair(english, spanish, "en", "es"))]
    assert message in everything or any(message.split()[0] in said for said in everything)


def test_names_leaves_acronyms_that_may_be_translations_to_a_person() -> None:
    (finding,) = Names().find(Pair("It is an LRTI now.", "Ahora es una IVRI.", "en", "es"))
    assert (finding.severity, finding.message) == ("warning", "“LRTI” became “IVRI”")


@pytest.mark.parametrize(
    ("source", "easy", "expected"),
    [
        ("The use of BCG treats cancer.", "BCG treats cancer.", []),
        ("Dr. Ferreira's patients slept.", "The patients of Dr. Ferreira slept.", []),
        ("The use of BCG treats cancer.", "It treats cancer.", ["“BCG” is missing"]),
    ],
)
def test_names_compares_easy_english(source: str, easy: str, expected: list[str]) -> None:
    assert errors(source, easy, "en") == expected


def test_half_of_a_country_s_name_is_missed() -> None:
    found = errors("People from Peru, Trinidad and Tobago came.", "Vino gente de Perú, Trin y Tobago.")
    assert any("“Trinidad” is missing" in one for one in found)


def test_short_form_is_another_name() -> None:
    assert any("Tomás" in one for one in errors("So says Dr. Tomás Whitfield.", "Así lo dice el Dr. Tom Whitfield."))


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("You may get spinal muscular atrophy (SMA).", "Puede tener atrofia muscular espinal."),
        ("Who gets BPH?", "¿Quién tiene agrandamiento de la próstata?"),
        ("It is a C. diff infection.", "Es una infección por Clostridium difficile."),
        ("It is high AND you smoke.", "Es alta y usted fuma."),
    ],
)
def test_names_takes_an_acronym_that_is_spelled_out(english: str, spanish: str) -> None:
    assert Names().find(Pair(english, spanish, "en", "es")) == ()


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("The new test (XYZ) is good.", "El nuevo examen es bueno."),
        ("Who gets BPH?", "¿Quién tiene eso?"),
        ("It is a bad infection.", "Es una infección por Clostridium difficile."),
    ],
)
def test_names_doubts_an_acronym_that_is_not(english: str, spanish: str) -> None:
    assert Names().find(Pair(english, spanish, "en", "es"))
