"""Terms that have a definition and are not in everybody's mouth."""

from pipeline.terms import TermBase, TermEntry
from stages.score.reasons.defined_terms import defined_terms

TERMS = TermBase(
    (
        TermEntry({"en": ("biopsy",), "es": ("biopsia",)}, {"en": "a test of a small piece of the body"}),
        TermEntry({"en": ("stent",)}),
        TermEntry({"en": ("doctor",)}, {"en": "a person who treats sick people"}),
        TermEntry({"en": ("dizziness",)}, {"en": "a feeling that things spin"}),
    )
)


def test_terms_with_a_definition_are_taken_unless_everybody_knows_them() -> None:
    assert defined_terms(TERMS, "en") == {"biopsy": "a test of a small piece of the body"}


def test_terms_without_a_definition_in_the_language_are_left_out() -> None:
    assert defined_terms(TERMS, "es") == {}


def test_language_without_a_list_of_everyday_words_has_none() -> None:
    assert defined_terms(TERMS, "fr") == {}
