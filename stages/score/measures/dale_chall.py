"""Dale-Chall readability score."""

from stages.score.counts import Counts


def dale_chall(text: Counts) -> float:
    """A score by words that fourth-graders do not know; lower is easier, below 5 suits grade 4, from 9 on college.

    E. Dale, J. S. Chall: A formula for predicting readability. Educational Research Bulletin 27 (1948), 11-20, 37-54.
    """
    hard = 100 * text.hard_words / text.words
    return 0.1579 * hard + 0.0496 * text.words_per_sentence + (3.6365 if hard > 5 else 0.0)
