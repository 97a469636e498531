"""A translator that crashes on a batch or text that holds the word crash."""

from typing import Any

from tests.faults.translator_echo import EchoTranslator


class Crashing(EchoTranslator):
    def translate(self, texts: list[str], *, source: str, target: str) -> Any:
        answer = super().translate(texts, source=source, target=target)
        if any("crash" in text for text in texts):
            raise ZeroDivisionError("the model fell over")
        return answer
