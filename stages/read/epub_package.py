"""What an EPUB book says of itself: its documents in reading order, and its metadata."""

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from stages.read.archive import Archive
from stages.read.dates import find_date
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_DOCUMENTS: Final = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/xml"})
_FONT_MASKS: Final = frozenset(
    {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"}  # fonts are masked, text is not
)


@dataclass(frozen=True)
class Chapter:
    """One document of a book; `reason` says why it is no part of the text, empty if it is."""

    path: str
    reason: str = ""


@dataclass(frozen=True)
class Package:
    """A book's documents in reading order and its metadata; `date` is ISO 8601."""

    chapters: tuple[Chapter, ...]
    title: str = ""
    publisher: str = ""
    rights: str = ""
    date: str = ""
    author: str = ""


def read_package(archive: Archive) -> Package:
    """The book's package document. Raises `InputError` if there is none, or it names no text."""
    path = _package_path(archive)
    package = archive.xml(path)
    chapters = tuple(_chapters(package, posixpath.dirname(path)))
    if not chapters:
        raise archive.broken("it names no text to read")
    dates = [tidy(element.text or "") for element in _named(package, "meta") if _is_modified(element)]
    return Package(
        chapters,
        _said(package, "title"),
        _said(package, "publisher"),
        _said(package, "rights"),
        next(filter(None, map(find_date, [*dates, *_all_said(package, "date")])), ""),
        ", ".join(dict.fromkeys(_all_said(package, "creator"))),
    )


def locked_parts(archive: Archive) -> frozenset[str]:
    """The parts that only a bookshop's reader can open."""
    if _ENCRYPTION not in archive.parts:
        return frozenset()
    return frozenset(
        unquote(reference.get("URI") or "")
        for data in _named(archive.xml(_ENCRYPTION), "EncryptedData")
        if not any(method.get("Algorithm") in _FONT_MASKS for method in _named(data, "EncryptionMethod"))
        for reference in _named(data, "CipherReference")
    )


def _package_path(archive: Archive) -> str:
    root = next((e for e in _named(archive.xml(_CONTAINER), "rootfile") if e.get("full-path")), None)
    if root is None:
        raise archive.broken("it does not say where its contents are listed")
    return unquote(root.get("full-path") or "")


def _chapters(package: "_Element", folder: str) -> list[Chapter]:
    items = {item.get("id") or "": item for item in _named(package, "item")}
    guide = {
        _path(folder, ref.get("href") or ""): (ref.get("type") or "").casefold() for ref in _named(package, "reference")
    }
    found: dict[str, Chapter] = {}
    for reference in _named(package, "itemref"):
        item = items.get(reference.get("idref") or "")
        if item is not None and (item.get("media-type") or "").casefold() in _DOCUMENTS and item.get("href"):
            path = _path(folder, item.get("href") or "")
            found.setdefault(path, Chapter(path, _reason(item, reference, guide.get(path, ""))))
    return list(found.values())


def _reason(item: "_Element", reference: "_Element", kind: str) -> str:
    if "nav" in (item.get("properties") or "").split() or kind == "toc":
        return "a table of contents"
    if kind == "cover":
        return "the cover"
    return "outside the reading order" if reference.get("linear") == "no" else ""


def _path(folder: str, href: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))


def _named(root: "_Element", name: str) -> list["_Element"]:
    return list(root.iter("{*}" + name))


def _all_said(package: "_Element", name: str) -> list[str]:
    return [text for element in _named(package, name) if (text := tidy(element.text or ""))]


def _said(package: "_Element", name: str) -> str:
    return next(iter(_all_said(package, name)), "")


def _is_modified(element: "_Element") -> bool:
    return element.get("property") == "dcterms:modified"
