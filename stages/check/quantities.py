"""Reading the numbers of a text: digits in either locale, number words, dates and times."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from stages.check.number_words import NumberWords, number_words
from stages.check.plain import plain

_MONTHS = """
January February March April May June July August September October November December
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
"""
MONTHS = {code: line.split() for code, line in zip(("en", "es"), _MONTHS.strip().splitlines(), strict=True)}

_RUN = re.compile(r"(?<![\d])(?:\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,·]\d+)*)|(?<![\w.)])\.\d+")
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_CODE_BEFORE = re.compile(r"[^\W\d_]$|[A-Z]-$")
_AFTERNOON = re.compile(r"(?::\d\d)? ?p\. ?m\b|(?::\d\d)? ?pm\b", re.IGNORECASE)
_LABEL_BEFORE = re.compile(r"[(\[#]$")
_LABEL_AFTER = re.compile(r"[)\]]")
_DECADE = re.compile(r"'?s\b")
_ROMAN = re.compile(r"\b(?=[IVX]{1,5}\b)(X{0,2})(IX|IV|V?I{0,3})\b")
_GAP = re.compile(r"[ -]")


@dataclass(frozen=True)
class Quantity:
    """A number in a text: every value it may stand for, and where it is (`start` to `end`, characters).

    `firm` numbers must be found on the other side; the others may be used to find them. `code` numbers are part of a
    name ("COVID-19"); `kind` tells the name of a month, the day of a date, a label such as "(1)" and the words that may
    be articles ("one", "una") from all other numbers.
    """

    values: frozenset[Decimal]
    text: str
    start: int
    end: int
    firm: bool = True
    digits: bool = False
    code: bool = False
    kind: str = "number"


def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Every number of a text in reading order. Positions refer to `plain(text)`."""
    text = plain(text)
    found = [*_digits(text, language), *_romans(text), *_months(text, language)]
    taken = {at for one in found if one.firm for at in range(one.start, one.end)}
    found += [one for one in _words(text, language) if one.start not in taken]
    return tuple(sorted(found, key=lambda one: one.start))


def _digits(text: str, language: str) -> list[Quantity]:
    found: list[Quantity] = []
    months = _month_names(language)
    day = re.compile(rf"°? (?:de |of )?(?:{months})\b|°?[.)]? de (?:{months})\b", re.IGNORECASE)
    named = re.compile(rf"\b(?:{months}) (?:el )?$", re.IGNORECASE)
    for match in _RUN.finditer(text):
        pieces = _readings(match.group(), language)
        code = bool(_CODE_BEFORE.search(text[: match.start()]))
        for values in pieces:
            found.append(Quantity(values, match.group(), match.start(), match.end(), digits=True, code=code))
        if _LABEL_BEFORE.search(text[: match.start()]) and _LABEL_AFTER.match(text, match.end()):
            found[-1] = replace(found[-1], kind="label")
        elif day.match(text, match.end()) or named.search(text[: match.start()]):
            found[-1] = replace(found[-1], kind="day")
        elif match.group() == "00" and text[match.start() - 1] == ":":
            found[-1] = replace(found[-1], firm=False)
        if len(pieces) == 1 and not code:
            found[-1] = _extended(found[-1], text, language)
    return found


def _readings(run: str, language: str) -> list[frozenset[Decimal]]:
    """What a run of digits and separators may say: one set of values for each number in it."""
    whole = run.replace(" ", "")
    whole = f"0{whole}" if whole.startswith(".") else whole
    marks = re.findall(r"[.,·]", whole)
    groups = re.split(r"[.,·]", whole)
    if not marks:
        return [frozenset({Decimal(whole)})]
    grouped = len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:]) and not whole.startswith("0")
    if len(marks) == 1:
        fraction = Decimal(".".join(groups))
        thousands = Decimal("".join(groups))
        if not grouped or " " in run or marks[0] == "·":
            return [frozenset({fraction})]
        if language == "en":
            return [frozenset({thousands if marks[0] == "," else fraction})]
        return [frozenset({thousands, fraction})]
    if len(set(marks)) == 1 and grouped:
        return [frozenset({Decimal("".join(groups))})]
    if len(set(marks[:-1])) == 1 and marks[-1] != marks[0] and all(len(group) == 3 for group in groups[1:-1]):
        return [frozenset({Decimal("".join(groups[:-1]) + "." + groups[-1])})]
    return [frozenset({Decimal(group)}) for group in groups]


