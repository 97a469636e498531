import pytest

from stages.translate.repairs.purpose import say_wish


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        (
            "So that the immune system can see them.",
            "Para que el sistema inmunitario se ven mejor.",
            "Para que el sistema inmunitario se vean mejor.",
        ),
        (
            "Drink so that the vaccine works.",
            "Beba para que la vacuna funciona bien.",
            "Beba para que la vacuna funcione bien.",
        ),
        (
            "So that T cells attack it.",
            "Es para que las células T atacan el tumor.",
            "Es para que las células T ataquen el tumor.",
        ),
        (
            "So that every person gets a dose.",
            "Hay para que cada persona recibe una dosis.",
            "Hay para que cada persona reciba una dosis.",
        ),
        ("So that you can sleep.", "Es para que pueda dormir.", "Es para que pueda dormir."),
        ("So that you use less salt.", "Es para que use menos sal.", "Es para que use menos sal."),
        ("So that many people get it.", "Es para que mucha gente la tenga.", "Es para que mucha gente la tenga."),
        ("What is it for?", "¿Para qué sirve?", "¿Para qué sirve?"),
        ("When you get home, rest.", "Cuando usted llegará a casa, descanse.", "Cuando usted llegue a casa, descanse."),
        ("Call when the doctor comes.", "Llame cuando el médico vendrá.", "Llame cuando el médico venga."),
        ("When it will be given back.", "Cuando se volverán a dar.", "Cuando se vuelvan a dar."),
        ("When will it come?", "¿Cuándo llegará?", "¿Cuándo llegará?"),
        ("If it comes.", "Cuando llegará.", "Cuando llegará."),
    ],
)
def test_say_wish(source: str, target: str, mended: str) -> None:
    assert say_wish(source, target) == mended
