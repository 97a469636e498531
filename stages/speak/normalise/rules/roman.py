"""Roman numerals after a word that counts (Stage III, etapa IV, siglo XXI); IV alone is the route, two letters."""

import re
from collections.abc import Iterator
from functools import cache

from stages.speak.normalise.letters import spelled
from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces, whole

_CUES = {
    "en": "stages?|types?|phases?|grades?|class(?:es)?|factors?|parts?|chapters?|volumes?|levels?|titles?|tables?|"
    "figures?|categor(?:y|ies)|schedules?|nerves?|war|groups?|sections?|angiotensin|steps?|tiers?|vol\\.|ch\\.|fig\\.|no\\.|sec\\.",
    "es": "etapas?|estadios?|estad[íi]os|fases?|tipos?|grados?|clases?|factor(?:es)?|partes?|cap[íi]tulos?|volumen|"
    "nivel(?:es)?|t[íi]tulos?|siglos?|tablas?|figuras?|categor[íi]as?|angiotensina|nervios?|secci(?:ón|ones)|pasos?|cap\\.|vol\\.|n[úu]m\\.|t\\.|art\\.|fig\\.",
}
_NUMERAL = r"(?:X{0,3}(?:IX|IV|V?I{0,3}))"
_ONE = rf"(?=[XVI]){_NUMERAL}"
_JOIN = {"en": r"\s?[-–/]\s?|,\s(?:and|or)\s|,\s|\s(?:and|or|to|through)\s", "es": r"\s?[-–/]\s?|,\s|\s(?:y|e|o|u|a)\s"}
_VALUES = {"I": 1, "V": 5, "X": 10}
_TO = {"en": "to", "es": "a"}
_VERB = re.compile(
    r"\s(?:am|was|have|had|like|need|want|use|used|take|took|can|could|will|would|should|do|did|got|get|see|saw|know|"
    r"think|feel|felt|may|might|must|wish|prefer|mean|meant|chose|choose|bought|love|work|worked|live|lived|go|went|"
    r"eat|ate|drink|drank|remember|said|say|tell|told|don't|didn't|can't|ever|also|never|always|already|just)\b|'"
)
_ROUTE = re.compile(r"(?<![\w-])IV(?![\w-])(?!\.\w)")


@cache
def _counted(language: str) -> re.Pattern[str]:
    one = rf"{_ONE}[A-D]?[1-3]?"
    return re.compile(rf"(?<![^\W_])(?i:{_CUES[language]})\s(?P<list>{one}(?:(?:{_JOIN[language]}){one})*)(?!\w)")


def find_romans(text: str, language: str) -> Iterator[Reading]:
    """Readings of numerals after a counting word, of lists and ranges of them, then of the route IV."""
    for match in _counted(language).finditer(text):
        if match["list"].endswith("I") and language == "en" and _VERB.match(text, match.end()):
            continue
        yield _list(match, language)
    for match in _ROUTE.finditer(text):
        yield whole(match.start(), match.end(), spelled("IV", language))


def _list(match: re.Match[str], language: str) -> Reading:
    begin = match.start("list")
    pieces: list[Piece | None] = []
    for part in re.finditer(r"([XVI]+)([A-D]?)([1-3]?)|[-–]|/|,|[^\W\d_]+", match["list"]):
        span = begin + part.start(), begin + part.end()
        if part.group(1):
            pieces.append(Piece(_numeral(part.group(1), part.group(2), part.group(3), language), *span))
        elif part.group() in "-–":
            pieces.append(Piece(_TO[language], *span))
        elif part.group() in "/,":
            last = pieces.pop()
            pieces.append(Piece(f"{last.said},", last.begin, last.end) if last else None)
        else:
            pieces.append(Piece(part.group(), *span))
    return of_pieces(begin, match.end("list"), *pieces)


def _numeral(roman: str, letter: str, digit: str, language: str) -> str:
    words = [cardinal(_value(roman), language)]
    if letter:
        words.append(spelled(letter, language))
    if digit:
        words.append(cardinal(int(digit), language))
    return " ".join(words)


def _value(roman: str) -> int:
    total = 0
    for one, after in zip(roman, [*roman[1:], "I"], strict=True):
        total += -_VALUES[one] if _VALUES[one] < _VALUES[after] else _VALUES[one]
    return total
