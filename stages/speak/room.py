"""Room for so much at a time, given in the order in which it is asked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, Lock


class Room:
    """Work of several threads, `size` of it at a time; what is larger than all the room waits until it is empty."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._free = size
        self._turn = Lock()
        self._changed = Condition()

    @contextmanager
    def taken(self, amount: int) -> Iterator[None]:
        """So much of the room, for as long as the block lasts."""
        amount = min(amount, self._size)
        # One waits for room at a time, so that small ones do not pass a large one by again and again.
        with self._turn, self._changed:
            self._changed.wait_for(lambda: self._free >= amount)
            self._free -= amount
        try:
            yield
        finally:
            with self._changed:
                self._free += amount
                self._changed.notify_all()
