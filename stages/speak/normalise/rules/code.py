"""Letters with digits: A1C, T4, B12, H1N1, COVID-19, PD-L1, HER2, MK-3475, 5-FU."""

import re
from collections.abc import Iterator

from stages.speak.normalise.acronyms import said_acronym
from stages.speak.normalise.letters import spelled
from stages.speak.normalise.number_words import cardinal, digits
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_CODE = re.compile(
    r"(?<![\w.,@+-])(?<![0-9]/)(?=[^\s]*[0-9])(?=[^\s]*[A-Za-zÁÉÍÓÚÑα-ω])[^\W_]+(?:-[^\W_]+)*(?![\w@])(?!-\w)"
)
_PART = re.compile(r"[0-9]+|[^\W\d_]+")
_SPELLED = re.compile(r"[A-Z]{1,5}")
_WORD = re.compile(r"[^\W\d_]*[a-záéíóúñ]{2,}[^\W\d_]*")
_TWO_DIGITS = 2


def find_codes(text: str, language: str) -> Iterator[Reading]:
    """Readings of codes; a number before lower-case letters (12-week, 5mg, 2nd) is not one."""
    for match in _CODE.finditer(text):
        reading = _code(match, language)
        if reading:
            yield reading


def _code(match: re.Match[str], language: str) -> Reading | None:
    raw = match.group()
    known = said_acronym(raw, language)
    if known:
        return of_pieces(*match.span(), Piece(known, *match.span()))
    if not raw[0].isupper() and not re.match(r"[a-z]?[A-Z]|p[0-9]|[0-9]+-?[A-Z]", raw):
        return None
    pieces: list[Piece] = []
    for part in _PART.finditer(raw):
        said = _part(part.group(), language)
        if said is None:
            return None
        begin = match.start() + part.start()
        if part.group() == "s" and pieces and part.end() == len(raw):
            last = pieces.pop()
            pieces.append(Piece(f"{last.said}s", last.begin, begin + 1))
            continue
        pieces.append(Piece(said, begin, begin + len(part.group())))
    return of_pieces(match.start(), match.end(), *pieces)


def _part(part: str, language: str) -> str | None:
    if part.isascii() and part.isdigit():
        whole = len(part) <= _TWO_DIGITS and not part.startswith("0")
        return cardinal(int(part), language) if whole else digits(part, language)
    known = said_acronym(part, language)
    if known:
        return known
    if _SPELLED.fullmatch(part):
        # The voices spell BRCA and DNA right by themselves, and an inner A is the one letter that spelling spoils.
        return part if language == "en" and "A" in part[1:] else spelled(part, language)
    if _WORD.fullmatch(part) or part == "p":
        return part
    return spelled(part, language) if part.isascii() and len(part) <= _TWO_DIGITS else None
