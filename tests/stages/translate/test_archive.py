import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.errors import ModelMissing
from stages.translate.archive import unpack


def test_package_is_unpacked_whole(tiny_archive: Path, tmp_path: Path) -> None:
    folder = unpack(tiny_archive, tmp_path / "package")
    assert (folder / "metadata.json").is_file()
    assert (folder / "model" / "model.bin").is_file()
    assert list(tmp_path.iterdir()) == [tmp_path / "package"]


def test_second_time_nothing_is_written(tiny_archive: Path, tmp_path: Path) -> None:
    model = unpack(tiny_archive, tmp_path / "package") / "model" / "model.bin"
    before = model.stat().st_mtime_ns
    unpack(tiny_archive, tmp_path / "package")
    assert model.stat().st_mtime_ns == before


def test_folder_that_lost_a_file_is_made_anew(tiny_archive: Path, tmp_path: Path) -> None:
    model = unpack(tiny_archive, tmp_path / "package") / "model" / "model.bin"
    model.unlink()
    unpack(tiny_archive, tmp_path / "package")
    assert model.is_file()


def test_several_at_once_agree(tiny_archive: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        folders = set(pool.map(lambda _: unpack(tiny_archive, tmp_path / "package"), range(8)))
    assert len(folders) == 1
    assert list(tmp_path.iterdir()) == [tmp_path / "package"]


@pytest.mark.parametrize("name", ["../evil.txt", "/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:evil.txt"])
def test_path_that_leads_outside_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "evil.argosmodel"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, "boo")
    with pytest.raises(ModelMissing, match="leads outside"):
        unpack(path, tmp_path / "into" / "package")
    assert [file.name for file in tmp_path.rglob("*")] == ["evil.argosmodel"]


def test_link_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "link.argosmodel"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("package/metadata.json")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/hostname")
    with pytest.raises(ModelMissing, match="leads outside"):
        unpack(path, tmp_path / "package")


def test_cut_off_file_is_refused(tiny_archive: Path, tmp_path: Path) -> None:
    path = tmp_path / "half.argosmodel"
    path.write_bytes(tiny_archive.read_bytes()[:5000])
    with pytest.raises(ModelMissing, match="not a whole package"):
        unpack(path, tmp_path / "package")


def test_zip_without_metadata_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(ModelMissing, match=r"no metadata\.json"):
        unpack(path, tmp_path / "package")
