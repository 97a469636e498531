"""`plainvox review` on a document's results."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import plainvox
from pipeline.corrections import Corrections, read_corrections
from pipeline.document import SOURCE, Block, Document, Line, Note, Part, Problem, Sentence, Source, Version
from pipeline.memory import Memory, default_memory
from pipeline.saved import save

FIRST, SECOND = "Utilize it, and rest.", "Call us prior to lunch."


@pytest.fixture
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The results of a document that was named by a path from the folder above."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.md").write_text("x", encoding="utf-8")
    block = Block("paragraph", (Sentence("a", FIRST), Sentence("b", SECOND)))
    easy = Version(
        "easy", "en", SOURCE,
        (
            Line("a", (Part("a.1", "Use it."), Part("a.2", "Rest.")), (Note("clause", "two thoughts"),)),
            Line("b", (Part("b.1", "Call us before lunch."),), (Note("phrase", "a shorter word"),)),
        ),
    )  # fmt: skip
    spanish = Version(
        "es", "es", "easy",
        tuple(
            Line(part, (Part(f"{part}.es", text),))
            for part, text in (("a.1", "Úselo."), ("a.2", "Descanse."), ("b.1", "Llámenos antes de almorzar."))
        ),
        draft=True,
    )  # fmt: skip
    folder = tmp_path / "out" / "page"
    folder.mkdir(parents=True)
    doubt = Problem("check", "b.1.es", "warning", "time: “antes”")
    document = Document(Source("docs/page.md"), "en", "T", (block,), (easy, spanish))
    save(document.with_problems(doubt), folder / "document.json")
    monkeypatch.chdir(folder)
    return folder


def review(*arguments: str) -> str:
    """What the command said."""
    done = CliRunner().invoke(plainvox, ["review", *arguments])
    assert done.exit_code == 0, done.output
    return done.output


def decisions(results: Path) -> Corrections:
    """What stands beside the source."""
    return read_corrections(results.parent.parent / "docs" / "page.md.corrections.yaml")


def test_decision_made_in_the_folder_of_results_is_kept_beside_the_source(results: Path) -> None:
    review("accept", ".", "b.1.es", "--by", "Ana")
    assert [(one.version, one.state, one.by) for one in decisions(results).entries] == [("es", "accepted", "Ana")]


def test_lines_rejected_together_have_each_their_own_rules(results: Path) -> None:
    review("reject", ".", "a", "b")
    assert [one.rules for one in decisions(results).entries] == [("clause",), ("phrase",)]


def test_line_rejected_as_a_whole_is_its_source_again(results: Path) -> None:
    review("reject", ".", "a")
    (one,) = decisions(results).entries
    assert one.becomes == (FIRST,)
    assert decisions(results).rejected_rules("easy", FIRST) == frozenset()


def test_rule_rejected_on_a_line_is_kept_from_it(results: Path) -> None:
    review("reject", ".", "a", "--rule", "clause")
    assert decisions(results).rejected_rules("easy", FIRST) == {"clause"}


def test_translation_rejected_after_it_was_accepted_is_forgotten(results: Path) -> None:
    review("accept", ".", "b.1.es")
    assert len(Memory(default_memory()).units()) == 1
    review("reject", ".", "b.1.es")
    assert Memory(default_memory()).units() == []


def test_doubts_are_listed_where_the_source_is_not(results: Path) -> None:
    (results.parent.parent / "docs" / "page.md").unlink()
    said = review("list", ".")
    assert "so rejected rules are not counted" in said
    assert "es\treviewed\t0 of 3 lines" in said


def test_doubt_is_listed_with_its_sentence(results: Path) -> None:
    assert ".\tb.1.es\twarning\ttime: “antes”\tLlámenos antes de almorzar." in review("list", ".").splitlines()
