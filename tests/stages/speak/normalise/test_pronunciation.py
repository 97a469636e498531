"""The pronunciation list is used for speech, whatever the case, and keeps the map."""

from stages.speak.normalise.pronunciation import pronounced
from stages.speak.normalise.spoken import normalise, spoken_text


def test_word_of_the_list_is_respelled_whatever_its_case() -> None:
    assert pronounced("lisinopril", "en") == pronounced("Lisinopril", "en") != "lisinopril"


def test_word_of_another_language_is_left_alone() -> None:
    assert pronounced("lisinopril", "es") == "lisinopril"


def test_respelled_word_leads_back_to_the_displayed_one() -> None:
    text = "Take lisinopril daily."
    word = normalise(text, "en").words[1]
    assert text[word.begin : word.end] == "lisinopril"


def test_respelled_word_keeps_its_punctuation() -> None:
    assert spoken_text("Take Ozempic®, then rest.", "en") == "Take oh-zempick, then rest."
