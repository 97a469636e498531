from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import UsageError
from pipeline.inputs import Job, jobs, slug_of


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("pages/Flu Vaccine (2026).html", "flu-vaccine-2026"),
        ("señal.txt", "senal"),
        ("https://example.org/health/asthma.html?x=1", "asthma"),
        ("https://example.org/", "example-org"),
        ("../../etc/passwd", "passwd"),
        ("日本.txt", "document"),
        ("-", "document"),
    ],
)
def test_slug_is_a_plain_folder_name(address: str, slug: str) -> None:
    assert slug_of(address) == slug


@given(st.text(max_size=300))
def test_slug_never_leaves_the_output_folder(name: str) -> None:
    slug = slug_of(name)
    assert slug
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(slug) <= 60


def test_same_names_in_two_folders_get_two_slugs() -> None:
    assert [job.slug for job in jobs(["a/page.html", "b/page.html"])] == ["page", "page-2"]


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


def test_a_number_after_a_name_never_makes_it_the_name_of_another(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("page.html", "page.txt", "page-2.md", "PAGE.md")]
    for path in paths:
        path.write_text("x", encoding="utf-8")
    slugs = [job.slug for job in jobs([str(path) for path in paths])]
    assert len(set(slugs)) == 4
