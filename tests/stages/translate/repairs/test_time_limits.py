import pytest

from stages.translate.repairs.time_limits import keep_limits


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Get it by the end of October.", "Vacúnese a finales de octubre.", "Vacúnese antes de que termine octubre."),
        ("Call by the end of the day.", "Llame al final del día.", "Llame antes de que termine el día."),
        ("It comes at the end of October.", "Llega a finales de octubre.", "Llega a finales de octubre."),
        ("They recover within 2 weeks.", "Se recuperan en las 2 semanas.", "Se recuperan en un plazo de 2 semanas."),
        ("Call within 2 hours.", "Llame en las 2 horas siguientes.", "Llame en las 2 horas siguientes."),
        ("It hurts for 2 weeks.", "Duele en las 2 semanas.", "Duele en las 2 semanas."),
    ],
)
def test_keep_limits(source: str, target: str, mended: str) -> None:
    assert keep_limits(source, target) == mended
