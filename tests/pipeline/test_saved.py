import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.annotations import Guideline, Link, Reason, Term, WordTime
from pipeline.document import (
    Block,
    Clip,
    Cut,
    Document,
    EngineUse,
    Line,
    Note,
    Part,
    PassedOver,
    Problem,
    Score,
    Sentence,
    Source,
    Target,
    Track,
    Version,
)
from pipeline.errors import DocumentError, InputError
from pipeline.ids import sentence_ids
from pipeline.saved import from_json, load, save, to_json


def full_document(*texts: str) -> Document:
    names = sentence_ids(texts)
    blocks = tuple(
        Block("item", (Sentence(name, text, "es", (Link("w", "https://example.org"),)),), 1, True, f"line:{n}", 1)
        for n, (name, text) in enumerate(zip(names, texts, strict=True))
    )
    lines = tuple(
        Line(name, (Part(f"{name}.1", text, "item"),), (Note("phrase", "shorter", "utilize", "use", "page"),))
        for name, text in zip(names, texts, strict=True)
    )
    clips = tuple(
        Clip(f"{name}.1", "easy.en", 10 * n, 10 * n + 5, "ab", (WordTime(0, 1, 10 * n, 10 * n + 5),))
        for n, name in enumerate(names)
    )
    return Document(
        Source("page.html", "Agency", "Published by Agency", "2026-11-01"),
        "en",
        "Title",
        blocks,
        (Version("easy", "en", "source", lines, "rules", True),),
        (Track("easy.en", "easy", "en", "af_heart", 24_000, 10 * len(texts) + 10, "easy.en.mp3"),),
        clips,
        (Score("flesch_kincaid_grade", 5.4, "easy", names[0] if names else ""),),
        (Target("flesch_kincaid_grade", 6.0, "easy"),),
        (Problem("check", names[0] if names else "", "warning", "m", "s"),),
        (Cut("Menu", "menu", "line:1"),),
        (EngineUse("speak", "espeak", "f", "en", (PassedOver("kokoro", "gone"),)),),
        (Reason("long", "easy", f"{names[0]}.1", "too long", "split it", 0, 1),) if names else (),
        (Guideline("one-idea", "easy", "ISO 24495-1", "One idea a sentence", "met", "0 of 4"),),
        (Term("w", "a word", "easy", f"{names[0]}.1", 0, 1, "page"),) if names else (),
        ("easy.en.md",),
    )


@given(st.lists(st.text(min_size=1, max_size=20).filter(lambda text: "\x00" not in text), max_size=5))
def test_a_document_comes_back_from_json_as_it_was(texts: list[str]) -> None:
    before = full_document(*texts)
    after = from_json(json.loads(json.dumps(to_json(before))))
    assert after == before


def test_save_and_load_use_one_file(tmp_path: Path) -> None:
    before = full_document("Rest.", "Rest.")
    save(before, tmp_path / "a" / "document.json")
    assert load(tmp_path / "a" / "document.json") == before
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["document.json"]


def test_saving_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        save(full_document("Rest.", "Ñandú."), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_json_that_breaks_an_invariant_raises() -> None:
    data = to_json(full_document("Rest.", "Drink."))
    data["versions"][0]["lines"].pop()
    with pytest.raises(DocumentError, match="does not cover"):
        from_json(data)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"format": 1}', '{"format": 99}', '{"format":1,"source":3,"language":"en"}']
)
def test_a_file_that_is_no_document_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "document.json"
    path.write_text(text)
    with pytest.raises(InputError, match=r"document\.json"):
        load(path)
