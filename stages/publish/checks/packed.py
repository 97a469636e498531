"""Checking what is packed into one file: each is opened, its XML read, and its causes told as findings."""

import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pipeline.files import whole_files
from pipeline.finding import Finding
from stages.publish.checks.again import AGAIN
from stages.publish.checks.xml import parsed

Causes = Callable[[Path, Mapping[str, bytes], Mapping[str, Any]], Iterable[str]]
"""What is wrong with a file, from its path, its members and the roots of those that are XML."""


def packed_findings(folder: Path, suffix: str, xml: tuple[str, ...], causes: Causes) -> Iterator[Finding]:
    """The findings of all files of a folder with a suffix, in order of name; `xml` are the suffixes of XML members."""
    for path in whole_files(folder, f"*{suffix}"):
        try:
            with zipfile.ZipFile(path) as archive:
                members = {name: archive.read(name) for name in archive.namelist()}
            roots = {name: parsed(content) for name, content in members.items() if name.endswith(xml)}
        except (OSError, zipfile.BadZipFile, ValueError) as error:
            yield Finding(path.name, f"it cannot be read: {error}", AGAIN)
            continue
        for cause in causes(path, members, roots):
            yield Finding(path.name, cause, AGAIN)
