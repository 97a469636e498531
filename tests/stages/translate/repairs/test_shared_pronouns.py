import pytest

from stages.translate.repairs.shared_pronouns import share_pronouns


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("To find and destroy them.", "Es fácil encontrar y destruirlos.", "Es fácil encontrarlos y destruirlos."),
        ("They will be seen and destroyed by it.", "Puede ver y destruirlas.", "Puede verlas y destruirlas."),
        ("To read or print it.", "Puede leer o imprimirla.", "Puede leerla o imprimirla."),
        ("Rest and take it.", "Debe descansar y comer.", "Debe descansar y comer."),
        ("To rest, and take pills.", "Debe descansar y tomarlas.", "Debe descansar y tomarlas."),
    ],
)
def test_share_pronouns(source: str, target: str, mended: str) -> None:
    assert share_pronouns(source, target) == mended
