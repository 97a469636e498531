import pytest

from stages.translate.shield import CODE, Shielded, shield, shield_numbers


def test_addresses_and_markup_are_kept_out_and_put_back() -> None:
    text = "Go to <b>www.example.org</b> or call 1-800-555-0199."
    shielded = shield(text)
    assert shielded.text == "Go to {1}{2}{3} or call {4}."
    assert (
        shielded.restore("Vaya a {1}{2}{3} o llame al {4}.")
        == "Vaya a <b>www.example.org</b> o llame al 1-800-555-0199."
    )


@pytest.mark.parametrize("answer", ["Llame.", "Llame al {1} o {1}.", "Llame al {2}."], ids=["lost", "doubled", "other"])
def test_answer_that_loses_a_mark_is_refused(answer: str) -> None:
    assert shield("Call 1-800-555-0199.").restore(answer) is None


def test_text_of_the_writer_that_looks_like_a_mark_survives() -> None:
    shielded = shield("Write {1} here.")
    assert shielded.restore(shielded.text) == "Write {1} here."


def test_codes_are_kept_where_asked() -> None:
    assert shield("The A1C and PDQ tests.", CODE).text == "The {1} and {2} tests."


def test_long_numbers_get_short_stand_ins() -> None:
    shielded = shield_numbers("It rose from 1,806,590 to 12.5 in 3 days.")
    assert shielded is not None
    assert shielded.text == "It rose from 41 to 43 in 3 days."
    assert shielded.restore("Subió de 41 a 43 en 3 días.") == "Subió de 1,806,590 a 12.5 en 3 días."


def test_stand_in_is_not_found_inside_another_number() -> None:
    shielded = shield_numbers("About 1,500 people.")
    assert shielded is not None
    assert shielded.restore("Unas 41.5 personas.") is None


@pytest.mark.parametrize("text", ["Take 5 mg.", "Call 1-800-555-0199."])
def test_short_numbers_and_addresses_need_no_stand_in(text: str) -> None:
    assert shield_numbers(text) is None


def test_stand_in_avoids_numbers_that_are_there() -> None:
    shielded = shield_numbers("Of 41 people, 1,500 died.")
    assert shielded is not None
    assert shielded.text == "Of 41 people, 43 died."


def test_mark_that_lost_its_second_half_is_put_back() -> None:
    shielded = Shielded("It flew to {1}.", ("Wairoa",), ("{1}",))
    assert shielded.restore("Voló a {1.") == "Voló a Wairoa."
