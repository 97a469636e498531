"""The word list: every explained word once, in the order of the alphabet, with its first place."""

from pipeline.annotations import Term
from pipeline.document import Block, Document, Line, Part, Sentence, Source, Version
from stages.publish.word_list import word_list

TEXT = "Asthma  hurts your lungs."


def _document(*terms: Term) -> Document:
    block = Block("paragraph", (Sentence("a", TEXT), Sentence("b", "Asthma again.")))
    lines = tuple(Line(s.id, (Part(f"{s.id}.1", s.text),)) for s in block.sentences)
    return Document(Source("x"), "en", blocks=(block,), versions=(Version("easy", "en", "source", lines),), terms=terms)


def _term(written: str, part: str, begin: int, *, version: str = "easy") -> Term:
    return Term(written, f"what {written} is", version, part, begin, begin + len(written), "terms.csv")


def test_word_list_is_in_the_order_of_the_alphabet_without_accents() -> None:
    document = _document(_term("lungs", "a.1", 19), _term("ácido", "b.1", 0), _term("Asthma", "a.1", 0))
    assert [(one.number, one.written) for one in word_list(document, "easy")] == [
        (1, "ácido"),
        (2, "Asthma"),
        (3, "lungs"),
    ]


def test_word_list_has_the_place_in_the_shown_text() -> None:
    (entry,) = word_list(_document(_term("lungs", "a.1", 19)), "easy")
    assert (entry.begin, entry.end) == (18, 23)


def test_word_list_has_a_word_once() -> None:
    (entry,) = word_list(_document(_term("Asthma", "a.1", 0), _term("asthma", "b.1", 0)), "easy")
    assert entry.part == "a.1"


def test_word_list_leaves_out_terms_of_other_versions_and_gone_places() -> None:
    document = _document(_term("Asthma", "a.1", 0, version="es"), _term("lungs", "a.1", 90), _term("lungs", "z.1", 0))
    assert word_list(document, "easy") == ()
