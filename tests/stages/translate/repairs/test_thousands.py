import pytest

from stages.translate.repairs.thousands import part_thousands


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("About 1,250 people.", "Unas 1.250 personas.", "Unas 1250 personas."),
        ("About 1,250 people.", "Unas 1,250 personas.", "Unas 1250 personas."),
        ("It was 128,948 cases.", "Fueron 128,948 casos.", "Fueron 128\u00a0948 casos."),
        ("It was 128,948 cases.", "Fueron 128 948 casos.", "Fueron 128\u00a0948 casos."),
        ("1,806,590 doses", "1.806.590 dosis", "1\u00a0806\u00a0590 dosis"),
        ("12,500 in 2020", "12500 en 2020", "12\u00a0500 en 2020"),
        ("In 2018 and 1250 BC", "En 2.018 y 1.250 a. C.", "En 2018 y 1250 a. C."),
        ("Call 18005550142.", "Llame al 18005550142.", "Llame al 18005550142."),
        ("$1,250.50 a year", "$1,250.50 al año", "$1250.50 al año"),
    ],
)
def test_thousands_become_unmistakable(source: str, target: str, mended: str) -> None:
    assert part_thousands(source, target) == mended


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Take 1.250 mg.", "Tome 1.250 mg."),
        ("Take 0.125 mg in 2020.", "Tome 0,125 mg en 2020."),
        ("Call 555-0100.", "Llame al 555-0100."),
        ("About 1,250 people.", "Unas 1.520 personas."),
        ("Rooms 12, 500 and 3.", "Salas 12, 500 y 3."),
    ],
)
def test_other_numbers_are_left_alone(source: str, target: str) -> None:
    assert part_thousands(source, target) == target
