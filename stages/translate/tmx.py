"""TMX 1.4b: translation memories as translation tools exchange them (LISA OSCAR's specification of 2005)."""

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.correction import normalized
from pipeline.errors import InputError
from pipeline.files import whole_file
from pipeline.memory import PEOPLE, Unit

if TYPE_CHECKING:
    from lxml.etree import _Element

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_AGAIN = "export it from the translation tool as TMX 1.4"
_NATIVE = frozenset({"bpt", "ept", "ph", "it", "ut"})
"""Elements that hold the codes of another program: no part of the text. `hi` and `sub` hold text."""


def read_tmx(path: Path) -> list[Unit]:
    """Every pair of two languages in the file as a unit of people's; `InputError` if it is no TMX file.

    Language variants count as their language; of several kinds of Spanish the first of es-419, es-US, es-MX, another
    country's, plain es and es-ES is taken. A unit with three languages gives a pair for each two.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.parse(path, parser).getroot()
    except (OSError, etree.XMLSyntaxError) as error:
        raise InputError(f"{path}: not an XML file: {error}", hint=_AGAIN) from error
    if root.tag != "tmx":
        raise InputError(f"{path}: not TMX, but {root.tag!r}", hint=_AGAIN)
    header = root.find("header")
    source = _primary(header.get("srclang", "") if header is not None else "")
    units = [
        unit for element in root.iter("tu") for unit in _pairs(element, _primary(element.get("srclang")) or source)
    ]
    if not units:
        raise InputError(f"{path}: holds no pair of two languages", hint=_AGAIN)
    return units


def write_tmx(path: Path, units: Iterable[Unit]) -> None:
    """Write the units, whole or not at all; the engine that wrote a target stands as its `creationtool`."""
    from lxml import etree

    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root, "header", creationtool="plainvox", creationtoolversion=version("plainvox"), segtype="sentence",
        adminlang="en", srclang="*all*", datatype="plaintext",
    ).set("o-tmf", "plainvox")  # fmt: skip
    body = etree.SubElement(root, "body")
    for unit in units:
        element = etree.SubElement(body, "tu", srclang=unit.source_language, creationtool=unit.engine)
        if unit.by:
            etree.SubElement(element, "prop", type="by").text = unit.by
        if unit.changed:
            etree.SubElement(element, "prop", type="changed").text = unit.changed
        for language, text in ((unit.source_language, unit.source), (unit.target_language, unit.target)):
            variant = etree.SubElement(element, "tuv")
            variant.set(_LANG, language)
            etree.SubElement(variant, "seg").text = text
    kind = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    with whole_file(path) as temporary:
        temporary.write_bytes(
            etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True, doctype=kind)
        )


def _pairs(element: "_Element", source: str) -> Iterator[Unit]:
    told = {prop.get("type"): prop.text or "" for prop in element.iter("prop")}
    texts: dict[str, str] = {}
    for variant in sorted(element.iter("tuv"), key=_closeness):
        if (segment := variant.find("seg")) is not None:
            texts.setdefault(_primary(_language(variant)), _text(segment))
    sources = [source] if source in texts else list(texts)
    engine = element.get("creationtool", PEOPLE) if "by" in told or element.get("creationtool") == PEOPLE else PEOPLE
    for first in sources:
        for other in texts:
            if other != first and texts[first] and texts[other]:
                yield Unit(
                    normalized(texts[first]), first, other, engine, texts[other], told.get("by", ""),
                    told.get("changed") or element.get("changedate") or "",
                )  # fmt: skip


def _language(variant: "_Element") -> str:
    return (variant.get(_LANG) or variant.get("lang") or "").replace("_", "-").lower()


def _closeness(variant: "_Element") -> int:
    """Which of several variants of one language to take: Latin American Spanish first, that of Spain last."""
    language, _, region = _language(variant).partition("-")
    if language != "es":
        return 0
    return {"419": 0, "us": 1, "mx": 2, "": 4, "es": 5}.get(region, 3)


def _text(element: "_Element") -> str:
    """The text of a segment without the codes of other programs."""
    text = element.text or ""
    for child in element:
        text += ("" if child.tag in _NATIVE else _text(child)) + (child.tail or "")
    return " ".join(text.split())


def _primary(language: str | None) -> str:
    return (language or "").replace("_", "-").partition("-")[0].lower()


TMX = (read_tmx, write_tmx)
"""The exchange `tmx`: how to read a file, and how to write one."""
