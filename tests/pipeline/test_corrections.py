"""The file of people's corrections."""

from pathlib import Path

import pytest

from pipeline.correction import Correction
from pipeline.corrections import Corrections, corrections_beside, corrections_path, read_corrections, save_corrections
from pipeline.errors import ConfigError, InputError

ONE = Correction("es", "Take  one tablet.", "rewritten", "Toma una.", ("Tome una tableta.",), by="Ana", on="2026-11-27")


def test_corrections_come_back_from_their_file(tmp_path: Path) -> None:
    path = tmp_path / "page.html.corrections.yaml"
    rejected = Correction("easy", "Use it: “daily”.\nNot more.", "rejected", rules=("clause",), reason="# wrong")
    save_corrections(path, Corrections((ONE, rejected)))
    assert read_corrections(path).entries == (ONE, rejected)


def test_no_file_is_no_correction(tmp_path: Path) -> None:
    assert read_corrections(tmp_path / "none.yaml") == Corrections()


def test_text_is_found_whatever_its_white_space() -> None:
    assert Corrections((ONE,)).find("es", "Take one\ntablet.") == ONE
    assert Corrections((ONE,)).find("easy", "Take one tablet.") is None


def test_later_decision_holds() -> None:
    later = Correction("es", "Take one tablet.", "accepted", "Tome una.")
    known = Corrections((ONE,)).adding([later])
    assert known.find("es", ONE.of) == later
    assert len(known.entries) == 1


def test_digest_follows_the_decisions() -> None:
    assert Corrections((ONE,)).digest != Corrections().digest
    assert Corrections((ONE,)).digest == Corrections((ONE, ONE)).digest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("corrections: 3", "1:1: must hold `corrections:` with a list"),
        (
            "corrections:\n- state: rewriten\n  of: a\n  version: es",
            "2:3: state: must be accepted, rewritten, rejected",
        ),
        ("corrections:\n- state: accepted\n  version: es", "2:3: of: is missing"),
        ("corrections:\n- state: rewritten\n  of: a\n  version: es", "becomes: a rewritten line needs its new text"),
        ("corrections:\n- status: accepted\n", "2:3: status: no such field"),
        ("corrections:\n- rules: clause\n", "2:3: rules: a list"),
        ("corrections: [", "not valid YAML"),
    ],
)
def test_mistake_is_told_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "page.html.corrections.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        read_corrections(path)
    assert said in caught.value.message
    assert caught.value.message.startswith(str(path))


def test_file_is_beside_the_document() -> None:
    assert corrections_path("docs/page.html", Path("out")) == Path("docs/page.html.corrections.yaml")


@pytest.mark.parametrize("address", ["-", "https://example.org/page"])
def test_what_is_no_file_is_corrected_in_its_folder(address: str) -> None:
    assert corrections_path(address, Path("out/page")) == Path("out/page/document.corrections.yaml")


@pytest.mark.parametrize("inside", [".", "out/page", "elsewhere"])
def test_file_is_found_again_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str) -> None:
    for folder in ("docs", "out/page", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "docs" / "page.html").write_text("x", encoding="utf-8")
    monkeypatch.chdir(tmp_path / inside)
    found = corrections_beside("docs/page.html", tmp_path / "out" / "page")
    assert found.resolve() == (tmp_path / "docs" / "page.html.corrections.yaml").resolve()


def test_document_that_is_gone_is_named_rather_than_corrected_in_vain(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"docs/page\.html: the document .* is not here"):
        corrections_beside("docs/page.html", tmp_path / "out" / "page")
