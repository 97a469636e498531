"""Checks of the pages of a folder: ids, links, languages, contrast, and when each sentence is heard."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.files import whole_files
from pipeline.finding import Finding
from stages.publish.checks.again import AGAIN
from stages.publish.checks.contrast import faint
from stages.publish.checks.cues import TOLERANCE, cues_of
from stages.publish.checks.xml import ids_and_links, languages
from stages.publish.html_id import html_id


def page_findings(folder: Path) -> Iterator[Finding]:
    """What is wrong with the HTML pages of this folder, and where their times and the subtitles beside differ."""
    # The page of a batch leads into the folders below it.
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
    # A page of this folder may lead to another, so all are read before any is looked at.
    roots = {path.name: _parsed(path) for path in whole_files(folder, "*.html")}
    for name, root in roots.items():
        if root is None:
            yield Finding(name, "it cannot be read", AGAIN)
    readable = {name: root for name, root in roots.items() if root is not None}
    for cause in ids_and_links(names, readable):
        name, _, rest = cause.partition(": ")
        yield Finding(name, rest, AGAIN)
    for name, root in readable.items():
        for cause in (*_words(root), *languages(name, root), *_times(folder, root)):
            yield Finding(name, cause.removeprefix(f"{name}: "), AGAIN)


def _words(root: Any) -> Iterator[str]:
    if not "".join(root.xpath("/html/head/title/text()")).strip():
        yield "it has no title"
    for style in root.xpath("//style/text()"):
        yield from faint(str(style))


def _times(folder: Path, root: Any) -> Iterator[str]:
    cues = {
        html_id(cue.name): cue for path in whole_files(folder, "*.vtt") for cue in cues_of(path) if " " not in cue.name
    }
    if not cues:
        return
    for sentence in root.xpath("//*[@data-begin]"):
        cue = cues.get(str(sentence.get("id")))
        begin, end = float(sentence.get("data-begin")), float(sentence.get("data-end"))
        if cue is None:
            yield f"sentence {sentence.get('id')} is heard, and no subtitle says when"
        elif max(abs(begin - cue.begin), abs(end - cue.end)) > TOLERANCE:
            yield (
                f"sentence {sentence.get('id')} is heard from {begin:.3f} to {end:.3f} s, "
                f"by its subtitle from {cue.begin:.3f} to {cue.end:.3f} s"
            )


def _parsed(path: Path) -> Any:
    from lxml import etree, html

    try:
        return html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    except (OSError, ValueError, etree.ParserError):
        return None
