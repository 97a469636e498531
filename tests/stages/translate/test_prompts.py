from stages.translate.checks.terms import Grammar
from stages.translate.choose import Choice
from stages.translate.prompts import comparable, copying_prompts, said_again

FLIGHT = "A plane landed in Wairoa; its crew stayed at a base north of Wairoa."
ONCE = Choice("Un avión llegó; su tripulación se quedó en una base al norte de Wairoa.", ())
TWICE = Choice("Un avión llegó a Wairoa; su tripulación se quedó en una base al norte de Wairoa.", ())


def test_name_that_was_left_out_once_goes_behind_a_mark_in_every_place() -> None:
    assert copying_prompts(FLIGHT, ONCE)[0].shielded.kept == ("Wairoa", "Wairoa")


def test_nothing_is_copied_that_is_there_already() -> None:
    assert copying_prompts(FLIGHT, TWICE) == ()


def test_number_beside_a_lost_name_goes_behind_a_mark_too() -> None:
    text = "Then a Blue Ridge Airways plane carried 112 people."
    last = copying_prompts(text, Choice("Luego un avión llevó a 112 personas.", ()))[-1]
    assert last.shielded.kept == ("Blue Ridge Airways", "112")


def test_names_that_both_have_are_compared_by_their_own_likelihood() -> None:
    assert comparable(FLIGHT, TWICE, TWICE, Grammar()) == ((FLIGHT, TWICE.text), (FLIGHT, TWICE.text))


def test_copied_title_is_no_matter_of_likelihood() -> None:
    text = "Last week The Lantern reported ten cases."
    choice, rival = Choice("La linterna contó diez casos.", ()), Choice("The Lantern contó diez casos.", ())
    assert comparable(text, choice, rival, Grammar())[1] == (
        "Last week {1} reported ten cases.",
        "{1} contó diez casos.",
    )


def test_rival_says_a_name_again_that_the_choice_left_out_once() -> None:
    assert said_again(FLIGHT, ONCE, TWICE) == ["Wairoa"]
    assert said_again(FLIGHT, TWICE, ONCE) == []
