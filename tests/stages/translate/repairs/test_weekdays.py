import pytest

from stages.translate.repairs.weekdays import join_times


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Call Monday through Friday.", "Llame de lunes al viernes.", "Llame de lunes a viernes."),
        ("Open Monday through Saturday.", "Abre de lunes hasta el sábado.", "Abre de lunes a sábado."),
        (
            "Open Monday through Friday, 8:30 a.m. to 5 p.m.",
            "Abre de lunes a viernes, 8:30 a. m. a 5 p. m.",
            "Abre de lunes a viernes, de 8:30 a. m. a 5 p. m.",
        ),
        (
            "From 5:30 p.m. to 8 p.m.",
            "Entre tanto, entre las 5:30 p. m. a las 8 p. m.",
            "Entre tanto, de las 5:30 p. m. a las 8 p. m.",
        ),
        ("Open 8 a.m. to 4:30 p.m.", "Abre de las 8 a. m. a 4:30 p. m.", "Abre de 8 a. m. a 4:30 p. m."),
        ("We met on Monday and Friday.", "Hablamos del lunes al viernes.", "Hablamos del lunes al viernes."),
    ],
)
def test_join_times(source: str, target: str, mended: str) -> None:
    assert join_times(source, target) == mended
