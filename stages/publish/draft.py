"""The note on a text that no person has reviewed."""

from pipeline.document import SOURCE, Document
from stages.publish.wording import wording


def draft_note(document: Document, version: str) -> str:
    """What to tell readers of a draft, in the version's language; empty where it is none."""
    if version == SOURCE or not document.version(version).draft:
        return ""
    language = document.language_of(version)
    translated = document.language_of(document.version(version).source) != language
    return wording(language)["draft_translated" if translated else "draft_simplified"]
