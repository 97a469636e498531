"""Grammar of sentences, by whatever parser is installed for the language; one model for all stages of a run."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pipeline.plugins import PARSERS, Plugins

if TYPE_CHECKING:
    from spacy.tokens import Doc


def parse_sentences(texts: Sequence[str], language: str, plugins: Plugins) -> list["Doc | None"]:
    """A parse for each text, None for all where no parser is installed for the language.

    An entry point of `plainvox.parsers`, named by its language, gives a spaCy pipeline, loaded once.
    """
    if language not in plugins.names(PARSERS):
        return [None] * len(texts)
    parser: Any = plugins.load(PARSERS, language)()
    return list(parser.pipe(texts))
