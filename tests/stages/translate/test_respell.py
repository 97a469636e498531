import pytest

from stages.translate.respell import respell


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Está siguendo el plan.", ["siguendo"], "Está siguiendo el plan."),
        ("Han recibedo la dosis.", ["recibedo"], "Han recibido la dosis."),
        ("Los inmunotapias ayudan.", ["inmunotapias"], None),
        ("Un xqztrvb.", ["xqztrvb"], None),
        ("Nada mal.", [], None),
    ],
)
def test_only_a_vowel_is_mended(text: str, wrong: list[str], right: str | None) -> None:
    assert respell(text, wrong) == right
