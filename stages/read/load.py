"""A document's bytes, from wherever it is."""

from pathlib import Path

from pipeline.errors import InputError
from pipeline.stage import Context
from stages.read.fetch import SIZE_LIMIT, Fetched, fetch


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
    return Fetched(_file(Path(address)))


def _file(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise InputError(
                f"{path}: {size // 1024:,} KB, more than the {SIZE_LIMIT // 1024:,} KB that can be read",
                hint="split it into several documents",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"{path}: there is no such file", hint="check the path") from error
    except OSError as error:
        raise InputError(
            f"{path}: cannot be read: {error.strerror or error}", hint="give a file you may read"
        ) from error
