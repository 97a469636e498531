"""What a version is called where a writer reads it."""

from pipeline.document import SOURCE, Document
from stages.publish.wording import language_name


def version_title(document: Document, version: str) -> str:
    """A version's name for a writer, such as `Easy (English)`."""
    if version == SOURCE:
        return f"Original ({language_name(document.language)})"
    language = document.language_of(version)
    name = language_name(language)
    return name if version == language else f"{version[:1].upper()}{version[1:]} ({name})"


def version_names(document: Document) -> list[str]:
    """The original and every version, in the order they were made."""
    return [SOURCE, *(version.name for version in document.versions)]
