"""A Spanish reference whose other end is far away."""

import re
from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_BACK = re.compile(
    r"\b(?:dich[oa]s? \w+|(?:el|la|los|las) (?:citad|mencionad|referid)[oa]s? \w+|"
    r"(?:antes|anteriormente|arriba) (?:mencionad|citad|indicad|descrit)[oa]s?|"
    r"(?:mencionad|citad|indicad|descrit)[oa]s? (?:antes|anteriormente|arriba)|"
    r"respectivamente|est[ea] últim[oa]|est[oa]s últim[oa]s|el mismo(?= *[.,;])|la misma(?= *[.,;]))(?!\w)",
    re.IGNORECASE,
)
_NOT_MEANT = re.compile(r"dicho que|dicha que", re.IGNORECASE)


def find_spanish_far_reference(passage: Passage, text: Text) -> Iterator[Found]:
    """`dicho tratamiento`, `el mencionado`, `este último`, `respectivamente`."""
    for match in _BACK.finditer(passage.text):
        if not _NOT_MEANT.match(match.group()):
            message = f"“{match.group()}” sends the reader back to look for what is meant."
            yield Found("far_reference", message, "Name the thing again.", *match.span())
