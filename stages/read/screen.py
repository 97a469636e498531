"""Keeps out of the walk what is no part of the article, and remembers what it held."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from pipeline.document import Cut
from stages.read.boilerplate import NAMED_PLAINLY, is_unseen, is_unspoken, reason_by_name, reason_to_leave_out
from stages.read.paths import Paths
from stages.read.region import MainText
from stages.read.tables import seen_texts
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CALLOUT_WORDS = 8
_MAIN_SHARE = 0.3
# A page that a script shows once it is loaded hides all its text; anything less stays hidden.
_UNSEEN_SHARE = 0.6
_DIALOG_SHARE = 0.9
_SMALL_WORDS = 80


class Screen:
    """Decides which elements stay out, and keeps what they held.

    `rivals` are pop-ups and hidden elements that hold much of the main text but not all: they drew the attention of
    the search for it away from the article.
    """

    def __init__(
        self, tree: "HtmlElement", main: MainText, *, by_name: bool = True, notes: Collection["HtmlElement"] = ()
    ) -> None:
        """`by_name` lets the class or id of a small element outweigh that it looks like main text.

        `notes` are footnotes, which are kept whatever they are called.
        """
        self.cuts: list[Cut] = []
        self.doubt = ""
        self.rivals: list[HtmlElement] = []
        self._main = main
        self._by_name = by_name
        self._notes = notes
        self._path = Paths(tree)
        self._controlled = frozenset(
            name for element in tree.iter("*") for name in (element.get("aria-controls") or "").split()
        )

    def skips(self, element: "HtmlElement") -> bool:
        """True for an element to leave out; records what it held."""
        if is_unspoken(element):
            return True
        if element in self._notes:
            return False
        unseen = is_unseen(element, self._controlled)
        reason = "not shown on the page" if unseen else reason_to_leave_out(element)
        if not reason:
            return False
        if self._is_article(element, reason, unseen):
            self.doubt = self.doubt or ("most of the article was hidden when the page was saved" if unseen else "")
            return False
        text = tidy(" ".join(seen_texts(element, is_unspoken)))
        if text:
            self.cuts.append(Cut(text, reason, self._path(element)))
        return True

    def _is_article(self, element: "HtmlElement", reason: str, unseen: bool) -> bool:
        """True for what holds so much of the main text that it cannot be a side show, or little else."""
        small = self._by_name and reason in NAMED_PLAINLY and len(element.text_content().split()) <= _SMALL_WORDS
        enough = _UNSEEN_SHARE if unseen or small else _MAIN_SHARE
        dialog = "dialog" in {reason, reason_by_name(element)}
        if dialog:
            enough = _DIALOG_SHARE
        share, little_else = self._main.inside(element)
        if share >= enough:
            return True
        if share >= _MAIN_SHARE:
            self.rivals.append(element)
        if unseen or small or dialog:
            return False
        return little_else or (element.tag == "aside" and _is_callout(element))


def _is_callout(aside: "HtmlElement") -> bool:
    """True for an aside within an article that says something in sentences: a warning, key points."""
    words = len(aside.text_content().split())
    linked = sum(len(link.text_content().split()) for link in aside.iter("a"))
    inside = any(parent.tag in {"article", "main"} for parent in aside.iterancestors())
    return (
        inside
        and not reason_by_name(aside)
        and words >= _CALLOUT_WORDS
        and linked < 0.3 * words
        and aside.find(".//form") is None
    )
