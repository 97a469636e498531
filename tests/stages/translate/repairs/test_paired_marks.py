import pytest

from stages.translate.repairs.paired_marks import pair_marks


@pytest.mark.parametrize(
    ("target", "mended"),
    [
        ("Es seguro?", "¿Es seguro?"),
        ("Llame al 911 ahora!", "¡Llame al 911 ahora!"),
        ("Descanse. Es seguro?", "Descanse. ¿Es seguro?"),
        ("¿Es seguro?", "¿Es seguro?"),
        ("¿Quién la recibe", "Quién la recibe"),
        ("“Es seguro?”, dijo.", "“¿Es seguro?”, dijo."),
        ("Tome 3.5 mg. Descanse.", "Tome 3.5 mg. Descanse."),
    ],
)
def test_marks_open_and_close(target: str, mended: str) -> None:
    assert pair_marks("", target) == mended
