"""Phone numbers, digit by digit with a pause between groups, and short numbers to call (911, 988)."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import digits
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_SEP = r"[ \u00a0.-]"
_NUMBER = re.compile(
    rf"(?<![\w.,/–-])(?:(?P<plus>\+)?[0-9]{{1,3}}{_SEP})?\(?[0-9]{{2,4}}\)?{_SEP}?[0-9]{{3,4}}{_SEP}[0-9]{{4}}"
    r"(?![\w/–]|[-.,:][0-9])"
)
_LETTERS = re.compile(r"(?<![\w.,/–-])(?:1-)?[0-9]{3}-(?=[0-9A-Z-]*[A-Z])[0-9A-Z]+(?:-[0-9A-Z]+)*(?![\w])")
_INTERNATIONAL = re.compile(rf"(?<!\w)\+[0-9]{{1,3}}(?:{_SEP}?\(?[0-9]{{1,4}}\)?){{2,5}}(?![\w]|[-.,:/][0-9])")
_LOCAL = re.compile(r"(?<![\w.,/–-])[0-9]{3}-[0-9]{4}(?![\w/–]|[-.,:][0-9])")
_SHORT = re.compile(
    r"(?:\b(?i:call|calls|called|calling|dial|dialing|llame|llamar|llama|llamen|marque|marcar|marca)\s+"
    r"(?:(?i:al|a|el|the)\s+)*(?P<called>[0-9]{3})|(?<![\w.,/:$€–-])(?P<known>911|988))(?![\w%/°]|[-.,:–][0-9])"
    r"(?!\s?(?:[^\W\d_]+s|mg|mL|ml|mcg|g|kg|IU|kcal|%|°)(?!\w))"
)
_SPELLED = re.compile(r"(?<![\w.,/–-])[0-9]-[0-9]-[0-9](?![\w/–-]|[.,:][0-9])")
_GROUP = re.compile(r"[0-9]+|[A-Z]+|\+")
_PLUS = {"en": "plus", "es": "más"}
_PAUSE = {"en": ",", "es": ";"}
_GOES_ON = re.compile(r"\s+\w")


def find_phones(text: str, language: str) -> Iterator[Reading]:
    """Readings of phone numbers of seven digits or more and of short numbers after "call"."""
    for pattern in (_LETTERS, _NUMBER, _INTERNATIONAL, _LOCAL):
        for match in pattern.finditer(text):
            if _is_phone(match.group()):
                yield _grouped(match.start(), match.end(), text, language)
    for match in _SHORT.finditer(text):
        begin, end = match.span("called" if match["called"] else "known")
        yield of_pieces(begin, end, Piece(digits(text[begin:end], language), begin, end))
    for match in _SPELLED.finditer(text):
        yield of_pieces(*match.span(), Piece(digits(match.group().replace("-", ""), language), *match.span()))


def _is_phone(raw: str) -> bool:
    """Three groups parted by blanks alone could be a list of counts: a phone shows a mark or ten digits."""
    count = sum(char.isdigit() for char in raw)
    return count >= 10 or ("-" in raw and count >= 4) or raw.startswith("+")


def _grouped(begin: int, end: int, text: str, language: str) -> Reading:
    groups = list(_GROUP.finditer(text, begin, end))
    pieces = []
    for group in groups:
        raw = group.group()
        said = _PLUS[language] if raw == "+" else _digits(raw, language) if raw.isdigit() else raw.lower()
        pause = "" if raw == "+" else _PAUSE[language]
        if group is groups[-1]:
            pause = "," if language == "es" and _GOES_ON.match(text, end) else ""
        pieces.append(Piece(said + pause, *group.span()))
    return of_pieces(begin, end, *pieces)


def _digits(raw: str, language: str) -> str:
    """Digits of a group; in Spanish each by itself: "dos dos dos" said in one breath is heard as fewer."""
    said = digits(raw, language)
    return said.replace(" ", ", ") if language == "es" else said
