"""What a reader of one form hands over, before sentences are split and named."""

from dataclasses import dataclass

from pipeline.document import BlockKind, Cut


@dataclass(frozen=True)
class Piece:
    """One block to be. `texts` are runs that no sentence crosses: paragraphs of an item, cells of a row."""

    kind: BlockKind
    texts: tuple[str, ...]
    level: int = 0
    ordered: bool = False
    ref: str = ""

    @property
    def text(self) -> str:
        """All runs as one."""
        return " ".join(self.texts)


@dataclass(frozen=True)
class Reading:
    """The article as found; `date` is ISO 8601, `doubt` says in a sentence why a person should look at it."""

    pieces: tuple[Piece, ...]
    title: str = ""
    cuts: tuple[Cut, ...] = ()
    publisher: str = ""
    credit: str = ""
    date: str = ""
    doubt: str = ""
