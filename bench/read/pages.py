"""The pages of a set, with the phrases that their articles hold and those that stand around them."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

from stages.read.decode import decode


@dataclass(frozen=True)
class Page:
    """A saved page: `keep` are phrases of its article, `drop` are phrases that are on the page but not in it."""

    address: str
    html: str
    keep: tuple[str, ...]
    drop: tuple[str, ...]


def load_pages(folder: Path) -> list[Page]:
    """The pages that `folder/pages.jsonl` lists, one a line: {"file", "url", "keep", "drop"}."""
    rows = (json.loads(line) for line in (folder / "pages.jsonl").read_text(encoding="utf-8").splitlines())
    return [Page(row["url"], _html(folder / row["file"]), tuple(row["keep"]), tuple(row["drop"])) for row in rows]


def _html(path: Path) -> str:
    raw = path.read_bytes()
    return decode(gzip.decompress(raw) if path.suffix == ".gz" else raw, path.name, "").text
