import pytest

from stages.translate.repairs.plurals import form_plurals


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Explosions", "pequeñas explosións", "pequeñas explosiones"),
        ("Illnesses", "las enfermedads", "las enfermedades"),
        ("Tests", "los tests y los clubs", "los tests y los clubs"),
    ],
)
def test_form_plurals(source: str, target: str, mended: str) -> None:
    assert form_plurals(source, target) == mended
