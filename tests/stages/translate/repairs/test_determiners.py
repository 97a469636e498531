import pytest

from stages.translate.repairs.determiners import agree


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("other therapies", "Otros inmunoterapias", "Otras inmunoterapias"),
        ("some symptoms", "algunas síntomas", "algunos síntomas"),
        ("of the treatment", "de la tratamiento", "del tratamiento"),
        ("a steroid", "un esteroides", "un esteroide"),
        ("the patient", "la paciente", "la paciente"),
        ("the water", "el agua", "el agua"),
        ("a stop", "hizo una paradas", "hizo una parada"),
        ("an atlas", "un atlas", "un atlas"),
        ("a second puff", "un segundo inhalación", "una segunda inhalación"),
        ("a second step", "un segundo paso", "un segundo paso"),
        ("a virus", "un virus", "un virus"),
        ("an analysis", "un análisis", "un análisis"),
        ("the cells", "las células", "las células"),
        ("the hand", "la mano", "la mano"),
        ("your bottles", "Traiga su frascos", "Traiga sus frascos"),
        ("your symptoms", "Su síntomas", "Sus síntomas"),
        ("your dose and your tests", "su dosis y su análisis", "su dosis y su análisis"),
        ("their virus", "su virus", "su virus"),
        ("your countries", "su país", "su país"),
    ],
)
def test_agree(source: str, target: str, mended: str) -> None:
    assert agree(source, target) == mended
