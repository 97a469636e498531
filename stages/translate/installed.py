"""Finding the packages that Argos Translate has installed, without importing it: that would create folders."""

import json
import os
from pathlib import Path

from pipeline.errors import ModelMissing
from pipeline.model_digest import digest
from stages.translate.metadata import read_metadata


def packages_folder() -> Path:
    """Where Argos Translate keeps its packages: ARGOS_PACKAGES_DIR, else its settings.json, else its data folder."""
    named = os.environ.get("ARGOS_PACKAGES_DIR") or _setting("ARGOS_PACKAGES_DIR")
    return Path(named) if named else _base("XDG_DATA_HOME", ".local/share") / "argos-translate" / "packages"


def find_installed(source: str, target: str) -> Path | None:
    """The folder of the newest whole package for that direction, or None."""
    found = []
    for path in sorted(packages_folder().glob("*/metadata.json")):
        try:
            metadata = read_metadata(path.parent)
        except ModelMissing:
            continue
        if (metadata.source, metadata.target) == (source, target) and (path.parent / "model" / "model.bin").is_file():
            found.append((_numbers(metadata.version), path.parent))
    return max(found)[1] if found else None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split(".") if number.isdigit())


def _setting(name: str) -> str:
    path = _base("XDG_CONFIG_HOME", ".config") / "argos-translate" / "settings.json"
    try:
        value = json.loads(path.read_text(encoding="utf-8")).get(name)
    except (OSError, ValueError, AttributeError):
        return ""
    return str(value or "")


def _base(variable: str, default: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / default)


def installed_data() -> dict[str, str]:
    """Every package with the digest of its model: what a translation with Argos Translate depends on."""
    return {path.parent.parent.name: digest(path) for path in sorted(packages_folder().glob("*/model/model.bin"))}
