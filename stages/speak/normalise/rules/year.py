"""English years and decades (in 2018, the 1990s, your 40s); Spanish years are plain numbers."""

import re
from collections.abc import Iterator

from stages.speak.normalise.english_number import english_cardinal, english_year
from stages.speak.normalise.reading import Piece, Reading, of_pieces, whole

_YEAR = r"(1[89][0-9]{2}|20[0-9]{2})"
_COUNTED = (
    r"(?!\s+(?:people|patients|adults|children|women|men|babies|participants|cases|deaths|calories|times|doses|units|"
    r"steps|hospitals|samples|cells|tests|volunteers|dollars|or more|hours|days|others|more|new|mg|mL|"
    r"ml|mcg|g|kg|IU|kcal|U)\b)"
)
_IN_YEAR = re.compile(
    r"\b(?i:in|since|by|until|before|after|during|of|year|early|late|mid|from|through|to|and|between|spring|summer|fall|"
    rf"autumn|winter|©|copyright)[\s-]+(?P<first>{_YEAR})(?:\s?(?P<dash>[-–])\s?(?P<last>{_YEAR}|[0-9]{{2}}))?"
    rf"(?![\w%/]|[-–.,:][0-9]){_COUNTED}"
)
_BRACKETED = re.compile(rf"(?<=\()(?P<first>{_YEAR})(?:\s?(?P<dash>[-–])\s?(?P<last>{_YEAR}))?(?=\))")
_SPAN = re.compile(
    rf"(?<![\w.,/–-])(?P<first>{_YEAR})\s?(?P<dash>[-–])\s?(?P<last>{_YEAR})(?![\w%/]|[-–.,:][0-9]){_COUNTED}"
)
_SEASON = re.compile(
    rf"(?<![\w.,/–-])(?P<first>{_YEAR})(?P<dash>[-–])(?P<last>[0-9]{{2}})(?![\w%/]|[-–.,:][0-9]){_COUNTED}"
)
_DECADE = re.compile(r"(?<![\w.,])'?(?P<decade>(?:1[89]|20)?[2-9]0|1[89]00|20[01]0)'?s\b")
_CUE_IS_WEAK = re.compile(r"\b(?:to|and|of|from|after|before|between|by)[\s-]+$", re.IGNORECASE)
_OPEN_END = re.compile(r"\s*(?:[.,;:)!?]|$)")


def find_years(text: str, language: str) -> Iterator[Reading]:
    """Readings of what is surely a year; English only."""
    if language != "en":
        return
    for pattern in (_SPAN, _BRACKETED, _IN_YEAR):
        for match in pattern.finditer(text):
            weak = pattern is _IN_YEAR and _CUE_IS_WEAK.search(text, 0, match.start("first"))
            if weak and not _OPEN_END.match(text, match.end()):
                continue
            yield _years(match)
    for match in _SEASON.finditer(text):
        if int(match["last"]) == (int(match["first"]) + 1) % 100:
            yield _years(match)
    for match in _DECADE.finditer(text):
        yield whole(*match.span(), _decade(match["decade"]))


def _years(match: re.Match[str]) -> Reading:
    first = Piece(english_year(int(match["first"])), *match.span("first"))
    if not match["last"]:
        return of_pieces(match.start("first"), match.end("first"), first)
    last = english_year(int(match["last"])) if len(match["last"]) == 4 else english_cardinal(int(match["last"]))
    return of_pieces(
        match.start("first"),
        match.end("last"),
        first,
        Piece("to", *match.span("dash")),
        Piece(last, *match.span("last")),
    )


def _decade(decade: str) -> str:
    words = english_year(int(decade)) if len(decade) == 4 else english_cardinal(int(decade))
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"
