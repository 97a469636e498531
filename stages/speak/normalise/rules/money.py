"""Money: $5, $1,250.50, US$ 20, €12, 5 €, $2.5 million."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from stages.speak.normalise.amount import AMOUNT, BLANK, read_amount
from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces
from stages.speak.normalise.spanish_number import Form


@dataclass(frozen=True)
class _Currency:
    one: str
    many: str
    cent: str
    cents: str
    form: Form = "masculine"


_DOLLAR = {
    "en": _Currency("dollar", "dollars", "cent", "cents"),
    "es": _Currency("dólar", "dólares", "centavo", "centavos"),
}
_EURO = {"en": _Currency("euro", "euros", "cent", "cents"), "es": _Currency("euro", "euros", "céntimo", "céntimos")}
_POUND = {
    "en": _Currency("pound", "pounds", "penny", "pence"),
    "es": _Currency("libra", "libras", "penique", "peniques", "feminine"),
}
_PESO = {
    "en": _Currency("Mexican peso", "Mexican pesos", "centavo", "centavos"),
    "es": _Currency("peso mexicano", "pesos mexicanos", "centavo", "centavos"),
}
_SIGNS = {
    "US$": _DOLLAR, "U$S": _DOLLAR, "USD": _DOLLAR, "MX$": _PESO, "MXN": _PESO, "€": _EURO, "EUR": _EURO, "£": _POUND,
    "$": _DOLLAR,
}  # fmt: skip
_TO = {"en": "to", "es": "a"}
_AND = {"en": "and", "es": "con"}
_SHORT_SCALE = {"K": "thousand", "M": "million", "B": "billion"}
_SCALE = {"en": "thousand|million|billion|trillion", "es": "mil(?: millones)?|mill(?:ón|ones)|bill(?:ón|ones)"}
_OF = {"millón", "millones", "mil millones", "billón", "billones"}


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    sign = "(?P<sign>" + "|".join(re.escape(sign) for sign in _SIGNS) + ")"
    amount = AMOUNT[language]
    short = "|(?P<short>[KMB])" if language == "en" else "|(?P<short>(?!))"
    scale = rf"(?:(?:\s(?P<scale>{_SCALE[language]}){short})\b)?"
    until = rf"(?:{BLANK}(?P<dash>[-–]){BLANK}(?:(?P=sign))?(?P<last>{amount}))?"
    end = r"(?![^\W_])(?![.,:/][0-9])"
    return (
        re.compile(rf"(?<![^\W_]){sign}{BLANK}(?P<first>{amount}){until}{scale}{end}(?:\s(?:USD|MXN)\b)?"),
        re.compile(
            rf"(?<![^\W_])(?<![.,:/-])(?P<first>{amount})(?P<dash>(?!))?(?P<last>(?!))?{scale}{BLANK}{sign}{end}"
        ),
    )


def find_money(text: str, language: str) -> Iterator[Reading]:
    """Readings of amounts of money. A bare $ is said as dollars, which is what the voices themselves say."""
    for pattern in _patterns(language):
        for match in pattern.finditer(text):
            yield _money(match, language)


def _money(match: re.Match[str], language: str) -> Reading:
    currency = _SIGNS[match["sign"]][language]
    if match.group().endswith("MXN"):
        currency = _PESO[language]
    scale, dash = match["scale"] or _SHORT_SCALE.get(match["short"] or "", ""), match["dash"]
    last_name = "last" if match["last"] else "first"
    pieces: list[Piece] = []
    if dash:
        first = read_amount(match["first"], language)
        pieces += [Piece(first.said(language), *match.span("first")), Piece(_TO[language], *match.span("dash"))]
    amount = read_amount(match[last_name], language)
    span = match.span(last_name)
    name = currency.one if amount.is_one and not scale else currency.many
    if scale:
        pieces.append(Piece(amount.said(language, "masculine"), *span))
        pieces.append(
            Piece(f"{scale} de" if scale in _OF else scale, *match.span("scale" if match["scale"] else "short"))
        )
        pieces.append(Piece(name, *match.span("sign")))
    elif amount.mark and len(amount.decimals) == 2 and not dash:
        pieces.append(Piece(_with_cents(amount.digits, amount.decimals, currency, language), *span))
    else:
        many_of = "de " if language == "es" and amount.digits.endswith("000000") and not amount.mark else ""
        pieces.append(Piece(amount.said(language, currency.form), *span))
        pieces.append(Piece(f"{many_of}{name}", *match.span("sign")))
    return of_pieces(match.start(), match.end(), *_covering(_in_order(pieces), *match.span()))


def _covering(pieces: list[Piece], begin: int, end: int) -> list[Piece]:
    """The sign is said after its number although it is written before: its words take the number's place."""
    first, *others = pieces
    pieces = [Piece(first.said, begin, first.end), *others]
    last = pieces.pop()
    return [*pieces, Piece(last.said, last.begin, end)]


def _in_order(pieces: list[Piece]) -> list[Piece]:
    begin = 0
    ordered: list[Piece] = []
    for piece in pieces:
        if piece.begin < begin:
            before = ordered[-1]
            piece = Piece(piece.said, before.begin, before.end)
        ordered.append(piece)
        begin = piece.begin
    return ordered


def _with_cents(whole: str, decimals: str, currency: _Currency, language: str) -> str:
    dollars, cents = int(whole or 0), int(decimals)
    said = f"{cardinal(dollars, language, currency.form)} {currency.one if dollars == 1 else currency.many}"
    cent = f"{cardinal(cents, language, 'masculine')} {currency.cent if cents == 1 else currency.cents}"
    if not cents:
        return said
    return f"{said} {_AND[language]} {cent}" if dollars else cent
