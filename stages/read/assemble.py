"""From chosen pieces of a page to its reading: title first, date and credit out of the body, the rest as cuts."""

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.document import Cut
from stages.read.credit import credited_publisher, find_credit, is_credit, rights_holder
from stages.read.dates import date_of_line
from stages.read.furniture import begins_tail
from stages.read.head import likeness, page_date, page_publisher, page_title
from stages.read.reading import Piece, Reading
from stages.read.tidy import tidy
from stages.read.walk import Found

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_EDGE = 6
_ALIKE = 0.5
_KICKER_WORDS = 8
_STOPS = re.compile(r"[.!?:…][)\]”\"’']*$")


def assemble(tree: "HtmlElement", found: Sequence[Found], chosen: set[int], cuts: Sequence[Cut]) -> Reading:
    """The reading of a page whose article is the `chosen` places among `found`."""
    path = tree.getroottree().getpath
    title, heading = _title(tree, found, chosen)
    why = _left_out(found, chosen, heading)
    body = [piece for at, piece in enumerate(found) if at not in why and piece.element is not heading]
    place = path(heading) if heading is not None else ""
    everything = [piece.text for piece in found] + [cut.text for cut in cuts]
    credit = next(filter(None, map(find_credit, everything)), "")
    rights = next(filter(None, map(rights_holder, everything)), "")
    pieces = [Piece(p.kind, tuple(p.texts), p.level, p.ordered, path(p.element)) for p in body]
    first = [Piece("heading", (title,), level=1, ref=place)] if title and pieces else []
    return Reading(
        pieces=(*first, *pieces),
        title=title,
        cuts=(*cuts, *_cuts(found, why, path)),
        publisher=page_publisher(tree) or credited_publisher(credit) or rights,
        credit=credit,
        date=next(filter(None, (date_of_line(piece.text) for piece in found)), "") or page_date(tree),
    )


def _title(tree: "HtmlElement", found: Sequence[Found], chosen: set[int]) -> tuple[str, "HtmlElement | None"]:
    """The title and the heading that shows it: the `h1` most like the page's own title, else that title."""
    given = page_title(tree)
    headings = [(tidy(h1.text_content()), h1) for h1 in tree.iter("h1")]
    headings = [(text, h1) for text, h1 in headings if text and text != page_publisher(tree)]
    shown = {found[at].element for at in chosen}
    inside = [(text, h1) for text, h1 in headings if h1 in shown]
    alike = [(text, h1) for text, h1 in inside or headings if not given or likeness(text, given) >= _ALIKE]
    if alike:
        return max(alike, key=lambda pair: likeness(pair[0], given))
    if len(inside) == 1:
        return inside[0]
    for at in sorted(chosen):
        piece = found[at]
        if piece.kind == "heading" and min(likeness(piece.text, given), likeness(given, piece.text)) >= 0.8:
            return piece.text, piece.element
    return (given, None) if given or not inside else inside[0]


def _left_out(found: Sequence[Found], chosen: set[int], heading: "HtmlElement | None") -> dict[int, str]:
    """Why each piece that is not of the body stays out."""
    why = {at: "outside the main content" for at in range(len(found)) if at not in chosen}
    kept = sorted(chosen)
    at_title = next((at for at in kept if found[at].element is heading), None)
    for at in kept:
        if at_title is not None and at < at_title and _is_kicker(found[at]):
            why[at] = "above the title"
    for at in [*kept[:_EDGE], *kept[-_EDGE:]]:
        if date_of_line(found[at].text):
            why[at] = "a date, kept with the source"
        elif is_credit(found[at].text):
            why[at] = "a credit line, kept with the source"
    tail = next((at for at in kept if found[at].kind == "heading" and begins_tail(found[at].text)), None)
    if tail is not None and _words(found, kept, until=tail) > 0.5 * _words(found, kept):
        why.update({at: "related links below the article" for at in kept if at >= tail})
    return why


def _is_kicker(piece: Found) -> bool:
    return piece.words < _KICKER_WORDS and _STOPS.search(piece.text) is None


def _words(found: Sequence[Found], kept: Sequence[int], until: int | None = None) -> int:
    return sum(found[at].words for at in kept if until is None or at < until)


def _cuts(found: Sequence[Found], why: dict[int, str], path: Callable[["HtmlElement"], str]) -> list[Cut]:
    """One cut for each run of neighbors that stay out for the same reason."""
    rank = {at: order for order, at in enumerate(sorted(why))}
    cuts = []
    for (reason, _), run in groupby(sorted(why), key=lambda at: (why[at], at - rank[at])):
        places = list(run)
        cuts.append(Cut("\n".join(found[at].text for at in places), reason, path(found[places[0]].element)))
    return cuts
