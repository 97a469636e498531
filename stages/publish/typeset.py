"""Typst as a typesetter: our template, everything else as data, the same bytes for the same data."""

import importlib.util
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pipeline.errors import OutputError
from stages.publish.visible import visible

_ASSETS = Path(__file__).parent / "pdf_assets"
_FONT = "fontpkg_atkinson_hyperlegible"
_HINT = "leave pdf and epub out of the formats to publish"
_LONGEST, _STEP = 40, 20
_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_MOST_ATTEMPTS, _ONE_BY_ONE = 20, 12


def typeset(template: str, data: Mapping[str, Any], *, kind: Literal["pdf", "png"]) -> bytes:
    """A tagged PDF (PDF/UA-1), or the first page as a picture; `OutputError` names what Typst could not do.

    Fonts of the machine are not looked at, so that every machine makes the same file.
    """
    import typst

    inputs = _inputs(data)
    for attempt in range(_MOST_ATTEMPTS):
        try:
            made = typst.compile(
                str(_ASSETS / template),
                format=kind,
                sys_inputs={"data": inputs},
                font_paths=[str(_fonts())],
                ignore_system_fonts=True,
                pdf_standards=["ua-1"] if kind == "pdf" else [],
                ppi=72.0,
            )
        except typst.TypstError as error:
            missing = _UNSHOWN.search(str(error))
            if missing is None:
                raise _failed(kind, error) from error
            letters = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), missing[1])
            inputs = _without(inputs, letters, every=attempt > _ONE_BY_ONE)
            continue
        return made[0] if isinstance(made, list) else made or b""
    raise OutputError(f"{kind} cannot be typeset: its letters are in no font", hint=_HINT)


def pages_of(template: str, data: Mapping[str, Any]) -> list[tuple[str, int]]:
    """Each piece's id and the page that it begins on, from 1, in the order of the text."""
    import typst

    try:
        found = typst.query(
            str(_ASSETS / template),
            "<piece>",
            field="value",
            sys_inputs={"data": _inputs(data)},
            font_paths=[str(_fonts())],
            ignore_system_fonts=True,
        )
    except (typst.TypstError, RuntimeError) as error:
        raise _failed("pages", error) from error
    return [(name, page) for name, page in json.loads(found)]


def breakable(text: str) -> str:
    """The text with places to break inside words that no line could hold."""
    return " ".join(_broken(word) if len(word) > _LONGEST else word for word in text.split(" "))


def _broken(word: str) -> str:
    return "\u200b".join(word[at : at + _STEP] for at in range(0, len(word), _STEP))


def _without(inputs: str, missing: str, *, every: bool) -> str:
    """The data with U+FFFD for letters that no font of ours has: a PDF for screen readers may not hold them."""
    if every:
        return "".join("\ufffd" if letter > "\u2bff" else letter for letter in inputs)
    return inputs.translate({ord(letter): "\ufffd" for letter in missing if letter > "\x7f"})


def _failed(kind: str, error: Exception) -> OutputError:
    return OutputError(f"{kind} cannot be typeset: {error}", hint=_HINT)


def _inputs(data: Mapping[str, Any]) -> str:
    return json.dumps(_visible(data), ensure_ascii=False)


def _visible(value: Any) -> Any:
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, Mapping):
        return {key: _visible(one) for key, one in value.items()}
    return [_visible(one) for one in value] if isinstance(value, list | tuple) else value


def _fonts() -> Path:
    spec = importlib.util.find_spec(_FONT)
    if spec is None or not spec.submodule_search_locations:
        raise OutputError(f"the font package {_FONT} is not installed", hint="pip install plainvox")
    return Path(spec.submodule_search_locations[0]) / "files"
