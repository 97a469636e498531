import pytest

from stages.translate.patch import patch


@pytest.mark.parametrize(
    ("text", "other", "doubted", "patched"),
    [
        ("La inmunotapia es muy cara.", "La inmunoterapia es cara.", "inmunotapia", "La inmunoterapia es muy cara."),
        ("Llama a su médico hoy.", "Llame al médico hoy.", "Llama", None),
        ("Llama a su médico hoy.", "Llame a su médico.", "Llama", "Llame a su médico hoy."),
        ("Usa los brakes.", "Usa las pastillas nuevas del freno.", "brakes", None),
        ("Es bueno.", "Es malo.", "brakes", None),
    ],
)  # fmt: skip
def test_only_the_doubted_word_is_taken(text: str, other: str, doubted: str, patched: str | None) -> None:
    assert patch(text, other, [doubted]) == patched
