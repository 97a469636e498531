"""What came through: numbers, names, negations, and words that Spanish does not have.

Counted against what source and human reference share, and by other means than plainvox's own checks, so that choosing
by the checks does not mark its own work.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inflected import is_inflected
from wordfreq import zipf_frequency

_NUMBER = re.compile(r"(?<![\w])\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?")
_NAME = re.compile(r"(?<![\w-])(?:[A-Z][\w-]*[A-Z0-9][\w-]*|[A-Z][a-z][\w-]+)")
_WORD = re.compile(r"[^\W\d_]+")
_NEGATION = {
    "en": re.compile(r"\b(?:not|no|never|without|cannot|neither|nor|none|nobody|nothing)\b|n[’']t\b", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:no|nunca|sin|ni|ningun[oa]?s?|ningún|nadie|nada|tampoco|jamás|evit\w+|incapaz|imposible)\b",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True)
class Kept:
    """Counts over a set of sentences."""

    numbers: tuple[int, int]
    names: tuple[int, int]
    negations: tuple[int, int]
    strange: int
    words: int


def count(sources: Sequence[str], references: Sequence[str], outputs: Sequence[str]) -> Kept:
    """How many of the numbers and names that source and reference share are in the output, and so on."""
    numbers, names, negations = Counter[bool](), Counter[bool](), Counter[bool]()
    for source, reference, output in zip(sources, references, outputs, strict=True):
        shared = _numbers(source) & _numbers(reference)
        numbers.update(_present(shared, _numbers(output)))
        names.update(_present(_names(source) & _names(reference, first=True), _names(output, first=True)))
        if _NEGATION["en"].search(source) and _NEGATION["es"].search(reference):
            negations.update([bool(_NEGATION["es"].search(output))])
    return Kept(
        _share(numbers), _share(names), _share(negations), len(list(strange(outputs, sources))), _count(outputs)
    )


def strange(outputs: Iterable[str], sources: Iterable[str]) -> Iterable[str]:
    """Words, with one capital at most, that no list of Spanish words holds and that are no form of a known verb.

    Names of the source do not count.
    """
    for output, source in zip(outputs, sources, strict=True):
        names = {word for word in _WORD.findall(source) if not word.islower()}
        for word in _WORD.findall(output):
            if len(word) <= 2 or word in names or not word[1:].islower():
                continue
            if zipf_frequency(word, "es") == 0 and not is_inflected(word.casefold()):
                yield word


def _count(texts: Iterable[str]) -> int:
    return sum(len(_WORD.findall(text)) for text in texts)


def _share(counted: Counter[bool]) -> tuple[int, int]:
    return counted[True], counted.total()


def _present(wanted: Counter[str], there: Counter[str]) -> Iterable[bool]:
    for one, times in wanted.items():
        found = min(times, there[one])
        yield from [True] * found + [False] * (times - found)


def _numbers(text: str) -> Counter[str]:
    return Counter(re.sub(r"\D", "", number) for number in _NUMBER.findall(text))


def _names(text: str, *, first: bool = False) -> Counter[str]:
    found = [match for match in _NAME.finditer(text) if first or not _opens(text, match.start())]
    return Counter(match.group() for match in found)


def _opens(text: str, at: int) -> bool:
    return not text[:at].strip(" \"“'(") or text[:at].rstrip().endswith((".", "!", "?", ":"))
