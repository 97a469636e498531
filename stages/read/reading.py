"""What a reader of one form hands over, before sentences are split and named."""

from dataclasses import dataclass

from pipeline.document import BlockKind, Cut


@dataclass(frozen=True)
class Span:
    """Characters `begin` to `end` of a run: the address they lead to, or the language they are in."""

    begin: int
    end: int
    address: str = ""
    language: str = ""
    run: int = 0


@dataclass(frozen=True)
class Piece:
    """One block to be. `texts` are runs that no sentence crosses: paragraphs of an item, cells of a row.

    Cells may be empty, so that columns stay in line; the first `headers` of them are header cells.
    """

    kind: BlockKind
    texts: tuple[str, ...]
    level: int = 0
    ordered: bool = False
    ref: str = ""
    headers: int = 0
    spans: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """All runs as one."""
        return " ".join(filter(None, self.texts))


@dataclass(frozen=True)
class Reading:
    """The article as found; `date` is ISO 8601, `doubt` says in a sentence why a person should look at it.

    `author` is who wrote it where that is not its publisher; `canonical` is the address that it names as its own.
    """

    pieces: tuple[Piece, ...]
    title: str = ""
    cuts: tuple[Cut, ...] = ()
    publisher: str = ""
    credit: str = ""
    date: str = ""
    doubt: str = ""
    author: str = ""
    canonical: str = ""
