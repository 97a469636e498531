"""Flesch reading ease."""

from stages.score.counts import Counts


def flesch_reading_ease(text: Counts) -> float:
    """Ease from about 0 to 100; higher is easier, 60 to 70 is plain English.

    R. Flesch: A new readability yardstick. Journal of Applied Psychology 32 (1948), 221-233.
    """
    return 206.835 - 1.015 * text.words_per_sentence - 84.6 * text.syllables_per_word
