"""Zip files whose bytes depend on nothing but what is in them."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

_BEGINNING = (1980, 1, 1, 0, 0, 0)
_STORED = (".mp3", ".png")
_READABLE = 0o644 << 16


def write_archive(path: Path, members: Mapping[str, bytes], *, first_stored: bool = False) -> None:
    """Write the members in their order; sound and pictures, and with `first_stored` the first one, as they are."""
    with zipfile.ZipFile(path, "w") as archive:
        for number, (name, content) in enumerate(members.items()):
            info = zipfile.ZipInfo(name, _BEGINNING)
            info.external_attr = _READABLE
            info.create_system = 3
            stored = name.endswith(_STORED) or (first_stored and number == 0)
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
