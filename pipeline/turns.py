"""One thread at a time for each key."""

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from threading import Lock


class Turns:
    """Turns at keys: who comes while another is at the same key waits, and finds what that one left."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._taken: dict[Hashable, tuple[Lock, int]] = {}

    @contextmanager
    def at(self, key: Hashable) -> Iterator[None]:
        """The turn at a key, for as long as the block lasts; not to be taken again within it."""
        with self._lock:
            turn, waiting = self._taken.get(key, (Lock(), 0))
            self._taken[key] = turn, waiting + 1
        try:
            with turn:
                yield
        finally:
            with self._lock:
                turn, waiting = self._taken.pop(key)
                if waiting > 1:
                    self._taken[key] = turn, waiting - 1
