import pytest

from pipeline.meaning import Finding
from stages.translate.checks.terms import TERMS, Grammar
from stages.translate.choose import Choice
from stages.translate.term_marks import plural, term_prompts, without_terms


def missing(english: str, spanish: str) -> Choice:
    finding = Finding(TERMS, f"“{english}” is not translated as “{spanish}”", "warning")
    return Choice("Algo distinto.", (finding,))


@pytest.mark.parametrize(
    ("term", "many"),
    [
        ("vía respiratoria", "vías respiratorias"),
        ("medicamento de control", "medicamentos de control"),
        ("inhalación", "inhalaciones"),
        ("lombriz", "lombrices"),
        ("crisis", "crisis"),
    ],
)
def test_plural_goes_up_to_the_first_preposition(term: str, many: str) -> None:
    assert plural(term) == many


def test_missing_term_goes_behind_a_mark_and_comes_back_in_its_number() -> None:
    choice = missing("mouthpieces", "boquilla")
    *_, prompt = term_prompts("Use the mouthpieces here, one mouthpiece each.", choice, Grammar())
    assert prompt.text == "Use the {1} here, one {2} each."
    assert prompt.unwrap("Use las {1} aquí, una {2} cada uno.") == "Use las boquillas aquí, una boquilla cada uno."


def test_missing_term_is_first_asked_for_as_a_noun_of_its_gender_and_number() -> None:
    prompt, _ = term_prompts("Crutches can be serious.", missing("crutches", "muleta"), Grammar({"muleta": "f"}))
    assert prompt.text == "Vaccines can be serious."
    assert prompt.unwrap("Las vacunas pueden ser serias.") == "Las muletas pueden ser serias."


def test_term_that_opens_its_sentence_gets_an_article() -> None:
    *_, prompt = term_prompts(
        "Adoptive cell transfer is new.", missing("adoptive cell transfer", "transferencia adoptiva"), Grammar()
    )
    assert prompt.unwrap("{1} es nueva.") == "La transferencia adoptiva es nueva."


@pytest.mark.parametrize("text", ["A joint effort helps.", "See <b>the mouthpiece</b>."])
def test_common_word_and_text_with_markup_are_left_to_the_engine(text: str) -> None:
    english = "joint" if "joint" in text else "mouthpiece"
    assert term_prompts(text, missing(english, "articulación"), Grammar()) == ()


def test_common_word_of_one_meaning_is_asked_for() -> None:
    assert term_prompts("Eat bacon.", missing("bacon", "tocino"), Grammar()) == ()
    assert term_prompts("Eat bacon.", missing("bacon", "tocino"), Grammar(nouns=frozenset({"bacon"}))) != ()


def test_terms_do_not_count_in_a_comparison() -> None:
    choice = missing("mouthpiece", "boquilla")
    assert without_terms("Use the mouthpiece.", "Use la boquilla.", choice, Grammar({"boquilla": "f"})) == (
        "Use the fever.",
        "Use la fiebre.",
    )


def test_translation_without_the_term_is_compared_as_it_is() -> None:
    choice = missing("mouthpiece", "boquilla")
    assert without_terms("Use the mouthpiece.", "Use la pieza.", choice, Grammar()) == (
        "Use the mouthpiece.",
        "Use la pieza.",
    )
