import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import pytest

from pipeline.config import Pipeline
from pipeline.document import Block, Document, Problem, Sentence
from pipeline.errors import EngineMissing, InputError
from pipeline.inputs import Job
from pipeline.progress import Silence
from pipeline.runner import convert, require_writable
from pipeline.saved import load
from pipeline.stage import Context, Stage
from pipeline.workshop import Workshop, open_workshop


@dataclass(frozen=True)
class Fill(Stage):
    """Gives the document a sentence and a doubt; prints, as careless libraries do."""

    name: ClassVar[str] = "fill"
    text: str = "Rest."

    def run(self, document: Document, context: Context) -> Document:
        print("a library talks")
        block = Block("paragraph", (Sentence("a", self.text),))
        return replace(document, title="Rest", blocks=(block,)).with_problems(Problem("fill", "a", "warning", "doubt"))


@dataclass(frozen=True)
class Break(Stage):
    name: ClassVar[str] = "break"

    def run(self, document: Document, context: Context) -> Document:
        raise InputError(f"{document.source.address}: cannot be read", hint="save it again")


@dataclass(frozen=True)
class Lack(Stage):
    name: ClassVar[str] = "lack"

    def run(self, document: Document, context: Context) -> Document:
        raise EngineMissing("no voice", hint="install one")


@dataclass(frozen=True)
class Crash(Stage):
    name: ClassVar[str] = "crash"

    def run(self, document: Document, context: Context) -> Document:
        raise ValueError("a stranger's mistake")


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return open_workshop(Silence(), cache=tmp_path / "cache")


def pipeline(*stages: Stage) -> Pipeline:
    return Pipeline("en", stages, Path("pipeline.yaml"))


def test_convert_saves_the_document_and_gives_a_receipt(tmp_path: Path, workshop: Workshop) -> None:
    receipt = convert(Job("page.html", "page"), pipeline(Fill()), tmp_path / "out", workshop)
    assert (receipt.state, receipt.title, receipt.problems, receipt.missed) == (
        "done",
        "Rest",
        {"warning": 1},
        ("doubt",),
    )
    assert [timing.stage for timing in receipt.timings] == ["fill"]
    assert load(tmp_path / "out" / "page" / "document.json").title == "Rest"


def test_what_a_stage_prints_does_not_reach_stdout(
    tmp_path: Path, workshop: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    convert(Job("page.html", "page"), pipeline(Fill()), tmp_path / "out", workshop)
    caught = capsys.readouterr()
    assert caught.out == ""
    assert "a library talks" in caught.err


@pytest.mark.parametrize(
    ("stage", "code", "error"), [(Break(), 1, "page.html: cannot be read"), (Lack(), 3, "no voice")]
)
def test_a_failure_is_a_receipt_and_leaves_no_folder(
    tmp_path: Path, workshop: Workshop, stage: Stage, code: int, error: str
) -> None:
    receipt = convert(Job("page.html", "page"), pipeline(Fill(), stage), tmp_path / "out", workshop)
    assert (receipt.state, receipt.exit_code, receipt.error) == ("failed", code, error)
    assert receipt.hint
    assert not (tmp_path / "out").exists()


def test_a_stage_that_crashes_costs_its_document_and_is_named(tmp_path: Path, workshop: Workshop) -> None:
    receipt = convert(Job("page.html", "page"), pipeline(Fill(), Crash()), tmp_path / "out", workshop)
    assert (receipt.state, receipt.error) == ("failed", "crash: ValueError: a stranger's mistake")


def test_a_file_in_the_way_of_the_folder_is_told_before_the_work(tmp_path: Path, workshop: Workshop) -> None:
    (tmp_path / "page").write_text("somebody's")
    receipt = convert(Job("page.html", "page"), pipeline(Crash()), tmp_path, workshop)
    assert (receipt.state, receipt.error) == (
        "failed",
        f"{tmp_path / 'page'}: is a file, and the results need a folder of this name",
    )
    assert "move it away" in receipt.hint
    assert (tmp_path / "page").read_text() == "somebody's"


def test_a_failure_leaves_the_last_good_result(tmp_path: Path, workshop: Workshop) -> None:
    job = Job("page.html", "page")
    convert(job, pipeline(Fill()), tmp_path / "out", workshop)
    before = (tmp_path / "out" / "page" / "document.json").read_bytes()
    convert(job, pipeline(Fill("Other."), Break()), tmp_path / "out", workshop)
    assert (tmp_path / "out" / "page" / "document.json").read_bytes() == before


def test_require_writable_leaves_nothing_behind(tmp_path: Path) -> None:
    require_writable(tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


def test_receipt_is_plain_json(tmp_path: Path, workshop: Workshop) -> None:
    receipt = convert(Job("page.html", "page"), pipeline(Fill()), tmp_path / "out", workshop)
    assert json.loads(json.dumps(receipt.to_json()))["timings"][0]["stage"] == "fill"
