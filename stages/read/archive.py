"""The parts of a zip that holds a document, within bounds of number, size and ratio."""

import io
import zipfile
import zlib
from functools import cached_property
from typing import TYPE_CHECKING, Final

from pipeline.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_PARTS = 20_000
_MOST_BYTES_DECLARED = 2 * 2**30
_MOST_BYTES_OF_PART = 24 * 2**20
_MOST_BYTES_READ = 64 * 2**20
# Word's own XML, full of repeats, packs to a fortieth at most; bombs pack to a thousandth.
_MOST_RATIO = 250
_RATIO_COUNTS_FROM = 2**20
_PACKINGS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_SAVE_AGAIN = "open it in the program that made it and save it again"


class Archive:
    """A zip file in memory; `name` is what errors call it. Raises `InputError` for what is no whole, honest zip."""

    def __init__(self, raw: bytes, name: str) -> None:
        self.name = name
        self._read = 0
        self._trees: dict[str, _Element] = {}
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
            parts = self._zip.infolist()
        # zipfile answers bytes that make no sense with any of these
        except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError, OverflowError) as error:
            raise self.broken(f"its end is missing or it is damaged ({error})") from error
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_BYTES_DECLARED:
            raise self._bomb(f"{len(parts):,} parts or more than {_MOST_BYTES_DECLARED >> 30} GB unpacked")

    @cached_property
    def parts(self) -> frozenset[str]:
        """The paths of all parts."""
        return frozenset(self._zip.namelist())

    def read(self, path: str) -> bytes:
        """A part's bytes; the sum of all that is read is bounded too."""
        try:
            part = self._zip.getinfo(path)
        except KeyError as error:
            raise self.broken(f"its part {path!r} is missing") from error
        self._require_honest(part)
        try:
            return self._zip.read(part)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise self.broken(f"its part {path!r} is damaged ({error})") from error
        except RuntimeError as error:
            raise InputError(
                f"{self.name}: it is protected by a password", hint="save it without the password and give that"
            ) from error

    def size(self, path: str) -> int:
        """How many bytes a part says that it unpacks to; 0 for one that is missing."""
        return self._zip.getinfo(path).file_size if path in self.parts else 0

    def xml(self, path: str) -> "_Element":
        """A part's XML tree; entities are never resolved and nothing is fetched."""
        if path not in self._trees:
            self._trees[path] = parse_xml(self.read(path), f"{self.name}: its part {path!r}")
        return self._trees[path]

    def broken(self, why: str) -> InputError:
        """The error for a file that is not whole."""
        return InputError(f"{self.name}: the file cannot be unpacked: {why}", hint=f"{_SAVE_AGAIN}, or copy it again")

    def _require_honest(self, part: zipfile.ZipInfo) -> None:
        if part.compress_type not in _PACKINGS:
            raise self.broken(f"its part {part.filename!r} is packed in an unknown way")
        self._read += part.file_size
        if part.file_size > _MOST_BYTES_OF_PART or self._read > _MOST_BYTES_READ:
            raise InputError(
                f"{self.name}: its text is {self._read >> 20} MB unpacked, more than can be read",
                hint="split it into several documents",
            )
        if part.file_size > _RATIO_COUNTS_FROM and part.file_size > _MOST_RATIO * part.compress_size:
            raise self._bomb(f"its part {part.filename!r} grows {part.file_size // max(1, part.compress_size)} times")

    def _bomb(self, why: str) -> InputError:
        return InputError(
            f"{self.name}: it unpacks to far more than a document holds: {why}", hint="do not use this file"
        )


def parse_xml(raw: bytes, where: str) -> "_Element":
    """The tree of an XML text; entities stay unresolved, nothing is fetched. `where` begins the `InputError`."""
    from lxml.etree import XMLParser, XMLSyntaxError, fromstring

    parser = XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        return fromstring(raw, parser)
    except (XMLSyntaxError, ValueError) as error:
        raise InputError(f"{where} is no sound XML: {error}", hint=_SAVE_AGAIN) from error
