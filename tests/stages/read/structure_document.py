"""One text with every kind of structure, written in each format: all readers must give the same blocks of it."""

import base64
import io
import zipfile
from typing import Any

from pipeline.document import Document

TITLE = "Living well with asthma"
PICTURE = "A child breathes in through an inhaler."
LINKS = (("Call your doctor", "https://clinic.example/call"), ("us", "mailto:help@clinic.example"))
"""The links of the text, whose last paragraph holds both."""

Told = tuple[str, int, bool, tuple[str, ...]]
"""A block's kind, level, whether it is ordered, and its sentences."""

BLOCKS: tuple[Told, ...] = (
    ("heading", 1, False, (TITLE,)),
    ("paragraph", 0, False, ("Asthma is a disease of the lungs.", "It makes it hard for you to breathe.")),
    ("heading", 2, False, ("What you can do",)),
    ("paragraph", 0, False, ("Do these things every day, even when you feel well:",)),
    ("item", 1, False, ("Take your controller medicine.",)),
    ("item", 2, False, ("Rinse your mouth with water after it.",)),
    ("item", 2, False, ("Write down the time.",)),
    ("item", 1, False, ("Stay away from smoke.",)),
    ("heading", 3, False, ("How to use the inhaler",)),
    ("paragraph", 0, False, ("Sit up or stand, and follow these steps in this order:",)),
    ("item", 1, True, ("Shake the inhaler.",)),
    ("item", 1, True, ("Breathe out slowly.",)),
    ("item", 2, False, ("Do not breathe out into the inhaler.",)),
    ("item", 1, True, ("Press down once and breathe in.",)),
    ("item", 2, True, ("Count to ten.",)),
    ("item", 2, True, ("Breathe out again.",)),
    ("heading", 2, False, ("How much to take",)),
    ("caption", 0, False, ("Puffs to take at each age",)),
    ("row", 0, False, ("Age", "Puffs", "How often")),
    ("row", 0, False, ("5 to 11 years", "1 puff", "2 times a day")),
    ("row", 0, False, ("12 years and older", "2 puffs", "2 times a day")),
    ("image", 0, False, (PICTURE,)),
    ("heading", 2, False, ("What other people say",)),
    ("quote", 0, False, ("I used to wake up at night because I could not breathe.", "Now I sleep until the morning.")),
    ("paragraph", 0, False, ("Call your doctor if your medicine does not help you.", "Or write to us.")),
)

TERMS: tuple[Told, ...] = (
    ("heading", 2, False, ("Words to know",)),
    ("term", 0, False, ("Wheeze",)),
    ("definition", 0, False, ("a whistling sound when you breathe.",)),
    ("term", 0, False, ("Trigger",)),
    ("definition", 0, False, ("a thing that makes your asthma worse.",)),
)
"""What follows in the forms that know description lists: all but Word."""
NOTES: tuple[Told, ...] = (("footnote", 0, False, ("Some people have it only when they run.",)),)
"""What ends it: the footnote of the first paragraph."""

HTML_BODY = f"""<h1>{TITLE}</h1>
<p>Asthma is a disease of the lungs. It makes it hard for you to breathe.<sup><a href="#fn1">1</a></sup></p>
<h2>What you can do</h2>
<p>Do these things every day, even when you feel well:</p>
<ul>
<li>Take your controller medicine.
<ul><li>Rinse your mouth with water after it.</li><li>Write down the time.</li></ul></li>
<li>Stay away from smoke.</li>
</ul>
<h3>How to use the inhaler</h3>
<p>Sit up or stand, and follow these steps in this order:</p>
<ol>
<li>Shake the inhaler.</li>
<li>Breathe out slowly. <ul><li>Do not breathe out into the inhaler.</li></ul></li>
<li>Press down once and breathe in. <ol><li>Count to ten.</li><li>Breathe out again.</li></ol></li>
</ol>
<h2>How much to take</h2>
<table><caption>Puffs to take at each age</caption>
<thead><tr><th>Age</th><th>Puffs</th><th>How often</th></tr></thead>
<tbody><tr><td>5 to 11 years</td><td>1 puff</td><td>2 times a day</td></tr>
<tr><td>12 years and older</td><td>2 puffs</td><td>2 times a day</td></tr></tbody></table>
<p><img src="inhaler.png" alt="{PICTURE}"/></p>
<h2>What other people say</h2>
<blockquote><p>I used to wake up at night because I could not breathe. Now I sleep until the morning.</p></blockquote>
<p><a href="https://clinic.example/call">Call your doctor</a> if your medicine does not help you. Or write to
<a href="mailto:help@clinic.example">us</a>.</p>
<h2>Words to know</h2>
<dl><dt>Wheeze</dt><dd>a whistling sound when you breathe.</dd>
<dt>Trigger</dt><dd>a thing that makes your asthma worse.</dd></dl>
<div class="footnotes"><ol><li id="fn1">Some people have it only when they run. <a href="#r1">↩</a></li></ol></div>
"""

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A picture of one point."""

MARKDOWN = f"""# {TITLE}

Asthma is a disease of the lungs.
It makes it hard for you to breathe.[^1]

[^1]: Some people have it only when they run.

## What you can do

Do these things every day, even when you feel well:

- Take your controller medicine.
    - Rinse your mouth with water after it.
    - Write down the time.
- Stay away from smoke.

### How to use the inhaler

Sit up or stand, and follow these steps in this order:

1. Shake the inhaler.
2. Breathe out slowly.
   - Do not breathe out into the inhaler.
