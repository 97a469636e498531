"""`document.json`, the one saved form of a document: every stage can start again from it."""

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.document import Document
from pipeline.errors import InputError
from pipeline.files import whole_file

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FORMAT = 1
"""Raised when a reader of an older document.json would misread a newer one."""


@cache
def _adapter() -> "TypeAdapter[Document]":
    from pydantic import TypeAdapter

    return TypeAdapter(Document)


def to_json(document: Document) -> dict[str, Any]:
    """The document as plain JSON values; fields are named as in `pipeline.document`."""
    return {"format": FORMAT, **_adapter().dump_python(document, mode="json")}


def from_json(data: dict[str, Any], *, name: str = "document.json") -> Document:
    """The document that `to_json` gave; `InputError` if the data is not one, `DocumentError` if it breaks a rule."""
    from pydantic import ValidationError

    body = {key: value for key, value in data.items() if key != "format"}
    if data.get("format") != FORMAT:
        raise InputError(
            f"{name}: format {data.get('format')!r} is not {FORMAT}", hint="convert the document again with --fresh"
        )
    try:
        return _adapter().validate_python(body)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise InputError(f"{name}: {where}: {first['msg']}", hint="convert the document again") from error


def save(document: Document, path: Path) -> None:
    """Write document.json whole or not at all."""
    with whole_file(path) as temporary:
        temporary.write_text(json.dumps(to_json(document), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def load(path: Path) -> Document:
    """Read a document.json; `InputError` names the file and the cause."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: {error}", hint="convert the document again") from error
    if not isinstance(data, dict):
        raise InputError(f"{path}: not a document", hint="convert the document again")
    return from_json(data, name=str(path))
