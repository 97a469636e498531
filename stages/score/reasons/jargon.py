"""A term of the trade that is not explained."""

from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text


def find_jargon(passage: Passage, text: Text) -> Iterator[Found]:
    """The first use of a term that a list of terms defines and this text does not explain."""
    for written, begin in text.first_terms.get(passage.part, ()):
        definition = (text.jargon or {})[written.lower()]
        if not text.explains(written):
            message = f"“{written}” is a term of the trade that the text does not explain."
            yield Found("jargon", message, f"Explain it here: {definition}", begin, begin + len(written))
