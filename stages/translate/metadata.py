"""What a package says of itself."""

import json
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ModelMissing


@dataclass(frozen=True)
class Metadata:
    """The fields of metadata.json that matter here; languages are ISO 639-1."""

    source: str
    target: str
    version: str
    target_prefix: str = ""


def read_metadata(folder: Path) -> Metadata:
    """The metadata of an unpacked package; `ModelMissing` names what is wrong with it."""
    path = folder / "metadata.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        source, target = data["from_code"], data["to_code"]
        version, prefix = data.get("package_version") or "", data.get("target_prefix") or ""
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelMissing(f"{path}: {type(error).__name__}: {error}", hint="install the package again") from error
    return Metadata(str(source), str(target), str(version), str(prefix))
