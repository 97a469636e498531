"""Files at addresses such as `s3://bucket/folder`, `memory://` or `file:///folder`, through fsspec."""

import glob
import re
import sys
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any

from pipeline.errors import EngineMissing, InputError, OutputError, PlainvoxError, UsageError
from pipeline.files import whole_file
from pipeline.scratch import scratch

_SIDE_FILES = (".corrections.yaml", ".read.yaml")
# An object appears whole under its name or not at all; elsewhere that takes a name of its own first.
_OBJECTS = frozenset({"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oci", "oss", "r2", "b2", "memory"})
_HERE = frozenset({"file", "local"})
_WRITABLE = ".writable"


def is_stored(name: str) -> bool:
    """Whether it is an address that fsspec understands: any with a scheme but a web page's."""
    return re.match(r"(?!https?://)[a-z][a-z0-9+.-]*://", name, re.IGNORECASE) is not None


class Store:
    """A folder or file at an address. Each method raises `OutputError` or `InputError` with the address and remedy.

    Names are relative to the address, with `/` between their parts; an empty one is the address itself.
    """

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/") if not address.endswith("://") else address
        scheme = address.partition("://")[0].lower()
        with _Told(address, UsageError):
            from fsspec.core import url_to_fs

            self._fs, self._root = url_to_fs(self.address, **({"auto_mkdir": True} if scheme in _HERE else {}))
        self._here = scheme in _HERE
        self._objects = scheme in _OBJECTS

    def read(self, names: Iterable[str]) -> dict[str, bytes]:
        """The contents of those that are there."""
        return self._contents({self._place(name): name for name in names})

    def beside(self, ends: Iterable[str]) -> dict[str, bytes]:
        """The contents of the files whose address is this one and such an end, as far as they are there."""
        return self._contents({self._root + end: end for end in ends})

    def sizes(self) -> dict[str, int]:
        """How many bytes each file below has, by its name, asked for all at once."""
        with _Told(self.address, InputError):
            self._fs.invalidate_cache()
            found = self._fs.find(self._root, detail=True)
        return {str(place).removeprefix(self._root).lstrip("/"): int(info["size"]) for place, info in found.items()}

    def get(self, name: str, target: Path) -> bool:
        """Copy one to a file here; False if it is not there."""
        claimed = target.exists()
        with _Told(self.address, InputError):
            try:
                self._fs.get_file(self._place(name), str(target))
            except (FileNotFoundError, IsADirectoryError):
                if not claimed:
                    target.unlink(missing_ok=True)
                return False
        return True

    def write(self, contents: Mapping[str, bytes]) -> None:
        """Keep these, each whole or not at all."""
        with _Told(self.address, OutputError):
            if self._objects:
                self._fs.pipe({self._place(name): data for name, data in contents.items()})
                return
            for name, data in contents.items():
                if self._here:
                    with whole_file(Path(self._place(name))) as temporary:
                        temporary.write_bytes(data)
                else:
                    self._renamed(name, lambda part, data=data: self._fs.pipe_file(part, data))

    def put(self, path: Path, name: str) -> None:
        """Copy a file from here, whole or not at all."""
        with _Told(self.address, OutputError):
            if self._objects:
                self._fs.put_file(str(path), self._place(name))
            elif self._here:
                self.write({name: path.read_bytes()})
            else:
                self._renamed(name, lambda part: self._fs.put_file(str(path), part))

    def remove(self, names: Iterable[str]) -> None:
        """Take these out, where they are there."""
        with _Told(self.address, OutputError):
            for place in map(self._place, names):
                if self._fs.exists(place):
                    self._fs.rm_file(place)

    def documents(self) -> list[str]:
        """The addresses of the files in a folder or that a pattern names, sorted; the address itself if it is neither.

        Hidden files are left out.
        """
        with _Told(self.address, InputError):
            self._fs.invalidate_cache()
            if self._fs.isdir(self._root):
                found = self._fs.find(self._root)
            elif glob.has_magic(self._root) and not self._fs.exists(self._root):
                found = [one for one in self._fs.glob(self._root) if self._fs.isfile(one)]
            else:
                return [self.address]
        below = {str(one): PurePosixPath(str(one).removeprefix(self._root)) for one in found}
        shown = [one for one, name in below.items() if not any(part.startswith(".") for part in name.parts)]
        return [self._fs.unstrip_protocol(one) for one in sorted(shown)]

    def _contents(self, places: Mapping[str, str]) -> dict[str, bytes]:
        if not places:
            return {}
        with _Told(self.address, InputError):
            found: Mapping[str, Any] = self._fs.cat(list(places), on_error="return")
            for answer in found.values():
                if isinstance(answer, Exception) and not isinstance(answer, FileNotFoundError):
                    raise answer
        return {places[place]: bytes(answer) for place, answer in found.items() if not isinstance(answer, Exception)}

    def _place(self, name: str) -> str:
        return f"{self._root.rstrip('/')}/{name}" if name else self._root

    def _renamed(self, name: str, write: Any) -> None:
        place = PurePosixPath(self._place(name))
        part = str(place.with_name(f".{place.name}-{uuid.uuid4().hex}.part"))
        self._fs.makedirs(str(place.parent), exist_ok=True)
        write(part)
        self._fs.mv(part, str(place))


