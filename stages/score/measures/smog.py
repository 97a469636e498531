"""SMOG grade."""

from math import sqrt

from stages.score.counts import Counts


def smog(text: Counts) -> float:
    """The school grade needed to understand a text fully; lower is easier. Made for 30 sentences or more.

    G. H. McLaughlin: SMOG grading, a new readability formula. Journal of Reading 12 (1969), 639-646.
    """
    return 1.0430 * sqrt(text.long_words * 30 / text.sentences) + 3.1291
