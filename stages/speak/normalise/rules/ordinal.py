"""Ordinals: 1st, 22nd, 1.º, 2.ª, 3er, 2da, 5to."""

import re
from collections.abc import Iterator

from stages.speak.normalise.english_number import english_ordinal
from stages.speak.normalise.reading import Reading, whole
from stages.speak.normalise.spanish_number import spanish_ordinal
from stages.speak.normalise.word_list import word_list

_ENGLISH = re.compile(r"(?<![\w.,/])([0-9]{1,3}(?:,[0-9]{3})?|[0-9]{4})(st|nd|rd|th)\b")
_SPANISH = re.compile(
    r"(?<![\w,/])([1-9][0-9]?)(?:\.?(?P<sign>er|[ºª°]|(?<=\.)[oa](?=\s+[a-záéíóúñ]))(?!\s?[CF]\b)|(?P<ending>r[oa]|d[oa]|t[oa]|m[oa]|v[oa]|n[oa]))(?!\w)"
    r"(?:\.(?=\s+[a-záéíóúñ]))?"
)
_ENDINGS = {1: "r", 2: "d", 3: "r", 4: "t", 5: "t", 6: "t", 7: "m", 8: "v", 9: "n", 10: "m"}
_NOUN = re.compile(r"\s+([^\W\d_]+)")
_NOT_NOUN = frozenset(word_list("de del y o en que es se a con por para"))


def find_ordinals(text: str, language: str) -> Iterator[Reading]:
    """Readings of written ordinals; endings that do not fit their number are left alone."""
    if language == "en":
        for match in _ENGLISH.finditer(text):
            number = int(match.group(1).replace(",", ""))
            if number and match.group(2) == _suffix(number):
                yield whole(match.start(), match.end(), english_ordinal(number))
        return
    for match in _SPANISH.finditer(text):
        number, sign, ending = int(match.group(1)), match["sign"], match["ending"]
        # A degree sign without a dot is an angle or a temperature unless the writer meant 1° or 2° of a list.
        if (sign == "°" and "." not in match.group()) or (ending and _ENDINGS.get(number) != ending[0]):
            continue
        feminine = sign in ("ª", "a") or bool(ending and ending.endswith("a"))
        noun = _NOUN.match(text, match.end())
        short = not feminine and (sign == "er" or bool(noun and noun.group(1) not in _NOT_NOUN))
        yield whole(match.start(), match.end(), spanish_ordinal(number, feminine=feminine, short=short))


def _suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
