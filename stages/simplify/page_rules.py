"""Rules that need the whole page: they work on the lines when every sentence has been edited by itself."""

from collections.abc import Iterable

from pipeline.document import Document, Line
from pipeline.terms import TermBase
from stages.simplify.settings import Settings
from stages.simplify.steps import with_steps
from stages.simplify.topic_pass import with_topic_word


def page_rules(document: Document, lines: Iterable[Line], settings: Settings, terms: TermBase) -> tuple[Line, ...]:
    """The lines in the same order after the rules that are on."""
    known = {line.id: line for line in lines}
    if settings.on("step", True):
        known = with_steps(document.blocks, known)
    if settings.on("topic", True):
        known = with_topic_word(document, known, terms)
    return tuple(known.values())
