"""A file beside a document that keeps and drops parts of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.config import read_config
from pipeline.document import Document, Source
from pipeline.errors import ConfigError
from pipeline.plugins import Plugins
from pipeline.stage import Context
from stages.read.overrides import DROPPED
from stages.read.stage import Read

ReadIt = Callable[..., Document]
PAGE = """<html><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><h1>Sore throats</h1>
<p>A sore throat hurts when you swallow, and most of them go away in a week.</p>
<aside class="doses"><p>Children take 5 mL twice a day.</p></aside>
<p>Call us if you have a fever, or if it is hard for you to breathe.</p>
<p class="portal">Ask about our new patient portal, which is open day and night.</p>
<p>Rest at home and drink warm water with honey until you feel well again.</p></main>
<footer><p>Alder Bay Health</p></footer></body></html>"""
DUMP = "\n".join(
    [
        *"Home|About us|Contact us|Find a doctor|Menu|Search|Sign in|Skip to main content|Sore throats".split("|"),
        "A sore throat hurts when you swallow, and most of them go away in a week if you rest at home.",
        "Call us if you have a fever, or if it is hard for you to breathe when you lie down at night.",
        *"Related Resources|Doses for children|Privacy Policy|Site Map|Follow us|Facebook|Contact us".split("|"),
    ]
)


@pytest.fixture
def beside(tmp_path: Path) -> Callable[[str], None]:
    """Write the overrides of `page.html`."""

    def write(text: str) -> None:
        (tmp_path / "page.html.read.yaml").write_text(text, encoding="utf-8")

    return write


def texts(document: Document) -> list[str]:
    return [" ".join(sentence.text for sentence in block.sentences) for block in document.blocks]


@pytest.mark.parametrize("entry", ["{text: Ask about our}", "{selector: .portal}", "text: 'Ask  about our new'"])
def test_drop_makes_blocks_cuts(read: ReadIt, beside: Callable[[str], None], entry: str) -> None:
    plain = texts(read(PAGE))
    beside(f"drop:\n  - {entry}\n")
    document = read(PAGE)
    portal = "Ask about our new patient portal, which is open day and night."
    assert texts(document) == [text for text in plain if text != portal]
    assert [cut.text for cut in document.cuts if cut.reason == DROPPED] == [portal]
    assert document.problems == ()


@pytest.mark.parametrize("entry", ["{text: Alder Bay}", "{selector: 'footer > p'}", "{selector: footer}"])
def test_keep_brings_back_what_was_cut(read: ReadIt, beside: Callable[[str], None], entry: str) -> None:
    plain = read(PAGE)
    assert "Alder Bay Health" in [cut.text for cut in plain.cuts]
    beside(f"keep: [{entry}]")
    document = read(PAGE)
    assert texts(document) == [*texts(plain), "Alder Bay Health"]
    assert "Alder Bay Health" not in "".join(cut.text for cut in document.cuts)
    assert document.problems == ()


def test_keep_puts_a_block_at_its_place(read: ReadIt, beside: Callable[[str], None]) -> None:
    html = PAGE.replace('class="doses"', 'class="sidebar"')
    assert "Children take 5 mL twice a day." not in texts(read(html))
    beside("keep: [{text: Children take}]")
    kept = texts(read(html))
    assert kept[kept.index("Children take 5 mL twice a day.") - 1].startswith("A sore throat")
    assert kept[kept.index("Children take 5 mL twice a day.") + 1].startswith("Call us")


def test_keep_does_not_double_what_is_there(read: ReadIt, beside: Callable[[str], None]) -> None:
    plain = read(PAGE)
    beside("keep: [{text: Rest at home}, {selector: h1}]")
    assert texts(read(PAGE)) == texts(plain)


def test_overrides_of_a_text_dump(read: ReadIt, beside: Callable[[str], None]) -> None:
    plain = texts(read(DUMP, form="dump"))
    beside("keep: [{text: Doses for}]\ndrop: [{text: A sore throat}]")
    document = read(DUMP, form="dump")
    assert texts(document) == [*(t for t in plain if not t.startswith("A sore")), "Doses for children"]
    assert document.problems == ()


def test_keep_in_a_wrapped_text_adds_nothing(read: ReadIt, beside: Callable[[str], None]) -> None:
    text = "A sore throat hurts when you swallow, and most of them\ngo away in a week if you rest at home\nand drink.\n"
    plain = texts(read(text, form="text"))
    beside("keep: [{text: go away}]")
    assert texts(read(text, form="text")) == plain


@pytest.mark.parametrize("entry", ["{text: Nowhere}", "{selector: .nowhere}"])
def test_an_entry_without_a_match_is_a_warning(read: ReadIt, beside: Callable[[str], None], entry: str) -> None:
    plain = read(PAGE)
    beside(f"drop:\n  - {entry}\n")
    document = read(PAGE)
    assert document.blocks == plain.blocks
    assert [(p.stage, p.severity) for p in document.problems] == [("read", "warning")]
    assert "page.html.read.yaml:2:" in document.problems[0].message
    assert "owhere" in document.problems[0].message


@pytest.mark.parametrize("text", ["", "# nothing\n", "keep: []\ndrop: []\n"])
def test_an_empty_file_changes_nothing(read: ReadIt, beside: Callable[[str], None], text: str) -> None:
    plain = read(PAGE)
    beside(text)
    assert read(PAGE) == plain


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("drops: []", "1:1", "drops: no such option; did you mean 'drop'?"),
        ("keep: []\nkeep: []", "2:1", "keep: stands here twice"),
        ("drop:\n  - txt: a", "2:5", "drop.txt: no such option; did you mean 'text'?"),
        ("drop:\n  - just words", "2:5", "drop: each entry is"),
        ("drop:\n  - {text: a, selector: b}", "2:5", "drop: each entry is"),
        ("drop: words", "1:7", "drop: must be a list"),
        ("drop: [{text: ''}]", "1:15", "drop.text: must be words"),
        ("drop: [{selector: 'p['}]", "1:19", "drop.selector: no CSS selector"),
        ("- a", "1:1", "must hold `keep:` and `drop:`"),
        ("drop: [", "1:8", "not valid YAML"),
        ("[" * 20_000, "1:1", "lists within lists"),
        ("a: " + "b" * 200_000, "1:1", "larger than"),
        ("\x01", "1:1", "cannot be read"),
    ],
)
def test_a_wrong_file_names_line_and_column(
    read: ReadIt, beside: Callable[[str], None], text: str, where: str, what: str
) -> None:
    beside(text)
    with pytest.raises(ConfigError) as caught:
        read(PAGE)
    assert f"page.html.read.yaml:{where}: " in caught.value.message
    assert what in caught.value.message


def test_all_mistakes_are_named_at_once(read: ReadIt, beside: Callable[[str], None]) -> None:
    beside("drops: []\nkeep: words\n")
    with pytest.raises(ConfigError) as caught:
        read(PAGE)
    assert len(caught.value.message.splitlines()) == 2


def test_entries_of_the_configuration_keep_and_drop_in_every_document(context: Context, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    stage = Read(keep=({"selector": "footer > p"},), drop=({"text": "Ask about our"}, {"text": "Nothing of this page"}))
    document = stage.run(Document(Source(str(path)), "en"), context)
    assert "Alder Bay Health" in texts(document)
    assert not [text for text in texts(document) if text.startswith("Ask about our")]
    assert document.problems == ()


def test_the_file_beside_a_document_adds_to_the_configuration(
    context: Context, tmp_path: Path, beside: Callable[[str], None]
) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    beside("drop: [text: Call us]")
    stage = Read(drop=({"text": "Ask about our"},))
    document = stage.run(Document(Source(str(tmp_path / "page.html")), "en"), context)
    assert [cut.text[:9] for cut in document.cuts if cut.reason == DROPPED] == ["Call us i", "Ask about"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ("{keep: [{txt: Rest}]}", "3:20: read.keep.0.txt: no such option; did you mean 'text'?"),
        ("{drop: [{text: Rest}, {selector: 'p >'}]}", "3:34: read.drop.1.selector: no CSS selector: "),
        ("{drop: [{text: ' '}]}", "3:20: read.drop.0.text: must be words"),
        ("{drop: [{text: a, selector: b}]}", "3:19: read.drop.0: each entry is `text: …` or `selector: …`"),
        ("{drop: [Rest]}", "3:19: read.drop: "),
    ],
)
def test_wrong_entries_of_the_configuration_are_told_with_their_place(
    tmp_path: Path, options: str, message: str
) -> None:
    path = tmp_path / "pipeline.yaml"
    path.write_text(f"source: en\nstages:\n  - read: {options}\n", encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        read_config(path, Plugins())
    assert f"{path}:{message}" in caught.value.message
