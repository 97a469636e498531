"""Automated Readability Index."""

from stages.score.counts import Counts


def automated_readability_index(text: Counts) -> float:
    """The American school grade a text suits, by letters instead of syllables; lower is easier.

    R. J. Senter, E. A. Smith: Automated Readability Index. AMRL-TR-66-220, Wright-Patterson Air Force Base, 1967.
    Only letters and the figures of words count as strokes, as in the other measures; textstat's count is the same.
    """
    return 4.71 * text.letters_per_word + 0.5 * text.words_per_sentence - 21.43
