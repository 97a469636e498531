import pytest

from stages.translate.choose import Choice
from stages.translate.drug_marks import doubted_drugs, marked_drugs, wanted_drugs
from stages.translate.stage import Translate
from tests.stages.translate.conftest import MakeContext, MakeDocument

TEXT = "Take amlodipine or vinblastine."


def doubted(text: str, translation: str) -> list[str]:
    return [place[0] for place in doubted_drugs(text, Choice(translation, ()))]


def test_lost_drug_goes_behind_a_mark_with_all_others_and_alone() -> None:
    places = doubted_drugs(TEXT, Choice("Tome amlodiina o vinblastina.", ()))
    prompt, alone = marked_drugs(TEXT, places)
    assert prompt.text == "Take {1} or {2}."
    assert alone.text == "Take {1} or vinblastine."
    assert prompt.unwrap("Tome {1} o {2}.") == "Tome amlodipina o vinblastina."
    assert [one.spanish for one in wanted_drugs(places)] == ["amlodipina"]


def test_drugs_that_came_through_are_not_doubted() -> None:
    assert doubted(TEXT, "Tome amlodipina o vinblastina.") == []
    assert doubted("Take it.", "Tómelo.") == []
    assert doubted("Losartan helps.", "El losartán ayuda.") == []
    assert marked_drugs(TEXT, []) == ()


def test_address_beside_a_drug_keeps_its_own_mark() -> None:
    text = "See https://example.org on codeine."
    (prompt,) = marked_drugs(text, doubted_drugs(text, Choice("Vea https://example.org sobre códigos.", ())))
    assert prompt.unwrap("Vea {1} sobre {2}.") == "Vea https://example.org sobre codeína."


@pytest.mark.parametrize(
    "begun", ["A amlodipina se inicia así.", "Amlodipina se inicia así.", "La Amlodipina se inicia así."]
)
def test_subject_without_its_article_is_asked_for_again(begun: str) -> None:
    text = "Amlodipine is started like this."
    (prompt,) = marked_drugs(text, doubted_drugs(text, Choice(begun, ())))
    assert prompt.unwrap("{1} se inicia así.") == "La amlodipina se inicia así."


def test_heading_wants_no_article() -> None:
    assert doubted("Amlodipine and you", "Amlodipina y usted") == []


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Losartan may raise your blood pressure.", "El losartán puede"),
        ("Naproxen can cause nausea.", "El naproxeno puede"),
        ("Fluoxetine is used to treat pain.", "La fluoxetina se"),
        ("If you take insulin or Morphine, tell your nurse.", "Si toma insulina o morfina, "),
    ],
)
def test_builtin_engine_names_drugs_also_where_they_have_a_capital(
    text: str, begins: str, make_document: MakeDocument, make_context: MakeContext
) -> None:
    done = Translate(of="source", engines=("builtin",)).run(make_document(text), make_context())
    assert next(part.text for part in done.parts("es")).startswith(begins)
