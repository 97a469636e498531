"""Reading back a reviewed XLIFF file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import InputError
from pipeline.review import Reviewed, print_of
from stages.publish.xliff import GIVEN, METADATA, notes_print

if TYPE_CHECKING:
    from lxml.etree import _Element

_FAMILY = "urn:oasis:names:tc:xliff:document:2."
_AGAIN = "give a file that plainvox wrote and a translation tool saved as XLIFF 2"


def read_xliff(path: Path) -> list[Reviewed]:
    """The lines of a reviewed file, in order; `InputError` if it is no XLIFF 2 file of ours. No entity is expanded."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.parse(path, parser).getroot()
    except (OSError, etree.XMLSyntaxError) as error:
        raise InputError(f"{path}: not an XML file: {error}", hint=_AGAIN) from error
    name = etree.QName(root)
    if name.localname != "xliff" or not (name.namespace or "").startswith(_FAMILY):
        raise InputError(f"{path}: not XLIFF 2, but {name.localname!r}", hint=_AGAIN)
    found = list(_lines(root, name.namespace or ""))
    if not found:
        raise InputError(f"{path}: holds no unit with a name and a target", hint=_AGAIN)
    return found


def _lines(root: "_Element", namespace: str) -> Iterator[Reviewed]:
    for file in root.iter(f"{{{namespace}}}file"):
        for unit in file.iter(f"{{{namespace}}}unit"):
            segments = unit.findall(f"{{{namespace}}}segment")
            if not unit.get("name") or not segments:
                continue
            source = " ".join(_text(segment.find(f"{{{namespace}}}source")) for segment in segments)
            target = "\n".join(_text(segment.find(f"{{{namespace}}}target")) for segment in segments)
            states = {segment.get("state", "") for segment in segments}
            given = {
                meta.get("type"): _text(meta).strip()
                for group in unit.iter(f"{{{METADATA}}}metaGroup")
                if group.get("category") == GIVEN
                for meta in group
            }
            yield Reviewed(
                file.get("id", ""),
                unit.get("name", ""),
                source,
                target,
                states.pop() if len(states) == 1 else "",
                given.get("target"),
                given.get("state"),
                noted="target" in given and given.get("notes", print_of("")) != notes_print(unit),
            )


def _text(element: "_Element | None") -> str:
    return "" if element is None else "".join(str(text) for text in element.itertext())
