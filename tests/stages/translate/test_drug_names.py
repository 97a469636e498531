import pytest

from stages.translate.choose import Choice
from stages.translate.drug_names import drug_prompts, drugs, lost_drugs, spanish_name


def test_drugs_are_told_from_everyday_words_that_end_alike() -> None:
    assert drugs("The machine can provide amlodipine, dactinomycin and a routine dose of vinblastine.") == [
        "amlodipine",
        "dactinomycin",
        "vinblastine",
    ]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("amlodipine", "amlodipina"),
        ("vinblastine", "vinblastina"),
        ("etoposide", "etopósido"),
        ("deferoxamine", "deferoxamina"),
        ("xqzomycin", "xqzomycin"),
    ],
)
def test_name_is_spanish_only_where_a_list_holds_it(english: str, spanish: str) -> None:
    assert spanish_name(english) == spanish


def test_lost_drug_goes_behind_a_mark_with_all_others_and_alone() -> None:
    prompt, alone = drug_prompts("Take amlodipine or vinblastine.", Choice("Tome amlodiina o vinblastina.", ()))
    assert prompt.text == "Take {1} or {2}."
    assert alone.text == "Take {1} or vinblastine."
    assert prompt.unwrap("Tome {1} o {2}.") == "Tome amlodipina o vinblastina."


def test_drugs_that_came_through_ask_for_nothing() -> None:
    assert drug_prompts("Take amlodipine.", Choice("Tome amlodipina.", ())) == ()
    assert drug_prompts("Take it.", Choice("Tómelo.", ())) == ()


def test_other_drug_is_not_the_same() -> None:
    assert lost_drugs("Take amlodipine.", "Tome nifedipina.") == ["amlodipine"]
    assert lost_drugs("Take amlodipine.", "Tome amlodipine.") == []
