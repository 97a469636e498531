"""What a writer of published files is."""

from pathlib import Path
from typing import Protocol, runtime_checkable

from pipeline.document import Document, Problem
from pipeline.stage import Context


class Writer(Protocol):
    """What an entry point of `plainvox.writers` names: one kind of file each.

    It is made without arguments; one that is a dataclass gets those options of the publish stage that it has as fields.
    """

    name: str

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """Write this kind of file into `context.folder`, whole or not at all, and say which files it wrote.

        Raises one of `pipeline.errors`, mostly `OutputError`; never changes the document.
        """


@runtime_checkable
class Keeper(Protocol):
    """A writer of files that people edit; it is asked before anything is written."""

    def keep(self, document: Document, context: Context) -> tuple[Problem, ...]:
        """Put a person's work in files that will be written anew out of the way, and tell of what waits."""
