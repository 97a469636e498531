import pytest

from stages.translate.repairs.telephone import match_telephone


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Call us at 555-555-0142.", "Llámenos a 555-555-0142.", "Llámenos al 555-555-0142."),
        ("Call our nurse line at 555-555-0142.", "Llame en 555-555-0142.", "Llame al 555-555-0142."),
        ("Call 911.", "Llame a 911.", "Llame al 911."),
        ("Call 911.", "Llame al 911.", "Llame al 911."),
        ("Come at 5.", "Venga a 5 casas.", "Venga a 5 casas."),
    ],
)
def test_match_telephone(source: str, target: str, mended: str) -> None:
    assert match_telephone(source, target) == mended
