"""Ctrl-C, and SIGTERM, that no library can swallow."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from pipeline.last_resort import INTERRUPTED, LastResort

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

__all__ = ["INTERRUPTED", "Interruption", "undisturbed"]

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interruption:
    """While it is entered, Ctrl-C and SIGTERM raise `KeyboardInterrupt`, and `check` and leaving raise it again.

    Native libraries turn the first one into an ImportError, or drop it, when it meets them in the wrong moment.
    Where native code holds on to the main thread for longer than is decent, `last_resort` is called from another
    thread and ends the process.
    """

    def __init__(self, last_resort: Callable[[], None] | None = None) -> None:
        self.asked = False
        self._before: dict[signal.Signals, object] = {}
        self._watch = LastResort(last_resort) if last_resort else None

    def __enter__(self) -> "Interruption":
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._ask) for number in _SIGNALS}
            sys.unraisablehook, self._unraisable = self._quiet, sys.unraisablehook
            if self._watch:
                self._watch.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._before:
            if self._watch:
                self._watch.end()
            sys.unraisablehook = self._unraisable
            for number, before in self._before.items():
                signal.signal(number, before)  # type: ignore[arg-type]  # what signal.signal itself gave
        if self.asked and kind is not KeyboardInterrupt:
            raise KeyboardInterrupt from error

    def check(self) -> None:
        """Raise `KeyboardInterrupt` if Ctrl-C was pressed and got lost."""
        if self.asked:
            raise KeyboardInterrupt

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        raise KeyboardInterrupt

    def _quiet(self, unraisable: "UnraisableHookArgs") -> None:
        # In a callback from native code it cannot be raised, and Python would print a traceback; `check` finds it.
        if not issubclass(unraisable.exc_type, KeyboardInterrupt):
            self._unraisable(unraisable)


@contextmanager
def undisturbed() -> Iterator[None]:
    """While a run that was interrupted writes down how far it came, a second Ctrl-C changes nothing."""
    before = {number: signal.signal(number, signal.SIG_IGN) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
