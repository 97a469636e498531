"""Headings and lists from bare lines."""

import pytest

from stages.read.rows import Row
from stages.read.structure import recover

PROSE = "You will see your doctor often, and you will have blood tests."


def pieces(text: str) -> list[tuple[str, str]]:
    rows = [Row(line, f"line:{at}") for at, line in enumerate(text.split("\n"), start=1)]
    return [(piece.kind, " ¶ ".join(piece.texts)) for piece in recover(rows)]


def kinds(text: str) -> str:
    """First letter of each piece's kind."""
    return "".join(kind[0] for kind, _ in pieces(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"How It Works\n{PROSE}", "hp"),
        (f"{PROSE}\nWhat is asthma?\n{PROSE}", "php"),
        (f"Who Gets It\nOur Role in Research\n{PROSE}", "hhp"),
        (f"{PROSE}\nThese include:\nPain\nRash\n{PROSE}", "ppiip"),
        (f"These include:\nPain\nRash\nHow It Is Given\n{PROSE}", "piihp"),
        (f"These include:\nPain\nRash\nWhen to get help\n{PROSE}", "piihp"),
        (f"Incluyen:\nDolor\nFiebre\nCuándo pedir ayuda\n{PROSE}", "piihp"),
        (f"It depends on:\nYour age\nHow your body reacts to it\n{PROSE}", "piip"),
        (f"Side effects include:\nPain\nOthers might include:\nRash\n{PROSE}", "pipip"),
        ("Call 911 if:\nYou cannot breathe.\nYour lips are blue.\nDo not drive yourself there.", "piip"),
        (f"The plan is this:\n{PROSE}\nThe doctor explains it.", "ppp"),
        (f"{PROSE}\nA photo ID\nYour card\nA pen\n{PROSE}", "piiip"),
        (f"{PROSE}\nLearn more about asthma\n{PROSE}", "ppp"),
    ],
)
def test_recover_tells_kinds(text: str, wanted: str) -> None:
    assert kinds(text) == wanted


def test_recover_makes_items_of_paragraphs_that_explain_a_term() -> None:
    text = f"""Types include:
Checkpoint inhibitors, which are drugs. They release the brakes.
Cell transfer, which is a treatment. It takes weeks.
For more about one type of cell transfer, see another page.
BCG (a weak germ), also known as a vaccine, is put into the bladder.
How Often You Have It
{PROSE}"""
    assert pieces(text)[1:5] == [
        ("item", "Checkpoint inhibitors, which are drugs. They release the brakes."),
        (
            "item",
            "Cell transfer, which is a treatment. It takes weeks."
            " ¶ For more about one type of cell transfer, see another page.",
        ),
        ("item", "BCG (a weak germ), also known as a vaccine, is put into the bladder."),
        ("heading", "How Often You Have It"),
    ]


def test_recover_ends_explained_terms_before_an_ordinary_paragraph() -> None:
    assert (
        kinds(f"Types include:\nBCG, which is a germ, is used.\nChemo, which is a drug, is used.\n{PROSE}\n{PROSE}")
        == "piipp"
    )


def test_recover_parts_terms_from_their_sentence() -> None:
    text = (
        "These include:\nIntravenous (IV) The drug goes into a vein.\nOral The drug comes in pills.\n"
        "Nasal spray A nurse gives it."
    )
    assert [text for _, text in pieces(text)][1:] == [
        "Intravenous (IV): The drug goes into a vein.",
        "Oral: The drug comes in pills.",
        "Nasal spray: A nurse gives it.",
    ]


def test_recover_leaves_types_that_a_letter_names() -> None:
    text = "These include:\nHepatitis A virus spreads in food.\nHepatitis B virus spreads in blood."
    assert "Hepatitis A virus spreads in food." in [text for _, text in pieces(text)]


def test_recover_loses_no_line() -> None:
    text = f"Title Here Now\n{PROSE}\nThese include:\nPain\nRash\nX, which is Y, helps.\n{PROSE}\nWhat now?\nEnd"
    assert sorted(" ".join(text for _, text in pieces(text)).split()) == sorted(text.split())
