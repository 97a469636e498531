"""Markdown told from plain text."""

import time

import pytest

from stages.read.markdown_signs import is_markdown, markdown_signs


@pytest.mark.parametrize(
    "text",
    [
        "# Flu\n\nRest.\n\n## Care\n",
        "# Flu\n\n- Rest\n- Drink\n",
        "See [the page](https://example.org) and [this](/a).",
        "Take **one** tablet, **not** two.",
        "| Age | Dose |\n|-----|:----:|\n| 5 | 1 |\n\n- Rest\n",
        "Flu\n===\n\n1. Rest\n",
        "---\ntitle: Flu\n---\nRest.",
    ],
)
def test_is_markdown_by_its_signs(text: str) -> None:
    assert is_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rest at home. Drink water.",
        "- Rest\n- Drink\n* Sleep\n1. Wash",
        "> He wrote this.\n\nI say no.",
        "We are the #1 clinic.\n#health #flu",
        "FLU\n---\nRest at home.",
        "Take 2 * 3 * 4 tablets [see below] (as told).",
        "A | B\nC | D",
        "",
    ],
)
def test_is_markdown_doubts_what_plain_text_does_too(text: str) -> None:
    assert not is_markdown(text)


@pytest.mark.parametrize("unit", ["#", "[", "[a](", "*", "**a", "- ", "|-", "=", "a\n", " ", "---\n"])
def test_markdown_signs_are_counted_in_one_go(unit: str) -> None:
    begin = time.process_time()
    markdown_signs(unit * 300_000)
    assert time.process_time() - begin < 20  # looking on from each sign would take minutes
