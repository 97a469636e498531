"""Which pieces of a page are its article: those that trafilatura finds, and what stands between and belongs to them."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from stages.read.asides import reason_of_aside
from stages.read.found import Found
from stages.read.furniture import begins_tail, is_player_button, is_share_link
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
_PARTS = re.compile(r"\n|(?<=[.!?])\s+")
_STRONG_WORDS = 6
_SHARE_OF_ELEMENT = 0.6
_STOPS = re.compile(r"[.!?…][)\]”\"’']*$")
_LITTLE = 0.5
_ENOUGH = 500
_MOST_DEPTHS = 200_000  # the depths of 4,000 elements, 25 deep on average, at both of their ends
_MOST_ASKED = 400
_FIRST_WORDS = 4
_LEAD_REACH = 8
_LEAST_LEAD_WORDS = 8
_LEAD_WORDS = 120


def words_key(text: str) -> str:
    """The words of a text in lower case, a space around each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


class MainText:
    """The main text of a page as trafilatura has it: paragraphs without structure."""

    def __init__(self, tree: "HtmlElement", told: str = "") -> None:
        """`told` is what the page's data for machines says of it, taken where trafilatura finds little of that."""
        found = _extract(tree)
        self.text = told if len(found) < _LITTLE * len(told) else found
        self._at = 0
        # It may run paragraphs together, so the unit to compare is about a sentence.
        self._lines = [words_key(tidy(line)) for line in _PARTS.split(self.text) if line.strip()]

    @cached_property
    def _all(self) -> str:
        return "".join(line[1:] for line in ("  ", *self._lines))

    @cached_property
    def _runs(self) -> frozenset[tuple[str, ...]]:
        """All runs of four words: what begins with none of them cannot be part of it, and need not be looked for."""
        words = self._all.split()
        return frozenset(zip(*(words[at:] for at in range(_FIRST_WORDS)), strict=False))

    @cached_property
    def _long(self) -> list[str]:
        """The longer lines; of more than 400, as many spread evenly over them, since shares are all they are for."""
        long = [line for line in self._lines if line.count(" ") > _STRONG_WORDS]
        return long[:: 1 + len(long) // _MOST_ASKED]

    @cached_property
    def _spread(self) -> float:
        """How many longer lines each of those kept stands for."""
        return sum(line.count(" ") > _STRONG_WORDS for line in self._lines) / max(1, len(self._long))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self._lines)

    def has(self, text: str) -> bool:
        """True if that text is part of it; a short one must be a line of its own."""
        key = words_key(text)
        if key in self._known:
            return True
        return key.count(" ") > _STRONG_WORDS - 1 and self._begins(key) and self._holds(key)

    def _begins(self, key: str) -> bool:
        return tuple(key.split(maxsplit=_FIRST_WORDS)[:_FIRST_WORDS]) in self._runs

    def _holds(self, key: str) -> bool:
        """Whether the key stands in it, looked for first where the last one was found: pieces come in its order."""
        at = self._all.find(key, self._at)
        if at < 0:
            at = self._all.find(key, 0, self._at + len(key))
        self._at = at if at >= 0 else self._at
        return at >= 0

    def inside(self, element: "HtmlElement") -> tuple[float, bool]:
        """The share of its longer lines that an element holds, 0 to 1, and whether the element holds little else."""
        text = words_key(element.text_content())
        held = [line for line in self._long if line in text]
        words = self._spread * sum(line.count(" ") - 1 for line in held)
        little_else = words > 0 and words >= _SHARE_OF_ELEMENT * (text.count(" ") - 1)
        return len(held) / max(1, len(self._long)), little_else

    def mostly_in(self, texts: Iterable[str]) -> bool:
        """True if these texts together hold at least half of its longer lines."""
        whole = words_key(" ".join(texts))
        return sum(line in whole for line in self._long) >= 0.5 * len(self._long)


def article(found: Sequence[Found], main: MainText) -> set[int]:
    """The places of the pieces that make the article; all that are no links where trafilatura found nothing."""
    matched = {at for at, piece in enumerate(found) if any(main.has(text) for text in piece.texts)}
    strong = [at for at in matched if found[at].words >= _STRONG_WORDS and not found[at].is_links] or sorted(matched)
    if not strong:
        return {at for at, piece in enumerate(found) if _belongs(piece)}
    begin, end = min(strong), max(strong)
    opening = _opening(found, begin, matched)
    begin = min({begin, *opening})
    end = _to_end_of_body(found, strong, end)
    return opening | {at for at in range(begin, end + 1) if at in matched or _belongs(found[at])}


