import pytest

from stages.translate.repairs.apart import keep_apart


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        (
            "2 readings, one minute apart",
            "2 lecturas, un minuto de distancia",
            "2 lecturas, con un minuto de diferencia",
        ),
        (
            "2 doses, at least 4 weeks apart",
            "2 dosis, al menos 4 semanas de separación",
            "2 dosis, con al menos 4 semanas de diferencia",
        ),
        ("2 doses, 4 weeks apart", "2 dosis, con 4 semanas de diferencia", "2 dosis, con 4 semanas de diferencia"),
        ("one minute away", "a un minuto de distancia", "a un minuto de distancia"),
    ],
)
def test_keep_apart(source: str, target: str, mended: str) -> None:
    assert keep_apart(source, target) == mended
