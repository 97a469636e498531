"""A translator that gives one result too many, whatever it is asked."""

from typing import Any

from tests.faults.translator_echo import EchoTranslator


class Many(EchoTranslator):
    def translate(self, texts: list[str], *, source: str, target: str) -> Any:
        return [*super().translate(texts, source=source, target=target), "de más"]
