"""Contrast as WCAG counts it, and where style sheets fall short of it."""

from pathlib import Path

import pytest

from stages.publish.checks.contrast import contrast, faint

ASSETS = Path(__file__).parents[3] / "stages" / "publish"


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#ffffff", 21.0), ("#fff", "#fff", 1.0), ("#767676", "#ffffff", 4.54)]
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(
    ("css", "count"),
    [
        ("p { color: #777; }", 1),
        ("p { color: #777; background: #000; }", 0),
        (":root { --ground: #ffffff; --raised: #eeeeee; --text: #767676; }", 1),
        ("@media (x) { :root { --ground: #000; --text: #000; } }", 1),
        ("p { color: var(--text); } /* p { color: #eee; } */", 0),
    ],
)
def test_faint_colors_are_found(css: str, count: int) -> None:
    assert len(list(faint(css))) == count


@pytest.mark.parametrize("sheet", sorted(ASSETS.glob("*_assets/*.css")), ids=lambda path: path.name)
def test_our_style_sheets_are_not_faint(sheet: Path) -> None:
    assert list(faint(sheet.read_text(encoding="utf-8"))) == []
