"""The language of a part, which is not always that of its version: passages in another language are left alone."""

from pipeline.document import Document


def part_language(document: Document, version: str, part: str) -> str:
    """The language that a part of a version, or a sentence of the original, is in.

    A passage whose language the reader marked stays in it in every version.
    """
    return passage_languages(document).get(document.origin(part)) or document.language_of(version)


def passage_languages(document: Document) -> dict[str, str]:
    """The language of every sentence of the original that is not in the document's, by sentence id."""
    return {sentence.id: sentence.language for sentence in document.sentences if sentence.language}


def is_passage(document: Document, part: str) -> bool:
    """True for what comes from a passage in another language: nothing rewrites, translates or measures it."""
    return document.origin(part) in passage_languages(document)
