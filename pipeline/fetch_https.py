"""Models from their maker's own release page."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ModelMissing
from pipeline.fetch import Fetch

_CHUNK = 1 << 18
_CONNECT_SECONDS = 10.0
_READ_SECONDS = 60.0
_MOST_BYTES = 2 << 30


@dataclass(frozen=True)
class Download:
    """A file at an https address, redirects followed, certificates checked."""

    address: str

    @property
    def source(self) -> str:
        """The address."""
        return self.address

    def make(self, target: Path, fetch: Fetch) -> None:
        """Write what the server sends; `ModelMissing` if it does not answer, refuses, or stops half way."""
        download(self.address, target, fetch)


@dataclass(frozen=True)
class DownloadedArray:
    """One array of an npz file at an https address, as its raw little-endian float32 values."""

    address: str
    array: str

    @property
    def source(self) -> str:
        """The address and the array's name."""
        return f"{self.address} ({self.array})"

    def make(self, target: Path, fetch: Fetch) -> None:
        """Write the array's values; `ModelMissing` if the file or the array cannot be had."""
        import zipfile
        import zlib

        import numpy as np

        path = fetch.once(f"file {self.address}", lambda folder: download(self.address, folder / "arrays.npz", fetch))
        try:
            with np.load(path, allow_pickle=False) as arrays:
                target.write_bytes(np.ascontiguousarray(arrays[self.array], dtype="<f4").tobytes())
        except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError) as error:
            raise ModelMissing(f"{self.address}: {error}") from error


def download(address: str, target: Path, fetch: Fetch) -> Path:
    """Write what is at the address to `target` and return it; `ModelMissing` with the reason if that fails."""
    import requests

    limits = (_CONNECT_SECONDS, _READ_SECONDS)
    try:
        with requests.get(address, stream=True, timeout=limits) as answer, target.open("wb") as file:
            answer.raise_for_status()
            total = int(answer.headers.get("Content-Length") or 0)
            done = 0
            for chunk in answer.iter_content(_CHUNK):
                done += file.write(chunk)
                fetch.progress(done, total)
                if done > _MOST_BYTES:
                    raise ModelMissing(f"{address}: the answer does not end")
    except (requests.RequestException, ValueError) as error:
        raise ModelMissing(f"{address}: {_reason(error)}") from error
    return target


def _reason(error: Exception) -> str:
    response = getattr(error, "response", None)
    if response is not None:
        return f"{response.status_code} {response.reason}"
    return str(error)[:200] or type(error).__name__
