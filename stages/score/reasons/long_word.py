"""A word that is long to read and to say."""

from collections.abc import Iterator

from stages.score.english_syllables import english_syllables
from stages.score.reasons.hard_word import explained, most_common
from stages.score.reasons.passage import Found, Passage, is_name
from stages.score.reasons.text import Text
from stages.score.spanish_syllables import spanish_syllables

_SYLLABLES = {"en": english_syllables, "es": spanish_syllables}
_FROM = {"en": 5, "es": 6}
_COMMON = {"en": 4.6, "es": 4.2}


def find_long_word(passage: Passage, text: Text) -> Iterator[Found]:
    """A word of five syllables or more (Spanish six) at its first use, unless it is explained or common."""
    for word in passage.words:
        if is_name(word, passage) or "-" in word.text or not text.is_first(passage.part, word.lower, word.begin):
            continue
        syllables = _SYLLABLES[passage.language](word.text)
        common = most_common(word.lower, passage.language) >= _COMMON[passage.language]
        if not common and syllables >= _FROM[passage.language] and not explained(word, text):
            yield Found(
                "long_word",
                f"“{word.text}” is a long word, {syllables} syllables.",
                "Is there a shorter word that says the same?",
                word.begin,
                word.end,
            )
