"""A passage keeps its language in every version."""

from pipeline.document import Block, Document, Line, Part, Sentence, Source, Version
from pipeline.part_language import is_passage, part_language

BLOCK = Block("paragraph", (Sentence("a", "Rest."), Sentence("b", "Bonne nuit.", language="fr")))
EASY = Version("easy", "en", "source", (Line("a", (Part("a.1", "Rest."),)), Line("b", (Part("b.1", "Bonne nuit."),))))
SPANISH = Version(
    "es", "es", "easy", (Line("a.1", (Part("a.1.es", "Descanse."),)), Line("b.1", (Part("b.1.es", "Bonne nuit."),)))
)
DOCUMENT = Document(Source("x"), "en", blocks=(BLOCK,), versions=(EASY, SPANISH))


def test_a_part_is_in_the_language_of_its_version() -> None:
    assert (part_language(DOCUMENT, "easy", "a.1"), part_language(DOCUMENT, "es", "a.1.es")) == ("en", "es")


def test_a_passage_stays_in_its_own_language() -> None:
    assert (part_language(DOCUMENT, "easy", "b.1"), part_language(DOCUMENT, "es", "b.1.es")) == ("fr", "fr")
    assert [is_passage(DOCUMENT, part) for part in ("a.1.es", "b.1.es")] == [False, True]
