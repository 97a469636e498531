"""The end of a process whose main thread does not come back from native code when it is interrupted."""

import os
import signal
import socket
import threading
from collections.abc import Callable

_GRACE = 1.0
_FAREWELL = 1.9
INTERRUPTED = 130


class LastResort:
    """Between `begin` and `end` a signal that Python has a handler for leaves the main thread a second.

    After that `farewell` is called from another thread, has two, and the process exits with 130. Only for
    the main thread: the notice comes through `signal.set_wakeup_fd`, which native code does not hold up.
    """

    def __init__(self, farewell: Callable[[], None]) -> None:
        self._farewell = farewell
        self._over = threading.Event()
        self._before = -1

    def begin(self) -> None:
        """Watch from now on."""
        self._notice, self._signals = socket.socketpair()
        self._signals.setblocking(False)
        self._before = signal.set_wakeup_fd(self._signals.fileno(), warn_on_full_buffer=False)
        threading.Thread(target=self._watch, daemon=True).start()

    def end(self) -> None:
        """The main thread is back, or done."""
        self._over.set()
        signal.set_wakeup_fd(self._before)
        self._signals.close()

    def _watch(self) -> None:
        with self._notice:
            asked = self._notice.recv(1)
        if asked and not self._over.wait(_GRACE):
            saying = threading.Thread(target=self._farewell, daemon=True)
            saying.start()
            saying.join(_FAREWELL)
            os._exit(INTERRUPTED)
