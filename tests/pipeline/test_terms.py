"""Lists of terms: read, laid over each other, and found in a text."""

from pathlib import Path

import pytest

from pipeline.config import read_config
from pipeline.errors import ConfigError
from pipeline.plugins import TERMS, Plugins
from pipeline.term_places import term_finder
from pipeline.terms import TermBase, read_terms, term_base

_HEAD = "en,es,pos,note,keep,definition_en,definition_es\n"


def _list(path: Path, rows: str, head: str = _HEAD) -> Path:
    path.write_text(head + rows, encoding="utf-8")
    return path


def test_a_row_gives_a_term_with_its_other_ways_and_definitions(tmp_path: Path) -> None:
    (entry,) = read_terms(_list(tmp_path / "t.csv", "heart attack|MI,infarto|ataque,noun,m,,a heart problem,un mal\n"))
    assert entry.written["en"] == ("heart attack", "MI")
    assert (entry.term("es"), entry.definition("es"), entry.note, entry.origin) == ("infarto", "un mal", "m", "t.csv")


def test_keep_marks_what_is_not_translated(tmp_path: Path) -> None:
    kept, other = read_terms(_list(tmp_path / "t.csv", "Medicaid,,noun,,yes,,\nflu,gripe,noun,f,,,\n"))
    assert (kept.keep, other.keep) == (True, False)


@pytest.mark.parametrize(
    ("head", "rows", "mistake"),
    [
        ("english,es\n", "flu,gripe\n", "t.csv:1: no such column 'english'"),
        ("pos,note\n", "noun,f\n", "t.csv:1: no column of a language"),
        (_HEAD, "flu,gripe,noun,f,,,\nFlu,gripe,noun,f,,,\n", "t.csv:3: 'flu' stands here twice"),
        (_HEAD, "flu,gripe,noun,f,perhaps,,\n", "t.csv:2: keep: must be yes or empty"),
        (_HEAD, ",,noun,f,,,\n", "t.csv:2: no term in any language"),
        (_HEAD, "flu,gripe,noun,f,,a,b,c\n", "t.csv:2: more cells than columns"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, head: str, rows: str, mistake: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_terms(_list(tmp_path / "t.csv", rows, head))
    assert mistake in caught.value.message


def test_a_team_s_list_changes_the_cells_it_fills(tmp_path: Path) -> None:
    ours = _list(tmp_path / "ours.csv", "flu,gripe,noun,f,,an illness,una enfermedad\n")
    theirs = _list(tmp_path / "theirs.csv", "Flu,influenza\nclinic,clínica\n", "en,es\n")
    base = term_base(Plugins({TERMS: dict.fromkeys(("ours", *Plugins().names(TERMS)), lambda: ours)}), (theirs,))
    flu, clinic = base.entries
    assert (flu.term("es"), flu.definition("es"), flu.note) == ("influenza", "una enfermedad", "f")
    assert clinic.term("es") == "clínica"


def test_the_longest_term_is_found_in_the_form_its_words_take(tmp_path: Path) -> None:
    rows = "blood clot,coágulo,,,,,\nblood,sangre,,,,,\n"
    base = TermBase(read_terms(_list(tmp_path / "t.csv", rows)))
    finder = term_finder(base, "en", lambda word: (word.removesuffix("s"),))
    assert [place.written for place in finder.places("Blood clots stop blood, clot or no clot.")] == [
        "Blood clots",
        "blood",
    ]


def test_pipeline_yaml_names_lists_beside_it(tmp_path: Path) -> None:
    path = _list(tmp_path / "ours.csv", "flu,gripe,noun,f,,,\n")
    config = tmp_path / "pipeline.yaml"
    config.write_text("terms: [ours.csv]\nstages: [read]\n", encoding="utf-8")
    assert read_config(config, Plugins()).terms == (path.resolve(),)


def test_pipeline_yaml_tells_the_mistakes_of_a_list(tmp_path: Path) -> None:
    _list(tmp_path / "ours.csv", "flu,gripe,noun,f,,,\nflu,gripe,noun,f,,,\n")
    config = tmp_path / "pipeline.yaml"
    config.write_text("terms: [ours.csv]\nstages: [read]\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"pipeline\.yaml:1:9: terms: .*ours\.csv:3: 'flu' stands here twice"):
        read_config(config, Plugins())
