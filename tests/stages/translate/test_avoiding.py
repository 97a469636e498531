"""Words forbidden to the engine, and how likely it finds a translation."""

import re

import pytest

from stages.translate.package import ArgosPackage

TEXT = "The pain may be severe."


def test_forbidden_word_is_in_no_candidate(builtin: ArgosPackage) -> None:
    plain, avoiding = (
        engine.candidates([TEXT], source="en", target="es")[0] for engine in (builtin, builtin.avoiding(["dolor"]))
    )
    assert any("dolor" in one.casefold().split() for one in plain)
    assert avoiding
    assert not any("dolor" in one.casefold().split() for one in avoiding)


def test_forbidden_word_is_not_said_behind_a_quotation_mark(builtin: ArgosPackage) -> None:
    text = 'He calls it "essential".'
    word = "escial"
    plain, avoiding = (
        engine.candidates([text], source="en", target="es")[0] for engine in (builtin, builtin.avoiding([word]))
    )
    assert any(re.search(rf"\b{word}\b", one) for one in plain)
    assert not any(re.search(rf"\b{word}\b", one) for one in avoiding)


def test_forbidden_words_are_part_of_the_fingerprint(builtin: ArgosPackage) -> None:
    assert builtin.avoiding(["dolor"]).fingerprint != builtin.fingerprint
    assert builtin.avoiding(["b"]).avoiding(["a"]).fingerprint == builtin.avoiding(["a", "b"]).fingerprint


def test_right_translation_is_likelier_than_a_wrong_one(builtin: ArgosPackage) -> None:
    right, wrong = builtin.scores([(TEXT, "El dolor puede ser intenso."), (TEXT, "La luna puede ser de queso.")])
    assert wrong < right < 0


@pytest.mark.parametrize("text", ["", "Rest."])
def test_score_is_a_number_for_any_text(builtin: ArgosPackage, text: str) -> None:
    (score,) = builtin.scores([(text, text)])
    assert score <= 0
