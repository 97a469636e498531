"""The note on a draft."""

from dataclasses import replace

import pytest

from pipeline.document import Document
from stages.publish.draft import draft_note


@pytest.mark.parametrize(
    ("version", "draft", "words"),
    [
        ("es", True, "tradujo este texto"),
        ("es", False, ""),
        ("easy", True, "wrote this text"),
        ("source", False, ""),
    ],
)
def test_draft_note_says_who_made_it_in_the_language_of_the_text(
    document: Document, version: str, draft: bool, words: str
) -> None:
    marked = replace(document, versions=tuple(replace(one, draft=draft) for one in document.versions))
    note = draft_note(marked, version)
    assert words in note
    assert bool(note) == bool(words)