def fetch(address: str, folder: Path) -> Path:
    """Copy a document with the files that people put beside it; gives its path. `InputError` if it is not there."""
    store = Store(address)
    path = folder / PurePosixPath(address).name
    folder.mkdir(parents=True, exist_ok=True)
    if not store.get("", path):
        raise InputError(f"{address}: there is no such file", hint="check the address")
    for suffix in _SIDE_FILES:
        Store(address + suffix).get("", path.with_name(path.name + suffix))
    return path


def contents(address: str) -> dict[str, bytes]:
    """A document and what people put beside it, by the end of the name: "" is the document itself, if it is there."""
    return Store(address).beside(("", *_SIDE_FILES))


class _Told:
    """Turns whatever a driver raises into our error, with the address and the remedy.

    Each driver has exceptions of its own, and none of them is imported here.
    """

    def __init__(self, address: str, kind: type[PlainvoxError]) -> None:
        self._address = address
        self._kind = kind

    def __enter__(self) -> None:
        """Nothing to open."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception) or isinstance(error, PlainvoxError):
            return
        if isinstance(error, ImportError):
            raise EngineMissing(f"{self._address}: {error}", hint=_install(self._address)) from error
        top = type(error).__module__.partition(".")[0]
        if isinstance(error, OSError | ValueError) or top not in sys.stdlib_module_names:
            raise self._kind(f"{self._address}: {_cause(error)}", hint=_remedy(error)) from error


def _cause(error: Exception) -> str:
    if isinstance(error, PermissionError):
        return f"not allowed: {error}"
    return str(error) or type(error).__name__


def _remedy(error: Exception) -> str:
    if isinstance(error, PermissionError) or "credential" in f"{type(error).__name__} {error}".lower():
        return "check the keys of the storage on this machine and what they allow"
    if isinstance(error, ValueError):
        return "write it as s3://BUCKET/FOLDER; fsspec's documentation lists what else there is"
    return "check the address, and that this machine reaches the storage"


def _install(address: str) -> str:
    if "fsspec" not in sys.modules:
        return 'pip install "plainvox[cluster]"'
    from fsspec.registry import known_implementations

    known = known_implementations.get(address.partition("://")[0].lower(), {})
    package = str(known.get("class", "")).partition(".")[0]
    return f"pip install {package}" if package not in ("", "fsspec") else "install what the message names"


@contextmanager
def results_at(named: str, home: Path) -> Iterator[tuple[Path, str]]:
    """The folder that results are to be written into, and the address that they are to be sent to, if it is one.

    Raises `OutputError` now rather than after an hour if nothing can be kept at the address.
    """
    if not is_stored(named):
        yield Path(named), ""
        return
    store = Store(named)
    store.write({_WRITABLE: b""})
    store.remove([_WRITABLE])
    with scratch(home) as folder:
        yield folder, store.address
