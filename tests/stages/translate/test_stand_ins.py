import pytest

from stages.translate.stand_ins import Wanted, is_many, with_stand_ins


@pytest.mark.parametrize(
    ("english", "spanish", "many"),
    [
        ("crutches", "muleta", True),
        ("appendicitis", "apendicitis", False),
        ("diagnosis", "diagnóstico", False),
        ("hives", "urticaria", False),
        ("lice", "piojos", True),
        ("pacemaker", "marcapasos", False),
        ("stitches", "puntos", True),
        ("virus", "virus", False),
    ],
)
def test_number_is_seen_in_both_languages(english: str, spanish: str, many: bool) -> None:
    assert is_many(english, spanish) == many


@pytest.mark.parametrize(
    ("wanted", "gender"),
    [
        (Wanted(0, 1, "muerte fetal"), "f"),
        (Wanted(0, 1, "muletas", many=True, known="f"), "f"),
        (Wanted(0, 1, "amlodipina", kind="drug"), "f"),
        (Wanted(0, 1, "losartán", kind="drug"), "m"),
        (Wanted(0, 1, "diálisis"), "f"),
        (Wanted(0, 1, "hematoma"), "m"),
    ],
)
def test_gender_is_as_known_or_as_seen(wanted: Wanted, gender: str) -> None:
    assert wanted.gender == gender


def test_each_place_gets_a_noun_of_its_own_that_the_text_does_not_hold() -> None:
    made = with_stand_ins("Lice and fever, or gauze.", [Wanted(0, 4, "piojos", True), Wanted(19, 24, "gasa")])
    assert made is not None
    assert made.text == "Symptoms and fever, or infection."
    assert made.restore("Los síntomas y la fiebre, o la infección.") == "Los piojos y la fiebre, o la gasa."


def test_translation_that_says_the_noun_twice_is_no_answer() -> None:
    made = with_stand_ins("Use gauze.", [Wanted(4, 9, "gasa", known="f")])
    assert made is not None
    assert made.restore("Use la fiebre o la fiebre.") is None


def test_too_many_places_and_markup_are_left_to_marks() -> None:
    assert with_stand_ins("a b c d", [Wanted(at, at + 1, "gasa", known="f") for at in (0, 2, 4, 6)]) is None
    assert with_stand_ins("Use <b>gauze</b>.", [Wanted(7, 12, "gasa", known="f")]) is None


def test_verbs_keep_their_place_and_their_capital() -> None:
    wanted = [Wanted(7, 12, "triture", kind="verb"), Wanted(16, 20, "mastique", kind="verb")]
    made = with_stand_ins("Do not crush or chew it. Shake it.", [*wanted, Wanted(25, 30, "agite", kind="verb")])
    assert made is not None
    assert made.text == "Do not avoid or clean it. Use it."
    assert made.restore("No evite ni limpie. Use.") == "No triture ni mastique. Agite."


def test_another_turn_takes_another_verb() -> None:
    first, second = (with_stand_ins("Boil it.", [Wanted(0, 4, "hierva", kind="verb")], turn=turn) for turn in (0, 1))
    assert first is not None
    assert second is not None
    assert (first.text, second.text) == ("Avoid it.", "Clean it.")


def test_word_that_the_translation_has_stands_in_for_no_other() -> None:
    wanted = [Wanted(0, 4, "hierva", kind="verb")]
    made = with_stand_ins("Boil it to prevent germs.", wanted, said="Bogue y evite los gérmenes.")
    assert made is not None
    assert made.marks == ("limpie",)
