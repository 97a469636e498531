"""Translation memories in and out as TMX 1.4b."""

from pathlib import Path

import pytest
from lxml import etree

from pipeline.errors import InputError
from pipeline.memory import PEOPLE, Unit
from stages.translate.tmx import read_tmx, write_tmx

UNITS = [
    Unit("Take 5 mg & rest <now>.", "en", "es", PEOPLE, "Tome 5 mg y descanse <ya>.", "Ana", "2026-11-27"),
    Unit("Call us.", "en", "es", "builtin", "Llámenos."),
]


def given(tmp_path: Path, body: str, source: str = "en-US") -> Path:
    path = tmp_path / "given.tmx"
    header = f'<header srclang="{source}" segtype="sentence" datatype="xml" adminlang="en" o-tmf="x"/>'
    path.write_text(f'<?xml version="1.0"?><tmx version="1.4">{header}<body>{body}</body></tmx>', encoding="utf-8")
    return path


def pair(english: str, spanish: str, language: str = "es-419") -> str:
    variants = (("en-US", english), (language, spanish))
    return "<tu>" + "".join(f'<tuv xml:lang="{name}"><seg>{text}</seg></tuv>' for name, text in variants) + "</tu>"


def test_memory_comes_back(tmp_path: Path) -> None:
    write_tmx(tmp_path / "out.tmx", UNITS[:1])
    assert read_tmx(tmp_path / "out.tmx") == UNITS[:1]


def test_file_has_what_the_specification_asks_for(tmp_path: Path) -> None:
    write_tmx(tmp_path / "out.tmx", UNITS)
    root = etree.parse(tmp_path / "out.tmx").getroot()
    header = root.find("header")
    assert root.get("version") == "1.4"
    assert header is not None
    wanted = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert wanted <= set(header.attrib)
    assert all(len(unit.findall("tuv")) == 2 for unit in root.iter("tu"))


def test_variants_of_a_language_are_that_language(tmp_path: Path) -> None:
    (unit,) = read_tmx(given(tmp_path, pair("Rest.", "Descanse.")))
    assert (unit.source_language, unit.target_language, unit.engine) == ("en", "es", PEOPLE)


def test_codes_of_other_programs_are_no_text(tmp_path: Path) -> None:
    english = 'Take <bpt i="1">&lt;b&gt;</bpt>one<ept i="1">&lt;/b&gt;</ept> <hi>tablet</hi>.'
    (unit,) = read_tmx(given(tmp_path, pair(english, 'Tome <ph x="1">{0}</ph>una tableta.')))
    assert (unit.source, unit.target) == ("Take one tablet.", "Tome una tableta.")


@pytest.mark.parametrize(
    ("content", "said"),
    [("not xml", "not an XML file"), ("<html/>", "not TMX, but 'html'"), ('<tmx version="1.4"/>', "no pair")],
)
def test_other_files_are_refused_by_name(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "bad.tmx").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=said) as caught:
        read_tmx(tmp_path / "bad.tmx")
    assert "bad.tmx" in caught.value.message


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    path = tmp_path / "evil.tmx"
    path.write_text(
        f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "{secret.as_uri()}">]><tmx version="1.4"><header srclang="en"/><body>'
        + pair("Rest &x;.", "Descanse &x;.")
        + "</body></tmx>",
        encoding="utf-8",
    )
    assert all("secret" not in unit.source + unit.target for unit in read_tmx(path))


def test_spanish_of_the_americas_is_taken_before_that_of_spain(tmp_path: Path) -> None:
    body = """<tu><tuv xml:lang="en"><seg>Computer</seg></tuv><tuv xml:lang="es-ES"><seg>Ordenador</seg></tuv>
        <tuv xml:lang="es-419"><seg>Computadora</seg></tuv></tu>"""
    assert [unit.target for unit in read_tmx(given(tmp_path, body)) if unit.source_language == "en"] == ["Computadora"]
