"""Words said twice in a row or joined with themselves, and groups of three said again, as a stumbling model does."""

import re
from collections import Counter
from itertools import pairwise

from pipeline.meaning import Finding, Pair

_WORD = re.compile(r"\w+")
_WITH_ITSELF = re.compile(
    r"\b(\w{4,}),? (?:y|e|o|u|ni)(?: (?:incluso|también|aun|aún|hasta))?(?: (?:el|la|los|las))? \1\b", re.IGNORECASE
)
_DOUBLED_IN_SPANISH = {"sí", "muy", "poco", "casi", "no"}


class Repeats:
    """Finds repetition in a translation that its source does not have.

    Measured with bench/check/measure.py on 1,500 human translations of TICO-19 dev and 3,166 of MedlinePlus: false
    alarms 1.0 and .3 %; a run of words said three times is found 1,399 of 1,406 and 2,548 of 2,551 times.
    """

    name = "repeats"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning per doubled word or group of three words that the source does not repeat as often."""
        if pair.source_language == pair.target_language:
            return ()
        words = _WORD.findall(pair.target.casefold())
        allowed = _most_repeated(_WORD.findall(pair.source.casefold()))
        doubled = [
            one for one, two in pairwise(words) if one == two and one.isalpha() and one not in _DOUBLED_IN_SPANISH
        ]
        doubled += [f"{match[1]} … {match[1]}" for match in _WITH_ITSELF.finditer(pair.target)]
        groups = [" ".join(group) for group, count in _groups(words).items() if count > max(allowed, 2)]
        return tuple(
            Finding(self.name, f"“{text}” is said again", "warning", "read the sentence")
            for text in (*doubled, *groups)
        )


def _groups(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(zip(words, words[1:], words[2:], strict=False))


def _most_repeated(words: list[str]) -> int:
    return max(_groups(words).values(), default=1)
