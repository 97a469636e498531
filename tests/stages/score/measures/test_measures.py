"""Every formula against examples worked by hand from its publication."""

from collections.abc import Callable

import pytest

from stages.score.counts import Counts
from stages.score.measures.automated_readability_index import automated_readability_index
from stages.score.measures.coleman_liau import coleman_liau
from stages.score.measures.crawford import crawford
from stages.score.measures.dale_chall import dale_chall
from stages.score.measures.fernandez_huerta import fernandez_huerta
from stages.score.measures.flesch_kincaid_grade import flesch_kincaid_grade
from stages.score.measures.flesch_reading_ease import flesch_reading_ease
from stages.score.measures.gunning_fog import gunning_fog
from stages.score.measures.gutierrez_polini import gutierrez_polini
from stages.score.measures.inflesz import inflesz
from stages.score.measures.smog import smog
from stages.score.measures.szigriszt_pazos import szigriszt_pazos

TEXT = Counts(sentences=10, words=100, syllables=150, letters=450, long_words=12, complex_words=10, hard_words=20)
EASY = Counts(sentences=20, words=100, syllables=120, letters=380, hard_words=5)
SPANISH = Counts(sentences=10, words=100, syllables=200, letters=480)


@pytest.mark.parametrize(
    ("formula", "text", "value"),
    [
        (flesch_kincaid_grade, TEXT, 6.01),  # .39 × 10 + 11.8 × 1.5 − 15.59
        (flesch_kincaid_grade, EASY, 0.52),  # .39 × 5 + 11.8 × 1.2 − 15.59
        (flesch_reading_ease, TEXT, 69.785),  # 206.835 − 1.015 × 10 − 84.6 × 1.5
        (flesch_reading_ease, EASY, 100.24),
        (smog, TEXT, 9.3871),  # 1.0430 × √36 + 3.1291
        (smog, EASY, 3.1291),
        (dale_chall, TEXT, 7.2905),  # .1579 × 20 + .0496 × 10 + 3.6365
        (dale_chall, EASY, 1.0375),  # 5 % is not above 5 %
        (coleman_liau, TEXT, 7.7),  # 5.88 × 4.5 − 29.6 ÷ 10 − 15.8
        (coleman_liau, EASY, 0.624),  # 5.88 × 3.8 − 29.6 ÷ 5 − 15.8
        (automated_readability_index, TEXT, 4.765),  # 4.71 × 4.5 + .5 × 10 − 21.43
        (automated_readability_index, EASY, -1.032),
        (gunning_fog, TEXT, 8.0),  # .4 × (10 + 10)
        (gunning_fog, EASY, 2.0),
        (gutierrez_polini, SPANISH, 45.14),  # 95.2 − 9.7 × 4.8 − .35 × 10
        (crawford, SPANISH, 4.343),  # 200 syllables and 10 sentences: .049 × 200 − .205 × 10 − 3.407
        (fernandez_huerta, SPANISH, 76.64),  # 206.84 − 60 × 2 − 1.02 × 10
        (szigriszt_pazos, SPANISH, 72.235),  # 206.835 − 62.3 × 2 − 10
    ],
)
def test_formula_gives_the_worked_value(formula: Callable[[Counts], float], text: Counts, value: float) -> None:
    assert formula(text) == pytest.approx(value)


@pytest.mark.parametrize(
    ("value", "band"),
    [
        (0, "very difficult"), (39.9, "very difficult"), (40, "somewhat difficult"), (55, "normal"), (64.9, "normal"),
        (65, "quite easy"), (80, "very easy"), (100, "very easy"),
    ],
)  # fmt: skip
def test_inflesz_names_the_band(value: float, band: str) -> None:
    assert inflesz(value) == band
