"""Flesch-Kincaid grade level."""

from stages.score.counts import Counts


def flesch_kincaid_grade(text: Counts) -> float:
    """The American school grade a text suits; lower is easier.

    J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of new readability formulas for Navy
    enlisted personnel. Naval Technical Training Command, Research Branch Report 8-75, 1975.
    """
    return 0.39 * text.words_per_sentence + 11.8 * text.syllables_per_word - 15.59
