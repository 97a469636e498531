"""Explained words in the translation."""

from dataclasses import replace

import pytest

from pipeline.annotations import Term
from pipeline.document import Document
from stages.translate.builtin import BuiltinAdapter
from stages.translate.explained import spanish_forms
from stages.translate.stage import Translate
from tests.faults.translator_echo import EchoAdapter
from tests.stages.translate.conftest import MakeContext, MakeDocument

STAGE = Translate(of="source", engines=("builtin",))


def explained(document: Document, context: MakeContext, *words: tuple[str, str, str]) -> dict[str, tuple[str, str]]:
    """What the Spanish explains, by the word as it stands, after the source explained these words."""
    first = next(iter(document.sentences))
    terms = tuple(
        Term(written, told, "source", first.id, begin := first.text.index(written), begin + len(written), origin)
        for written, told, origin in words
    )
    done = STAGE.run(replace(document, terms=terms), context(builtin=BuiltinAdapter))
    texts = {part.id: part.text for part in done.parts("es")}
    spanish = [term for term in done.terms if term.version == "es"]
    assert all(texts[term.part][term.begin : term.end] == term.written for term in spanish)
    return {term.written: (term.definition, term.origin) for term in spanish}


def test_word_of_the_lists_takes_its_spanish_meaning(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("The tumor is small.")
    found = explained(document, make_context, ("tumor", "a lump of cells", "terms.csv"))
    assert found == {"tumor": ("una masa de células que crecen cuando no deben", "terms.csv")}


def test_plural_is_found_where_it_first_stands(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("Vaccines are safe.", "Vaccines save lives.")
    found = explained(document, make_context, ("Vaccines", "a shot", "terms.csv"))
    assert list(found) == ["vacunas"]


def test_meaning_that_the_page_gives_is_translated(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("The cycle begins today.")
    told = "a period of treatment followed by a period of rest"
    found = explained(document, make_context, ("cycle", told, "page"))
    assert set(found) == {"ciclo"}
    definition, origin = found["ciclo"]
    assert definition.startswith("un período de tratamiento")
    assert origin == "page"


def test_meaning_that_comes_out_as_no_meaning_is_left_out(
    make_document: MakeDocument, make_context: MakeContext
) -> None:
    document = make_document("The cycle begins today.")
    first = next(iter(document.sentences))
    term = Term("cycle", "a period of rest", "source", first.id, 4, 9, "page")
    context = make_context(echo=EchoAdapter())
    done = Translate(of="source", engines=("echo",)).run(replace(document, terms=(term,)), context)
    assert [one.version for one in done.terms] == ["source"]


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("tumores", "tumor"),
        ("infecciones", "infección"),
        ("veces", "vez"),
        ("exámenes", "examen"),
        ("crónicas", "crónico"),
    ],
)
def test_forms_lead_to_the_listed_word(form: str, base: str) -> None:
    assert base in spanish_forms(form)
