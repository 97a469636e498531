"""Lines of a paragraph as running text, words that were hyphenated at a line's end made whole again."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from stages.read.pdf_lines import SOFT_HYPHEN
from stages.read.tidy import tidy

_HYPHENS: Final = "\u2010-"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*")
_LAST = re.compile(rf"(?P<word>[^\W\d_][\w'’{_HYPHENS}]*)[{_HYPHENS}]$")
_BROKEN = re.compile(rf"\w[{_HYPHENS}]$|\d–$")
_FIRST = re.compile(r"[^\W\d_]+")
# Zipf frequencies of wordfreq: 3 is once in a million words.
_COMMON: Final = 3.0
_PART_COMMON: Final = 3.5


@dataclass(frozen=True)
class Joiner:
    """Joins lines in one document's words: what it writes whole elsewhere decides first, wordfreq after that."""

    words: Counter[str]
    language: str = "en"

    def join(self, lines: Iterable[str]) -> str:
        """Running text, tidy."""
        text = ""
        for line in lines:
            text = self._add(text, line.strip()) if text else line.strip()
        return tidy(text)

    def _add(self, text: str, line: str) -> str:
        if text.endswith(SOFT_HYPHEN):
            return text[:-1] + line
        if text.endswith("/"):
            return text + line
        if not _BROKEN.search(text) or not line[:1].isalnum():
            return f"{text} {line}"
        before, after = _LAST.search(text), _FIRST.match(line)
        if before is None or after is None:
            return text + line  # COVID-19, 2–12
        if after[0][0].isupper() or not self.is_one_word(before["word"], after[0]):
            return text + line
        return text[:-1] + line

    def is_one_word(self, before: str, after: str) -> bool:
        """True if a hyphen between the two was only there to break a line: treat-ment, not long-term."""
        last = re.split(f"[{_HYPHENS}]", before)[-1].casefold()
        after = after.casefold()
        if last != before.casefold() or not after:
            return False  # day-to-day keeps all its hyphens
        whole, hyphenated = self.words[last + after], self.words[f"{last}-{after}"]
        if whole != hyphenated:
            return whole > hyphenated
        from wordfreq import zipf_frequency

        language = self.language if self.language in {"en", "es"} else "en"
        common = zipf_frequency(last + after, language)
        if common >= _COMMON:
            return True
        return min(zipf_frequency(last, language), zipf_frequency(after, language)) < _PART_COMMON


def count_words(lines: Iterable[str]) -> Counter[str]:
    """How often each word stands whole within a line, in lower case; hyphenated words count as one."""
    return Counter(
        word.casefold().replace("\u2010", "-")
        for line in lines
        for word in _WORD.findall(line.replace(SOFT_HYPHEN, ""))
    )
