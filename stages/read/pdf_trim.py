"""What stands around the text of a PDF: source lines, and the menus and links of a web page that was printed."""

import re
from collections.abc import Sequence
from itertools import groupby

from pipeline.document import Cut
from stages.read.credit import is_credit
from stages.read.dates import date_of_line
from stages.read.furniture import begins_tail, is_promotion, is_share_link
from stages.read.reading import Piece

_EDGE = 6
_KICKER_WORDS = 8
_FARTHEST_TITLE = 40
_ENDED = re.compile(r"[.!?:…][)\]”\"’']*$")


def trim(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], list[Cut]]:
    """The pieces without what is no part of the text, and a cut for each run of neighbors left out alike."""
    why = {at: reason for at, piece in enumerate(pieces) if (reason := _reason(piece, at, len(pieces)))}
    title = next((at for at, piece in enumerate(pieces) if piece.kind == "heading"), None)
    if title is not None and title <= _FARTHEST_TITLE and pieces[title].level == 1:
        why.update({at: "above the title" for at in range(title) if at not in why and _is_kicker(pieces[at])})
    tail = next((at for at, piece in enumerate(pieces) if piece.kind == "heading" and begins_tail(piece.text)), None)
    if tail is not None and _words(pieces[:tail]) > 0.5 * _words(pieces):
        why.update({at: "related links below the text" for at in range(tail, len(pieces)) if at not in why})
    why = {at: reason for at, reason in why.items() if pieces[at].kind != "footnote"}
    kept = tuple(piece for at, piece in enumerate(pieces) if at not in why)
    return kept, _cuts(pieces, why)


def _reason(piece: Piece, at: int, count: int) -> str:
    if at < _EDGE or at >= count - _EDGE or count < 4 * _EDGE:
        if date_of_line(piece.text):
            return "a date, kept with the source"
        if is_credit(piece.text):
            return "a credit line, kept with the source"
    if piece.kind in {"heading", "row", "quote"}:
        return ""
    if is_share_link(piece.text):
        return "a link to share or print the page"
    return "what a site says of itself" if is_promotion(piece.text) else ""


def _is_kicker(piece: Piece) -> bool:
    return piece.kind in {"paragraph", "item"} and not (
        len(piece.text.split()) >= _KICKER_WORDS or _ENDED.search(piece.text)
    )


def _words(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text.split()) for piece in pieces)


def _cuts(pieces: Sequence[Piece], why: dict[int, str]) -> list[Cut]:
    rank = {at: order for order, at in enumerate(sorted(why))}
    cuts = []
    for (reason, _), run in groupby(sorted(why), key=lambda at: (why[at], at - rank[at])):
        places = list(run)
        cuts.append(Cut("\n".join(pieces[at].text for at in places), reason, pieces[places[0]].ref))
    return cuts
