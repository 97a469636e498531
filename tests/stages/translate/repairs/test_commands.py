import pytest

from stages.translate.repairs.commands import address_usted


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Breathe out.", "Respirar.", "Respire."),
        ("Remain seated for 5 minutes.", "Permanecer sentado 5 minutos.", "Permanezca sentado 5 minutos."),
        ("Hold your breath.", "Sostiene el aliento.", "Sostenga el aliento."),
        ("Press down once, and breathe in.", "Presione una vez, y respira.", "Presione una vez, y respire."),
        ("Stretch your arms.", "Estira los brazos.", "Estire los brazos."),
        ("See our page.", "Para leer más, vea la página.", "Para leer más, vea la página."),
        ("Measure your pressure at home", "Medir la presión en casa", "Medir la presión en casa"),
        ("He breathes and rests.", "Respira y descansa.", "Respira y descansa."),
        ("Take it with food.", "Tome con comida.", "Tome con comida."),
    ],
)
def test_address_usted(source: str, target: str, mended: str) -> None:
    assert address_usted(source, target) == mended
