"""What is to be said, and the pauses between."""

from dataclasses import replace

from pipeline.document import Document
from stages.speak.script import script


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


def test_script_says_footnotes_only_where_they_are_asked_for(document: Document) -> None:
    last = document.blocks[-1]
    noted = replace(document, blocks=(*document.blocks[:-1], replace(last, kind="footnote")))
    said = [one.part for one in script(document, "easy")]
    assert [one.part for one in script(noted, "easy")] == said[:-1]
    assert [one.part for one in script(noted, "easy", footnotes=True)] == said


def test_passage_is_said_in_its_own_language(document: Document) -> None:
    first, *rest = document.blocks
    passage = replace(first, sentences=(replace(first.sentences[0], language="es", text="¿Tiene 5 años?"),))
    quoted = replace(document, blocks=(passage, *rest), versions=())
    assert [(one.language, one.text) for one in script(quoted, "source")][:2] == [
        ("es", "¿Tiene cinco años?"),
        ("en", script(quoted, "source")[1].text),
    ]
