"""Which characters of a tidied text are a link or in another language."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from stages.read.reading import Span
from stages.read.tidy import part_glued, tidy


class Heard(NamedTuple):
    """A stretch of a text as its markup has it: the address of the link around it, the language it says it is in."""

    text: str
    address: str = ""
    language: str = ""


def joined(heard: Sequence[Heard], run: int = 0) -> tuple[str, tuple[Span, ...]]:
    """The stretches as one tidied text, and the spans of run `run` that are links or have a language.

    Tidying adds and removes white space alone, so a place is known by how many other characters stand before it.
    """
    text = joined_text(heard)
    return text, spans_of(text, heard, run)


def joined_text(heard: Sequence[Heard]) -> str:
    """The stretches as one tidied text."""
    return part_glued(tidy("".join(part.text for part in heard)))


def spans_of(text: str, heard: Sequence[Heard], run: int = 0) -> tuple[Span, ...]:
    """The spans of a text that was joined of these stretches."""
    if not any(part.address or part.language for part in heard):
        return ()
    places = [at for at, char in enumerate(text) if char != " "]
    spans: list[Span] = []
    seen = 0
    for part in heard:
        begin, seen = seen, seen + len(tidy(part.text).replace(" ", ""))
        if begin < seen <= len(places):
            _extend(spans, text, Span(places[begin], places[seen - 1] + 1, part.address, "", run))
            _extend(spans, text, Span(places[begin], places[seen - 1] + 1, "", part.language, run))
    # A mark that joined the letter before it: what follows would be misplaced.
    return tuple(spans) if seen == len(places) else ()


def _extend(spans: list[Span], text: str, new: Span) -> None:
    """Add a span, or let the one of the same meaning right before it reach to its end."""
    if not (new.address or new.language):
        return
    for at in range(len(spans) - 1, max(-1, len(spans) - 3), -1):
        old = spans[at]
        alike = (old.address, old.language) == (new.address, new.language)
        if alike and not text[old.end : new.begin].strip():
            spans[at] = replace(old, end=new.end)
            return
    spans.append(new)
