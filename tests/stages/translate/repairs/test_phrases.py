import pytest

from stages.translate.repairs.phrases import mend_phrases


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Keep taking it.", "Mantenga tomando la medicina.", "Siga tomando la medicina."),
        ("changes in your blood work", "cambios en su trabajo de sangre", "cambios en sus análisis de sangre"),
        (
            "They cannot know for certain how you feel.",
            "No pueden saber sobre cómo se siente.",
            "No pueden saber con certeza cómo se siente.",
        ),
        ("They play important roles.", "Interpretan papeles importantes.", "Desempeñan papeles importantes."),
        (
            "It is not as widely used as surgery.",
            "No se usa ampliamente como cirugía.",
            "No se usa tan ampliamente como cirugía.",
        ),
        ("An outpatient unit", "Una unidad ambulatorio", "Una unidad ambulatoria"),
        ("Nothing like it.", "El trabajo de sangre.", "El trabajo de sangre."),
        ("If you get the flu", "Si obtiene la gripe", "Si contrae la gripe"),
        ("How often you will get it", "Como a menudo lo recibirá", "Con qué frecuencia lo recibirá"),
    ],
)
def test_mend_phrases(source: str, target: str, mended: str) -> None:
    assert mend_phrases(source, target) == mended
