"""A number in words."""

from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_NUMBERS = {
    "en": """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety""",
    "es": """dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
        dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco treinta cuarenta cincuenta
        sesenta setenta ochenta noventa""",
}
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
}  # fmt: skip
_NOT_A_COUNT_BEFORE = frozenset({"the", "these", "those", "between", "los", "las", "estos", "estas", "esos", "esas"})
_FRACTIONS = frozenset({"thirds", "quarters", "fifths", "tenths", "third", "quarter", "tercios", "quintos", "cuartos"})


def find_number_word(passage: Passage, text: Text) -> Iterator[Found]:
    """A number from two on in words; not `one`, nor in a fraction, nor where it means those just named (the two)."""
    numbers = _NUMBERS[passage.language].split()
    for at, word in enumerate(passage.words):
        if word.lower not in numbers:
            continue
        before = passage.words[at - 1].lower if at else ""
        after = passage.words[at + 1].lower if at + 1 < len(passage.words) else ""
        if before in _NOT_A_COUNT_BEFORE or after in _FRACTIONS or before in _TENS:
            continue
        digits = str(_TENS.get(word.lower, numbers.index(word.lower) + 2))
        exact = not (word.lower in _TENS and after in {*numbers, "y"})
        suggestion = f"Write {digits}." if exact else "Write it in digits."
        message = f"“{word.text}” is a number in words; digits are found and read sooner."
        yield Found("number_word", message, suggestion, word.begin, word.end)
