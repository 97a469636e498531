"""Room for so much at a time."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Lock
from time import sleep

import pytest

from stages.speak.room import Room

_SECONDS = 10
"""After which a test gives up."""


def test_what_fits_works_side_by_side() -> None:
    room, both = Room(10), Barrier(2)

    def work() -> int:
        with room.taken(5):
            return both.wait(_SECONDS)

    with ThreadPoolExecutor(2) as pool:
        assert {one.result() for one in [pool.submit(work) for _ in range(2)]} == {0, 1}


def test_never_more_than_the_room_is_taken() -> None:
    room, lock, held, most = Room(10), Lock(), 0, 0

    def work(amount: int) -> None:
        nonlocal held, most
        with room.taken(amount):
            with lock:
                held += amount
                most = max(most, held)
            with lock:
                held -= amount

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, [1, 9, 3, 3, 7, 2, 10, 4] * 50))
    assert (held, most <= 10) == (0, True)


def test_what_is_larger_than_the_room_has_all_of_it() -> None:
    with Room(10).taken(25):
        pass


def test_a_fault_gives_the_room_back() -> None:
    room = Room(10)
    with pytest.raises(ValueError, match="slurred"), room.taken(10):
        raise ValueError("slurred")
    with room.taken(10):
        pass


def test_small_ones_do_not_pass_a_large_one_by() -> None:
    room, order = Room(10), list[int]()

    def work(amount: int) -> None:
        with room.taken(amount):
            order.append(amount)

    with ThreadPoolExecutor(2) as pool, room.taken(5):
        pool.submit(work, 10)
        sleep(0.5)
        pool.submit(work, 1)
        sleep(0.5)
        assert order == []
    assert order == [10, 1]
