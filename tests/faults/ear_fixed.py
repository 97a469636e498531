"""An ear that hears what it is told to, in turn, and remembers how long it listened."""

from typing import Any

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore


class FixedEar:
    """Gives the answers one after the other, an error of them is raised; the last one again and again."""

    fingerprint = "fixed 1"

    def __init__(self, *answers: str | Exception) -> None:
        self.answers = list(answers)
        self.seconds: list[float] = []

    def hear(self, samples: Any, rate: int) -> str:
        self.seconds.append(len(samples) / rate)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


class FixedEarAdapter:
    """The adapter of one such ear; `lack` makes it not ready."""

    name = "fixed"
    online = False

    def __init__(self, *answers: str | Exception, lack: EngineMissing | None = None) -> None:
        self.ear = FixedEar(*(answers or ("",)))
        self.lack = lack

    def __call__(self) -> "FixedEarAdapter":
        return self

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        return self.lack

    def open(self, need: Need, models: ModelStore) -> FixedEar:
        return self.ear
