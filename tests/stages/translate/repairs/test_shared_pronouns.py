import pytest

from stages.translate.repairs.shared_pronouns import share_pronouns


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("To find and destroy them.", "Es fácil encontrar y destruirlos.", "Es fácil encontrarlos y destruirlos."),
        ("They will be seen and destroyed by it.", "Puede ver y destruirlas.", "Puede verlas y destruirlas."),
        ("To read or print it.", "Puede leer o imprimirla.", "Puede leerla o imprimirla."),
        ("Rest and take it.", "Debe descansar y tomarla.", "Debe descansar y tomarla."),
        ("Wait and repeat it.", "Debe esperar y repetirlo.", "Debe esperar y repetirlo."),
        ("To rest, and take pills.", "Debe descansar y tomarlas.", "Debe descansar y tomarlas."),
    ],
)
def test_share_pronouns(source: str, target: str, mended: str) -> None:
    assert share_pronouns(source, target) == mended
