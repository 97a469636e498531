"""Spanish number words with gender and apocope (un, una, veintiún, doscientas)."""

from typing import Literal

from stages.speak.normalise.word_list import word_list

Form = Literal["alone", "masculine", "feminine"]
"""`alone`: uno, veintiuno. `masculine`: before such a noun: un, veintiún. `feminine`: una, veintiuna, doscientas."""

_ONES = word_list(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
)
_TENS = word_list("_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_HUNDREDS = word_list(
    "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_ORDINAL_ONES = word_list("_ primero segundo tercero cuarto quinto sexto séptimo octavo noveno")
_ORDINAL_TENS = word_list(
    "_ décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo"
)
LARGEST = 10**12 - 1


def spanish_cardinal(number: int, form: Form = "alone") -> str:
    """0 to `LARGEST` in words, in the form that what follows asks for."""
    millions, below = divmod(number, 10**6)
    words = []
    if millions:
        words.append("un millón" if millions == 1 else f"{spanish_cardinal(millions, 'masculine')} millones")
    thousands, rest = divmod(below, 1000)
    if thousands:
        # Hundreds agree through "mil" (doscientas mil personas), but "uno" before "mil" is always "un" (veintiún mil).
        words.append("mil" if thousands == 1 else f"{_below_thousand(thousands, form, before_mil=True)} mil")
    if rest or not words:
        words.append(_below_thousand(rest, form))
    return " ".join(words)


def _below_thousand(number: int, form: Form, *, before_mil: bool = False) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    words = []
    if hundreds:
        name = _HUNDREDS[hundreds]
        words.append(f"{name[:-2]}as" if form == "feminine" and hundreds > 1 else name)
    if rest or not words:
        words.append(_agreeing(_below_hundred(rest), "masculine" if before_mil else form))
    return " ".join(words)


def _below_hundred(number: int) -> str:
    if number < 30:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f" y {_ONES[ones]}" if ones else "")


def _agreeing(words: str, form: Form) -> str:
    if not words.endswith("uno") or form == "alone":
        return words
    if form == "feminine":
        return f"{words[:-1]}a"
    return f"{words[:-3]}ún" if words == "veintiuno" else words[:-1]


def spanish_ordinal(number: int, *, feminine: bool = False, short: bool = False) -> str:
    """1 to 99: primero, segunda, undécimo, vigésimo primero; `short` before a masculine noun: primer, tercer."""
    tens, ones = divmod(number, 10)
    words = {11: "undécimo", 12: "duodécimo"}.get(number, "")
    if not words:
        glue = "" if tens == 1 else " "
        head = _ORDINAL_TENS[tens] if tens else ""
        head = "decimo" if tens == 1 and ones else head
        words = (head + glue + (_ORDINAL_ONES[ones] if ones else "")).strip()
        words = words.replace("decimosegundo", "duodécimo").replace("decimooctavo", "decimoctavo")
    if feminine:
        return " ".join(f"{word[:-1]}a" for word in words.split())
    if short and words.endswith(("primero", "tercero")):
        return words[:-1]
    return words


def spanish_digits(digits: str) -> str:
    """Digit by digit: 007 "cero cero siete"."""
    return " ".join(_ONES[int(digit)] for digit in digits)
