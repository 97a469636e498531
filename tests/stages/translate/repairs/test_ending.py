import pytest

from stages.translate.repairs.ending import match_ending


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("These include:", "Estos incluyen.", "Estos incluyen:"),
        ("These include:", "Estos incluyen", "Estos incluyen:"),
        ("Side effects", "Efectos secundarios.", "Efectos secundarios"),
        ("Rest well.", "Descanse bien", "Descanse bien."),
        ("Rest well.", "Descanse bien.", "Descanse bien."),
        ("Is it safe?", "¿Es seguro.", "¿Es seguro?"),
        ("He said, “Rest.”", "Dijo: “Descanse”.", "Dijo: “Descanse”."),
        ("Who gets it", "¿Quién la recibe?", "¿Quién la recibe?"),
        ("Help in the US", "Ayuda en EE. UU.", "Ayuda en EE. UU."),
        ("And so on…", "Y así...", "Y así..."),
    ],
)
def test_last_mark_follows_the_source(source: str, target: str, mended: str) -> None:
    assert match_ending(source, target) == mended
