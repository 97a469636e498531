"""Every reason of a version, for the document."""

from collections.abc import Mapping

from pipeline.annotations import Reason
from pipeline.document import Document
from pipeline.plugins import Plugins
from stages.score.parsing import parse_sentences
from stages.score.reasons.passage import passage
from stages.score.reasons.rulebook import FINDERS, find_reasons
from stages.score.reasons.text import Text


def read_text(document: Document, version: str, plugins: Plugins, jargon: Mapping[str, str]) -> Text:
    """A version's passages with their parse, and what is explained beside them."""
    language = document.language_of(version)
    placed = [(block.kind, part) for block, parts in document.layout(version) for part in parts]
    parses = parse_sentences([part.text for _, part in placed], language, plugins)
    return Text(
        tuple(
            passage(part.id, part.text, kind, language, parse)
            for (kind, part), parse in zip(placed, parses, strict=True)
        ),
        language,
        frozenset(term.written.lower() for term in document.terms if term.version == version),
        jargon,
    )


def reasons(text: Text, version: str) -> list[Reason]:
    """Why its sentences are hard, in reading order; none for a language without finders."""
    if text.language not in FINDERS:
        return []
    return [
        Reason(found.id, version, one.part, found.message, found.suggestion, found.begin, found.end)
        for one in text.passages
        for found in find_reasons(one, text)
    ]
