import pytest

from stages.translate.repairs.trademark import keep_trademarks


@pytest.mark.parametrize(
    ("target", "mended"),
    [
        ("los resúmenes del PDQ", "los resúmenes del PDQ®"),
        ("los resúmenes® del PDQ", "los resúmenes del PDQ®"),
        ("los resúmenes del PDQ®", "los resúmenes del PDQ®"),
        ("los resúmenes", "los resúmenes"),
    ],
)
def test_registered_name_keeps_its_mark(target: str, mended: str) -> None:
    assert keep_trademarks("the PDQ® summaries", target) == mended
