"""A translator that prints to stdout while it works."""

from typing import Any

from tests.faults.translator_echo import EchoTranslator


class Chatty(EchoTranslator):
    def translate(self, texts: list[str], *, source: str, target: str) -> Any:
        print("loading the model...")
        return super().translate(texts, source=source, target=target)
