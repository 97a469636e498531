"""Footnotes of an HTML tree: the elements that are one each; the signs in the text that lead to them fall silent."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from stages.read.roles import INLINE
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_EPUB_TYPE: Final = ("epub:type", "{http://www.idpf.org/2007/ops}type")
_NAMING: Final = (*_EPUB_TYPE, "role")
_NOTES: Final = frozenset({"footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"})
_GROUPS: Final = frozenset({"footnotes", "endnotes", "rearnotes", "doc-endnotes"})
_SIGNS: Final = frozenset({"noteref", "doc-noteref"})
_WAYS_BACK: Final = frozenset({"backlink", "doc-backlink"})
_SIGN = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,4}|note \d{1,3})[\])]?", re.IGNORECASE)
_BACK = re.compile(r"[\W_]{0,4}|(?:\W*(?:back|return|volver|regresar)\b.{0,30})", re.IGNORECASE)
_NAMED_NOTE = re.compile(r"foot-?_?notes?|end-?_?notes?|(?:fn|ftn|note|nota)[-_:]?\d*|_?(?:ftn|edn)\d+", re.IGNORECASE)
_NAMED_SOURCE = re.compile(r"cite|citation|reference|bib", re.IGNORECASE)
_MOST = 2000


@dataclass
class _Found:
    notes: set["HtmlElement"] = field(default_factory=set)
    marks: set["HtmlElement"] = field(default_factory=set)


def find_notes(tree: "HtmlElement") -> set["HtmlElement"]:
    """The elements that are a footnote each, as roles, EPUB types or the links between a small sign and its note tell.

    Lists of sources, which pages number in the same way, are none. The signs in the text and the ways back from a note
    lose their words in the tree itself, so that whoever reads it next agrees.
    """
    found = _Found()
    for element in tree.iter("*"):
        if not any(map(element.get, _NAMING)):
            continue
        kinds = _kinds(element)
        if kinds & _NOTES:
            found.notes.add(element)
        elif kinds & _GROUPS:
            found.notes.update(_members(element))
        elif kinds & (_SIGNS | _WAYS_BACK):
            found.marks.add(element)
    _by_links(tree, found)
    found.notes = {note for note in found.notes if not any(e in found.notes for e in note.iterancestors())}
    for note in found.notes:
        found.marks.update(a for a in note.iter("a") if _leads_back(a))
        _without_sign(note)
    for mark in found.marks - found.notes:
        _silence(mark)
    return found.notes


def _silence(mark: "HtmlElement") -> None:
    for inner in mark.iter("*"):
        inner.text = None
        if inner is not mark:
            inner.tail = None


def _members(group: "HtmlElement") -> list["HtmlElement"]:
    """The notes of a group that does not mark them one by one."""
    if any(_kinds(inner) & _NOTES for inner in group.iterdescendants("*")):
        return []
    items = list(group.iter("li"))
    return items or list(group.iterchildren("p", "div", "aside", "dd"))


def _by_links(tree: "HtmlElement", found: _Found) -> None:
    signs = [a for a in tree.xpath("//a[starts-with(@href, '#')]") if _is_sign(a)][:_MOST]
    if not signs:
        return
    places = {name: at for at in tree.xpath("//*[@id or @name]") for name in (at.get("id"), at.get("name")) if name}
    for sign in signs:
        target = places.get(unquote((sign.get("href") or "")[1:]))
        note = _block(target) if target is not None else None
        if note is None or note in sign.iterancestors():
            continue
        if note in found.notes or _is_note(target, note):
            found.notes.add(note)
            found.marks.add(sign)


def _is_sign(link: "HtmlElement") -> bool:
    if not (link.get("href") or "").startswith("#"):
        return False
    text = tidy(link.text_content())
    return len(text) <= 9 and _SIGN.fullmatch(text) is not None


def _is_note(target: "HtmlElement | None", note: "HtmlElement") -> bool:
    """True for what is named as a footnote, or begins with a way back to the text."""
    names = [e.get("id") or e.get("name") or "" for e in (note, target) if e is not None]
    around = " ".join(f"{e.get('class', '')} {e.get('id', '')}" for e in (note, *list(note.iterancestors())[:2]))
    if _NAMED_SOURCE.search(f"{around} {' '.join(names)}"):
        return False
    named = any(_NAMED_NOTE.match(name) for name in names) or re.search(r"foot-?notes?|end-?notes?", around, re.I)
    return bool(named) and note.tag not in {"body", "main", "article", "section", "table", "ul", "ol"}


def _block(target: "HtmlElement") -> "HtmlElement | None":
    if target.tag in INLINE and target.tag != "a" and len(target.text_content().split()) > 1:
        return target  # a note in the midst of its sentence
    return next((e for e in (target, *target.iterancestors()) if e.tag not in INLINE), None)


def _leads_back(link: "HtmlElement") -> bool:
    if not (link.get("href") or "").startswith("#"):
        return False
    text = tidy(link.text_content())
    return _SIGN.fullmatch(text) is not None or _BACK.fullmatch(text) is not None


def _without_sign(note: "HtmlElement") -> None:
    """The number that a note repeats before its text, where it is a lone raised sign."""
    first = next(iter(note.iter("sup")), None)
    if first is None or not _SIGN.fullmatch(tidy(first.text_content())):
        return
    if tidy(note.text_content()).startswith(tidy(first.text_content())):
        _silence(first)


def _kinds(element: "HtmlElement") -> frozenset[str]:
    said = " ".join(element.get(name) or "" for name in _NAMING)
    return frozenset(said.casefold().split())
