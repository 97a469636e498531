"""What makes a document unchanged, and what makes the next run look at it again."""

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import pytest

from pipeline.batch import look_back
from pipeline.config import Pipeline
from pipeline.document import Document, EngineUse, PassedOver, Problem
from pipeline.fingerprint import Fingerprints
from pipeline.inputs import Job
from pipeline.memory import PEOPLE, Memory, Unit
from pipeline.progress import Silence
from pipeline.record import made_from
from pipeline.runner import convert
from pipeline.stage import Context, Stage, file_names
from pipeline.workshop import open_workshop


@dataclass(frozen=True)
class Write(Stage):
    """Writes one file per name; `lists` are files it looks at."""

    names: tuple[str, ...] = ("a.txt",)
    lists: tuple[Path, ...] = file_names()
    problem: Problem | None = None
    passed: PassedOver | None = None
    name: ClassVar[str] = "write"

    def run(self, document: Document, context: Context) -> Document:
        context.folder.mkdir(parents=True, exist_ok=True)
        for name in self.names:
            (context.folder / name).write_text(name)
        document = replace(document, title="T", files=self.names)
        if self.passed:
            document = replace(document, engines=(EngineUse("speak", "b", "f", "", (self.passed,)),))
        return document.with_problems(self.problem) if self.problem else document


@dataclass
class Desk:
    """A folder with one document, and runs over it."""

    folder: Path

    def __post_init__(self) -> None:
        self.page.write_text("text")

    @property
    def page(self) -> Path:
        return self.folder / "page.html"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @property
    def memory(self) -> Memory:
        return Memory(self.folder / "memory.sqlite")

    def run(self, stage: Stage | None = None, *, offline: bool = False, fresh: bool = False, version: str = "1") -> str:
        """`made` or `unchanged`."""
        pipeline = Pipeline("en", (stage or Write(),), Path("pipeline.yaml"))
        prints = Fingerprints(pipeline, {"plainvox": version}, offline=offline, memory=self.memory)
        todo, kept = look_back([Job(str(self.page), "page")], prints, self.out, fresh=fresh)
        workshop = open_workshop(Silence(), cache=self.folder / "cache")
        for job in todo:
            assert convert(job, pipeline, self.out, workshop).state == "done"
        return "unchanged" if kept else "made"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_nothing_changed(desk: Desk) -> None:
    assert [desk.run(), desk.run()] == ["made", "unchanged"]


def test_touching_the_input_changes_nothing(desk: Desk) -> None:
    desk.run()
    os.utime(desk.page, (1, 1))
    assert desk.run() == "unchanged"


def test_other_text(desk: Desk) -> None:
    desk.run()
    desk.page.write_text("other")
    assert [desk.run(), desk.run()] == ["made", "unchanged"]


@pytest.mark.parametrize("name", ["page.html.corrections.yaml", "page.html.read.yaml"])
def test_a_side_file_that_comes_changes_and_goes(desk: Desk, name: str) -> None:
    desk.run()
    side = desk.folder / name
    side.write_text("corrections: []")
    assert [desk.run(), desk.run()] == ["made", "unchanged"]
    side.unlink()
    assert desk.run() == "made"


def test_a_side_file_of_another_document_changes_nothing(desk: Desk) -> None:
    desk.run()
    (desk.folder / "page.html2.corrections.yaml").write_text("corrections: []")
    assert desk.run() == "unchanged"


def test_an_option(desk: Desk) -> None:
    desk.run()
    assert desk.run(Write(("a.txt", "b.txt"))) == "made"


def test_what_a_list_holds(desk: Desk) -> None:
    words = desk.folder / "words.csv"
    words.write_text("a")
    assert [desk.run(Write(lists=(words,))) for _ in range(2)] == ["made", "unchanged"]
    words.write_text("b")
    assert desk.run(Write(lists=(words,))) == "made"


def test_peoples_translations(desk: Desk) -> None:
    desk.run()
    desk.memory.add([Unit("a", "en", "es", PEOPLE, "b")])
    assert desk.run() == "made"


def test_another_version_and_offline(desk: Desk) -> None:
    desk.run()
    assert desk.run(version="2") == "made"
    assert desk.run(version="2", offline=True) == "made"


