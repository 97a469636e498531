"""A translator's unsaved work and the next runs: nothing of it is lost, and it can be taken back later."""

from pathlib import Path
from typing import Any

import pytest

from pipeline.document import Document
from tests.end_to_end.team import TEXT, Team

ENGLISH = "Drink a full glass of water."
NEW = "Beba un vaso grande de agua."
_PIPELINE = """\
source: en
stages:
  - read
  - simplify: {to: easy, grade: 6}
  - translate: {of: easy, to: es, engines: [builtin]}
  - publish: {formats: [xliff, report]}
"""


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory, offline_run: Any) -> Team:
    """One whose translator has edited the file; nobody has taken it back, and the document was converted again."""
    team = Team(tmp_path_factory.mktemp("team"), offline_run)
    (team.folder / "quick.yaml").write_text(_PIPELINE, encoding="utf-8")
    before = convert(team)
    old = spanish(before)
    path = team.results / "easy.es.xlf"
    path.write_text(path.read_text(encoding="utf-8").replace(f">{old}</", f">{NEW}</"), encoding="utf-8")
    return team


def convert(team: Team, *options: str) -> Document:
    return team.convert("--config", str(team.folder / "quick.yaml"), *options)


def spanish(document: Document) -> str:
    part = next(part for part in document.parts("easy") if part.text == ENGLISH)
    return next(line.text for line in document.version("es").lines if line.id == part.id)


def kept(team: Team) -> list[Path]:
    return sorted(team.results.glob("easy.es.edited-*.xlf"))


def test_edited_file_outlives_later_runs_and_is_taken_back_from_its_copy(team: Team) -> None:
    edited = (team.results / "easy.es.xlf").read_bytes()
    assert spanish(convert(team, "--fresh")) != NEW
    (copy,) = kept(team)
    assert copy.read_bytes() == edited
    (team.folder / "pills.md").write_text(TEXT.replace("# How", "Ask before you begin.\n\n# How"), encoding="utf-8")
    changed = convert(team)
    assert kept(team) == [copy]
    assert any(f"plainvox review apply {copy}" in problem.suggestion for problem in changed.problems)
    assert copy.name in team.text("report.html")
    assert "1 decisions" in team.plainvox("review", "apply", str(copy), "--by", "Ana").stdout
    after = convert(team)
    assert spanish(after) == NEW
    assert not any(copy.name in problem.message for problem in after.problems)
    assert kept(team) == [copy]
