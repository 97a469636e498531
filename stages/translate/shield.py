"""Keeping what must not be translated out of the model, and putting it back byte for byte."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from stages.translate.addresses import ADDRESS

MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\{[^{}]*\}")
"""Tags, and whatever already looks like one of our placeholders."""

LONG_NUMBER = re.compile(r"\d+(?:[.,]\d+)+|\d{4,}")
CODE = re.compile(r"\b(?:[A-Z]\w*[A-Z0-9]\w*|[A-Za-z]+\d\w*)(?:-[A-Z0-9]\w*)*")
"""Acronyms and codes: PDQ, CAR, A1C, COVID-19."""

_BROKEN_MARK = re.compile(r"\{(\d+)(?![\d}])")
"""A mark whose second half the model dropped, as it does before a full stop."""

_STAND_INS = (41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89)


@dataclass(frozen=True)
class Shielded:
    """A text in which each of `marks` stands for what was `kept`."""

    text: str
    kept: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()

    def saying(self, instead: Mapping[str, str]) -> "Shielded":
        """The same with other words for some of what was kept."""
        return replace(self, kept=tuple(instead.get(one, one) for one in self.kept))

    def restore(self, translation: str) -> str | None:
        """The translation with everything back in its place; None if the model lost or doubled a mark."""
        back = dict(zip(self.marks, self.kept, strict=True))
        if not back:
            return translation
        translation = _BROKEN_MARK.sub(r"{\1}", translation)
        pattern = re.compile("|".join(rf"(?<![\w.,]){re.escape(mark)}(?!\w|[.,]\d)" for mark in self.marks))
        if sorted(pattern.findall(translation)) != sorted(self.marks):
            return None
        return pattern.sub(lambda found: back[found[0]], translation)


def shield(text: str, *more: re.Pattern[str]) -> Shielded:
    """The text with its addresses and markup, and whatever else matches `more`, as `{1}`, `{2}` …

    The built-in model copies these marks faithfully.
    """
    spans = _spans(text, (MARKUP, ADDRESS, *more))
    return _replaced(text, spans, [f"{{{number}}}" for number in range(1, len(spans) + 1)])


def shield_numbers(text: str) -> Shielded | None:
    """The text with short stand-ins for its long numbers, so that the grammar around them holds.

    None if there is no long number, or too many, or a stand-in would meet itself in the text.
    """
    spans = _spans(text, (ADDRESS, LONG_NUMBER))
    marks = [str(number) for number in _STAND_INS if str(number) not in text][: len(spans)]
    if not spans or len(marks) < len(spans) or MARKUP.search(text) or ADDRESS.search(text):
        return None
    return _replaced(text, spans, marks)


def _spans(text: str, patterns: tuple[re.Pattern[str], ...]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for pattern in patterns:
        for match in pattern.finditer(text):
            if all(match.end() <= begin or end <= match.start() for begin, end in spans):
                spans.append(match.span())
    return sorted(spans)


def _replaced(text: str, spans: list[tuple[int, int]], marks: list[str]) -> Shielded:
    kept = tuple(text[begin:end] for begin, end in spans)
    for (begin, end), mark in reversed(list(zip(spans, marks, strict=True))):
        text = text[:begin] + mark + text[end:]
    return Shielded(text, kept, tuple(marks))