def test_fresh_makes_all(desk: Desk) -> None:
    desk.run()
    assert desk.run(fresh=True) == "made"
    assert desk.run() == "unchanged"


@pytest.mark.parametrize("touch", [lambda path: path.unlink(), lambda path: path.write_text("edited")])
def test_a_result_that_somebody_touched_is_made_again(desk: Desk, touch: object) -> None:
    desk.run()
    assert callable(touch)
    touch(desk.out / "page" / "a.txt")
    assert desk.run() == "made"
    assert (desk.out / "page" / "a.txt").read_text() == "a.txt"


def test_a_record_that_is_damaged_is_none(desk: Desk) -> None:
    desk.run()
    (desk.out / "page" / "receipt.json").write_text('{"format": 1, "digest": 3, "files": []}')
    assert desk.run() == "made"


@pytest.mark.parametrize("transient", [True, False])
def test_a_fault_of_the_moment_is_tried_again(desk: Desk, *, transient: bool) -> None:
    again = "made" if transient else "unchanged"
    stage = Write(problem=Problem("speak", "", "error", "no answer", transient=transient))
    assert [desk.run(stage), desk.run(stage)] == ["made", again]
    stage = Write(passed=PassedOver("a", "no answer", transient=transient))
    assert [desk.run(stage), desk.run(stage)] == ["made", again]


def test_what_an_earlier_run_left_besides_is_removed_and_other_files_stay(desk: Desk) -> None:
    desk.run(Write(("a.txt", "b.txt")))
    (desk.out / "page" / "mine.txt").write_text("mine")
    desk.run(Write(("a.txt",)))
    assert sorted(path.name for path in (desk.out / "page").iterdir()) == [
        "a.txt",
        "document.json",
        "mine.txt",
        "receipt.json",
    ]


def test_what_a_person_changed_since_is_theirs_and_stays(desk: Desk) -> None:
    desk.run(Write(("a.txt", "b.txt")))
    (desk.out / "page" / "b.txt").write_text("a translator's work")
    desk.run(Write(("a.txt",)))
    assert (desk.out / "page" / "b.txt").read_text() == "a translator's work"


@pytest.mark.parametrize("files", [{"../other.txt": None}, 5, None])
def test_a_record_removes_nothing_beside_its_folder(desk: Desk, files: object) -> None:
    desk.run()
    other = desk.out / "other.txt"
    other.write_text("mine")
    found = other.stat()
    named = {name: [found.st_size, found.st_mtime_ns] for name in files} if isinstance(files, dict) else files
    record = {"format": 1, "digest": "", "files": named}
    (desk.out / "page" / "receipt.json").write_text(json.dumps(record))
    desk.run()
    assert other.read_text() == "mine"


def test_an_unchanged_receipt_says_so_and_keeps_the_rest(desk: Desk) -> None:
    desk.run()
    prints = Fingerprints(
        Pipeline("en", (Write(),), Path("pipeline.yaml")), {"plainvox": "1"}, offline=False, memory=desk.memory
    )
    _, kept = look_back([Job(str(desk.page), "page")], prints, desk.out)
    receipt = kept["page"]
    assert (receipt.title, receipt.unchanged, receipt.seconds, receipt.cache_misses) == ("T", True, 0.0, 0)
    assert receipt.files == ("a.txt", "document.json")


def test_an_address_and_a_pipe_are_always_made(desk: Desk) -> None:
    prints = Fingerprints(Pipeline("en", (), Path("p")), {}, offline=False, memory=None)
    assert prints.of(Job("-", "a")) == prints.of(Job("https://example.org/a", "a")) == ""
    assert prints.of(Job(str(desk.folder / "gone.html"), "gone")) == ""


def test_a_folder_tells_whose_results_it_holds(desk: Desk) -> None:
    desk.run()
    assert made_from(desk.out / "page") == str(desk.page)
    (desk.out / "page" / "receipt.json").write_text('{"format": 1, "receipt": []}')
    assert made_from(desk.out / "page") == ""
    assert made_from(desk.out / "nothing") == ""
