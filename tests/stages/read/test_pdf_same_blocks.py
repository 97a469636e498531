"""The text that every format is tested on, as a tagged PDF: the same blocks."""

import pytest

from stages.read.pdf import read_pdf
from stages.read.reading import Piece
from stages.read.sentences import split_sentences
from tests.stages.read.pdf_maker import tagged
from tests.stages.read.structure_document import BLOCKS, LINKS, NOTES, PICTURE, TERMS, TITLE, Told

SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0H9V9z'/></svg>"
MARKUP = f"""#set document(title: "{TITLE}")
#set text(lang: "en", hyphenate: true)
#set figure.caption(separator: none)
#show figure: set figure(supplement: none, numbering: none)
= {TITLE}
Asthma is a disease of the lungs. It makes it hard for you to breathe.#footnote[Some people have it only when they run.]
== What you can do
Do these things every day, even when you feel well:
- Take your controller medicine.
  - Rinse your mouth with water after it.
  - Write down the time.
- Stay away from smoke.
=== How to use the inhaler
Sit up or stand, and follow these steps in this order:
+ Shake the inhaler.
+ Breathe out slowly.
  - Do not breathe out into the inhaler.
+ Press down once and breathe in.
  + Count to ten.
  + Breathe out again.
== How much to take
#figure(
  table(
    columns: 3,
    table.header([Age], [Puffs], [How often]),
    [5 to 11 years], [1 puff], [2 times a day],
    [12 years and older], [2 puffs], [2 times a day],
  ),
  caption: [Puffs to take at each age],
)
#image(bytes("{SVG}"), alt: "{PICTURE}")
== What other people say
#quote(block: true)[I used to wake up at night because I could not breathe. Now I sleep until the morning.]
#link("https://clinic.example/call")[Call your doctor] if your medicine does not help you.
Or write to #link("mailto:help@clinic.example")[us].
== Words to know
/ Wheeze: a whistling sound when you breathe.
/ Trigger: a thing that makes your asthma worse.
"""


def sentences(piece: Piece) -> tuple[str, ...]:
    return tuple(s for text in piece.texts for s in split_sentences(text, "en"))


@pytest.mark.parametrize(
    "page",
    [
        'numbering: "1"',
        'height: 9cm, margin: 1cm, numbering: "1", header: [Alder Bay Clinic]',
        "width: 9cm, margin: 1cm",
    ],
)
def test_tagged_pdf_gives_the_blocks_of_every_format(page: str) -> None:
    reading = read_pdf(tagged(f"#set page({page})\n{MARKUP}"), "asthma.pdf")
    told: tuple[Told, ...] = tuple((p.kind, p.level, p.ordered, sentences(p)) for p in reading.pieces)
    assert told == BLOCKS + TERMS + NOTES
    assert [piece.headers for piece in reading.pieces if piece.kind == "row"] == [3, 0, 0]
    spans = [(p.texts[s.run][s.begin : s.end], s.address) for p in reading.pieces for s in p.spans]
    assert tuple(spans) == LINKS
    assert (reading.title, reading.doubt) == (TITLE, "")


def test_untagged_pdf_of_the_same_text_gives_its_headings_lists_and_rows() -> None:
    """The layout does not show what is a caption (below its table here), a quote, a footnote or a picture."""
    plain = MARKUP.replace("#footnote", "#hide").replace("#image(", "// ")
    raw = tagged(f'#set page(numbering: "1")\n{plain}').replace(b"/StructTreeRoot", b"/StructTreeNone")
    reading = read_pdf(raw, "asthma.pdf")
    told = [(p.kind, p.level, p.ordered, sentences(p)) for p in reading.pieces]
    shown = [block if block[0] not in {"caption", "quote"} else ("paragraph", *block[1:]) for block in BLOCKS]
    shown = [block for block in shown if block[0] != "image"]
    shown.insert(20, shown.pop(17))
    assert told[: len(shown)] == shown
    assert "guess" in reading.doubt
