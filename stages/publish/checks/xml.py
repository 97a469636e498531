"""Marked-up files read for checking: nothing is fetched, and no entity is resolved."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

_OUTSIDE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NAMING = ("aria-labelledby", "aria-describedby", "aria-controls", "headers", "for")


def parsed(content: bytes) -> Any:
    """The root of an XML file; `ValueError` if it is none."""
    from lxml import etree

    try:
        return etree.fromstring(
            content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
        )
    except etree.XMLSyntaxError as error:
        raise ValueError(f"no XML: {error}") from error


def ids_and_links(names: set[str], roots: Mapping[str, Any]) -> Iterator[str]:
    """Ids used twice, and links and references to what is not in these files; `names` are all that there are."""
    ids = {name: Counter(str(one) for one in root.xpath("//@id")) for name, root in roots.items()}
    for name, counted in ids.items():
        for one in (one for one, count in counted.items() if count > 1):
            yield f"{name}: the id {one} is used twice"
    for name, root in roots.items():
        for raw in root.xpath("//@href | //@src"):
            yield from _link(name, str(raw), names, ids)
        for reference in _NAMING:
            for one in {one for value in root.xpath(f"//@{reference}") for one in str(value).split()}:
                if one not in ids[name]:
                    yield f"{name}: {reference} names {one}, which is not there"


def _link(name: str, raw: str, names: set[str], ids: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    if _OUTSIDE.match(raw):
        return
    file, _, place = (unquote(part) for part in raw.partition("#"))
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), file)) if file else name
    if target not in names:
        yield f"{name}: leads to {target}, which is not there"
    elif place and target in ids and place not in ids[target]:
        yield f"{name}: leads to #{place}, which is not in {target}"


def languages(name: str, root: Any, *, twice: bool = False) -> Iterator[str]:
    """Where a file does not say its language, or says what is none; `twice` for XHTML, which says it in two ways."""
    if not root.get("lang"):
        yield f"{name}: its language is not said"
    for element in root.xpath("//*[@lang or @xml:lang]"):
        said = [value for value in (element.get("lang"), element.get(_LANG)) if value is not None]
        if not all(_LANGUAGE.fullmatch(value) for value in said):
            yield f"{name}: a passage's language is {' or '.join(map(repr, said))}, which is no language"
        elif len(set(said)) > 1 or (twice and len(said) == 1):
            yield f"{name}: a passage says its language as lang and not the same as xml:lang"