def _extended(one: Quantity, text: str, language: str) -> Quantity:
    """A number with the scale word, decade ending or p.m. that follows it."""
    scales = number_words(language).scales
    names = "|".join(sorted(scales, key=len, reverse=True))
    if scale := re.compile(rf"[ -]({names})\b", re.IGNORECASE).match(text, one.end):
        factor = scales[scale.group(1).lower()]
        return replace(
            one,
            values=frozenset(value * factor for value in one.values),
            text=text[one.start : scale.end()],
            end=scale.end(),
        )
    values = set(one.values)
    if _AFTERNOON.match(text, one.end):
        values |= {value + 12 for value in one.values if value < 12}
    if len(one.text) == 4 and one.text.endswith("0") and _DECADE.match(text, one.end):
        values |= {value % 100 for value in one.values}
    return replace(one, values=frozenset(values))


def _romans(text: str) -> list[Quantity]:
    found = []
    for match in _ROMAN.finditer(text):
        tens, rest = match.groups()
        value = 10 * len(tens) + _roman_unit(rest)
        if match.group() != "I":
            values = frozenset({Decimal(value)})
            found.append(Quantity(values, match.group(), match.start(), match.end(), firm=False))
    return found


def _roman_unit(numeral: str) -> int:
    return {"IX": 9, "IV": 4}.get(numeral, 5 * numeral.count("V") + numeral.count("I"))


def _month_names(language: str) -> str:
    return "|".join(MONTHS[language])


def _months(text: str, language: str) -> list[Quantity]:
    found = []
    for number, name in enumerate(MONTHS[language], 1):
        value = frozenset({Decimal(number)})
        short = rf"\b{name[:3]}t?\b(?=\.|(?<=[A-Z][a-z][a-z]) \d)" if name not in {"May", "mayo"} else r"(?!)"
        full = {"septiembre": "septiembre|setiembre"}.get(name, name)
        flags = re.IGNORECASE if language == "es" else re.NOFLAG
        for match in re.finditer(rf"\b(?:{full})\b|{short}", text, flags):
            # "May" and "March" open sentences as ordinary words; a short form may be one too.
            firm = len(match.group()) > 4 and (name != "March" or match.start() > 0)
            firm = firm or (name in {"May", "June", "July", "mayo"} and match.start() > 0)
            found.append(Quantity(value, match.group(), match.start(), match.end(), firm=firm, kind="month"))
    return found


def _words(text: str, language: str) -> list[Quantity]:
    words = number_words(language)
    tokens = [(match.group().lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        length = _number_length(tokens, at, text, words)
        if length:
            found.append(_spoken(tokens[at : at + length], text, words))
        elif tokens[at][0] in words.soft:
            word, start, end = tokens[at]
            found.append(Quantity(frozenset(words.soft[word]), text[start:end], start, end, firm=False))
        at += max(length, 1)
    return found


def _number_length(tokens: list[tuple[str, int, int]], at: int, text: str, words: NumberWords) -> int:
    """How many tokens from `at` belong to one number; 0 if none does."""
    length = 0
    before = ""
    joined = False
    for offset, (word, start, _) in enumerate(tokens[at:]):
        if offset and not _GAP.fullmatch(text[tokens[at + offset - 1][2] : start]):
            break
        if word in words.joins and before and not joined:
            joined = True
            continue
        if not _is_number(word, words) or (before and not _continues(before, word, words, joined=joined)):
            break
        before, joined, length = word, False, offset + 1
    return length


def _is_number(word: str, words: NumberWords) -> bool:
    return word in words.cardinals or word in words.hundreds or word in words.scales


def _continues(before: str, after: str, words: NumberWords, *, joined: bool) -> bool:
    """True if `after` goes on with the number that `before` is part of: "twenty" "one", "hundred" "and" "five"."""
    large = before in words.hundreds or before in words.scales
    if after not in words.cardinals:
        return not joined
    if joined and large != ("and" in words.joins):
        return False
    if large:
        return True
    big, small = words.cardinals[before], words.cardinals[after]
    return small > 0 and ((big in range(20, 100, 10) and small < 10) or (big >= 100 and small < 100 and not joined))


def _spoken(tokens: list[tuple[str, int, int]], text: str, words: NumberWords) -> Quantity:
    total = group = 0
    for word, _, _ in tokens:
        if word in words.cardinals:
            group += words.cardinals[word]
        elif word in words.hundreds:
            group = max(group, 1) * 100
        elif word in words.scales and total and not group:
            total *= words.scales[word]
        elif word in words.scales:
            total, group = total + max(group, 1) * words.scales[word], 0
    start, end = tokens[0][1], tokens[-1][2]
    value = total + group
    kind = "article" if value == 1 else "number"
    return Quantity(frozenset({Decimal(value)}), text[start:end], start, end, firm=value > 1, kind=kind)
