"""Speaking rates: from the words a minute that people ask for to what a voice is told."""

SLOWEST, FASTEST = 80, 300
_SENTENCE_WORDS = 10
"""Words of a plain sentence: what the pauses between sentences are counted against."""


def rate_within(words_a_minute: float, *, pause: float) -> float:
    """The words a minute inside a sentence, so that plain sentences with this pause (s) after each come to the rate.

    Listening speeds (150 words a minute for audio books) count the pauses too. A pause never takes more than a third
    of the time.
    """
    whole = _SENTENCE_WORDS * 60 / words_a_minute
    return _SENTENCE_WORDS * 60 / max(whole - pause, whole * 2 / 3)
