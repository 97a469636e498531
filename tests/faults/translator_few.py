"""A translator that loses the last text of a batch."""

from typing import Any

from tests.faults.translator_echo import EchoTranslator


class Few(EchoTranslator):
    def translate(self, texts: list[str], *, source: str, target: str) -> Any:
        answer = super().translate(texts, source=source, target=target)
        return answer[:-1] if len(texts) > 1 else answer
