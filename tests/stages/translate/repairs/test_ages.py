import pytest

from stages.translate.repairs.ages import keep_ages


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Adults 65 years and older", "Adultos mayores de 65 años", "Adultos de 65 años o más"),
        ("people 65 and older", "para mayores de 65 años", "para personas de 65 años o más"),
        ("if you are 18 or older", "si es mayor de 18 años", "si tiene 18 años o más"),
        ("children age 2 and under", "niños menores de 2 años", "niños de 2 años o menos"),
        ("adults older than 65", "adultos de 65 años o más", "adultos mayores de 65 años"),
        ("ages 75 and older", "personas mayores de 75 años y más", "personas mayores de 75 años y más"),
        ("children younger than 5 years", "niños menores de 5 años", "niños menores de 5 años"),
        ("adults 65 and older", "adultos de 65 años o más", "adultos de 65 años o más"),
    ],
)
def test_keep_ages(source: str, target: str, mended: str) -> None:
    assert keep_ages(source, target) == mended
