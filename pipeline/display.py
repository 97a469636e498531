"""Progress on stderr: bars on a terminal, plain lines elsewhere."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from pipeline.interruption import Interruption

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID


class PlainProgress:
    """One line per stage, for logs and pipes. Every call is a place where a lost Ctrl-C is found."""

    def __init__(self) -> None:
        self._name = ""
        self._said: set[str] = set()
        self._interruption = Interruption()

    def __enter__(self) -> "PlainProgress":
        self._interruption.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._interruption.__exit__(kind, error, trace)

    def document(self, name: str, stages: int) -> None:
        """Remember which document the lines are about."""
        self._name = name

    def stage(self, name: str) -> None:
        """Write a line."""
        self._interruption.check()
        _write(f"{self._name}: {name}" if self._name else name)

    def step(self, done: int, total: int) -> None:
        """Write nothing: a log needs no steps."""
        self._interruption.check()

    def say(self, message: str) -> None:
        """Write the message, once."""
        if message not in self._said:
            self._said.add(message)
            _write(f"note: {message}")


class TerminalProgress:
    """A bar for the document's stages and one for the sentences of the stage at work; Ctrl-C as in the plain one."""

    def __init__(self) -> None:
        self._bars: Bars | None = None
        self._document: TaskID | None = None
        self._sentences: TaskID | None = None
        self._said: set[str] = set()
        self._interruption = Interruption()

    def __enter__(self) -> "TerminalProgress":
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._bars.start()
        self._interruption.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bars:
            self._bars.stop()
        self._interruption.__exit__(kind, error, trace)

    def document(self, name: str, stages: int) -> None:
        """Begin the bars of a document."""
        if self._bars:
            for task in self._bars.task_ids:
                self._bars.remove_task(task)
            self._document = self._bars.add_task(name, total=stages, completed=-1)
            self._sentences = self._bars.add_task("", total=None, visible=False)

    def stage(self, name: str) -> None:
        """Move the document's bar on."""
        self._interruption.check()
        if self._bars and self._document is None:
            self.document("", 1)
        if self._bars and self._document is not None and self._sentences is not None:
            self._bars.advance(self._document)
            self._bars.reset(self._sentences, description=f"  {name}", total=None, visible=True)

    def step(self, done: int, total: int) -> None:
        """Move the stage's bar on."""
        self._interruption.check()
        if self._bars and self._sentences is not None:
            self._bars.update(self._sentences, completed=done, total=total)

    def say(self, message: str) -> None:
        """Write the message above the bars, once."""
        if self._bars and message not in self._said:
            self._said.add(message)
            self._bars.console.print(f"note: {message}", markup=False, highlight=False)


def open_progress() -> PlainProgress | TerminalProgress:
    """Bars if stderr is a terminal, else lines; use it in a `with`."""
    return TerminalProgress() if sys.stderr.isatty() else PlainProgress()


def _write(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
