"""A sentence that is too long."""

from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

LONGEST = {"en": 20, "es": 25}
"""Words in a sentence. English: 20, as the Plain English Campaign and CDC's Everyday Words advise; Spanish says the
same with about a quarter more words (measured on translated health pages)."""


def find_long_sentence(passage: Passage, text: Text) -> Iterator[Found]:
    """A sentence of more words than a reader holds at once; the cells of a row are none."""
    length = len(passage.words)
    limit = LONGEST[passage.language]
    if length > limit and passage.kind != "row":
        yield Found(
            "long_sentence",
            f"This sentence has {length} words; {limit} is the most that reads easily.",
            "Split it into shorter sentences, or make a list of what it counts up.",
        )
