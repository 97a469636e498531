"""The form of a text by its content."""

from pathlib import Path

import pytest

from stages.read.form import choose_form

EXAMPLES = Path(__file__).parents[3] / "examples"
PROSE = "You should drink 2 liters of water a day, unless your doctor has told you to drink less."
MENU = "Skip to content\nHome\nAbout Us\nNews\nHomeAbout UsNewsContact\nLungs\nHeart\nKidneys\nContact Us\nPrivacy\n"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("<!DOCTYPE html><html><body>Hi", "html"),
        ("  <!-- saved -->\n<html>", "html"),
        ("<p>One</p><p>Two</p>", "html"),
        ("Take it if x < 5 and y > 3. Then rest.", "text"),
        (PROSE, "text"),
        ("", "text"),
        (f"{MENU}{PROSE}\n{PROSE}\n{PROSE}\nFollow Us\nFacebook\nSearch", "dump"),
        ("\n".join(["Rice", "Beans", "Milk", "Eggs"] * 6), "text"),
        ("\n".join([PROSE] * 30 + ["Contact Us", "Search", "Privacy Policy"]), "text"),
    ],
)
def test_choose_form_by_content(text: str, form: str) -> None:
    assert choose_form(text) == form


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        (PROSE, "flu.md", "markdown"),
        (PROSE, "flu.txt", "text"),
        ("<!DOCTYPE html><html><body># Hi\n\n## You", "flu.md", "html"),
        ("# Flu\n\n<p>One</p>\n\n<p>Two</p>\n\n## Care", "flu.md", "markdown"),
        (f"{MENU}{PROSE}\n{PROSE}\n{PROSE}\nFollow Us\nFacebook\nSearch", "flu.md", "dump"),
        ("# Flu\n\nRest.\n\n## Care\n\nSleep.", "flu", "markdown"),
        ("- Rest\n- Drink\n- Sleep", "flu", "text"),
    ],
)
def test_choose_form_takes_the_name_as_a_hint(text: str, name: str, form: str) -> None:
    assert choose_form(text, name) == form


@pytest.mark.parametrize(("name", "form"), [("managing-asthma.html", "html"), ("flu-vaccine-dump.txt", "dump")])
def test_choose_form_of_the_examples(name: str, form: str) -> None:
    assert choose_form((EXAMPLES / name).read_text(encoding="utf-8")) == form
