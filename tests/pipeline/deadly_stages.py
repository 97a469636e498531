"""Stages that do harm to the process they run in; a module of its own, since workers have to import them."""

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pipeline.document import Document
from pipeline.stage import Context, Stage


@dataclass(frozen=True)
class Deadly(Stage):
    """Takes its whole process along when it meets the word."""

    name: ClassVar[str] = "deadly"

    def run(self, document: Document, context: Context) -> Document:
        if any("poison" in sentence.text for sentence in document.sentences):
            os._exit(9)
        return document


@dataclass(frozen=True)
class Unloadable(Stage):
    """Cannot even be loaded by a worker."""

    name: ClassVar[str] = "unloadable"

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (9,)

    def run(self, document: Document, context: Context) -> Document:
        return document


@dataclass(frozen=True)
class Moods(Stage):
    """Notes who works on what, and does to its process what the text says."""

    name: ClassVar[str] = "moods"
    notes: str = ""

    def run(self, document: Document, context: Context) -> Document:
        text = " ".join(sentence.text for sentence in document.sentences)
        with Path(self.notes).open("a") as file:
            file.write(f"{Path(document.source.address).stem} {os.environ.get('WHO', '')} {os.getpid()}\n")
        if "poison" in text:
            os._exit(9)
        if "bug" in text:
            raise ZeroDivisionError("nobody thought of this")
        if "slow" in text:
            time.sleep(1.5)
        while "patient" in text and not Path(self.notes).with_name("go").exists():
            time.sleep(0.05)
        return document
