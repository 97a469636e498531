"""From chosen pieces of a page to its reading: title first, date and credit out of the body, the rest as cuts."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from pipeline.document import Cut
from stages.read.asides import CERTAIN, heads_related, is_author_note, is_only_a_date, reason_of_aside
from stages.read.beside import Beside
from stages.read.credit import credited_publisher, find_credit, is_credit, rights_holder
from stages.read.dates import date_of_line
from stages.read.found import Found
from stages.read.furniture import begins_tail
from stages.read.head import likeness, page_date, page_publisher, page_title
from stages.read.paths import Paths
from stages.read.reading import Piece, Reading
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_EDGE = 6
_ALIKE = 0.5
_KICKER_WORDS = 8
_TAIL_SHARE = 0.3
_ASIDE_SHARE = 0.3
_AUTHOR_REACH = 3
_BLOCK_REACH = 60
_STOPS = re.compile(r"[.!?:…][)\]”\"’']*$")


def assemble(
    tree: "HtmlElement", found: Sequence[Found], chosen: set[int], cuts: Sequence[Cut], beside: Beside, base: str
) -> Reading:
    """The reading of a page whose article is the `chosen` places among `found`, with what stands beside them.

    `base` is what its links are relative to.
    """
    path = Paths(tree)
    title, heading = _title(tree, found, chosen)
    why = _left_out(found, chosen, heading)
    kept = {at for at in range(len(found)) if at not in why}
    body = [piece for piece in beside.woven(found, kept) if piece.element is not heading]
    place = path(heading) if heading is not None else ""
    everything = [piece.text for piece in found] + [cut.text for cut in cuts]
    credit = next(filter(None, map(find_credit, everything)), "")
    rights = next(filter(None, map(rights_holder, everything)), "")
    pieces = [piece.piece(path, base) for piece in body]
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
    given, publisher = page_title(tree), page_publisher(tree)
    headings = [(tidy(h1.text_content()), h1) for h1 in tree.iter("h1")]
    headings = [(text, h1) for text, h1 in headings if text and text != publisher]
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
        if date_of_line(found[at].text) or (found[at].kind != "item" and is_only_a_date(found[at].text)):
            why[at] = "a date, kept with the source"
        elif is_credit(found[at].text):
            why[at] = "a credit line, kept with the source"
    body = [at for at in kept if at not in why and found[at].element is not heading]
    why.update(_tails(found, body))
    why.update(_asides(found, [at for at in body if at not in why]))
    return why


def _tails(found: Sequence[Found], body: Sequence[int]) -> dict[int, str]:
    """What stands under headings of other articles: to the end, or to the next such heading where much follows."""
    why: dict[int, str] = {}
    whole = _words(found, body)
    above = dict(zip(body, accumulate((found[at].words for at in body), initial=0), strict=False))
    for at in body:
        if at in why or not _heads_tail(found[at]) or above[at] <= 0.5 * whole:
            continue
        below = [b for b in body if b >= at]
        end = _end_of_block(found, at)
        if end > at and any(b > end for b in below) and _goes_on(found, body, at, end):
            below = [b for b in below if b <= end]
        elif _words(found, below) > _TAIL_SHARE * whole:
            end = next((b for b in below[1:] if _is_over(found[b], found[at])), below[-1] + 1)
            below = [b for b in below if b < end and found[at].kind == "heading"]
        why.update(dict.fromkeys(below, "related links below the article"))
    return why


def _end_of_block(found: Sequence[Found], at: int) -> int:
    """The last piece in the smallest element that holds the heading and more; its own place if others are above it."""
    near = range(max(0, at - 1), min(len(found), at + _BLOCK_REACH))
    for parent in found[at].element.iterancestors():
        inside = [place for place in near if place == at or _is_in(found[place], parent)]
        if inside != [at]:
            return inside[-1] if inside[0] == at else at
    return at


def _goes_on(found: Sequence[Found], body: Sequence[int], at: int, end: int) -> bool:
    """Whether a paragraph that follows stands beside one from above the heading."""
    after = next(b for b in body if b > end)
    beside = {found[b].element.getparent() for b in body if b < at and found[b].kind == "paragraph"}
    return found[after].kind == "paragraph" and found[after].element.getparent() in beside


def _is_in(piece: Found, parent: "HtmlElement") -> bool:
    return any(above is parent for above in piece.element.iterancestors())


def _is_over(piece: Found, other: Found) -> bool:
    return piece.kind == other.kind == "heading" and piece.level <= other.level


def _heads_tail(piece: Found) -> bool:
    if piece.kind == "heading":
        return begins_tail(piece.text) or heads_related(piece.text)
    return piece.kind == "paragraph" and heads_related(piece.text)


def _asides(found: Sequence[Found], body: Sequence[int]) -> dict[int, str]:
    """Lines of the site's own within the article; none where they would be much of it."""
    why = {at: reason for at in body if (reason := reason_of_aside(found[at].text, found[at].kind))}
    last = [at for at in body if at not in why][-_AUTHOR_REACH:]
    why.update({at: "about the author" for at in last if is_author_note(found[at].text)})
    if _words(found, list(why)) <= _ASIDE_SHARE * _words(found, body):
        return why
    return {at: reason for at, reason in why.items() if reason in CERTAIN and len(body) > 1}


def _is_kicker(piece: Found) -> bool:
    return piece.words < _KICKER_WORDS and _STOPS.search(piece.text) is None


def _words(found: Sequence[Found], kept: Iterable[int]) -> int:
    return sum(found[at].words for at in kept)


def _cuts(found: Sequence[Found], why: dict[int, str], path: Callable[["HtmlElement"], str]) -> list[Cut]:
    """One cut for each run of neighbors that stay out for the same reason."""
    rank = {at: order for order, at in enumerate(sorted(why))}
    cuts = []
    for (reason, _), run in groupby(sorted(why), key=lambda at: (why[at], at - rank[at])):
        places = list(run)
        cuts.append(Cut("\n".join(found[at].text for at in places), reason, path(found[places[0]].element)))
    return cuts
