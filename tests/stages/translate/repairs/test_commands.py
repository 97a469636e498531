import pytest

from stages.translate.repairs.commands import address_usted


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Breathe out.", "Respirar.", "Respire."),
        ("Remain seated for 5 minutes.", "Permanecer sentado 5 minutos.", "Permanezca sentado 5 minutos."),
        ("Hold your breath.", "Sostiene el aliento.", "Sostenga el aliento."),
        ("Press down once, and breathe in.", "Presione una vez, y respira.", "Presione una vez, y respire."),
        ("Do not lean back.", "No inclínese hacia atrás.", "No se incline hacia atrás."),
        ("Do not get up alone.", "No levantarse solo.", "No se levante solo."),
        ("Do not use it.", "No use eso.", "No use eso."),
        ("Do not poke it.", "No pincha eso.", "No pinche eso."),
        ("Empty the bag.", "Vaciar la bolsa.", "Vacíe la bolsa."),
        ("Change the diaper.", "Cambiar el pañal.", "Cambie el pañal."),
        ("Quit smoking.", "Dejar de fumar.", "Deje de fumar."),
        ("Cut grapes small.", "Corta las uvas.", "Corte las uvas."),
        ("Count to ten and breathe.", "Cuenta hasta diez y respira.", "Cuente hasta diez y respire."),
        ("Stretch your arms.", "Estira los brazos.", "Estire los brazos."),
        ("See our page.", "Para leer más, vea la página.", "Para leer más, vea la página."),
        ("Measure your pressure at home", "Medir la presión en casa", "Medir la presión en casa"),
        ("He breathes and rests.", "Respira y descansa.", "Respira y descansa."),
        ("Call us on the first day.", "Llámarnos el primer día.", "Llámenos el primer día."),
        ("Call us on the first day.", "Llámanos el primer día.", "Llámenos el primer día."),
        (
            "To kill mites, wash your sheets.",
            "Para matar ácaros, lava las sábanas.",
            "Para matar ácaros, lave las sábanas.",
        ),
        ("Take a sip, rinse and spit.", "Tome un sorbo, enjuaga y escupa.", "Tome un sorbo, enjuaga y escupa."),
        ("Wait, and rinse your mouth.", "Espere, y enjuagase la boca.", "Espere, y enjuáguese la boca."),
        ("To walk helps, he says.", "Para caminar, ayuda.", "Para caminar, ayuda."),
        ("Take it with food.", "Tome con comida.", "Tome con comida."),
    ],
)
def test_address_usted(source: str, target: str, mended: str) -> None:
    assert address_usted(source, target) == mended
