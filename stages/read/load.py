"""A document's bytes, from wherever it is."""

from pathlib import Path

from pipeline.errors import InputError
from pipeline.stage import Context
from stages.read.fetch import SIZE_LIMIT, Fetched, fetch

_LARGE_LIMIT = 100 * 1024 * 1024
_PICTURES_INSIDE = (b"PK\x03\x04", b"%PDF")  # these hold pictures, which nobody reads, beside their text


def load(address: str, context: Context) -> Fetched:
    """The bytes behind a path, an http(s) address or `-`. Raises `InputError` naming address, cause and remedy."""
    if address == "-":
        return Fetched(context.input or b"")
    if address.casefold().startswith(("http://", "https://")):
        if context.offline:
            raise InputError(
                f"{address}: not fetched, the run is offline", hint="leave out --offline, or save the page"
            )
        return fetch(address)
    return Fetched(_file(context.local or Path(address), address))


def _file(path: Path, address: str) -> bytes:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(len(_PICTURES_INSIDE[0]))
            limit = _LARGE_LIMIT if start in _PICTURES_INSIDE else SIZE_LIMIT
            if size > limit:
                raise InputError(
                    f"{address}: {size // 1024:,} KB, more than the {limit // 1024:,} KB that can be read",
                    hint="split it into several documents",
                )
            return start + file.read(limit)
    except FileNotFoundError as error:
        raise InputError(f"{address}: there is no such file", hint="check the path") from error
    except OSError as error:
        raise InputError(
            f"{address}: cannot be read: {error.strerror or error}", hint="give a file you may read"
        ) from error
