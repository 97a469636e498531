import pytest

from stages.translate.repairs.when_headings import ask_when


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("When to seek emergency help", "Para buscar ayuda de emergencia", "Cuándo buscar ayuda de emergencia"),
        ("When to get help", "Cuando obtener ayuda", "Cuándo obtener ayuda"),
        ("When you should call", "Cuando debe llamar", "Cuándo debe llamar"),
        ("To get help", "Para obtener ayuda", "Para obtener ayuda"),
        ("When to call, and whom", "Para llamar, y a quién", "Cuándo llamar, y a quién"),
        ("When you feel sick, call us.", "Cuando se sienta mal, llámenos.", "Cuando se sienta mal, llámenos."),
        ("When to get help", "Para la ayuda", "Para la ayuda"),
    ],
)
def test_ask_when(source: str, target: str, mended: str) -> None:
    assert ask_when(source, target) == mended
