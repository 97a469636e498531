import pytest

from stages.translate.repairs.capital import match_capital


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Cytokines: proteins", "citocinas: proteínas", "Citocinas: proteínas"),
        ("Is it safe?", "¿es seguro?", "¿Es seguro?"),
        ("A rest helps after a walk.", "a descansar ayuda.", "A descansar ayuda."),
        ("the dose", "La dosis", "la dosis"),
        ("“Rest,” he said.", "“descanse”, dijo.", "“Descanse”, dijo."),
        ("mRNA vaccines", "mRNA en vacunas", "mRNA en vacunas"),
        ("Vaccines with mRNA", "mRNA en vacunas", "mRNA en vacunas"),
        ("risks of BCG", "BCG: riesgos", "BCG: riesgos"),
        ("5 tips", "5 consejos", "5 consejos"),
    ],
)
def test_first_letter_follows_the_source(source: str, target: str, mended: str) -> None:
    assert match_capital(source, target) == mended
