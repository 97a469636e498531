"""A document with everything that the reader page can show, and with a text of one's choice in every place for text."""

from pipeline.annotations import Link, Term, WordTime
from pipeline.document import Block, Clip, Document, Line, Part, Problem, Score, Sentence, Source, Track, Version

RATE = 1000
SPOKEN = 2000
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "image": '"><img src=x onerror=alert(1)>',
    "style": "</style><script>alert(1)</script>",
    "right-to-left": "\u202eright to left\u2066 \u05d0\u05d1",
    "long-word": "w" * 10_000,
    "controls": "bell\x07 null\x00 escape\x1b lone\ud800 \ufffe end",
    "template": "{{ 7*7 }} {% raw %} &lt;b&gt; &#0; --> ]]>",
}


def rich(text: str) -> Document:
    """Headings, key points, lists, steps, a table, a picture, a quote, notes, links, explained words and doubts."""
    said = f"word {text}"
    link = Link(said, f"https://example.org/{text[:20]}?a=1&b=2")
    blocks = (
        Block("heading", (Sentence("h1", f"Asthma {text}"),), 1),
        Block(
            "paragraph", (Sentence("p1", f"About 5% of adults have it: {said}."), Sentence("p2", f"See {said} now."))
        ),
        Block("heading", (Sentence("h2", "Key points"),), 2),
        Block("item", (Sentence("i1", f"Rest. {text}"),), 1),
        Block("item", (Sentence("i2", "Drink."),), 2),
        Block("heading", (Sentence("h3", "Care"),), 2),
        Block("item", (Sentence("o1", "Sit."),), 1, ordered=True),
        Block("item", (Sentence("o2", "Breathe."),), 1, ordered=True),
        Block("row", (Sentence("r1", "Age"), Sentence("r2", "Dose")), headers=2),
        Block("row", (Sentence("r3", said), Sentence("r4", "1 puff")), headers=1),
        Block("image", (Sentence("g1", f"A lung. {text}"),)),
        Block("caption", (Sentence("c1", "A caption."),)),
        Block("quote", (Sentence("q1", f"I feel well. {text}"),)),
        Block("term", (Sentence("t1", "Wheeze"),)),
        Block("definition", (Sentence("d1", f"A whistling sound. {text}"),)),
        Block(
            "paragraph", (Sentence("l1", f"Read {said} soon.", links=(link,)), Sentence("l2", "Gone.", links=(link,)))
        ),
        Block("footnote", (Sentence("f1", f"A note. {text}"),)),
    )
    sentences = [sentence for block in blocks for sentence in block.sentences]
    easy = tuple(Line(s.id, (Part(f"{s.id}.1", s.text),)) for s in sentences)
    spanish = tuple(
        Line(f"{s.id}.1", (Part(f"{s.id}.1.es", f"En español: {s.text}"),), failed=s.id == "q1") for s in sentences
    )
    versions = (Version("easy", "en", "source", easy), Version("es", "es", "easy", spanish, draft=True))
    return Document(
        Source(f"/home/{text[:100]}.html", publisher=text, credit=text, date=text, author=text),
        "en",
        title=f"Asthma {text}",
        blocks=blocks,
        versions=versions,
        tracks=tuple(
            Track(f"easy.{v.language}", v.name, v.language, text, RATE, SPOKEN * len(sentences), f"{text[:20]}.mp3")
            for v in versions
        ),
        clips=tuple(_clip(part, f"easy.{v.language}", at) for v in versions for at, part in enumerate(_parts(v))),
        scores=(Score("flesch_kincaid_grade", 6.0, "easy"), Score("fernandez_huerta", 80.0, "es")),
        problems=(
            Problem("check", "p1.1.es", "warning", text, text),
            Problem("check", "p2.1", "error", text),
            Problem("translate", "", "error", text, text),
        ),
        terms=tuple(_term(v, part, said, text) for v in versions for part in _parts(v) if part.id[:2] in ("p1", "l1")),
    )


def _parts(version: Version) -> list[Part]:
    return [part for line in version.lines for part in line.parts]


def _clip(part: Part, track: str, at: int) -> Clip:
    words = (WordTime(0, len(part.text), at * SPOKEN, (at + 1) * SPOKEN),)
    return Clip(part.id, track, at * SPOKEN, (at + 1) * SPOKEN, words=words)


def _term(version: Version, part: Part, said: str, text: str) -> Term:
    """The first place explains the word and its mark, the second, which is in a link, the word alone."""
    written = f"{said}." if part.id.startswith("p1") else said
    begin = part.text.index(written)
    return Term(written, f"explained {text}", version.name, part.id, begin, begin + len(written), "page")
