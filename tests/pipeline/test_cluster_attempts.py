"""Poison is given up after two workers; a long document among machines that come and go is not."""

from pipeline.cluster_attempts import Attempts
from pipeline.news import News


def _at(number: int, done: int = 0, total: int = 0) -> News:
    return News("page", "speak", number, 9, done, total)


def test_the_first_death_is_forgiven() -> None:
    assert Attempts().died("page", 1.0)


def test_two_deaths_at_one_place_are_the_documents_fault() -> None:
    attempts = Attempts()
    for told in (50, 49):
        attempts.hear(_at(8, told, 100))
        again = attempts.died("page", 60.0)
    assert not again


def test_two_deaths_of_which_nothing_was_heard_are_the_documents_fault() -> None:
    attempts = Attempts()
    attempts.died("page", 60.0)
    assert not attempts.died("page", 60.0)


def test_a_document_that_comes_further_each_time_goes_on() -> None:
    attempts = Attempts()
    for told in (20, 40, 60, 80):
        attempts.hear(_at(8, told, 100))
        assert attempts.died("page", 20.0)


def test_a_document_that_comes_hardly_further_does_not() -> None:
    attempts = Attempts()
    attempts.hear(_at(8, 50, 100))
    attempts.died("page", 20.0)
    attempts.hear(_at(8, 55, 100))
    assert not attempts.died("page", 20.0)


def test_a_document_that_dies_at_once_has_not_come_further() -> None:
    attempts = Attempts()
    attempts.died("page", 0.1)
    attempts.hear(_at(8, 50, 100))
    assert not attempts.died("page", 2.0)


def test_nobody_tries_for_ever() -> None:
    attempts = Attempts()
    for number in range(1, 6):
        attempts.hear(_at(number))
        assert attempts.died("page", 20.0)
    attempts.hear(_at(6))
    assert not attempts.died("page", 20.0)


def test_documents_are_counted_apart() -> None:
    attempts = Attempts()
    attempts.died("page", 1.0)
    assert attempts.died("other", 1.0)
