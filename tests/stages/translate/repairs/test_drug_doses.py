import pytest

from stages.translate.repairs.drug_doses import say_of


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("The losartan dose is high.", "La dosis losartán es alta.", "La dosis de losartán es alta."),
        ("Codeine pills are strong.", "Las pastillas codeína son fuertes.", "Las pastillas de codeína son fuertes."),
        ("Take codeine.", "Tome la dosis codeína.", "Tome la dosis codeína."),
        ("The losartan dose", "La dosis de losartán", "La dosis de losartán"),
    ],
)
def test_dose_is_of_a_drug(source: str, target: str, mended: str) -> None:
    assert say_of(source, target) == mended
