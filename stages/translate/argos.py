"""The package that the user installed through Argos Translate."""

from pathlib import Path

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.translate.installed import find_installed, packages_folder
from stages.translate.languages import primary
from stages.translate.package import ArgosPackage


class ArgosAdapter:
    """Runs an installed Argos package in place; Argos Translate itself need not be importable any more."""

    name = "argos"
    online = False

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        """Why it cannot be used: no package for that direction is installed."""
        if _find(need):
            return None
        pair = f"{need.language}→{need.target}"
        return EngineMissing(f"no {pair} package in {packages_folder()}", hint=_hint(need))

    def open(self, need: Need, models: ModelStore) -> ArgosPackage:
        """The loaded package."""
        folder = _find(need)
        if folder is None:
            raise EngineMissing(f"no {need.language}→{need.target} package is installed", hint=_hint(need))
        return ArgosPackage.load(folder, threads=need.threads)


def _find(need: Need) -> Path | None:
    return find_installed(primary(need.language), primary(need.target))


def _hint(need: Need) -> str:
    return f"plainvox models pull argos-{primary(need.language)}-{primary(need.target)}"
