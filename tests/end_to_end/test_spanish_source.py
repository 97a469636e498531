"""A document that is Spanish already: not translated, and published once."""

from pathlib import Path
from typing import Any

from pipeline.saved import load

TEXT = """Cómo tomar su medicamento

El asma es una enfermedad de los pulmones que dura mucho tiempo. Tome su medicamento todos los días, aunque se sienta
bien. Llame a su médico si la fiebre no baja después de 3 días.

Lave las sábanas una vez a la semana con agua caliente. No le dé aspirina a un niño que tiene gripe.
"""


def test_a_spanish_document_is_published_once_and_not_translated(tmp_path: Path, offline_run: Any) -> None:
    (tmp_path / "asma.txt").write_text(TEXT, encoding="utf-8")
    done = offline_run(
        "run", str(tmp_path / "asma.txt"), "--offline", "--out", str(tmp_path / "out"),
        PLAINVOX_CACHE=str(tmp_path / "cache"), PLAINVOX_MODELS=str(tmp_path / "models"),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "out" / "asma"
    assert {path.name for path in folder.iterdir()} == {
        "document.json", "receipt.json", "index.html", "report.html", "easy.es.md", "easy.es.mp3", "easy.es.vtt",
        "easy.es.words.vtt", "easy.es.epub", "easy.es.pdf", "easy.es.xlf",
    }  # fmt: skip
    document = load(folder / "document.json")
    assert document.language == "es"
    assert not any(version.draft for version in document.versions)
    assert [use for use in document.engines if use.stage == "translate"] == []
    assert "No le dé aspirina a un niño que tiene gripe." in (folder / "easy.es.md").read_text(encoding="utf-8")
