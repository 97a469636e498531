"""What a person's check of a book is about: its text and its looks, as one digest."""

import hashlib
import zipfile
from collections.abc import Mapping
from pathlib import Path

from pipeline.errors import InputError

_CHECKED = (".xhtml", ".css")


def seal(members: Mapping[str, bytes]) -> str:
    """SHA-256 in hexadecimal of the book's text and style sheets; what it says of itself and its sound are left out.

    A certificate is written into what a book says of itself, and a recording may be made again without a new text.
    """
    checked = sorted((name, hashlib.sha256(content).hexdigest()) for name, content in members.items())
    return hashlib.sha256(repr([one for one in checked if one[0].endswith(_CHECKED)]).encode()).hexdigest()


def seal_of_file(path: Path) -> str:
    """The seal of a book; `InputError` if it is none."""
    try:
        with zipfile.ZipFile(path) as archive:
            return seal({name: archive.read(name) for name in archive.namelist()})
    except (OSError, zipfile.BadZipFile) as error:
        raise InputError(f"{path}: it cannot be read as a book: {error}", hint="publish it again") from error
