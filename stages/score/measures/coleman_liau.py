"""Coleman-Liau index."""

from stages.score.counts import Counts


def coleman_liau(text: Counts) -> float:
    """The American school grade a text suits, by letters and sentences per 100 words; lower is easier.

    M. Coleman, T. L. Liau: A computer readability formula designed for machine scoring. Journal of Applied Psychology
    60 (1975), 283-284.
    """
    return 5.88 * text.letters_per_word - 29.6 / text.words_per_sentence - 15.8
