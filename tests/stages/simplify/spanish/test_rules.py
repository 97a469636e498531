"""Spanish rules, without a parser: what they change, and what they leave alone because nothing shows that it holds."""

import pytest

from pipeline.meaning import all_checks
from pipeline.plugins import Plugins
from stages.simplify.rewritten import Rewritten
from stages.simplify.spanish.editor import SpanishEditor


def easy(text: str) -> list[str]:
    """What the editor makes of a sentence, part by part."""
    (done,) = SpanishEditor(all_checks(Plugins()), lambda _: None).rewrite([("paragraph", text)])
    assert isinstance(done, Rewritten)
    return [part for part, _ in done.parts]


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("Utilice este medicamento con el fin de bajar la fiebre.", ["Use este medicamento para bajar la fiebre."]),
        ("Sin embargo, la vacuna es segura.", ["Pero la vacuna es segura."]),
        ("Llame a su médico debido a que puede ser grave.", ["Llame a su médico porque puede ser grave."]),
        ("El estudio se llevó a cabo en tres hospitales.", ["El estudio se hizo en 3 hospitales."]),
        ("Tome la pastilla durante siete días.", ["Tome la pastilla durante 7 días."]),
        (
            "La mayoría de las personas se siente bien, pero algunas pueden tener fiebre al día siguiente.",
            ["La mayoría de las personas se siente bien.", "Pero algunas pueden tener fiebre al día siguiente."],
        ),
        (
            "La vacuna es gratis para todos los niños; no necesita una cita para recibirla.",
            ["La vacuna es gratis para todos los niños.", "No necesita una cita para recibirla."],
        ),
        (
            "Los efectos más comunes son estos: fiebre, dolor de cabeza y cansancio.",
            ["Los efectos más comunes son estos:", "fiebre", "dolor de cabeza", "cansancio"],
        ),
    ],
)
def test_spanish_is_made_easier(source: str, parts: list[str]) -> None:
    assert easy(source) == parts


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("no verb after pero", "El tratamiento es largo y algo caro, pero muy eficaz en casi todos los casos."),
        ("condition in front", "Si tiene fiebre puede tomar la pastilla, pero no debe tomar más de una al día."),
        ("not only", "La vacuna no solo es segura para los niños, pero también es gratis para ellos."),
        ("quote", "La enfermera dijo “utilice la crema durante dos semanas” a la señora."),
        ("range", "Tome la pastilla durante dos o tres días."),
        ("both", "Los dos brazos le pueden doler."),
        ("fraction", "Casi dos tercios de los niños tienen fiebre."),
        ("parts", "Se pueden evitar dos terceras partes de los casos."),
        ("billions", "El plan cuesta cinco billones de pesos."),
        ("list after pero", "El alcohol es eficaz contra el virus nuevo, pero no el agua sola, son cosas distintas."),
        ("name", "Llame al Centro de Intervención Quirúrgica del norte."),
        ("fact", "Es un hecho que la fiebre baja sola."),
        ("clause in the list", "Haga esto: descanse, tome agua y llame si tiene fiebre."),
        ("question", "¿Tiene fiebre; le duele la cabeza?"),
    ],
)
def test_spanish_is_left_alone(guard: str, source: str) -> None:
    assert easy(source) == [source], guard
