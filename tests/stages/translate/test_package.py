import json
import shutil
from pathlib import Path

import pytest

from pipeline.errors import ModelMissing
from stages.translate.package import ArgosPackage


@pytest.fixture
def copied(tiny_folder: Path, tmp_path: Path) -> Path:
    """A copy of the tiny package that a test may damage."""
    return Path(shutil.copytree(tiny_folder, tmp_path / "copied"))


def test_fingerprint_names_version_model_and_options(tiny_folder: Path) -> None:
    fingerprint = ArgosPackage.load(tiny_folder, beam=3).fingerprint
    for part in ("en-es", " 1.0 ", "sha256:", "beam=3", "length_penalty=1"):
        assert part in fingerprint


def test_another_beam_is_another_fingerprint_on_the_same_model(tiny_folder: Path) -> None:
    package = ArgosPackage.load(tiny_folder)
    wider = package.with_beam(7)
    assert wider.fingerprint != package.fingerprint
    assert wider.model is package.model


def test_changed_model_is_another_fingerprint(copied: Path) -> None:
    before = ArgosPackage.load(copied).fingerprint
    vocabulary = copied / "model" / "shared_vocabulary.json"
    target = vocabulary if vocabulary.exists() else copied / "sentencepiece.model"
    target.write_bytes(target.read_bytes() + b"\n")
    assert ArgosPackage.load(copied).fingerprint != before


def test_as_many_candidates_as_the_beam_is_wide(tiny_folder: Path) -> None:
    package = ArgosPackage.load(tiny_folder, beam=4)
    (candidates,) = package.candidates(["Take your medicine."], source="en", target="es")
    assert 1 < len(candidates) <= 4


def test_threads_do_not_change_the_result(tiny_folder: Path) -> None:
    texts = ["Take your medicine.", "call the doctor", "fever"]
    one, two = (
        ArgosPackage.load(tiny_folder, threads=threads).candidates(texts, source="en", target="es")
        for threads in (1, 2)
    )
    assert one == two


def test_target_prefix_of_the_metadata_is_not_in_the_translation(copied: Path) -> None:
    metadata = json.loads((copied / "metadata.json").read_text())
    (copied / "metadata.json").write_text(json.dumps({**metadata, "target_prefix": "▁medicina"}))
    (candidates,) = ArgosPackage.load(copied).candidates(["fever"], source="en", target="es")
    assert candidates
    assert not any(text.startswith("medicina") for text in candidates)


@pytest.mark.parametrize("lost", ["metadata.json", "sentencepiece.model", "model/model.bin"])
def test_missing_file_is_named(lost: str, copied: Path) -> None:
    (copied / lost).unlink()
    with pytest.raises(ModelMissing, match=str(copied)) as missing:
        ArgosPackage.load(copied)
    assert missing.value.hint


@pytest.mark.parametrize("damaged", ["metadata.json", "sentencepiece.model", "model/model.bin"])
def test_damaged_file_is_a_missing_model(damaged: str, copied: Path) -> None:
    (copied / damaged).write_bytes(b"\x00rubbish")
    with pytest.raises(ModelMissing):
        ArgosPackage.load(copied)
