"""The batch at a glance."""

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from pipeline.batch import write_run
from pipeline.config import Pipeline
from pipeline.document import Document
from pipeline.errors import OutputError
from pipeline.plugins import Plugins
from pipeline.receipt import Receipt, problem_counts
from stages.publish.index import write_index


def _done(document: Document, slug: str = "pressure", title: str = "Blood pressure") -> Receipt:
    return Receipt(
        f"in/{slug}.html",
        slug,
        "done",
        title=title,
        language="en",
        problems=problem_counts(document),
        scores=document.scores,
        audio={track.name: track.seconds for track in document.tracks},
        missed=("easy: grade 6.3 is above 6",),
    )


FAILED = Receipt("in/broken.pdf", "broken", "failed", error="broken.pdf: not a PDF", hint="save it again", exit_code=1)


def _rows(out: Path) -> list[str]:
    tree: Any = html.fromstring((out / "index.html").read_text(encoding="utf-8"))
    return [" ".join(" ".join(row.itertext()).split()) for row in tree.xpath("//tbody/tr")]


def test_index_shows_figures_of_every_document(document: Document, tmp_path: Path) -> None:
    assert write_index(tmp_path, [_done(document), FAILED]) == tmp_path / "index.html"
    first, second = _rows(tmp_path)
    for figure in (
        "Blood pressure",
        "⚠ to check",
        "10.2",
        "6.1",
        "6.8",
        "1 error, 2 warnings, 1 note",
        "English 0:36, Español 0:36",
    ):
        assert figure in first
    assert "easy: grade 6.3 is above 6" in first
    assert second.startswith("broken.pdf ✖ failed broken.pdf: not a PDF What to do: save it again")


def test_index_says_how_many_failed(document: Document, tmp_path: Path) -> None:
    write_index(tmp_path, [_done(document), FAILED])
    assert "<h1>2 documents, 1 failed</h1>" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_index_says_what_an_interrupted_run_did_not_finish(document: Document, tmp_path: Path) -> None:
    hint = "run the same command again to go on"
    cut = [Receipt("in/b.html", "b", "interrupted", hint=hint), Receipt("in/c.html", "c", "not begun", hint=hint)]
    page = write_index(tmp_path, [_done(document), *cut]).read_text()
    assert "2 not finished" in page
    assert "Not finished (2)" in page
    assert "… interrupted" in page
    assert "… not begun" in page
    assert hint in page


def test_index_links_only_to_files_that_are_there(document: Document, tmp_path: Path) -> None:
    for slug in ("with page", "broken"):
        (tmp_path / slug).mkdir()
        (tmp_path / slug / "index.html").touch()
    write_index(tmp_path, [_done(document, "with page"), _done(document, "without"), FAILED])
    tree: Any = html.fromstring((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert tree.xpath("//main//a/@href") == ["with%20page/index.html"]


def test_index_links_to_every_file_of_a_document(document: Document, tmp_path: Path) -> None:
    (tmp_path / "pressure").mkdir()
    for name in ("index.html", "report.html", "easy.en.mp3", "easy.es.md", "document.json", ".hidden"):
        (tmp_path / "pressure" / name).touch()
    write_index(tmp_path, [_done(document)])
    tree: Any = html.fromstring((tmp_path / "index.html").read_text(encoding="utf-8"))
    names = ("index.html", "report.html", "document.json", "easy.en.mp3", "easy.es.md")
    assert tree.xpath("//main//a/@href") == [f"pressure/{name}" for name in names]


def test_index_sums_up_the_batch(document: Document, tmp_path: Path) -> None:
    write_index(tmp_path, [_done(document), _done(document, "two"), FAILED])
    tree: Any = html.fromstring((tmp_path / "index.html").read_text(encoding="utf-8"))
    told = [" ".join(item.text_content().split()) for item in tree.xpath("//ul[@class='glance']/li")]
    assert told == ["Done 2 of 3", "Problems 2 errors, 4 warnings, 2 notes", "Audio 2:24"]


def test_index_shows_the_figures_of_run_json(document: Document, tmp_path: Path) -> None:
    receipts = [_done(document), FAILED]
    write_run(tmp_path, Pipeline("en", (), tmp_path / "pipeline.yaml"), receipts, Plugins())
    run = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    tree: Any = html.fromstring((tmp_path / "index.html").read_text(encoding="utf-8"))
    row = tree.xpath("//tbody/tr")[0]
    told, failed = run["documents"]
    shown = {cell.get("data-label"): cell.get("data-key") for cell in row.xpath("./td")}
    grades = {s["version"]: s["value"] for s in told["scores"] if s["measure"] == "consensus" and not s["of"]}
    assert float(shown["Grade before"]) == grades["source"]
    assert float(shown["Grade after"]) == grades["easy"]
    assert float(shown["Translated"]) == grades["es"]
    assert float(shown["Audio"]) == pytest.approx(sum(told["audio"].values()), abs=0.01)
    assert failed["error"] in _rows(tmp_path)[1]
    assert failed["hint"] in _rows(tmp_path)[1]
    assert run["totals"]["documents"] == 2
    assert run["totals"]["failed"] == 1
    assert run["totals"]["problems"] == told["problems"]


def test_index_of_an_empty_batch_says_so(tmp_path: Path) -> None:
    write_index(tmp_path, [])
    assert "no documents" in (tmp_path / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["<script>x</script>", '"><img onerror=x>', "\x00\ud800"])
def test_index_keeps_hostile_text_text(document: Document, tmp_path: Path, text: str) -> None:
    write_index(tmp_path, [_done(document, title=text), Receipt(text, "x", "failed", error=text, hint=text)])
    tree: Any = html.fromstring((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert len(tree.xpath("//tbody/tr")) == 2
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//img")


def test_index_that_cannot_be_written_is_our_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="file"):
        write_index(tmp_path / "file", [])
