"""What holds for every text whatever: nothing is dropped, nothing raises, spans stay in order and inside."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stages.speak.normalise.spoken import Spoken, normalise, spoken_text

SENTENCES = {
    language: (Path(__file__).parent / "sentences" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    for language in ("en", "es")
}
_FRAGMENTS = (
    "5 mg|0.5 mL|2–12|12,5 %|$1,250.50|9:30 a.m.|9:30 a. m.|130/80 mm Hg|Stage III|IV|A1C|COVID-19|"
    "T cells|November 28, 2018|28 de noviembre de 2018|2018-11-28|11/28/2018|1-800-422-6237|"
    "www.example.org/a?b=1|me@example.org|½|1 1/2|3/4|2nd|1.ª|Dr.|e.g.|p. ej.|EE. UU.|®|™|10⁹/L|98.6 °F|"
    "(twice)|[12]|— |-|–|/|.|,|;|:|'|\"|“|”|😀|5️⃣|α|mg/kg|and/or|y/o|1,806,590|1.806.590|007|911|3:1|65+|"
    "<5|≥ 65|± 2|1990s|’90s|un|dosis|personas|años|200|21|1|0|x|2x|c/8 h|(s)|\u00a0|\u00ad|\u200b|% |°|"
    "MK-3475|PD-L1|H1N1|12-week|NCT01234567|#1|No. 5|n.º 3|²|٣|é|ñ|中文|\u0301|\n|\t"
).split("|")
texts = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="0123456789.,:/-–%$°ºª()+ xmgLhIVXaA", max_size=24),
    st.lists(st.sampled_from(_FRAGMENTS), max_size=9).map("".join),
    st.lists(st.sampled_from(_FRAGMENTS), max_size=9).map(" ".join),
)
languages = st.sampled_from(["en", "es"])


@settings(max_examples=600, deadline=None)
@given(text=texts, language=languages)
def test_normalise_drops_no_letter_and_no_digit(text: str, language: str) -> None:
    spoken = normalise(text, language)
    covered = {at for word in spoken.words for at in range(word.begin, word.end)}
    missing = [(at, char) for at, char in enumerate(text) if char.isalnum() and at not in covered]
    assert not missing, (spoken.text, missing)


@settings(max_examples=600, deadline=None)
@given(text=texts, language=languages)
def test_spans_are_in_order_and_inside_the_text(text: str, language: str) -> None:
    spoken = normalise(text, language)
    assert all(0 <= word.begin < word.end <= len(text) for word in spoken.words)
    begins = [word.begin for word in spoken.words]
    ends = [word.end for word in spoken.words]
    assert begins == sorted(begins)
    assert ends == sorted(ends)


@settings(max_examples=600, deadline=None)
@given(text=texts, language=languages)
def test_blanks_of_the_spoken_text_part_exactly_its_words(text: str, language: str) -> None:
    spoken = normalise(text, language)
    assert spoken.text.split() == [word.text for word in spoken.words]


@settings(max_examples=300, deadline=None)
@given(
    text=st.lists(st.text(alphabet="abcdefghijklmnopqrstuvwxyzáéíóúñü", min_size=6, max_size=12), max_size=9).map(
        " ".join
    ),
    language=languages,
)
def test_plain_words_stay_as_they_are(text: str, language: str) -> None:
    # A word of the pronunciation list or a unit can come up by chance; both are words that are changed on purpose.
    spoken = normalise(text, language)
    unchanged = [word for word in spoken.words if text[word.begin : word.end] == word.text]
    assert len(unchanged) >= len(spoken.words) - 2


@pytest.mark.parametrize("language", ["en", "es"])
def test_spoken_text_spoken_again_is_unchanged(language: str) -> None:
    for sentence in SENTENCES[language]:
        once = spoken_text(sentence, language)
        assert spoken_text(once, language) == once


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_digit_is_left_in_ordinary_health_sentences(language: str) -> None:
    left = [
        said for said in (spoken_text(one, language) for one in SENTENCES[language]) if any(c.isdigit() for c in said)
    ]
    assert left == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_thousand_sentences_take_less_than_a_second(language: str) -> None:
    sentences = (SENTENCES[language] * 9)[:250]
    normalise(sentences[0], language)
    # The best of four quarters: the machine may be busy with other work.
    assert 4 * min(_seconds(sentences, language) for _ in range(4)) < 1.0


def _seconds(sentences: list[str], language: str) -> float:
    begin = time.process_time()
    for sentence in sentences:
        normalise(sentence, language)
    return time.process_time() - begin


def test_another_language_is_parted_into_words_only() -> None:
    spoken: Spoken = normalise("Prenez 5 mg.", "fr")
    assert spoken.text == "Prenez 5 mg."
