import pytest

from stages.translate.repairs.regional import use_american_words


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("on the fridge", "en el frigorífico", "en el refrigerador"),
        ("the computer", "el ordenador", "la computadora"),
        ("the juice", "el jugo", "el jugo"),
    ],
)
def test_use_american_words(source: str, target: str, mended: str) -> None:
    assert use_american_words(source, target) == mended
