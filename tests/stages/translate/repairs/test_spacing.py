import pytest

from stages.translate.repairs.spacing import tidy_spacing


@pytest.mark.parametrize(
    ("target", "mended"),
    [
        (" Beba  agua . ", "Beba agua."),
        ("El 12 % mejora.", "El 12 % mejora."),
        ("Tome .5 mg.", "Tome .5 mg."),
    ],
)
def test_stray_spaces_go(target: str, mended: str) -> None:
    assert tidy_spacing("", target) == mended
