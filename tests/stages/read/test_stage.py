"""The read stage from file to document."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.document import SOURCE, Document, Source
from pipeline.errors import InputError
from pipeline.ids import sentence_ids
from pipeline.stage import Context
from stages.read.stage import Read

ReadIt = Callable[..., Document]
PROSE = "The flu is an illness of the nose and throat. It spreads from one person to another, and you should rest."
SPANISH = (
    "La gripe es una enfermedad de la nariz y la garganta. Se contagia de una persona a otra, y usted debe descansar "
    "en su casa. El Dr. Ruiz dice que debe tomar agua."
)
FRENCH = (
    "La grippe est une maladie du nez et de la gorge qui passe d'une personne à une autre. "
    "Vous devez rester à la maison."
)


def texts(document: Document) -> list[str]:
    return [sentence.text for sentence in document.sentences]


def test_read_gives_the_source() -> None:
    assert Read().gives == {SOURCE}


def test_read_names_sentences_over_the_whole_document(read: ReadIt) -> None:
    document = read("Rest at home.\n\nDrink water. Rest at home.", "a.txt")
    assert [s.id for s in document.sentences] == sentence_ids(["Rest at home.", "Drink water.", "Rest at home."])
    assert len(document.blocks) == 2


def test_read_changes_nothing_in_the_document_given(tmp_path: Path, context: Context) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PROSE, encoding="utf-8")
    given = Document(Source(str(path)), "en")
    new = Read().run(given, context)
    assert given == Document(Source(str(path)), "en")
    assert new.source.address == str(path)


def test_read_takes_standard_input(context: Context) -> None:
    piped = replace(context, input=PROSE.encode())
    document = Read().run(Document(Source("-"), "en"), piped)
    assert texts(document)[0] == "The flu is an illness of the nose and throat."
    assert document.title == ""


def test_read_names_an_untitled_text_after_its_file(read: ReadIt) -> None:
    assert read(PROSE, "flu-and_you.txt").title == "Flu and you"


@pytest.mark.parametrize("form", ["html", "dump", "text"])
def test_read_obeys_the_form_given(read: ReadIt, form: str) -> None:
    document = read(f"<h1>Flu</h1>\n<p>{PROSE}</p>", "a.txt", form=form)
    assert ("<p>" in " ".join(texts(document))) == (form != "html")


def test_read_lines_keeps_every_line_in_its_place(read: ReadIt) -> None:
    raw = "Skip to content\n\n  Take 5\u00a0mg. Rest. \nA\x0bB\u2028C\n<b>x</b>\n\nRelated Resources\n"
    document = read(raw, "a.txt", form="lines")
    assert [block.ref for block in document.blocks] == [f"line:{at}" for at in range(1, 8)]
    assert [[s.text for s in block.sentences] for block in document.blocks] == [
        ["Skip to content"],
        [],
        ["Take 5 mg.", "Rest."],
        ["A B C"],
        ["<b>x</b>"],
        [],
        ["Related Resources"],
    ]
    assert document.cuts == ()


@pytest.mark.parametrize(("raw", "blocks"), [("", 0), ("\n", 1), ("\n\n", 2), ("a", 1), ("a\nb", 2), ("a\r\nb\r\n", 2)])
def test_read_lines_counts_as_a_reader_does(read: ReadIt, raw: str, blocks: int) -> None:
    assert len(read(raw, "a.txt", form="lines").blocks) == blocks


def test_read_takes_a_clearly_spanish_text_as_spanish(read: ReadIt) -> None:
    document = read(SPANISH, "a.txt")
    assert document.language == "es"
    assert "El Dr. Ruiz dice que debe tomar agua." in texts(document)
    assert document.problems == ()


def test_read_keeps_the_language_of_another_text_and_says_so(read: ReadIt) -> None:
    document = read(FRENCH, "a.txt")
    assert document.language == "en"
    assert [(p.stage, p.sentence, p.severity) for p in document.problems] == [("read", "", "warning")]
    assert "French" in document.problems[0].message


def test_read_refuses_another_language_by_name(read: ReadIt) -> None:
    with pytest.raises(InputError, match=r"a\.txt: its text is in French; English and Spanish can be read") as caught:
        read("\n\n".join([FRENCH] * 4), "a.txt")
    assert caught.value.hint


def test_read_takes_lines_of_any_language(read: ReadIt) -> None:
    assert len(read("\n".join([FRENCH] * 4), "a.txt", form="lines").blocks) == 4


def test_read_notes_a_passage_in_another_language(read: ReadIt) -> None:
    document = read(f"{PROSE}\n\n{PROSE}\n\n{SPANISH}\n\n{PROSE}", "a.txt")
    assert [(p.severity, p.message.partition(":")[0]) for p in document.problems] == [
        ("info", "a passage is in Spanish")
    ]
    assert document.problems[0].sentence in {s.id for s in document.blocks[2].sentences}


def test_read_says_when_the_encoding_was_guessed(read: ReadIt) -> None:
    document = read((PROSE + " Piñata.").encode("latin-1"), "a.txt")
    assert texts(document)[-1] == "Piñata."
    assert "cp1252" in document.problems[0].message


def test_read_says_how_many_characters_were_lost(read: ReadIt) -> None:
    document = read(PROSE + " 5\ufffdmg \ufffd", "a.txt")
    assert "2 characters" in document.problems[0].message


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "it is empty"),
        (b" \n\t ", "it is empty"),
        (b"<html><body><script>draw()</script></body></html>", "no article text"),
        (b"%PDF-1.7 x", "PDF is damaged"),
        (b"\x00\x01\x02\x03" * 50, "binary"),
    ],
)
def test_read_refuses_with_file_cause_and_remedy(read: ReadIt, content: bytes, cause: str) -> None:
    with pytest.raises(InputError, match=cause) as caught:
        read(content, "broken.html")
    assert "broken.html" in caught.value.message
    assert caught.value.hint


def test_read_refuses_a_missing_file(context: Context, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.html: there is no such file"):
        Read().run(Document(Source(str(tmp_path / "gone.html")), "en"), context)


def test_read_refuses_a_folder(context: Context, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        Read().run(Document(Source(str(tmp_path)), "en"), context)


def test_read_fetches_nothing_offline(context: Context, no_network: list[object]) -> None:
    with pytest.raises(InputError, match="offline"):
        Read().run(Document(Source("https://example.org/"), "en"), replace(context, offline=True))
    assert no_network == []


def test_read_a_latin_page_by_its_meta(read: ReadIt) -> None:
    html = f"<html><head><meta charset=iso-8859-1><title>Año</title></head><body><h1>Año</h1><p>{PROSE}</p></body>"
    document = read(html.encode("latin-1"))
    assert document.title == "Año"
    assert document.problems == ()
