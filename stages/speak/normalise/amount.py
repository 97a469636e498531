"""A number as people write it, with separators and decimals, and how it is said."""

import re
from dataclasses import dataclass

from stages.speak.normalise.number_words import cardinal, digits
from stages.speak.normalise.spanish_number import Form

AMOUNT = {
    "en": r"(?:(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)",
    "es": (
        r"(?:(?:[0-9]{1,3}(?:(?:\.[0-9]{3})+|(?:,[0-9]{3})+|(?:[ \u00a0][0-9]{3}){2,}|(?:[ \u00a0]000)+)"
        r"|[0-9]{2,3}\u00a0[0-9]{3})(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?)"
    ),
}
"""A regular expression per language. A blank groups thousands only where it must: "1 200 mg" may be one tablet."""

NOT_INSIDE = r"(?<![^\W_])(?<![0-9][.,:/\-–])"
"""What may not stand before an amount: a letter, a digit, or a digit and a mark."""

NOT_LONGER = r"(?![^\W_])(?![.,:/\-–][0-9])"
"""What may not stand after an amount."""

MINUS = r"(?:−|(?<![^\s(])(?<![0-9]\s)(?<![0-9]\s\s)-(?=\.?[0-9]))"
"""A sign right before its number; a hyphen counts only where no number stands before it (10 -12 is a range)."""

BLANK = "[ \u00a0]?"
_LONGEST_PLAIN = 7
_GROUP = 3


@dataclass(frozen=True)
class Amount:
    """A number read from text; `mark` is the decimal mark as written, empty for a whole number."""

    digits: str
    mark: str = ""
    decimals: str = ""

    @property
    def value(self) -> float:
        """What it amounts to."""
        return float(f"{self.digits or '0'}.{self.decimals or '0'}")

    @property
    def is_one(self) -> bool:
        """True for a whole 1, which asks for the singular."""
        return not self.mark and self.digits.lstrip("0") == "1"

    def said(self, language: str, form: Form = "alone") -> str:
        """The words; the decimal mark is said as it is written ("punto", "coma")."""
        if not self.mark:
            return _whole(self.digits, language, form)
        point = {"en": "point", "es": {".": "punto", ",": "coma"}.get(self.mark, "punto")}[language]
        head = f"{_whole(self.digits, language, 'alone')} " if self.digits else ""
        return f"{head}{point} {_decimals(self.decimals, language)}"


def _whole(text: str, language: str, form: Form) -> str:
    if len(text) > 1 and text.startswith("0"):
        return digits(text, language)
    if len(text) > _LONGEST_PLAIN and len(text.rstrip("0")) > _LONGEST_PLAIN:
        groups = [text[at : at + _GROUP] for at in range(0, len(text), _GROUP)]
        return ", ".join(digits(group, language) for group in groups)
    return cardinal(int(text), language, form)


def _decimals(text: str, language: str) -> str:
    if language == "es" and len(text) == 2 and not text.startswith("0"):
        return cardinal(int(text), language)
    return digits(text, language)


def read_amount(raw: str, language: str, *, measured: bool = False) -> Amount:
    """The amount that `raw` (a match of `AMOUNT`) writes; `measured` says that a unit follows."""
    if language == "en":
        whole, mark, decimals = raw.replace(",", "").partition(".")
        return Amount(whole, mark, decimals)
    return _read_spanish(re.sub("[ \u00a0]", "", raw), measured=measured)


def _read_spanish(raw: str, *, measured: bool) -> Amount:
    """Both marks serve both ends in Latin America: 1.500 and 1,500 are a thousand and a half, 3,125 mg is not."""
    marks = [char for char in raw if not char.isdigit()]
    if not marks:
        return Amount(raw)
    head, _, tail = raw.rpartition(marks[-1])
    thousands = len(set(marks)) == 1 and len(tail) == _GROUP and not raw.startswith("0")
    # Health text forbids trailing zeros after a decimal mark (ISMP), so a last 0 speaks for thousands.
    if thousands and (len(marks) > 1 or not measured or tail.endswith("0")):
        return Amount(re.sub(r"\D", "", raw))
    return Amount(re.sub(r"\D", "", head), marks[-1], tail)
