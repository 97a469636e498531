"""A translator that gives things that are no texts."""

from typing import Any

from tests.faults.translator_echo import EchoTranslator


class Rubbish(EchoTranslator):
    def translate(self, texts: list[str], *, source: str, target: str) -> Any:
        super().translate(texts, source=source, target=target)
        return [None, 7, b"hola", {"text": "hola"}][: len(texts)] if len(texts) > 1 else "hola"
