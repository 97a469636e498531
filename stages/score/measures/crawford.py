"""Crawford's years of schooling."""

from stages.score.counts import Counts


def crawford(text: Counts) -> float:
    """The years of school that a Spanish text asks for; lower is easier. Made for primary school, grades 1 to 6.

    A. N. Crawford: A Spanish language Fry-type readability procedure: elementary level. Bilingual Education Paper
    Series 7 (8), California State University 1984. By sentences and syllables per 100 words.
    """
    return 4.9 * text.syllables_per_word - 20.5 / text.words_per_sentence - 3.407
