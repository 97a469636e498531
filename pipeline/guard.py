"""Calling engines that others wrote: whatever they raise becomes one of our errors."""

from collections.abc import Callable
from typing import TypeVar

from pipeline.errors import EngineFault, PlainvoxError

T = TypeVar("T")


def guarded(name: str, work: Callable[[], T]) -> T:
    """The result of `work`; anything but our own errors that it raises becomes an `EngineFault` naming the engine."""
    try:
        return work()
    except PlainvoxError:
        raise
    except Exception as error:  # an engine is a stranger's code: a crash in it must cost one sentence
        raise EngineFault(f"{name}: {type(error).__name__}: {error}") from error
