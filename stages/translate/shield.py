"""Keeping what must not be translated out of the model, and putting it back byte for byte."""

import re
from dataclasses import dataclass

from stages.translate.addresses import ADDRESS

MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\{[^{}]*\}")
"""Tags, and whatever already looks like one of our placeholders."""

NUMBER = re.compile(r"\d+(?:[.,]\d+)+|\d+")
CODE = re.compile(r"\b(?:[A-Z]\w*[A-Z0-9]\w*|[A-Za-z]+\d\w*)(?:-[A-Z0-9]\w*)*")
"""Acronyms and codes: PDQ, CAR, A1C, COVID-19."""

_PLACEHOLDER = re.compile(r"\{(\d+)\}")


@dataclass(frozen=True)
class Shielded:
    """A text with `{1}`, `{2}` … where `kept` was; the model copies these marks faithfully."""

    text: str
    kept: tuple[str, ...] = ()

    def restore(self, translation: str) -> str | None:
        """The translation with everything back in its place; None if the model lost or doubled a mark."""
        marks = sorted(int(number) for number in _PLACEHOLDER.findall(translation))
        if marks != list(range(1, len(self.kept) + 1)):
            return None if self.kept else translation
        return _PLACEHOLDER.sub(lambda mark: self.kept[int(mark[1]) - 1], translation)


def shield(text: str, *more: re.Pattern[str]) -> Shielded:
    """The text with its addresses and markup, and whatever else matches `more`, behind placeholders."""
    spans: list[tuple[int, int]] = []
    for pattern in (MARKUP, ADDRESS, *more):
        for match in pattern.finditer(text):
            if all(match.end() <= begin or end <= match.start() for begin, end in spans):
                spans.append(match.span())
    spans.sort()
    kept = tuple(text[begin:end] for begin, end in spans)
    for number, (begin, end) in reversed(list(enumerate(spans, start=1))):
        text = f"{text[:begin]}{{{number}}}{text[end:]}"
    return Shielded(text, kept)
