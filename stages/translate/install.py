"""`plainvox models pull argos-en-es`: an Argos package from its own index, or from a file."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from pipeline.errors import EngineFault, EngineMissing, ModelMissing, OutputError
from pipeline.guard import guarded
from pipeline.models import ModelStore
from stages.translate.archive import unpack
from stages.translate.installed import find_installed, packages_folder
from stages.translate.metadata import read_metadata


def install_argos_en_es(
    models: ModelStore, *, from_file: Path | None = None, say: Callable[[str], None] = lambda message: None
) -> Path:
    """Install the English→Spanish package and give its folder; the entry point `argos-en-es`."""
    say(f"argos-en-es: {from_file or 'from the Argos Translate package index'}")
    folder = install_argos("en", "es", from_file=from_file)
    say(f"argos-en-es: installed in {folder}")
    return folder


def install_argos(source: str, target: str, *, from_file: Path | None = None) -> Path:
    """Install a package where Argos Translate keeps its own, and give its folder.

    From a file nothing is fetched and Argos Translate need not be installed. Raises `EngineMissing` without Argos
    Translate, `ModelMissing` if the network or the package fails.
    """
    if from_file is None:
        _install_from_index(source, target)
    else:
        _install_from_file(source, target, from_file)
    folder = find_installed(source, target)
    if folder is None:
        missing = f"{packages_folder()}: the {source}→{target} package did not arrive"
        raise ModelMissing(missing, hint=_retry(source, target))
    return folder


def _install_from_file(source: str, target: str, file: Path) -> None:
    if not file.is_file():
        raise ModelMissing(f"{file}: not there", hint="give the path of an .argosmodel file")
    packages = packages_folder()
    try:
        packages.mkdir(parents=True, exist_ok=True)
        # Beside the packages, not among them: Argos Translate fails on a folder without metadata.json.
        with tempfile.TemporaryDirectory(dir=packages.parent, prefix=".incoming-") as incoming:
            _move_in(unpack(file, Path(incoming) / "package"), source, target, packages, file)
    except OSError as error:
        raise OutputError(f"{packages}: {error}", hint="set ARGOS_PACKAGES_DIR to a folder you may write") from error


def _move_in(folder: Path, source: str, target: str, packages: Path, file: Path) -> None:
    found = read_metadata(folder)
    if (found.source, found.target) != (source, target):
        raise ModelMissing(
            f"{file}: translates {found.source}→{found.target}, not {source}→{target}", hint="give another file"
        )
    final = packages / f"translate-{source}_{target}-{found.version.replace('.', '_')}"
    if final.exists():
        shutil.rmtree(final)
    folder.rename(final)


def _install_from_index(source: str, target: str) -> None:
    package = _argos_package()
    hint = _retry(source, target)
    try:
        guarded("Argos Translate", package.update_package_index)
        # get_available_packages calls itself without end where no index could be fetched.
        if not Path(package.settings.local_package_index).is_file():
            raise ModelMissing("the Argos Translate package index cannot be reached", hint=hint)
        offered = guarded("Argos Translate", package.get_available_packages)
        fitting = [one for one in offered if (one.from_code, one.to_code) == (source, target)]
        if not fitting:
            raise ModelMissing(f"the Argos Translate index has no {source}→{target} package", hint=hint)
        guarded("Argos Translate", lambda: package.install_from_path(fitting[-1].download()))
    except EngineFault as error:
        raise ModelMissing(error.message, hint=hint) from error


def _argos_package() -> ModuleType:
    try:
        from argostranslate import package
    except ImportError as error:
        raise EngineMissing("Argos Translate is not installed", hint="pip install 'plainvox[argos]'") from error
    module: ModuleType = package
    return module


def _retry(source: str, target: str) -> str:
    name = f"argos-{source}-{target}"
    return f"check the network, or give a file: plainvox models pull {name} --from FILE.argosmodel"
