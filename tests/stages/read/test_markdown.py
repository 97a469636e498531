"""Markdown: its structure, its front matter, and that nothing of its markup comes through."""

import time

import pytest

from pipeline.errors import InputError
from stages.read.markdown import read_markdown


def told(text: str) -> list[tuple[str, int, bool, str]]:
    return [(p.kind, p.level, p.ordered, " | ".join(p.texts)) for p in read_markdown(text).pieces]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ('See [the page](https://example.org "t") **now**.', "See the page now."),
        ("See <https://example.org/a>.", "See https://example.org/a."),
        ("Type `rm <file>` now.", "Type rm <file> now."),
        ("    dose = 5 < 6", "dose = 5 < 6"),
        ("Rest.  \nDrink.", "Rest. Drink."),
        ("Rest,\nand drink.", "Rest, and drink."),
        ("Rest.<br>Drink <!-- no --><b>water</b>.", "Rest. Drink water."),
        ("If a<b and c>d, or x<y>z, rest.", "If a<b and c>d, or x<y>z, rest."),
        ("Rest <script>alert(1)</script>now.", "Rest now."),
        ('<div onclick="x()">\nRest.\n</div>', "Rest."),
        ("Take 5 \\* 2 &amp; 3 &lt; 4.", "Take 5 * 2 & 3 < 4."),
        ("![](a.png) Rest.", "Rest."),
        ("Take ~~two~~ one.", "Take two one."),
    ],
)
def test_markdown_gives_text_and_never_markup(text: str, heard: str) -> None:
    assert [row[3] for row in told(text)] == [heard]


def test_markdown_reads_lists_inside_lists() -> None:
    assert told("- Rest.\n    - At home.\n        1. Sleep.\n\n      Much.\n- [x] Drink.") == [
        ("item", 1, False, "Rest."),
        ("item", 2, False, "At home."),
        ("item", 3, True, "Sleep."),
        ("item", 2, False, "Much."),
        ("item", 1, False, "Drink."),
    ]


@pytest.mark.parametrize(
    ("above", "kind"),
    [
        ("*Doses by age*", "caption"),
        ("<figcaption>Doses by age</figcaption>", "caption"),
        ("*Doses* by age", "paragraph"),
        ("Doses *by age*", "paragraph"),
        ("*Doses by age*\n\nRest.", "paragraph"),
    ],
)
def test_markdown_takes_an_emphasized_line_above_a_table_for_its_caption(above: str, kind: str) -> None:
    rows = told(f"{above}\n\n| Age | Dose |\n|---|---|\n| 5 | 1 |\n")
    assert rows[0] == (kind, 0, False, "Doses by age")
    assert [row[0] for row in rows[-2:]] == ["row", "row"]


def test_markdown_keeps_footnotes_apart() -> None:
    reading = read_markdown("Rest[^1] now.\n\n[^1]: Ask first.\n")
    assert [(piece.kind, piece.text) for piece in reading.pieces] == [
        ("paragraph", "Rest now."),
        ("footnote", "Ask first."),
    ]


def test_markdown_refs_are_lines() -> None:
    refs = [
        piece.ref for piece in read_markdown("# A\n\nRest.\n\n- One\n- Two\n\n| a | b |\n|---|---|\n| c | d |\n").pieces
    ]
    assert refs == ["line:1", "line:3", "line:5", "line:6", "line:8", "line:10"]


def test_markdown_takes_its_front_matter_for_what_it_is() -> None:
    reading = read_markdown(
        '---\ntitle: "Flu & you"\nauthor: Ana Ruiz\npublisher: Alder Bay\ndate: 2024-03-02\n---\n\n## Care\n\nRest.'
    )
    assert (reading.title, reading.publisher, reading.date) == ("Flu & you", "Alder Bay", "2024-03-02")
    assert [(piece.level, piece.text) for piece in reading.pieces] == [(1, "Flu & you"), (2, "Care"), (0, "Rest.")]


@pytest.mark.parametrize("heading", ["# Flu", "Flu\n==="])
def test_markdown_says_its_title_once(heading: str) -> None:
    reading = read_markdown(f"---\ntitle: Flu\n---\n{heading}\n\nRest.")
    assert [piece.text for piece in reading.pieces] == ["Flu", "Rest."]


@pytest.mark.parametrize("text", ["", "<!-- nothing -->", "---\ntitle: A\n---\n"])
def test_markdown_without_text_gives_no_pieces(text: str) -> None:
    assert read_markdown(text).pieces == ()


@pytest.mark.parametrize(
    "text",
    [
        ">" * 10_000 + " a",
        "".join("  " * depth + "- a\n" for depth in range(500)),
        "[" * 19_000,
        "*a **a " * 2_500,
        "[a](" * 4_500,
        "<a " * 6_000,
        "&" * 19_000,
        "|a" * 200 + "\n" + "|-" * 200 + "\n" + "|a\n" * 500,
    ],
)
def test_markdown_ends_soon_whatever_it_holds(text: str) -> None:
    begin = time.process_time()
    read_markdown(text)
    assert time.process_time() - begin < 30


@pytest.mark.parametrize("text", ["Rest now. " * 2_100, "Rest.\n\n" * 150_000])
def test_markdown_refuses_what_would_take_minutes(text: str) -> None:
    with pytest.raises(InputError, match=r"^a\.md: .* more than") as caught:
        read_markdown(text, "a.md")
    assert caught.value.hint
