"""XLIFF 2.0 for review: by the rules of the specification, and back again."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from pipeline.document import Document
from pipeline.errors import InputError
from pipeline.memory import PEOPLE, Memory, Unit
from pipeline.review import outcome
from pipeline.stage import Context
from stages.publish.xliff import MATCHES, METADATA, NAMESPACE, XliffWriter, xliff
from stages.publish.xliff_reading import read_xliff
from tests.stages.publish.conftest import DOUBTED, FAILED

_N = f"{{{NAMESPACE}}}"
_NMTOKEN = re.compile(r"[\w.:-]+")
# XLIFF 2.0, section 2.2: what each element may hold, in order, of what we write.
_CHILDREN = {
    "xliff": ["file"], "file": ["unit"], "unit": ["metadata", "notes", "segment"], "notes": ["note"],
    "segment": ["source", "target"], "note": [], "source": [], "target": [],
    "metadata": ["metaGroup"], "metaGroup": ["meta"], "meta": [],
}  # fmt: skip
_REQUIRED = {"xliff": {"version", "srcLang"}, "file": {"id"}, "unit": {"id"}, "meta": {"type"}}
_MODULE = {"metadata", "metaGroup", "meta"}
_STATES = {"initial", "translated", "reviewed", "final"}


def tree(document: Document, version: str) -> "etree._Element":
    return etree.fromstring(xliff(document, version))


def reviewed(document: Document, tmp_path: Path, old: str, new: str, version: str = "es") -> Path:
    path = tmp_path / "easy.es.xlf"
    text = xliff(document, version).decode()
    assert text.count(f"<target>{old}</target>") == 1
    path.write_text(text.replace(f"<target>{old}</target>", f"<target>{new}</target>"), encoding="utf-8")
    return path


@pytest.mark.parametrize("version", ["easy", "es"])
def test_file_keeps_the_rules_of_the_specification(document: Document, version: str) -> None:
    root = tree(document, version)
    ids: set[tuple[str, str]] = set()
    for element in root.iter():
        name = etree.QName(element).localname
        assert etree.QName(element).namespace == (METADATA if name in _MODULE else NAMESPACE)
        assert set(element.attrib) >= _REQUIRED.get(name, set())
        order = [_CHILDREN[name].index(etree.QName(child).localname) for child in element]
        assert order == sorted(order)
        if name in {"file", "unit"}:
            assert _NMTOKEN.fullmatch(element.get("id", ""))
            assert (name, element.get("id", "")) not in ids
            ids.add((name, element.get("id", "")))
        if name == "segment":
            assert element.get("state") in _STATES
            assert len(element.findall(f"{_N}source")) == 1
    assert root.get("version") == "2.0"


def test_every_line_is_a_unit_with_source_and_target(document: Document) -> None:
    units = list(tree(document, "es").iter(f"{_N}unit"))
    lines = document.version("es").lines
    assert [unit.get("name") for unit in units] == [line.id for line in lines]
    assert [unit.findtext(f"{_N}segment/{_N}target") for unit in units] == [line.text for line in lines]


def test_doubts_and_the_original_sentence_are_notes(document: Document) -> None:
    notes = {
        (unit.findtext(f"{_N}notes/{_N}note[@category='original']"), note.text)
        for unit in tree(document, "es").iter(f"{_N}unit")
        for note in unit.iter(f"{_N}note")
        if note.get("category") == "problem"
    }
    assert any("not translated" in (text or "") for _, text in notes)
    assert len({text for _, text in notes}) >= 2, (DOUBTED, FAILED)


def test_what_failed_is_initial_and_what_was_reviewed_says_so(document: Document) -> None:
    version = document.version("es")
    lines = (replace(version.lines[0], reviewed=True), *version.lines[1:])
    seen = document.with_version(replace(version, lines=lines))
    states = [segment.get("state") for segment in tree(seen, "es").iter(f"{_N}segment")]
    assert states[0] == "reviewed"
    assert states.count("initial") == sum(line.failed for line in version.lines)


def test_parts_of_a_sentence_stand_on_lines_of_their_own(document: Document) -> None:
    split = next(line for line in document.version("easy").lines if len(line.parts) > 1)
    unit = next(unit for unit in tree(document, "easy").iter(f"{_N}unit") if unit.get("name") == split.id)
    assert unit.findtext(f"{_N}segment/{_N}target") == "\n".join(part.text for part in split.parts)


def test_writer_makes_a_file_for_the_translator_and_one_for_the_editor(document: Document, context: Context) -> None:
    assert [path.name for path in XliffWriter().write(document, context)] == ["easy.en.xlf", "easy.es.xlf"]


def test_file_that_comes_back_unchanged_decides_nothing(document: Document, context: Context) -> None:
    for path in XliffWriter().write(document, context):
        found = outcome(document, read_xliff(path))
        assert (found.corrections, found.unmatched) == ((), ())


def test_changed_target_comes_back_as_a_correction(document: Document, tmp_path: Path) -> None:
    line = document.version("es").lines[-1]
    found = outcome(
        document, read_xliff(reviewed(document, tmp_path, line.text, "Otra cosa.")), by="Ana", on="2026-11-27"
    )
    (one,) = found.corrections
    assert (one.version, one.state, one.was, one.becomes, one.by) == (
        "es",
        "rewritten",
        line.text,
        ("Otra cosa.",),
        "Ana",
    )
    assert found.units[0].target == "Otra cosa."


def test_approved_state_comes_back_as_accepted(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "easy.es.xlf"
    path.write_bytes(xliff(document, "es").replace(b'state="translated"', b'state="final"', 1))
    (one,) = outcome(document, read_xliff(path)).corrections
    assert one.state == "accepted"


def test_line_whose_text_changed_since_is_told(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "easy.es.xlf"
    path.write_bytes(xliff(document, "es").replace(b"<source>", b"<source>Once ", 1))
    found = outcome(document, read_xliff(path))
    assert len(found.unmatched) == 1
    assert "the text has changed since" in found.unmatched[0]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"nothing", "not an XML file"),
        (b'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', "not XLIFF 2"),
        (b'<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', "holds no unit"),
    ],
)
def test_other_files_are_refused_by_name(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "x.xlf").write_bytes(content)
    with pytest.raises(InputError, match=said):
        read_xliff(tmp_path / "x.xlf")


def test_translation_of_a_nearly_equal_sentence_is_a_candidate(document: Document, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.sqlite")
    version = document.version("es")
    sources = {part.id: part.text for part in document.parts(version.source)}
    line = next(line for line in version.lines if len(sources[line.id].split()) > 3)
    near = f"{sources[line.id]} now"
    memory.add([Unit(near, "en", "es", PEOPLE, "Así lo dijo Ana.", "Ana", "2026-11-27")])
    content = xliff(document, "es", memory)
    (match,) = etree.fromstring(content).iter(f"{{{MATCHES}}}match")
    (unit,) = (one for one in etree.fromstring(content).iter(f"{_N}unit") if len(list(one.iter(f"{{{MATCHES}}}match"))))
    assert unit.get("name") == line.id
    assert [etree.QName(child).localname for child in unit][:2] == ["metadata", "matches"]
    assert (match.get("ref"), match.get("type"), match.get("origin")) == ("#s1", "tm", "Ana 2026-11-27")
    assert 75 <= float(match.get("similarity") or 0) < 100
    assert [child.text for child in match] == [near, "Así lo dijo Ana."]
    path = tmp_path / "easy.es.xlf"
    path.write_bytes(content)
    assert "Así lo dijo Ana." not in {one.target for one in read_xliff(path)}
