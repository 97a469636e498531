"""A translator with several candidates a text, given to it beforehand."""

from tests.faults.translator_echo import EchoTranslator


class Proposing(EchoTranslator):
    fingerprint = "proposing translator 1"

    def __init__(self, offered: dict[str, list[str]]) -> None:
        super().__init__()
        self.offered = offered

    def candidates(self, texts: list[str], *, source: str, target: str) -> list[list[str]]:
        self.asked.append(texts)
        return [self.offered.get(text, [f"{target}: {text}"]) for text in texts]
