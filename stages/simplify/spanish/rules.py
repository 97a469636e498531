"""The rules for Spanish: each reads a sentence as it is written and proposes edits, or none."""

import csv
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files

from stages.simplify.edit import Change, Edit
from stages.simplify.spanish.words import balanced, hanging, quoted, whole, words

SpanishRule = Callable[[str], list[Edit]]
_SHORTER, _COMMON = "dice lo mismo con menos palabras", "una palabra más común"
_NUMBERS = dict(
    zip(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte".split(),
        range(2, 21),
        strict=True,
    )
) | {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
_NUMBER = re.compile(rf"(?<=\s)(?:{'|'.join(_NUMBERS)})(?= [a-záéíóúñ]{{3,}}s\b)")
_NOT_BEFORE = frozenset("los las entre o u y a de por ni cada otros otras estos estas esos esas".split())
_NOT_AFTER = frozenset(
    "tercios terceras cuartos cuartas quintos quintas décimos millones billones miles más menos tras".split()
)
_FEWEST_WORDS = 5


@cache
def _phrases() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    with files("stages.simplify.spanish").joinpath("phrases.csv").open(encoding="utf-8") as file:
        rows = {row["phrase"]: (row["replacement"], row["reason"]) for row in csv.DictReader(file)}
    longest = sorted(rows, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])", re.IGNORECASE), rows


def phrases(text: str) -> list[Edit]:
    """Replacements of long or rare wordings; one with a comma stands only at the start."""
    pattern, rows = _phrases()
    edits = []
    for match in pattern.finditer(text):
        said = match.group()
        new, reason = rows[said.lower()]
        opening = said.endswith(",")
        if quoted(text, match.start()) or _tied(text, match, new) or (opening and match.start()):
            continue
        if said[:1].isupper() and match.start() and not opening:
            continue  # a capital inside a sentence belongs to a name
        new = new[:1].upper() + new[1:] if said[:1].isupper() else new
        why = reason or (_SHORTER if len(new.split()) < len(said.split()) else _COMMON)
        edits.append(Edit("phrase", why, (Change(match.start(), match.end(), new),), said, new, 0.96))
    return edits


def _tied(text: str, match: "re.Match[str]", new: str) -> bool:
    """Whether the neighbors make a fixed phrase of the words, or the new ones would not fit between them."""
    before = words(text[: match.start()])[-1:]
    after = words(text[match.end() :])[:1]
    if (
        new in {"hecho", "hecha", "hechos", "hechas"}
        and before
        and before[0] not in {"ha", "han", "había", "fue", "sido"}
    ):
        return before[0] not in {"fueron", "es", "son", "está", "están", "hayan", "haya", "habían", "ser"}
    if new == "hacer" and after[:1] == ["un"] and "esfuerzo" in text:
        return True
    return new in {"usado", "pedido"} and before[:1] in (["el"], ["un"], ["lo"])


def digits(text: str) -> list[Edit]:
    """A figure for a number word before a plural noun inside the sentence, if no other number word stays beside it."""
    found = list(_NUMBER.finditer(text))
    if not found or any(quoted(text, match.start()) for match in found):
        return []
    counted = [match for match in found if not _in_range(text, match)]
    every = [word for word in words(text) if word in _NUMBERS]
    if len(counted) != len(every):
        return []
    return [_figure(match) for match in counted]


def _in_range(text: str, match: "re.Match[str]") -> bool:
    before = words(text[: match.start()])[-1:]
    after = words(text[match.end() :])[:1]
    tied = bool(re.search(r"[\d,;:(]\s*$", text[: match.start()]))
    return tied or bool(set(before) & _NOT_BEFORE) or bool(set(after) & _NOT_AFTER)


def _figure(match: "re.Match[str]") -> Edit:
    value = str(_NUMBERS[match.group()])
    change = Change(match.start(), match.end(), value)
    return Edit("digits", "una cifra se lee y se encuentra más rápido", (change,), match.group(), value, 0.95)


def clauses(text: str) -> list[Edit]:
    """A split before `, pero` that has a whole clause on both sides."""
    found = [match for match in re.finditer(r", pero (?=\w)", text) if not quoted(text, match.start())]
    if len(found) != 1 or not _statement(text):
        return []
    match = found[0]
    left, right = text[: match.start()], text[match.end() :]
    if hanging(left) or {"no", "solo"} <= set(words(left)) or not _two(left, right, within=4):
        return []
    begin = Change(match.start(), match.start() + 1, ".", "sentence")
    rest = Change(match.start() + 2, match.start() + 3, "P")
    reason = "dos ideas, cada una en su oración"
    return [Edit("clause", reason, (begin, rest), ", pero", ". Pero", 0.95)]


def semicolons(text: str) -> list[Edit]:
    """A split at the only semicolon between two whole clauses."""
    if text.count(";") != 1 or ":" in text or not _statement(text):
        return []
    at = text.index(";")
    left, right = text[:at], text[at + 1 :].strip()
    if re.match(r"(?:y|e|o|u|ni|que|pero sí)\b", right) or not _two(left, right, within=6):
        return []
    joined = re.match(r"(?:sin embargo|no obstante), ", right)
    changes = [Change(at, at + 1, ".", "sentence")]
    if joined:
        begin = text.index(right, at)
        changes.append(Change(begin, begin + len(joined.group()), "Pero "))
    return [Edit("semicolon", "dos ideas, cada una en su oración", tuple(changes), ";", ".", 0.95)]


def lists(text: str) -> list[Edit]:
    """A list for the three things or more that a colon announces at the end of the sentence."""
    if text.count(":") != 1 or not _statement(text) or ";" in text or "(" in text:
        return []
    at = text.index(":")
    tail = text[at + 1 : -1]
    items = [item for item in re.split(r", | (?:y|e) (?=[^,]*$)", tail.strip()) if item]
    plain = all(1 <= len(item.split()) <= 6 and not whole(item) and not re.search(r"\b[yeo]\b", item) for item in items)
    if len(items) < 3 or not plain or not re.search(r" [ye] [^,]*$", tail) or len(words(text[:at])) < 3:
        return []
    changes, place = [], at + 1
    for index, item in enumerate(items):
        begin = text.index(item, place)
        changes.append(Change(place, begin, "", "item"))
        place = begin + len(item)
        if index == len(items) - 1:
            changes.append(Change(place, len(text), ""))
    reason = "lo que se enumera se entiende mejor en una lista"
    return [Edit("list", reason, tuple(changes), text[at:], ": " + " • ".join(items), 0.95, exclusive=True)]


def _statement(text: str) -> bool:
    return text.rstrip().endswith(".") and balanced(text) and "¿" not in text


def _two(left: str, right: str, *, within: int) -> bool:
    enough = min(len(words(left)), len(words(right))) >= _FEWEST_WORDS
    return enough and whole(left) and whole(right.partition(",")[0], within=within) and balanced(left)


SPANISH_RULES: tuple[tuple[str, SpanishRule], ...] = (
    ("phrase", phrases),
    ("digits", digits),
    ("clause", clauses),
    ("semicolon", semicolons),
    ("list", lists),
)
