"""Every published file of every example, in both languages: the validators and our own checks have nothing to say."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.plugins import FILE_CHECKS, Plugins
from tests.stages.publish.validators import ace, epubcheck

EXAMPLES = ("high-blood-pressure", "managing-asthma", "flu-vaccine-dump")
LABELS = ("easy.en", "easy.es")
# Every report in one look: tests/browser has a report with all that can be in one in every look.
LOOKS: tuple[dict[str, str], ...] = ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"contrast": "more"})


def files(out: Path, suffix: str) -> list[Path]:
    """The files of all examples with a suffix, one for each language."""
    found = [out / example / f"{label}{suffix}" for example in EXAMPLES for label in LABELS]
    assert all(path.is_file() for path in found)
    return found


def test_epubcheck_has_nothing_to_say_of_any_book(out: Path) -> None:
    assert epubcheck(*files(out, ".epub")) == []


def test_ace_has_nothing_to_say_of_any_book(out: Path, tmp_path: Path) -> None:
    assert ace(tmp_path, *files(out, ".epub")) == []


def test_nu_checker_finds_no_error_in_any_page(out: Path, nu_errors: Callable[..., list[str]]) -> None:
    pages = [
        out / "index.html",
        *(out / example / name for example in EXAMPLES for name in ("index.html", "report.html")),
    ]
    assert nu_errors(*pages) == []


@pytest.mark.browser
@pytest.mark.parametrize(("example", "look"), list(zip(EXAMPLES, LOOKS, strict=True)))
def test_axe_finds_no_violation_in_a_report(
    chromium: Any, axe: str, out: Path, example: str, look: dict[str, str]
) -> None:
    context = chromium.new_context(bypass_csp=True, **look)
    tab = context.new_page()
    tab.goto((out / example / "report.html").as_uri())
    tab.add_script_tag(content=axe)
    found = tab.evaluate("axe.run(document)")
    context.close()
    assert found["passes"]
    assert [(one["id"], node["html"][:200]) for one in found["violations"] for node in one["nodes"]] == []


def test_prints_are_whole_tagged_and_in_their_language(out: Path) -> None:
    for path in files(out, ".pdf"):
        said = run("qpdf", "--check", path)
        assert "No syntax or stream encoding errors found" in said
        assert re.search(r"Tagged: +yes", run("pdfinfo", path))
        structure = run("pdfinfo", "-struct", path)
        assert all(re.search(rf"^ *{tag}\b", structure, re.MULTILINE) for tag in ("H1", "H2", "L", "LI", "P"))


def test_prints_have_no_finding_of_the_pdf_ua_checker(out: Path) -> None:
    pdfua = pytest.importorskip("pdfua", reason="left out: needs pdfua; run: pip install -e '.[dev]'")
    for path in files(out, ".pdf"):
        assert list(pdfua.validate(path).findings) == []


def test_our_own_checks_find_nothing(out: Path) -> None:
    plugins = Plugins()
    for example in EXAMPLES:
        found = [one for name in plugins.names(FILE_CHECKS) for one in plugins.load(FILE_CHECKS, name)(out / example)]
        assert found == []


def run(*command: str | Path) -> str:
    """What a program says of a file; it may not fail."""
    try:
        done = subprocess.run(
            [str(one) for one in command], capture_output=True, text=True, errors="replace", timeout=60
        )
    except FileNotFoundError:
        pytest.skip(f"left out: {command[0]} is not here; run: make validators")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
