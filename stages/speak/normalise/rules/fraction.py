"""Fractions (1/2, ¾, 1 1/2, 1½), shares of ten or a hundred (7/10) and fixed pairs (24/7, 20/20)."""

import re
from collections.abc import Iterator
from functools import cache

from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces, whole
from stages.speak.normalise.spanish_agreement import spanish_agreement
from stages.speak.normalise.spanish_number import Form
from stages.speak.normalise.units import first_unit, say_unit, unit_pattern

_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_SIMPLE = {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 8), (3, 8), (5, 8), (7, 8)}
_NAMES = {
    "en": {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth"},
    "es": {3: "tercio", 4: "cuarto", 5: "quinto", 6: "sexto", 8: "octavo"},
}
_SIGN = re.compile(rf"(?<![\w.,/-])(?:(?P<whole>[0-9]+)[ \u00a0-]?)?(?P<sign>[{''.join(_SIGNS)}])")
_SLASH = re.compile(
    r"(?<![\w.,/–-])(?<![0-9][ \u00a0])(?:(?P<whole>[0-9]{1,2})[ \u00a0-])?"
    r"(?P<top>[0-9]{1,3})/(?P<bottom>[0-9]{1,4})(?![\w/%]|[.,:–-][0-9])"
)
_PAIRS = {
    ("24", "7"): ("twenty-four seven", "veinticuatro siete"),
    ("50", "50"): ("fifty fifty", "cincuenta cincuenta"),
    ("20", "20"): ("twenty twenty", "veinte veinte"),
}
_PARTS = re.compile(r"[ \u00a0]+partes?\b")
_PART_NAMES = {3: "tercera", 4: "cuarta", 5: "quinta", 6: "sexta", 8: "octava"}
_OUT_OF = {"en": "out of", "es": "de"}
_SHARES = (10, 100, 1000)


def find_fractions(text: str, language: str) -> Iterator[Reading]:
    """Readings of fraction signs and of slashed numbers that can be nothing else."""
    for match in _SIGN.finditer(text):
        yield _mixed(match, text, _SIGNS[match["sign"]], match.span("sign"), language)
    for match in _SLASH.finditer(text):
        top, bottom = int(match["top"]), int(match["bottom"])
        pair = _PAIRS.get((match["top"], match["bottom"]))
        if (top, bottom) in _SIMPLE:
            yield _mixed(match, text, (top, bottom), (match.start("top"), match.end("bottom")), language)
        elif match["whole"]:
            continue
        elif pair:
            yield whole(*match.span(), pair[language == "es"])
        elif bottom in _SHARES and top <= bottom:
            said = f"{cardinal(top, language)} {_OUT_OF[language]} {cardinal(bottom, language)}"
            yield whole(*match.span(), said)


@cache
def _unit(language: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0-]?(?P<unit>{unit_pattern(language)})")


def _mixed(match: re.Match[str], text: str, fraction: tuple[int, int], span: tuple[int, int], language: str) -> Reading:
    """A fraction, the whole number before it and the unit after it: "one and a half hours", "un cuarto de litro"."""
    unit = _unit(language).match(text, match.end())
    form: Form = "alone"
    if language == "es":
        form = first_unit(unit["unit"], "es").form if unit else spanish_agreement(text, *match.span())
    of_parts = (
        language == "es" and not match["whole"] and fraction[1] in _PART_NAMES and _PARTS.match(text, match.end())
    )
    name = _of_parts(fraction) if of_parts else _fraction(fraction, form, language)
    pieces: list[Piece | None] = []
    if match["whole"]:
        pieces.append(Piece(cardinal(int(match["whole"]), language, form), *match.span("whole")))
        name = "and a half" if name == "one half" else f"y {name}" if language == "es" else f"and {name}"
    partitive = "de " if unit and language == "es" and not match["whole"] and fraction[1] != 2 else ""
    pieces.append(Piece(name, *span))
    if unit:
        said = say_unit(unit["unit"], language, singular=not match["whole"])
        pieces.append(Piece(partitive + said, *unit.span("unit")))
    return of_pieces(match.start(), unit.end() if unit else match.end(), *pieces)


def _of_parts(fraction: tuple[int, int]) -> str:
    """Before "parte" or "partes": una tercera, tres cuartas."""
    top, name = fraction[0], _PART_NAMES[fraction[1]]
    return f"una {name}" if top == 1 else f"{cardinal(top, 'es')} {name}s"


def _fraction(fraction: tuple[int, int], form: Form, language: str) -> str:
    top, bottom = fraction
    if language == "es":
        if bottom == 2:
            return "media" if form == "feminine" else "medio"
        name = _NAMES["es"][bottom]
        return f"un {name}" if top == 1 else f"{cardinal(top, 'es')} {name}s"
    name = _NAMES["en"][bottom]
    return f"one {name}" if top == 1 else f"{cardinal(top, 'en')} {name}s"
