import pytest

from stages.translate.repairs.accents import put_accents


@pytest.mark.parametrize(
    ("target", "mended"),
    [
        ("Tomelo con agua.", "Tómelo con agua."),
        ("Si se siente mal, digale a su médico.", "Si se siente mal, dígale a su médico."),
        ("Quedese en casa.", "Quédese en casa."),
        ("Pidale una cita a la escuela.", "Pídale una cita a la escuela."),
        ("Enjuaguese la boca.", "Enjuáguese la boca."),
        ("La base de la escala, la clase y la tabla.", "La base de la escala, la clase y la tabla."),
        ("Use la sala de esta escuela.", "Use la sala de esta escuela."),
        ("Los tejidos lesionales.", "Los tejidos lesionales."),
        ("Tómelo hoy.", "Tómelo hoy."),
    ],
)
def test_put_accents(target: str, mended: str) -> None:
    assert put_accents("", target) == mended
