"""Model files outside the project: pinned by SHA-256, fetched from several sources, verified before use."""

from dataclasses import dataclass
from pathlib import Path


class ModelStore:
    """Placeholder, being written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
