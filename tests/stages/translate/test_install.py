"""Installing the user's package: from a file without the network, and from Argos Translate's index."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import EngineMissing, ModelMissing
from pipeline.models import ModelStore
from pipeline.plugins import INSTALLERS, Plugins
from stages.translate.install import install_argos, install_argos_en_es
from stages.translate.installed import packages_folder
from tests.tiny_argos import build_archive, build_package


@pytest.fixture
def argos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Argos Translate's package module, kept to the test's folder; without an index and without a network."""
    from argostranslate import package, settings

    (tmp_path / "argos" / "packages").mkdir(parents=True)
    monkeypatch.setattr(settings, "local_package_index", tmp_path / "argos" / "index.json")
    monkeypatch.setattr(settings, "package_data_dir", tmp_path / "argos" / "packages")
    monkeypatch.setattr(settings, "downloads_dir", tmp_path / "argos")
    monkeypatch.setattr(settings, "remote_package_index", "http://127.0.0.1:9/index.json")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "argos" / "packages"))
    return package


def test_file_is_installed_without_the_network(
    tiny_archive: Path, models: ModelStore, no_network: list[object]
) -> None:
    said: list[str] = []
    folder = install_argos_en_es(models, from_file=tiny_archive, say=said.append)
    assert folder == packages_folder() / "translate-en_es-1_0"
    assert [path.name for path in packages_folder().parent.iterdir()] == ["packages"]
    assert str(folder) in said[-1]
    assert no_network == []


def test_argos_translate_lists_what_was_installed(tiny_archive: Path) -> None:
    install_argos("en", "es", from_file=tiny_archive)
    code = "from argostranslate.package import *; print([(p.from_code, p.to_code) for p in get_installed_packages()])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[('en', 'es')]"


def test_installing_again_replaces_the_package(tiny_archive: Path) -> None:
    folder = install_argos("en", "es", from_file=tiny_archive)
    (folder / "model" / "model.bin").unlink()
    assert (install_argos("en", "es", from_file=tiny_archive) / "model" / "model.bin").is_file()


def test_file_of_another_direction_is_refused(tmp_path: Path) -> None:
    package = build_package(tmp_path / "translate-es_en-1_0", source="es", target="en")
    file = build_archive(package, tmp_path / "es_en.argosmodel")
    with pytest.raises(ModelMissing, match="es→en, not en→es"):
        install_argos("en", "es", from_file=file)
    assert list(packages_folder().iterdir()) == []


@pytest.mark.parametrize("content", [None, b"no zip"], ids=["absent", "no zip"])
def test_unusable_file_is_named(content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "some.argosmodel"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ModelMissing, match=r"some\.argosmodel"):
        install_argos("en", "es", from_file=file)


def test_unreachable_index_is_one_clear_error(argos: Any, no_network: list[object]) -> None:
    with pytest.raises(ModelMissing, match="index cannot be reached") as missing:
        install_argos("en", "es")
    assert (missing.value.exit_code, "--from FILE.argosmodel" in missing.value.hint) == (3, True)


def test_package_of_the_index_is_downloaded_and_installed(
    argos: Any, tiny_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    argos.settings.remote_package_index = (tiny_archive.parent / "index.json").as_uri()
    entry = '{"type": "translate", "from_code": "en", "to_code": "es", "package_version": "1.0", "links": ["http://x"]}'
    (tiny_archive.parent / "index.json").write_text(f"[{entry}]")
    monkeypatch.setattr(argos.networking, "get_from", lambda links: tiny_archive.read_bytes())
    assert install_argos("en", "es") == packages_folder() / "translate-en_es-1_0"


def test_index_without_the_direction_is_an_error(argos: Any, tmp_path: Path) -> None:
    argos.settings.remote_package_index = (tmp_path / "empty.json").as_uri()
    (tmp_path / "empty.json").write_text("[]")
    with pytest.raises(ModelMissing, match="no en→es package"):
        install_argos("en", "es")


def test_download_that_fails_is_a_missing_model(argos: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    argos.settings.remote_package_index = (tmp_path / "index.json").as_uri()
    (tmp_path / "index.json").write_text('[{"from_code": "en", "to_code": "es", "package_version": "1", "links": []}]')
    monkeypatch.setattr(argos.networking, "get_from", lambda links: None)
    with pytest.raises(ModelMissing, match="Download failed"):
        install_argos("en", "es")


def test_without_argos_translate_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "argostranslate", None)
    with pytest.raises(EngineMissing) as missing:
        install_argos("en", "es")
    assert missing.value.hint == "pip install 'plainvox[argos]'"


def test_models_pull_finds_the_installer() -> None:
    assert Plugins().load(INSTALLERS, "argos-en-es") is install_argos_en_es
