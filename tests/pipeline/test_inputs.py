from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.input_list import Named
from pipeline.inputs import Job, jobs


def test_an_input_named_twice_is_one_job() -> None:
    assert jobs(["a.html", "a.html"]) == [Job("a.html", "a")]


def test_a_folder_gives_its_documents_sorted_without_hidden_or_yaml(tmp_path: Path) -> None:
    for name in ("b.html", "a.txt", ".hidden.txt", "pipeline.yaml", "sub/c.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [Path(job.address).name for job in jobs([str(tmp_path)])] == ["a.txt", "b.html", "c.html"]


def test_a_glob_gives_its_matches(tmp_path: Path) -> None:
    for name in ("a.html", "b.html", "c.txt"):
        (tmp_path / name).write_text("x")
    assert [job.slug for job in jobs([str(tmp_path / "*.html")])] == ["a", "b"]


@pytest.mark.parametrize("name", ["", "*.html"])
def test_a_folder_or_glob_without_documents_is_a_usage_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="holds no document"):
        jobs([str(tmp_path / name)])


def test_a_missing_file_stays_a_job() -> None:
    assert jobs(["not-there.html"]) == [Job("not-there.html", "not-there")]


def test_two_spellings_of_a_path_are_one_job(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("x")
    assert len(jobs([str(tmp_path / "a.html"), str(tmp_path / "." / "b" / ".." / "a.html"), str(tmp_path)])) == 1


def test_a_folder_named_on_a_list_without_documents_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"pages\.txt:7: .*holds no document"):
        jobs([Named(str(tmp_path), "pages.txt:7")])