def _extract(tree: "HtmlElement") -> str:
    """The main text by trafilatura's own rules; where they find little, also by those that it falls back on.

    Falling back costs it two fifths of its time, and changes nothing on 110 pages where they find this much. It is for
    pages of an article's size: on 80 KB of nothing but small elements it takes seconds, and finds nothing either.
    """
    from trafilatura import extract

    def told(*, fast: bool) -> str:
        # It takes a tree as well as text, and changes only its own copy.
        return extract(tree, output_format="txt", include_comments=False, include_tables=True, fast=fast) or ""

    text = told(fast=True)
    return text if len(text) >= _ENOUGH or not is_moderate(tree) else told(fast=False)


def is_moderate(tree: "HtmlElement") -> bool:
    """Whether a page is of no more elements, nor elements deeper inside each other, than articles' pages are."""
    from lxml.etree import iterwalk

    depth = whole = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        whole += depth
        if whole > _MOST_DEPTHS:
            return False
    return True


def _belongs(piece: Found) -> bool:
    """Whether a piece within the article that trafilatura passed over is text of it: better a caption too many than
    a dose too few.
    """
    return not (piece.is_links or is_share_link(piece.text) or is_player_button(piece.text))


def _opening(found: Sequence[Found], begin: int, matched: set[int]) -> set[int]:
    """What opens the article above its first long match: headings, short matches, and the lead below the title."""
    first = begin
    while first > 0 and _opens(found[first - 1], first - 1 in matched):
        first -= 1
    if any(found[at].kind == "heading" and found[at].level == 1 for at in range(first, begin + 1)):
        return set(range(first, begin))
    above = range(first - 1, max(-1, first - 1 - _LEAD_REACH), -1)
    headings = [at for at in above if found[at].kind == "heading" and not found[at].is_links]
    title = next((at for at in headings if found[at].level == 1), headings[0] if headings else None)
    if title is None:
        return set(range(first, begin))
    leads = {at for at in range(title + 1, first) if _is_lead(found[at])}
    between = {at for at in range(title, first) if found[at].kind == "heading" and not found[at].is_links}
    if not leads or sum(found[at].words for at in leads) > _LEAD_WORDS:
        return set(range(first, begin))
    return leads | between | set(range(first, begin))


def _opens(piece: Found, matched: bool) -> bool:
    return (piece.kind == "heading" and (matched or not piece.is_links)) or (matched and not piece.is_links)


def _is_lead(piece: Found) -> bool:
    long = piece.kind == "paragraph" and piece.words >= _LEAST_LEAD_WORDS and not piece.linked
    return long and _STOPS.search(piece.text) is not None and not reason_of_aside(piece.text, piece.kind)


def _to_end_of_body(found: Sequence[Found], strong: Sequence[int], end: int) -> int:
    """Past the last match while pieces stand in the element that holds half the matches, up to a tail heading."""
    body = _body(found, strong)
    last = end
    for at in range(end + 1, len(found)):
        piece = found[at]
        inside = body is not None and any(parent is body for parent in piece.element.iterancestors())
        if begins_tail(piece.text) or not (inside or _same_list(piece, found[last])):
            break
        if _belongs(piece):
            last = at
    while last > end and found[last].kind == "heading":
        last -= 1
    return last


def _body(found: Sequence[Found], strong: Sequence[int]) -> "HtmlElement | None":
    counts: dict[HtmlElement, int] = {}
    for at in strong:
        for parent in found[at].element.iterancestors():
            counts[parent] = counts.get(parent, 0) + 1
    nearest = found[strong[-1]].element.iterancestors()
    body = next((parent for parent in nearest if counts.get(parent, 0) >= 0.5 * len(strong)), None)
    return None if body is None or body.tag in {"body", "html"} else body


def _same_list(piece: Found, last: Found) -> bool:
    return piece.kind == last.kind == "item" and piece.element.getparent() is last.element.getparent()
