"""Credit lines and publishers."""

import pytest

from stages.read.credit import credited_publisher, find_credit, is_credit, rights_holder

ASKED = (
    "If you copy this page, see our rules. Please credit us; e.g., “Lung Care was originally published by the Fern "
    "Hill Clinic.”"
)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (ASKED, "Lung Care was originally published by the Fern Hill Clinic."),
        ("Hello. This was first published in Fern News. Bye.", "This was first published in Fern News."),
        ("Publicado originalmente por la Clínica Sol.", "Publicado originalmente por la Clínica Sol."),
        ("We published it in 2020.", ""),
    ],
)
def test_find_credit_gives_the_wording(text: str, credit: str) -> None:
    assert find_credit(text) == credit


@pytest.mark.parametrize(
    ("credit", "name"),
    [
        ("Lung Care was originally published by the Fern Hill Clinic.", "Fern Hill Clinic"),
        ("Publicado originalmente por la Clínica Sol.", "Clínica Sol"),
        ("", ""),
    ],
)
def test_credited_publisher_without_article(credit: str, name: str) -> None:
    assert credited_publisher(credit) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2026 Fern Hill Clinic. All rights reserved.", "Fern Hill Clinic"),
        ("Copyright 2020–2026 by Fern Hill", "Fern Hill"),
        ("copyright and permissions", ""),
    ],
)
def test_rights_holder_of_a_copyright_line(line: str, name: str) -> None:
    assert rights_holder(line) == name


def test_is_credit_spares_the_story() -> None:
    assert is_credit(ASKED)
    assert not is_credit("The study was a long one. " * 20 + "It was originally published in 1901.")


def test_a_paragraph_that_also_says_what_to_do_is_no_credit_line() -> None:
    credit = "This page was originally published by the Alder Bay Health Agency."
    assert is_credit(f"You may copy this page. {credit}")
    assert not is_credit(f"Fill in the form before you come. {credit}")
