"""Sound documents of every form, small and own-written, for mutants to be made of."""

import io
import zipfile
from pathlib import Path

_EXAMPLES = Path(__file__).parents[2] / "examples"
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sore throats | Alder Bay</title>
<meta property="og:site_name" content="Alder Bay"><script>menu()</script></head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/care">Care</a></ul></nav>
<main><article><h1>Sore throats</h1><p>Last updated: May 4, 2024</p>
<p>A sore throat hurts when you swallow. <b>Most</b> go away in a week &amp; need no medicine.</p>
<h2>What you can do</h2><ul><li>Drink warm water.<ul><li>Add honey.</li></ul></li><li>Rest at home.</li></ul>
<ol><li>Wash your hands.</li><li>Dry them well.</li></ol>
<dl><dt>Fever</dt><dd>A body temperature above 38 °C.</dd></dl>
<table><caption>Doses</caption><tr><th>Age</th><th>Dose</th></tr><tr><td>6 to 11</td><td>5 mL</td></tr></table>
<blockquote><p>“Call us at 9:30 a.m.,” says Dr. Ruiz.</p></blockquote>
<figure><img src="t.png" alt="A throat"><figcaption>Where it hurts</figcaption></figure>
<p lang="es">Llame a su médico si tiene fiebre.</p></article></main>
<footer><p>© 2026 Alder Bay Health Agency</p></footer></body></html>"""
_TEXT = """Sore throats

A sore throat hurts when you swallow. Most go away in a week.

What you can do:
- Drink warm water.
- Rest at home, e.g. in bed.

1. Wash your hands.
2. Dry them well.
"""
_MARKDOWN = f"""# {_TEXT}
## When to call

> Call **us** at [9:30 a.m.](https://example.org)

| Age | Dose |
|-----|------|
| 6   | 5 mL |

```
code
```

[^1]: A note.
"""
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def seeds() -> dict[str, bytes]:
    """Name and content of each document; the suffix names its form."""
    found = {path.name: path.read_bytes() for path in sorted(_EXAMPLES.iterdir()) if path.suffix in {".html", ".txt"}}
    return found | {
        "throat.html": _PAGE.encode(),
        "throat.txt": _TEXT.encode(),
        "throat.md": _MARKDOWN.encode(),
        "throat.docx": docx(),
        "throat.epub": epub(),
        "throat.pdf": pdf(),
    }


def zipped(members: dict[str, bytes]) -> bytes:
    """A ZIP archive of these members, in order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(body: str = "") -> bytes:
    """A Word document: a heading and two paragraphs, or this XML for its body."""
    body = body or "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for style, text in (
            ("Heading1", "Sore throats"),
            ("Normal", "A sore throat hurts when you swallow. Most go away in a week."),
            ("ListParagraph", "Drink warm water and rest at home."),
        )
    )
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_RELATION}" Target="word/document.xml"/></Relationships>'
    )
    return zipped(
        {
            "[Content_Types].xml": types.encode(),
            "_rels/.rels": relations.encode(),
            "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'.encode(),
        }
    )


def epub(chapter: str = _PAGE) -> bytes:
    """A book of one chapter."""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Sore throats</dc:title><dc:language>en</dc:language>'
        '</metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    return zipped(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": container.encode(),
            "b.opf": package.encode(),
            "c.xhtml": chapter.encode(),
        }
    )


def pdf() -> bytes:
    """A PDF of one page with three lines of text."""
    lines = ("Sore throats", "A sore throat hurts when you swallow.", "Most go away in a week. Rest at home.")
    drawn = " ".join(f"({line}) Tj 0 -16 Td" for line in lines)
    stream = f"BT /F1 12 Tf 72 720 Td {drawn} ET"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
    )
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode("latin-1")
