"""A healthy translator: repeats the text in brackets and remembers what it was asked."""

from typing import Any

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore


class EchoTranslator:
    """One translation per text."""

    fingerprint = "echo translator 1"

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def translate(self, texts: list[str], *, source: str, target: str) -> Any:
        self.asked.append(texts)
        return [f"{target}: {text}" for text in texts]


class EchoAdapter:
    """The healthy adapter that every fault is a change of; `engine` is what it opens."""

    name = "echo"
    online = False

    def __init__(self, engine: Any = None) -> None:
        self.engine = engine or EchoTranslator()

    def __call__(self) -> "EchoAdapter":
        # Plugins name a class that is called; an instance lets a test ask it afterwards.
        return self

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        return None

    def open(self, need: Need, models: ModelStore) -> Any:
        return self.engine
