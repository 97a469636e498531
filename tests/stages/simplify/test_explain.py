"""Explained words: the page's own definition first, the list of terms second, common words never."""

from collections.abc import Callable

import pytest

from pipeline.document import SOURCE, Document
from pipeline.terms import TermBase, read_terms
from stages.simplify.explain import explained
from stages.simplify.own_terms import own_terms
from stages.simplify.page_definitions import PageDefinition, page_definitions

_TERMS = TermBase(read_terms(own_terms()))


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        (
            "Clinical trials are research studies involving people.",
            "Clinical trials",
            "research studies involving people",
        ),
        ("A cycle is a period of care followed by rest.", "cycle", "a period of care followed by rest"),
        ("Outpatient means you do not stay overnight.", "Outpatient", "you do not stay overnight"),
        ("Brakes stop T cells (a type of white blood cell) from acting.", "T cells", "a type of white blood cell"),
    ],
)
def test_a_page_defines_its_words(text: str, name: str, told: str) -> None:
    assert page_definitions([text]) == [PageDefinition(name, told)]


@pytest.mark.parametrize(
    "text",
    [
        "These drugs are given by mouth.",
        "It is a good idea to rest.",
        "Doctors are not sure.",
        "You are a person who helps.",
    ],
)
def test_other_sentences_define_nothing(text: str) -> None:
    assert page_definitions([text]) == []


def test_the_page_s_definition_comes_before_the_list_s(document: Callable[..., Document]) -> None:
    made = document(("paragraph", ["Dialysis is a way to clean your blood.", "You need dialysis often."]))
    (term,) = explained(made.layout(SOURCE), SOURCE, _TERMS)
    assert (term.written, term.definition, term.origin) == ("Dialysis", "a way to clean your blood", "page")


def test_a_term_of_the_list_is_explained_at_its_first_use_outside_headings(document: Callable[..., Document]) -> None:
    made = document(("heading", ["Biopsies"]), ("paragraph", ["You may need two biopsies.", "A biopsy hurts."]))
    (term,) = explained(made.layout(SOURCE), SOURCE, _TERMS)
    assert (term.written, term.begin, term.origin) == ("biopsies", 17, "terms.csv")


def test_common_words_are_not_explained(document: Callable[..., Document]) -> None:
    made = document(("paragraph", ["Cancer can grow in a muscle."]))
    assert explained(made.layout(SOURCE), SOURCE, _TERMS) == ()
