"""A list of inputs in a file: one path, folder, glob or address a line."""

import sys
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.slugs import is_address
from pipeline.storage import is_stored

STDIN = "-"


@dataclass(frozen=True)
class Named:
    """An input and where it was named: `file:line`, empty if in the command itself."""

    name: str
    at: str = ""


def read_list(file: str) -> list[Named]:
    """The inputs that a list names; blank lines and lines that begin with `#` are left out, `-` is standard input.

    A relative path is taken from the folder of the list, or from here if the list is piped. `UsageError` if it cannot
    be read or names nothing.
    """
    shown, folder = ("standard input", Path()) if file == STDIN else (file, Path(file).parent)
    text = _text(file, shown)
    named = [
        Named(_from(folder, line.strip(), f"{shown}:{number}"), f"{shown}:{number}")
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    if not named:
        raise UsageError(f"{shown}: names no input", hint="write one path or address a line")
    return named


def _from(folder: Path, name: str, at: str) -> str:
    if name == STDIN:
        raise UsageError(f"{at}: standard input cannot be on a list", hint="write a path or an address")
    return name if is_address(name) or is_stored(name) else str(folder / Path(name).expanduser())


def _text(file: str, shown: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(f"{shown}: the list cannot be read: {reason}", hint="name a text file") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UsageError(f"{shown}:{line}: the list is not UTF-8 text", hint="save it as UTF-8 text") from error
