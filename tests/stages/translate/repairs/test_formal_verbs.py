import pytest

from stages.translate.repairs.formal_verbs import say_usted


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Wait until you are ill.", "Espere hasta que estés enfermo.", "Espere hasta que esté enfermo."),
        ("Your doctor helps.", "Tu médico ayuda.", "Su médico ayuda."),
        ("You can rest.", "Puedes descansar.", "Puede descansar."),
        ("You feel it.", "Tú lo sientes.", "Tú lo sientes."),
        ("They write the commas for you.", "Escriben las comas.", "Escriben las comas."),
        ("He says so.", "Dice: tienes razón.", "Dice: tienes razón."),
    ],
)
def test_reader_is_addressed_as_usted(source: str, target: str, mended: str) -> None:
    assert say_usted(source, target) == mended