3. Press down once and breathe in.
   1. Count to ten.
   2. Breathe out again.

## How much to take

<figcaption>Puffs to take at each age</figcaption>

| Age                | Puffs   | How often     |
|--------------------|---------|---------------|
| 5 to 11 years      | 1 puff  | 2 times a day |
| 12 years and older | 2 puffs | 2 times a day |

![{PICTURE}](inhaler.png)

## What other people say

> I used to wake up at night because I could not breathe.
> Now I sleep until the morning.

[Call your doctor](https://clinic.example/call) if your medicine does not help you.
Or write to [us](mailto:help@clinic.example).

## Words to know

Wheeze
: a whistling sound when you breathe.

Trigger
: a thing that makes your asthma worse.
"""


def as_told(document: Document) -> tuple[Told, ...]:
    """What a reading gave, to compare with `BLOCKS`."""
    return tuple((b.kind, b.level, b.ordered, tuple(s.text for s in b.sentences)) for b in document.blocks)


def as_linked(document: Document) -> tuple[tuple[str, str], ...]:
    """The links of a reading, in order."""
    return tuple((link.text, link.address) for sentence in document.sentences for link in sentence.links)


def headers(document: Document) -> list[int]:
    """How many header cells each row begins with."""
    return [block.headers for block in document.blocks if block.kind == "row"]


def html() -> bytes:
    """A web page with little around its article."""
    menu = "<header><nav><a href=/>Home</a> <a href=/news>News</a></nav></header>"
    head = f"<head><title>{TITLE}</title></head>"
    page = f"{head}<body>{menu}<main><article>{HTML_BODY}</article></main></body>"
    return f"<!doctype html><html lang=en>{page}</html>".encode()


def markdown() -> bytes:
    """CommonMark with a table, a description list and a caption in HTML, as Markdown has none."""
    return MARKDOWN.encode()


def epub() -> bytes:
    """A book of one chapter, with a cover, a title page and a table of contents."""
    return zip_of(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container("OEBPS/book.opf"),
            "OEBPS/book.opf": package(
                {"cover": "cover.xhtml", "title": "title.xhtml", "nav": "nav.xhtml", "one": "text/one.xhtml"}
            ),
            "OEBPS/cover.xhtml": xhtml('<div epub:type="cover"><img src="c.png" alt="A lung"/></div>'),
            "OEBPS/title.xhtml": xhtml(f"<h1>{TITLE}</h1><p>Alder Bay Clinic</p>"),
            "OEBPS/nav.xhtml": xhtml(
                '<nav epub:type="toc"><ol><li><a href="text/one.xhtml">Asthma</a></li></ol></nav>'
            ),
            "OEBPS/text/one.xhtml": xhtml(HTML_BODY),
        }
    )


def docx() -> bytes:
    """A Word file in Word's own styles."""
    from docx import Document as Word
    from docx.oxml import OxmlElement

    styles = {
        ("paragraph", 0, False): "Normal",
        ("caption", 0, False): "Caption",
        ("quote", 0, False): "Quote",
        ("item", 1, False): "List Bullet",
        ("item", 2, False): "List Bullet 2",
        ("item", 1, True): "List Number",
        ("item", 2, True): "List Number 2",
    }
    word = Word()
    word.core_properties.author = "Alder Bay Clinic"
    table = None
    for kind, level, ordered, texts in BLOCKS:
        if kind == "row":
            table = table or word.add_table(0, len(texts))
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
        elif kind == "image":
            word.add_picture(io.BytesIO(PNG), 100)._inline.docPr.set("descr", texts[0])
        elif texts[0].startswith("Call"):
            _add_linked(word.add_paragraph(style="Normal"), texts)
        elif kind == "heading":
            word.add_heading(" ".join(texts), level - 1)  # level 0 is the style Title
        else:
            word.add_paragraph(" ".join(texts), styles[kind, level, ordered])
    if table is not None:
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def _add_linked(paragraph: Any, texts: tuple[str, ...]) -> None:
    """Sentences as runs of a paragraph, those of `LINKS` in hyperlinks."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    rest = " ".join(texts)
    for words, address in LINKS:
        before, _, rest = rest.partition(words)
        paragraph.add_run(before)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        link.append(paragraph.add_run(words)._r)
        paragraph._p.append(link)
    paragraph.add_run(rest)


def zip_of(parts: dict[str, str]) -> bytes:
    """A zip with these parts."""
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():
            archive.writestr(path, text)
    return saved.getvalue()


def container(path: str) -> str:
    """An EPUB's container that names its package document."""
    return (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        f'<rootfile full-path="{path}" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )


def package(chapters: dict[str, str], metadata: str = "") -> str:
    """An EPUB's package document with these chapters, by id, in reading order; one called `nav` is the contents."""
    items = "".join(
        f'<item id="{key}" href="{path}" media-type="application/xhtml+xml"{_properties(key)}/>'
        for key, path in chapters.items()
    )
    spine = "".join(f'<itemref idref="{key}"/>' for key in chapters)
    said = metadata or (
        f"<dc:title>{TITLE}</dc:title><dc:creator>Ana Ruiz</dc:creator><dc:publisher>Alder Bay Clinic</dc:publisher>"
        '<dc:date>2024-01-05</dc:date><meta property="dcterms:modified">2025-03-02T10:00:00Z</meta>'
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{said}</metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )


def _properties(key: str) -> str:
    return ' properties="nav"' if key == "nav" else ""


def xhtml(body: str, head: str = "<title/>") -> str:
    """A chapter of an EPUB."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head>{head}</head><body>{body}</body></html>'
    )
