"""The engine `argos`: a package that Argos Translate installed, wherever it keeps its packages."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.translate.argos import ArgosAdapter
from stages.translate.installed import find_installed, packages_folder
from tests.tiny_argos import build_package

NEED = Need("en", "es")


def test_installed_package_is_found_and_opened(tiny_folder: Path, models: ModelStore) -> None:
    shutil.copytree(tiny_folder, packages_folder() / "translate-en_es-1_0")
    adapter = ArgosAdapter()
    assert adapter.missing(NEED, models) is None
    assert "en-es" in adapter.open(NEED, models).fingerprint


def test_nothing_installed_is_missing_with_its_remedy(models: ModelStore) -> None:
    lack = ArgosAdapter().missing(NEED, models)
    assert lack is not None
    assert (lack.exit_code, lack.hint) == (3, "plainvox models pull argos-en-es")
    with pytest.raises(EngineMissing):
        ArgosAdapter().open(NEED, models)


def test_asking_creates_no_folder(models: ModelStore) -> None:
    ArgosAdapter().missing(NEED, models)
    assert not packages_folder().parent.exists()


def test_named_folder_is_used(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tiny_folder.parent))
    assert find_installed("en", "es") == tiny_folder


def test_folder_of_the_settings_file_is_used(tiny_folder: Path, tmp_path: Path) -> None:
    settings = tmp_path / "config" / "argos-translate" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"ARGOS_PACKAGES_DIR": str(tiny_folder.parent)}))
    assert find_installed("en", "es") == tiny_folder


def test_newest_version_wins() -> None:
    for version in ("1.9", "1.10", "1.2"):
        build_package(packages_folder() / f"translate-en_es-{version}", version=version)
    found = find_installed("en", "es")
    assert found is not None
    assert found.name == "translate-en_es-1.10"


def test_other_directions_and_broken_packages_are_passed_by() -> None:
    build_package(packages_folder() / "translate-es_en-1_0", source="es", target="en")
    (build_package(packages_folder() / "translate-en_es-1_0") / "model" / "model.bin").unlink()
    (build_package(packages_folder() / "translate-en_es-1_1") / "metadata.json").write_text("{")
    assert find_installed("en", "es") is None


def test_argos_translate_finds_the_same_folder() -> None:
    code = "from argostranslate import settings; print(settings.package_data_dir)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(packages_folder())
