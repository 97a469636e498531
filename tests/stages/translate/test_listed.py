import pytest

from stages.translate.listed import akin, is_cognate, is_listed, nearer, only_in, unlisted


@pytest.mark.parametrize(
    "word",
    "evacuaría busquen lleguen tomárselas revisándolos comiéndolo rápidamente veces dosificaciones pastillas".split(),
)
def test_regular_forms_are_words(word: str) -> None:
    assert is_listed(word)


@pytest.mark.parametrize("word", "biosidad resuscita inmunotapias explosións desplanaron athléticos".split())
def test_garbled_words_are_none(word: str) -> None:
    assert not is_listed(word)


def test_words_of_the_source_and_codes_are_left_out() -> None:
    assert unlisted("Ask Xqztr about ibrutinib.", "Xqztr pregunta por ibrutinib, CD8 y la biosidad.") == ["biosidad"]


def test_english_that_a_word_comes_from_begins_alike() -> None:
    assert akin("Resuscita", "Analgesia, Resuscitation and Care") == ["resuscitation"]
    assert akin("biosidad", "human security") == []


@pytest.mark.parametrize(
    ("word", "english", "texts", "found"),
    [
        ("biosidad", "biosecurity", ["la bioseguridad humana", "la bioquímica"], ["bioseguridad"]),
        ("Resuscita", "Resuscitation", ["reanimación", "resucitación"], ["resucitación"]),
        ("athléticos", "Athletic", [], ["atléticos"]),
        ("reintubar", "reintubation", ["la inhalación"], []),
    ],
)
def test_only_a_word_that_is_nearer_to_the_english_takes_its_place(
    word: str, english: str, texts: list[str], found: list[str]
) -> None:
    assert nearer(word, english, texts) == found


def test_cognate_is_the_english_but_for_its_ending() -> None:
    assert is_cognate("Resucitación", "the resuscitation")
    assert not is_cognate("recitación", "the resuscitation")
    assert not is_cognate("", "the resuscitation")


def test_word_that_is_new() -> None:
    assert only_in("la bioseguridad humana", "la biosidad humana") == "bioseguridad"
    assert only_in("la", "la") == ""
