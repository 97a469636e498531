"""The English→Spanish package that ships inside plainvox; its card is package_data/MODEL_CARD.md."""

import hashlib
from pathlib import Path

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.translate.archive import unpack
from stages.translate.languages import primary
from stages.translate.package import ArgosPackage

_FILE = "translate-en_es-0_1.argosmodel"
_SHA256 = "2c257ffde8ab1f0a6717a3199942130d89ecb1f1557684fc489a5d7d54479b6b"
_HINT = "pip install --force-reinstall plainvox"


class BuiltinAdapter:
    """English to Spanish with nothing to download. The package is unpacked once, beside the pulled models."""

    name = "builtin"
    online = False

    def __init__(self, archive: Path | None = None) -> None:
        self._archive = archive or Path(__file__).with_name("package_data") / _FILE

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        """Why it cannot be used: other languages, or its file is gone or not the one that was shipped."""
        if (primary(need.language), primary(need.target)) != ("en", "es"):
            return EngineMissing(f"builtin translates en→es only, not {need.language}→{need.target}")
        if not self._archive.is_file():
            return EngineMissing(f"{self._archive}: not there", hint=_HINT)
        with self._archive.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != _SHA256:
            return EngineMissing(f"{self._archive}: damaged: its SHA-256 is {digest}", hint=_HINT)
        return None

    def open(self, need: Need, models: ModelStore) -> ArgosPackage:
        """The loaded package."""
        if lack := self.missing(need, models):
            raise lack
        folder = unpack(self._archive, models.folder / "unpacked" / _SHA256[:16])
        return ArgosPackage.load(folder, threads=need.threads)
