"""The read stage: a file, page or pipe becomes the blocks and sentences of its article."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar

from pipeline.document import SOURCE, Document, Problem
from pipeline.errors import InputError
from pipeline.stage import Context, Stage
from stages.read.blocks import make_blocks
from stages.read.decode import Decoded
from stages.read.form import Form
from stages.read.language import NAMES, READ, foreign_language, guess_language
from stages.read.load import load
from stages.read.override_entries import listed
from stages.read.overrides import overridden
from stages.read.passages import passages
from stages.read.reading import Reading
from stages.read.recognize import recognize

_REPLACEMENT = "\ufffd"


@dataclass(frozen=True)
class Read(Stage):
    """Reads `document.source.address`: a path, an http(s) address or `-` for `context.input`.

    `form` says what it is where its content does not: `dump` is a page saved as text, menus included; `lines` makes
    each input line one block and cuts nothing. `docx`, `epub` and `pdf` refuse all other formats. `keep` and `drop`
    overrule for every document what is its text: lists of `text: how a block begins` and `selector: a CSS selector`,
    as in the file `NAME.read.yaml` beside a document.
    """

    name: ClassVar[str] = "read"
    form: Form = "auto"
    keep: tuple[Mapping[str, str], ...] = field(default=(), hash=False)
    drop: tuple[Mapping[str, str], ...] = field(default=(), hash=False)

    def __post_init__(self) -> None:
        listed(self.name, keep=self.keep, drop=self.drop)

    @property
    def gives(self) -> frozenset[str]:
        """The original text."""
        return frozenset({SOURCE})

    def run(self, document: Document, context: Context) -> Document:
        """The document with title, blocks, cuts and what is known of its source; `InputError` if it cannot be read."""
        address = document.source.address
        name = "standard input" if address == "-" else address
        loaded = load(address, context)
        if self.form != "lines" and not loaded.raw.strip():
            raise InputError(f"{name}: it is empty", hint="give a document with text")
        recognized = recognize(loaded.raw, name, charset=loaded.charset, form=self.form, base=loaded.address)
        form = recognized.form
        reading, changes = overridden(
            recognized, str(context.local or address), listed(self.name, keep=self.keep, drop=self.drop)
        )
        if form != "lines" and not any(piece.text for piece in reading.pieces):
            raise InputError(
                f"{name}: no article text found in it",
                hint="check that the document shows its text without scripts and not as a picture, or save it as text",
            )
        if form != "lines":
            _require_known_language(reading, name)
        language, doubts = _language(reading, document.language, form)
        source = replace(
            document.source,
            publisher=document.source.publisher or reading.publisher,
            credit=document.source.credit or reading.credit,
            date=document.source.date or reading.date,
            author=document.source.author or reading.author,
            canonical=document.source.canonical or reading.canonical,
        )
        new = replace(
            document,
            source=source,
            language=language,
            title=reading.title or ("" if address == "-" else _title_from(address)),
            blocks=make_blocks(reading.pieces, language),
            cuts=reading.cuts,
        )
        notes = () if form == "lines" or doubts else passages(new.blocks, language)
        return new.with_problems(
            *_encoding_doubts(recognized.decoded), *_reading_doubts(reading), *changes, *doubts, *notes
        )


def _require_known_language(reading: Reading, name: str) -> None:
    found = foreign_language([piece.text for piece in reading.pieces])
    if found:
        known = " and ".join(NAMES[language] for language in READ)
        raise InputError(
            f"{name}: its text is in {found}; {known} can be read", hint="give the document in one of these languages"
        )


def _language(reading: Reading, expected: str, form: Form) -> tuple[str, list[Problem]]:
    if form == "lines":
        return expected, []  # a handful of lines is no ground to doubt what the user said
    guess = guess_language(" ".join(piece.text for piece in reading.pieces))
    if not guess.judged or guess.language == expected:
        return expected, []
    if guess.language == "es":
        return "es", []
    found = f"looks like {NAMES[guess.language]}" if guess.language else "is in no language that is known here"
    return expected, [
        Problem(
            "read",
            "",
            "warning",
            f"the text {found}, but is treated as {NAMES.get(expected, expected)}",
            "check the language of the document; `source:` in pipeline.yaml sets it",
        )
    ]


def _reading_doubts(reading: Reading) -> Iterator[Problem]:
    if reading.doubt:
        yield Problem("read", "", "warning", reading.doubt, "compare the result with the page, or save it as text")


def _encoding_doubts(decoded: Decoded | None) -> Iterator[Problem]:
    if decoded is None:
        return
    if decoded.guessed:
        yield Problem(
            "read",
            "",
            "warning",
            f"the file does not say its encoding; it was read as {decoded.encoding}",
            "look at accented letters and signs; save the file as UTF-8 to be sure",
        )
    lost = Counter(decoded.text)[_REPLACEMENT]
    if lost:
        yield Problem(
            "read", "", "warning", f"{lost} characters of the file could not be read", "save the file as UTF-8"
        )


def _title_from(address: str) -> str:
    stem = Path(address.rstrip("/")).stem.replace("-", " ").replace("_", " ").strip()
    return stem[:1].upper() + stem[1:]
