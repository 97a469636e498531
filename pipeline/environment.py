"""What the results of a run depend on beside its documents and its configuration: our code, libraries and models."""

import hashlib
import importlib.metadata
import os
import platform
import sys
from collections.abc import Mapping
from pathlib import Path

from pipeline.models import ModelStore
from pipeline.plugins import DATA, Plugins

_PACKAGES = ("pipeline", "stages")
_OWN = "PLAINVOX_"
# Where things are kept changes nothing; what is kept there is looked at itself.
_PLACES = frozenset({"PLAINVOX_CACHE", "PLAINVOX_MODELS", "PLAINVOX_MEMORY"})


def environment(plugins: Plugins, models: ModelStore) -> dict[str, str]:
    """By name, what must be the same for the same results: `plainvox`, `code`, `python`, `library …`, `model …`.

    Taken from names, sizes and kept digests within about 50 ms; imports no engine and reads no model.
    """
    return {
        "plainvox": importlib.metadata.version("plainvox"),
        "code": code_digest(),
        "python": platform.python_version(),
        **_libraries(),
        **{f"model {file.name}": file.sha256 for file in models.known() if models.has(file.name)},
        **{
            f"{name}: {what}": said for name in plugins.names(DATA) for what, said in plugins.load(DATA, name)().items()
        },
        **{f"setting {key}": value for key, value in sorted(os.environ.items()) if _decides(key)},
    }


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> list[str]:
    """What another environment has otherwise than this one, such as `spacy: 3.8.7 here, 3.7.5 there`."""
    names = [name for name in dict.fromkeys((*here, *there)) if here.get(name) != there.get(name)]
    return [f"{name}: {_short(here.get(name))} here, {_short(there.get(name))} there" for name in names]


def code_digest() -> str:
    """SHA-256 in hexadecimal of every file of the installed plainvox: two working copies of a version may differ."""
    digest = hashlib.sha256()
    top = Path(__file__).parent.parent
    for package in _PACKAGES:
        for path in sorted((top / package).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(f"{path.relative_to(top).as_posix()}\0{path.stat().st_size}\0".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _libraries() -> dict[str, str]:
    # The names of the folders say enough, and reading every library's own metadata takes 30 times as long.
    found: dict[str, str] = {}
    for folder in sys.path:
        for path in Path(folder).glob("*.dist-info"):
            name, _, version = path.name.removesuffix(".dist-info").partition("-")
            found.setdefault(f"library {name}", version)
    return dict(sorted(found.items()))


def _decides(name: str) -> bool:
    return name.startswith(_OWN) and name not in _PLACES


def _short(said: str | None) -> str:
    return "not there" if said is None else said[:12] if len(said) == 64 else said
