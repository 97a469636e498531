import pytest

from stages.translate.repairs.quotation import match_quotation


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Release the “brakes” now.", 'Suelte los "frenos" ya.', "Suelte los “frenos” ya."),
        ("Release the “brakes” now.", "Suelte los «frenos» ya.", "Suelte los “frenos” ya."),
        ('Release the "brakes" now.', "Suelte los “frenos” ya.", 'Suelte los "frenos" ya.'),
        ("Rest now.", 'Descanse "ya".', 'Descanse "ya".'),
        ("“Call us.”", "“Llámenos.”", "“Llámenos”."),
        ("“Call us!”", "“¡Llámenos!”", "“¡Llámenos!”"),
    ],
)
def test_quotation_marks_are_the_sources(source: str, target: str, mended: str) -> None:
    assert match_quotation(source, target) == mended
