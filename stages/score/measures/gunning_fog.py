"""Gunning's fog index."""

from stages.score.counts import Counts


def gunning_fog(text: Counts) -> float:
    """The years of American schooling a text asks for; lower is easier.

    R. Gunning: The technique of clear writing. McGraw-Hill 1952. Complex words have three syllables or more; names,
    words joined by a hyphen and words that -es or -ed makes so long are not counted, as he says. textstat leaves out
    words of the Dale-Chall list instead.
    """
    return 0.4 * (text.words_per_sentence + 100 * text.complex_words / text.words)
