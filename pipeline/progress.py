"""How a run tells what it is doing; the command line shows it, a library user gets silence."""

from typing import Protocol


class Progress(Protocol):
    """Called from the thread that runs the document, in order: document, then stages, then steps within each.

    `say` may also come from the thread in which a stage works ahead of its turn.
    """

    def document(self, name: str, stages: int) -> None:
        """A document begins that has so many stages."""

    def stage(self, name: str) -> None:
        """The next stage of the document begins."""

    def step(self, done: int, total: int) -> None:
        """So many of the stage's sentences are done."""

    def say(self, message: str) -> None:
        """Something the user must know now, such as an engine passed over; said once however often it is told."""


class Silence:
    """Shows nothing; keeps what was said, so that a worker can send it home."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def document(self, name: str, stages: int) -> None:
        """Show nothing."""

    def stage(self, name: str) -> None:
        """Show nothing."""

    def step(self, done: int, total: int) -> None:
        """Show nothing."""

    def say(self, message: str) -> None:
        """Keep the message."""
        if message not in self.said:
            self.said.append(message)
