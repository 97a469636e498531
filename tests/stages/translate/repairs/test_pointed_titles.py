import pytest

from stages.translate.repairs.pointed_titles import write_titles


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        (
            "For more, see Eating Less Salt.",
            "Para más, consulte Comer Menos sal.",
            "Para más, consulte Comer menos sal.",
        ),
        ("Visit Find a Clinical Trial.", "Visite Buscar un ensayo clínico.", "Visite Buscar un ensayo clínico."),
        ("See Mayo Clinic.", "Vea Mayo Clinic.", "Vea Mayo Clinic."),
        ("See your doctor.", "Vea a su médico Más.", "Vea a su médico Más."),
    ],
)
def test_write_titles(source: str, target: str, mended: str) -> None:
    assert write_titles(source, target) == mended
