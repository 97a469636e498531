import csv
from pathlib import Path

import pytest

from pipeline.meaning import Pair
from stages.translate.checks import command_verbs
from stages.translate.checks.command_verbs import CommandVerbs, commands


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Shake the bottle well.", ["shake"]),
        ("Do not crush or chew this tablet.", ["crush", "chew"]),
        ("Tilt your head forward and pinch your nose.", ["tilt", "pinch"]),
        ("Before each meal, check your blood sugar.", ["check"]),
        ("1. Please bring your card.", ["bring"]),
        ("Wash the cut and cover it.", ["cover"]),
        ("Never shake a baby. Sit up straight.", ["shake", "sit up"]),
        ("Don’t scrub.", ["scrub"]),
        ("Test results may take a week.", []),
        ("Rest is important.", []),
        ("You may shake and sweat.", []),
        ("Lower lobe of the lung", []),
        ("Call us and rest.", []),
        ("The files are closed by os.close in time.", []),
    ],
)
def test_verbs_that_command_are_told_from_others(text: str, told: list[str]) -> None:
    assert [one.english for one in commands(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You may shiver or drool.", ["shiver"]),
        ("Your skin might not itch.", ["itch"]),
        ("It can swell up.", []),
        ("An itch can be a sign.", []),
    ],
)
def test_what_may_happen_is_found_too(text: str, told: list[str]) -> None:
    found = commands(text)
    assert [one.english for one in found] == told
    assert not any(one.told for one in found)


def test_place_is_that_of_the_verb() -> None:
    text = "If it hurts, throw away the shoes."
    (one,) = commands(text)
    assert text[one.begin : one.end] == "throw away"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Swallow the capsule whole.", "Desplace la cápsula entera."),
        ("Boil the water for one minute.", "Bogue el agua por un minuto."),
        ("Never shake a baby.", "Nunca sacudida a un bebé."),
    ],
)
def test_command_that_is_not_said_is_found(source: str, target: str) -> None:
    (finding,) = CommandVerbs().find(Pair(source, target, "en", "es"))
    assert finding.message.endswith("” is not said")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Swallow the capsule whole.", "Trague la cápsula entera."),
        ("Remove the bandage.", "Retire el vendaje."),
        ("Throw away the needle.", "Tírela a la basura."),
    ],
)
def test_command_may_be_said_in_several_ways(source: str, target: str) -> None:
    assert CommandVerbs().find(Pair(source, target, "en", "es")) == ()


def test_english_beside_english_is_not_judged() -> None:
    assert CommandVerbs().find(Pair("Boil it.", "Heat it.", "en", "en")) == ()


def test_table_is_sorted_and_every_verb_answers_for_itself() -> None:
    with Path(command_verbs.__file__).with_name("command_verbs.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [(row["english"], row["kind"]) for row in rows]
    assert names == sorted(set(names))
    for row in rows:
        before = "You may" if row["kind"] == "m" else "Do not"
        text = f"{before} {row['english']} it."
        assert commands(text), text
        said = CommandVerbs().find(Pair(text, f"No {row['say']}.", "en", "es"))
        assert said == (), row["english"]
