"""A team's own lists: used before every rule, and refused with every mistake named."""

from pathlib import Path

import pytest

from pipeline.config import read_config
from pipeline.errors import ConfigError
from pipeline.plugins import Plugins
from stages.speak.normalise.pronunciation import own_pronunciations
from stages.speak.normalise.spoken import normalise


def _list(folder: Path, *rows: str, name: str = "own.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(("language,written,said", *rows)), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("row", "text", "said"),
    [
        ("en,KRAS,kay ras", "The KRAS gene.", "The kay ras gene."),
        ("en,clinic 4B,clinic four bee", "Go to Clinic 4B (now).", "Go to clinic four bee, now."),
        ("en,lisinopril,my way", "Take lisinopril.", "Take my way."),
        ("en,art,aart", "A part of art", "A part of aart"),
        ("es,KRAS,karas", "The KRAS gene.", "The kay-rass gene."),
    ],
)
def test_own_word_is_said_as_the_list_says(tmp_path: Path, row: str, text: str, said: str) -> None:
    own = own_pronunciations([_list(tmp_path, row)])
    assert normalise(text, "en", own=own).text == said


def test_own_word_leads_back_to_what_is_displayed(tmp_path: Path) -> None:
    text = "See clinic 4B."
    own = own_pronunciations([_list(tmp_path, "en,clinic 4B,clinic four bee")])
    assert {text[word.begin : word.end] for word in normalise(text, "en", own=own).words[1:]} == {"clinic 4B"}


def test_later_list_goes_over_an_earlier_one(tmp_path: Path) -> None:
    lists = [_list(tmp_path, "en,foo,one"), _list(tmp_path, "en,foo,two", name="later.csv")]
    assert normalise("foo", "en", own=own_pronunciations(lists)).text == "two"


def test_every_mistake_of_a_list_is_named_with_its_line(tmp_path: Path) -> None:
    path = _list(tmp_path, "en,foo", "# a comment", "english,foo,bar", "en,foo,")
    with pytest.raises(ConfigError) as raised:
        own_pronunciations([path])
    assert [line.removeprefix(str(path)).partition(" ")[0] for line in raised.value.message.splitlines()] == [
        ":2:",
        ":4:",
        ":5:",
    ]


def _phonetic(folder: Path, *rows: str) -> Path:
    path = folder / "phonetic.csv"
    path.write_text("\n".join(("language,written,said,phonemes", *rows)), encoding="utf-8")
    return path


def test_phonemes_go_with_the_word_to_the_voice(tmp_path: Path) -> None:
    own = own_pronunciations([_phonetic(tmp_path, "en,KRAS,,kˈeɪɹæs", "en,foo,bar")])
    assert normalise("Foo, KRAS.", "en", own=own).text == "bar, KRAS⟨kˈeɪɹæs⟩."


@pytest.mark.parametrize(
    ("row", "mistake"),
    [
        ("en,foo,,fü", "no voice knows the phonemes 'ü'"),
        ("es,foo,,θa", "no voice knows the phonemes 'θ'"),
        ("fr,foo,,fu", "no voice knows the phonemes 'fu'"),
        ("en,two words,,tu", "phonemes are for one word"),
        ("en,foo,,", "said is empty"),
    ],
)
def test_phonemes_that_cannot_be_said_are_a_mistake(tmp_path: Path, row: str, mistake: str) -> None:
    with pytest.raises(ConfigError, match=mistake):
        own_pronunciations([_phonetic(tmp_path, row)])


def test_pipeline_takes_a_list_from_its_own_folder(tmp_path: Path) -> None:
    path = _list(tmp_path, "en,foo,bar")
    config = tmp_path / "pipeline.yaml"
    config.write_text("stages:\n  - read\n  - speak: {of: source, pronunciation: [own.csv]}\n", encoding="utf-8")
    assert read_config(config, Plugins()).stages[1].pronunciation == (path.resolve(),)  # type: ignore[attr-defined]


def test_list_that_is_not_there_is_a_mistake_of_the_pipeline(tmp_path: Path) -> None:
    config = tmp_path / "pipeline.yaml"
    config.write_text("stages:\n  - read\n  - speak: {of: source, pronunciation: [own.csv]}\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"pipeline.yaml:3:\d+: speak.pronunciation: .*own.csv: cannot be read"):
        read_config(config, Plugins())
