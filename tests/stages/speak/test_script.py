"""What is to be said, and the pauses between."""

from dataclasses import replace

import pytest

from pipeline.document import Document
from stages.speak.script import Utterance, pause_between, script


def test_script_follows_the_text_and_leaves_out_what_is_no_word(document: Document) -> None:
    assert [(one.part, one.kind, one.block) for one in script(document, "easy")] == [
        ("h.1", "heading", 0),
        ("a.1", "paragraph", 1),
        ("b.1", "paragraph", 1),
        ("c.1", "item", 2),
        ("d.1", "item", 3),
        ("f.1", "heading", 5),
    ]


def test_script_is_said_in_the_language_of_the_version(document: Document) -> None:
    assert script(document, "es")[0].text == "Cómo tomarlo"


@pytest.mark.parametrize(
    ("before", "after", "seconds"),
    [
        (("paragraph", 1), ("paragraph", 1), 1),
        (("paragraph", 1), ("paragraph", 2), 10),
        (("item", 1), ("item", 2), 1),
        (("step", 1), ("step", 2), 1),
        (("paragraph", 1), ("item", 1), 1),
        (("paragraph", 1), ("item", 2), 10),
        (("item", 1), ("paragraph", 2), 10),
        (("heading", 1), ("paragraph", 2), 10),
        (("paragraph", 1), ("heading", 2), 15),
        (("heading", 1), ("heading", 2), 15),
    ],
)
def test_pause_follows_what_is_before_and_after(
    before: tuple[str, int], after: tuple[str, int], seconds: float
) -> None:
    first, second = Utterance("a", "a", *before), Utterance("b", "b", *after)
    assert pause_between(first, second, sentence=1, paragraph=10) == seconds


def test_script_says_footnotes_only_where_they_are_asked_for(document: Document) -> None:
    last = document.blocks[-1]
    noted = replace(document, blocks=(*document.blocks[:-1], replace(last, kind="footnote")))
    said = [one.part for one in script(document, "easy")]
    assert [one.part for one in script(noted, "easy")] == said[:-1]
    assert [one.part for one in script(noted, "easy", footnotes=True)] == said
