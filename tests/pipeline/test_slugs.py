import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.slugs import slug_of, slugs


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


def test_a_name_that_only_one_has_stays_simple() -> None:
    assert slugs(["a/page.html", "b/flu.html"]) == ["page", "flu"]


@pytest.mark.parametrize(
    ("addresses", "names"),
    [
        (["a/page.html", "b/page.html"], ["a-page", "b-page"]),
        (["page.html", "a/page.html"], ["page", "a-page"]),
        (["page.html", "page.txt", "PAGE.md"], ["page-html", "page-txt", "page-md"]),
        (["a/page.html", "a/page.txt", "b/page.html"], ["a-page-html", "a-page-txt", "b-page"]),
        (["a/page.html", "b/page.html", "a-page.txt"], ["a-page-html", "b-page", "a-page"]),
        (["https://a.org/page.html", "https://b.org/page.html"], ["a-org-page", "b-org-page"]),
        (["https://a.org/en/", "https://b.org/en/"], ["a-org-en", "b-org-en"]),
    ],
)
def test_same_names_are_told_apart_by_folder_then_by_suffix(addresses: list[str], names: list[str]) -> None:
    assert slugs(addresses) == names


def test_what_folder_and_suffix_do_not_tell_apart_gets_a_hash() -> None:
    first, second = slugs(["x/a/page.html", "y/a/page.html"])
    assert first != second
    assert first.startswith("page-")
    assert second.startswith("page-")


def test_the_order_of_the_inputs_changes_no_name() -> None:
    addresses = ["a/page.html", "b/page.html", "x/a/page.html", "y/flu.html", "page.txt"]
    there = dict(zip(addresses, slugs(addresses), strict=True))
    back = dict(zip(addresses[::-1], slugs(addresses[::-1]), strict=True))
    assert there == back


def test_one_more_of_the_same_name_leaves_the_others_their_names() -> None:
    assert slugs(["0/page.html", "a/page.html", "b/page.html"])[1:] == slugs(["a/page.html", "b/page.html"])


def test_a_document_keeps_the_folder_that_it_has_when_another_of_its_name_joins() -> None:
    owners = {"page": "b/page.html"}
    assert slugs(["a/page.html", "b/page.html"], lambda name: owners.get(name, "")) == ["a-page", "page"]


def test_a_document_keeps_the_folder_that_it_has_when_the_other_goes() -> None:
    owners = {"a-page": "a/page.html", "b-page": "b/page.html"}
    assert slugs(["./b/page.html"], lambda name: owners.get(name, "")) == ["b-page"]


def test_a_folder_of_another_document_is_nobodys_reason() -> None:
    assert slugs(["b/page.html"], lambda _: "elsewhere/page.html") == ["page"]


NAMES = st.sampled_from(["page", "flu", "a-page", "page-html", "x" * 70])
ADDRESSES = st.builds(
    lambda folders, stem, suffix: "/".join([*folders, stem + suffix]),
    st.lists(st.sampled_from(["a", "b", "x" * 60]), max_size=3),
    NAMES,
    st.sampled_from([".html", ".txt", ""]),
)


@given(st.lists(ADDRESSES, unique_by=os.path.normpath, max_size=12))
def test_no_two_documents_ever_share_a_folder(addresses: list[str]) -> None:
    names = slugs(addresses)
    assert len(set(names)) == len(addresses)
    assert all(name and len(name) <= 60 and Path(name).name == name for name in names)
