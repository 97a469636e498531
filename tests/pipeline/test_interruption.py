import contextlib
import os
import signal

import pytest

from pipeline.display import PlainProgress
from pipeline.interruption import Interruption


def press() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def test_ctrl_c_is_raised_at_once() -> None:
    went_on = []

    def work() -> None:
        with Interruption():
            press()
            went_on.append(True)

    with pytest.raises(KeyboardInterrupt):
        work()
    assert went_on == []


def test_a_swallowed_ctrl_c_is_raised_at_the_next_check() -> None:
    went_on = []

    def work() -> None:
        with Interruption() as interruption:
            with contextlib.suppress(KeyboardInterrupt):
                press()
            interruption.check()
            went_on.append(True)

    with pytest.raises(KeyboardInterrupt):
        work()
    assert went_on == []


def test_a_ctrl_c_that_became_another_error_is_still_one() -> None:
    def load() -> None:
        try:
            press()
        except KeyboardInterrupt:
            raise ImportError("initialization failed") from None

    with pytest.raises(KeyboardInterrupt), Interruption():
        load()


def test_without_ctrl_c_nothing_changes() -> None:
    before = signal.getsignal(signal.SIGINT)
    with Interruption() as interruption:
        interruption.check()
    assert signal.getsignal(signal.SIGINT) is before


def test_the_progress_display_checks_at_each_step(capsys: pytest.CaptureFixture[str]) -> None:
    went_on = []

    def work() -> None:
        with PlainProgress() as progress:
            progress.stage("read")
            with contextlib.suppress(KeyboardInterrupt):
                press()
            progress.step(1, 2)
            went_on.append(True)

    with pytest.raises(KeyboardInterrupt):
        work()
    assert went_on == []
    assert "read" in capsys.readouterr().err
