import csv

import pytest

from pipeline.terms import read_terms
from stages.simplify.own_terms import own_terms
from stages.translate.own_terms import everyday_terms
from stages.translate.stage import Translate
from tests.stages.translate.conftest import MakeContext, MakeDocument


def test_list_is_sorted_and_every_noun_has_a_gender() -> None:
    with everyday_terms().open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["en"] for row in rows] == sorted((row["en"] for row in rows), key=str.lower)
    assert {row["note"] for row in rows} == {"m", "f"}


def test_no_term_stands_in_the_other_list_too() -> None:
    ours, others = ({way.lower() for one in read_terms(path()) for way in one.written["en"]} for path in _LISTS)
    assert ours.isdisjoint(others)


_LISTS = (everyday_terms, own_terms)


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("Crutches can help.", "Las muletas pueden ayudar."),
        ("Appendicitis can be serious.", "La apendicitis puede ser seria."),
        ("Use a clean needle each time.", "Use una aguja limpia cada vez."),
    ],
)
def test_builtin_engine_says_what_it_would_garble(
    text: str, translation: str, make_document: MakeDocument, make_context: MakeContext
) -> None:
    done = Translate(of="source", engines=("builtin",)).run(make_document(text), make_context())
    assert [part.text for part in done.parts("es")] == [translation]
