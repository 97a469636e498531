"""Words of a Spanish text that Spanish does not know: garbled, or left in English."""

import re
from itertools import takewhile

from pipeline.meaning import Finding, Pair
from stages.translate.addresses import ADDRESS
from stages.translate.checks.plain_words import folded
from stages.translate.checks.word_forms import is_formed

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_SHORT = frozenset(
    """al aun aún da dé de del di dí él el en es eh fe ha he id ir la le lo me mi mí ni no oh oí os oy re sé se sí si so
    su tú tu te té ti in rx et un va ve vi ya yo uy ay ah ja cm kg mg ml mm km gr hs dl hz am pm
    ej pp vs dr sr ud ex do fa sol dó
    vid ví
    ox ii iv vi ix xi""".split()
)
"""Spanish words, units and abbreviations of two letters."""
_RARE = 2.6
_LONG = 7
_NOT_NAMES = ("ate", "ates", "ated", "ating", "ist", "ists", "ly", "ness", "ed", "ing")
_DOUBLE = re.compile(r"([^aeiou])\1")
_MORE_ENGLISH = 1.2
_COMMON_ENGLISH = 2.9
"""What is rarer in English is a drug's or a thing's name: ibrutinib."""


class SpanishWords:
    """Finds words that wordfreq's largest list does not hold for Spanish, or that are far commoner in English.

    Regular forms and compounds of known words pass (`word_forms`), and drugs' names that only end otherwise in Spanish.
    Measured with bench/check/measure.py: false alarms on .8 % of 1,500 human translations of TICO-19 dev and .4 % of
    1,799 of MedlinePlus (both tuned on), 1.0 % of 1,798 others; on 7.3 % of 1,394 texts of doctors (in 80 alarms on
    others of these about 33 were slips of the writers); found: garbled words 1,252 of 1,313, 1,350 of 1,422 and 1,337
    of 1,410, words left in English 914 of 1,482, since many of these are Spanish words too.

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
        if word in names or not (word.islower() or word.istitle()):
            continue
        if len(word) < 3:
            if len(word) == 2 and word.casefold() not in _SHORT | copied and not word[0].isdigit():
                found.append((word, "is not a word that Spanish knows"))
            continue
        if why := _why(word.casefold(), copied):
            found.append((word, why))
    return found


def _why(word: str, copied: set[str]) -> str:
    from wordfreq import zipf_frequency

    spanish = zipf_frequency(word, "es")
    if word in copied:
        english = zipf_frequency(word, "en")
        left = spanish < _RARE and english > _COMMON_ENGLISH and english - spanish > _MORE_ENGLISH
        return "may have been left in English" if left else ""
    known = spanish > 0 or is_formed(word) or any(_is_same_name(word, english) for english in copied)
    return "" if known else "is not a word that Spanish knows"


def _is_same_name(spanish: str, english: str) -> bool:
    """Whether the word is an English rarity but for its ending and spelling: raloxifeno, inflamasoma."""
    from wordfreq import zipf_frequency

    if len(english) < _LONG or english[0] != spanish[0] or "ae" in spanish or english.endswith(_NOT_NAMES):
        return False
    ours, theirs = (_DOUBLE.sub(r"\1", _respelled(folded(word))) for word in (spanish, english))
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(ours, theirs, strict=False)))
    return shared >= max(len(ours) - 2, _LONG - 1) and zipf_frequency(english, "en") < _COMMON_ENGLISH


def _respelled(word: str) -> str:
    for english, spanish in (("ph", "f"), ("th", "t"), ("y", "i"), ("ch", "c"), ("k", "c"), ("qu", "cu"), ("rh", "r")):
        word = word.replace(english, spanish)
    return word


def _words(text: str) -> list[str]:
    return _WORD.findall(ADDRESS.sub(" ", text))


def _is_title(text: str) -> bool:
    words = [word for word in _words(text) if len(word) > 3]
    return bool(words) and sum(not word.islower() for word in words) > len(words) / 2
