"""Words of a Spanish text that Spanish does not know: garbled, or left in English."""

import re

from pipeline.meaning import Finding, Pair
from stages.translate.addresses import ADDRESS

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_PREFIX = re.compile(
    "^(?:alfa|anti|auto|beta|bio|co|contra|delta|extra|físico|gamma|hiper|hipo|inter|intra|macro|micro|mono"
    "|multi|neuro|no|nucleo|para|poli|post|pos|pre|pro|radio|semi|sobre|sub|super|tele|trans|ultra)(?=.{4})"
)
_ENDINGS = (
    *((ending, "") for ending in ("mente", "s", "es", "se", "lo", "la", "le")),
    ("mente", "o"),
    *((ending, "r") for ending in ("ría", "rían", "rá", "rán")),
)
_RARE = 2.6
_MORE_ENGLISH = 1.2


class SpanishWords:
    """Finds words that wordfreq's largest list does not hold for Spanish, or that are far commoner in English.

    Names and codes are left out: words with an inner capital or digit, and words that the source writes with a capital
    inside a sentence. Frequencies are on the Zipf scale (3 = once per million words).
    """

    name = "spanish-words"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning per doubtful word."""
        if pair.target_language != "es" or pair.source_language == "es":
            return ()
        return tuple(
            Finding(self.name, f"“{word}” {why}", "warning", "put the Spanish word")
            for word, why in _doubtful(pair.source, pair.target)
        )


def _doubtful(source: str, target: str) -> list[tuple[str, str]]:
    copied = {word.casefold() for word in _words(source)}
    names = {word for word in _words(source)[1:] if not word.islower()} if not _is_title(source) else set()
    found = []
    for word in dict.fromkeys(_words(target)):
        if word in names or len(word) < 3 or not (word.islower() or word.istitle()):
            continue
        if why := _why(word.casefold(), copied):
            found.append((word, why))
    return found


def _why(word: str, copied: set[str]) -> str:
    from wordfreq import zipf_frequency

    spanish = zipf_frequency(word, "es")
    if word in copied:
        left = spanish < _RARE and zipf_frequency(word, "en") - spanish > _MORE_ENGLISH
        return "may have been left in English" if left else ""
    return "" if spanish > 0 or _is_derived(word) else "is not a word that Spanish knows"


def _is_derived(word: str) -> bool:
    """Whether a known word remains without a learned prefix or a regular ending."""
    from wordfreq import zipf_frequency

    stems = {word, _PREFIX.sub("", word)}
    stems |= {stem.removesuffix(ending) + put for stem in stems for ending, put in _ENDINGS if stem.endswith(ending)}
    return any(len(stem) > 3 and zipf_frequency(stem, "es") > 0 for stem in stems - {word})


def _words(text: str) -> list[str]:
    return _WORD.findall(ADDRESS.sub(" ", text))


def _is_title(text: str) -> bool:
    words = [word for word in _words(text) if len(word) > 3]
    return bool(words) and sum(not word.islower() for word in words) > len(words) / 2
