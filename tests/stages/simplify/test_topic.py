"""The topic word stands only where nothing else can be meant."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from pipeline.document import SOURCE, Document, Line, Part
from pipeline.terms import TermBase, read_terms
from stages.simplify.own_terms import own_terms
from stages.simplify.topic_pass import with_topic_word
from stages.simplify.topic_word import Topic, find_topic, replaced

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TOPIC = Topic("immunotherapy", "treatment", "page")
_PAGE = [
    "Immunotherapy is a type of cancer treatment that helps your body.",
    "Doctors use immunotherapy a lot.",
    "You get immunotherapy in a clinic.",
    "It is a drip.",
    "The drip takes an hour.",
    "Many people rest after immunotherapy.",
    "Chemotherapy is older.",
    "Immunotherapy may make you tired.",
]


@pytest.mark.parametrize(
    ("text", "easy"),
    [
        ("Immunotherapy can make you tired.", "This treatment can make you tired."),
        ("You may get immunotherapy in a clinic.", "You may get this treatment in a clinic."),
        ("The type of immunotherapy you get matters.", "The type of treatment you get matters."),
        ("Oral: The immunotherapy comes in pills.", "Oral: The treatment comes in pills."),
        ("Some immunotherapies are given in cycles.", "Some of these treatments are given in cycles."),
        ("Certain immunotherapies can mark cells.", "Some of these treatments can mark cells."),
        ("Immunotherapies may also cause pain.", "These treatments may also cause pain."),
        ("NCI supports immunotherapy research.", "NCI supports immunotherapy research."),
        ("Immunotherapy is a treatment for cancer.", "Immunotherapy is a treatment for cancer."),
        ("You may need surgery or immunotherapy.", "You may need surgery or immunotherapy."),
        ("Immunotherapy’s effects differ.", "Immunotherapy’s effects differ."),
        ("Drugs that are new are a type of immunotherapy.", "Drugs that are new are a type of immunotherapy."),
        ("Other immunotherapies help the body.", "Other immunotherapies help the body."),
    ],
)
def test_a_place_is_judged_by_its_parse(parse: Callable[[str], "Doc"], text: str, easy: str) -> None:
    assert replaced(parse(text), _TOPIC) == easy


def test_the_page_tells_what_its_subject_is() -> None:
    assert find_topic("Immunotherapy", [*_PAGE, *_PAGE], TermBase()) == _TOPIC


def test_the_list_of_terms_tells_it_where_the_page_does_not() -> None:
    terms = TermBase(read_terms(own_terms()))
    texts = [f"Hemodialysis takes {hours} hours." for hours in range(6)]
    assert find_topic("Hemodialysis", texts, terms) == Topic("hemodialysis", "treatment", "terms.csv")


def test_there_is_no_topic_without_a_class() -> None:
    assert find_topic("Biodiversity", [f"Biodiversity has {n} sides." for n in range(6)], TermBase()) is None


def _easy(document: Document) -> list[str]:
    lines = {part.id: Line(part.id, (Part(f"{part.id}.1", part.text),)) for part in document.parts(SOURCE)}
    return [line.text for line in with_topic_word(document, lines, TermBase()).values()]


def test_it_is_named_first_in_every_section_and_nothing_else_may_be_meant(
    document: Callable[..., Document],
) -> None:
    made = document(("heading", ["Immunotherapy for you"]), ("heading", ["What to know"]), ("paragraph", _PAGE))
    assert _easy(made)[2:] == [
        *_PAGE[:5],
        "Many people rest after this treatment.",
        *_PAGE[6:],
    ]
