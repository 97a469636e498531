"""Characters and glued sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stages.read.tidy import part_glued, tidy


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("T cells\u00a0can \u2009move", "T cells can move"),
        ("cafe\u0301", "café"),
        ("im\u00admune\u200b system\ufeff", "immune system"),
        ("a\x00b\tc\r\nd", "ab c d"),
        ("\u2028one\u2029two\x85", "one two"),
        ("130/80 mm Hg ≥ 5 µg ®", "130/80 mm Hg ≥ 5 µg ®"),
    ],
)
def test_tidy_leaves_what_is_read(raw: str, clean: str) -> None:
    assert tidy(raw) == clean


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("in the lab.The process", "in the lab. The process"),
        ("targeted therapy.Learn more", "targeted therapy. Learn more"),
        ("by vein (IV).The nurse", "by vein (IV). The nurse"),
        ("in 2018.The next", "in 2018. The next"),
        ("it ends.”The next", "it ends.” The next"),
        ("pain?Yes, often", "pain? Yes, often"),
        ("su médico.¿Qué es", "su médico. ¿Qué es"),
        ("it stops.A new one", "it stops. A new one"),
    ],
)
def test_part_glued_puts_the_space_back(glued: str, parted: str) -> None:
    assert part_glued(glued) == parted


@pytest.mark.parametrize(
    "text",
    [
        "www.cdc.The a",
        "e.g.The",
        "U.S.The",
        "foo@bar.Com is",
        "3.5 mg",
        "Fig.A",
        "a.m.",
        "http://x.org/A.The b",
        "wait...no",
    ],
)
def test_part_glued_leaves_addresses_and_abbreviations(text: str) -> None:
    assert part_glued(text) == text


@given(st.text(alphabet="ab.The ?A(”1\u00e9", max_size=60))
def test_part_glued_only_adds_spaces(text: str) -> None:
    assert part_glued(text).replace(" ", "") == text.replace(" ", "")
