"""Ctrl-C that no library can swallow."""

import signal
import threading
from types import FrameType, TracebackType


class Interruption:
    """While it is entered, Ctrl-C raises `KeyboardInterrupt`, and `check` and leaving raise it again.

    Native libraries turn the first one into an ImportError, or drop it, when it meets them in the wrong moment.
    """

    def __init__(self) -> None:
        self.asked = False
        self._before: signal.Handlers | object = None

    def __enter__(self) -> "Interruption":
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._ask)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)  # type: ignore[arg-type]  # what signal.signal itself gave
        if self.asked and kind is not KeyboardInterrupt:
            raise KeyboardInterrupt from error

    def check(self) -> None:
        """Raise `KeyboardInterrupt` if Ctrl-C was pressed and got lost."""
        if self.asked:
            raise KeyboardInterrupt

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        raise KeyboardInterrupt
