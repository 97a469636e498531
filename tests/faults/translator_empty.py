"""A translator that gives nothing but spaces for texts that hold the word empty."""

from typing import Any

from tests.faults.translator_echo import EchoTranslator


class Empty(EchoTranslator):
    def translate(self, texts: list[str], *, source: str, target: str) -> Any:
        answer = super().translate(texts, source=source, target=target)
        return ["  " if "empty" in text else one for text, one in zip(texts, answer, strict=True)]
