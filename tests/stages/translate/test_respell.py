import pytest

from stages.translate.respell import respell


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Siguen dirigendo el hospital.", ["dirigendo"], "Siguen dirigiendo el hospital."),
        ("Han excededo el límite.", ["excededo"], "Han excedido el límite."),
        ("Los inmunotapias ayudan.", ["inmunotapias"], None),
        ("Un xqztrvb.", ["xqztrvb"], None),
        ("Nada mal.", [], None),
    ],
)
def test_only_a_vowel_is_mended(text: str, wrong: list[str], right: str | None) -> None:
    assert respell(text, wrong) == right
