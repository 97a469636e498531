"""Certificates: kept beside the source, one for a file, and only for the file as it was."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.accessibility import Certificate, add_certificate, certificates_path, read_certificates, valid
from pipeline.errors import ConfigError

ONE = Certificate("easy.es.epub", "a1", "Ana Peña", "2026-11-27", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA")


def test_certificates_lie_beside_the_source(tmp_path: Path) -> None:
    assert certificates_path("docs/page.html", tmp_path) == Path("docs/page.html.accessibility.yaml")
    assert certificates_path("https://x.example/", tmp_path) == tmp_path / "document.accessibility.yaml"


def test_certificate_is_read_back_and_a_later_one_takes_its_place(tmp_path: Path) -> None:
    path = tmp_path / "page.html.accessibility.yaml"
    other = replace(ONE, file="easy.en.epub")
    later = replace(ONE, seal="b2", credential="certified", report="https://x.example/report")
    for one in (ONE, other, later):
        add_certificate(path, one)
    assert read_certificates(path) == (other, later)


def test_certificate_holds_for_the_file_as_it_was() -> None:
    assert valid([ONE], "easy.es.epub", "a1") == ONE
    assert valid([ONE], "easy.es.epub", "a2") is None
    assert valid([ONE], "easy.en.epub", "a1") is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("certificates: [{file: x, seal: a, by: '', on: b, conforms: c}]", ":1:16: by: is missing"),
        ("certificates: [{file: x, seal: a, by: y, on: b, conforms: c, sure: yes}]", "sure: no such field"),
        ("certificates: all", "must hold `certificates:` with a list"),
    ],
)
def test_mistake_is_told_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "x.accessibility.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=said.replace("`", ".")):
        read_certificates(path)
