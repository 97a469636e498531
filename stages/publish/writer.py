"""What a writer of published files is."""

from pathlib import Path
from typing import Protocol

from pipeline.document import Document
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
