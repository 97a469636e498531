"""Thousands that no Spanish reader can take for decimals: 1,250 becomes 1250, and 128,948 becomes 128 948.

In Spanish "1.250" is a thousand and more in one country and one and a quarter in the next. The Real Academia's
Ortografía (2010) therefore wants no mark: a space in numbers of five digits and more, nothing in shorter ones.
"""

import re

NO_BREAK_SPACE = "\u00a0"
_SOURCE = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
_PLAIN = re.compile(r"(?<![\d.,])\d{4,}(?![\d.,]\d|\d)")
_TARGET = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,\s]\d{3})+(?!\d)|(?<![\d.,])\d{4,}(?!\d)")


def part_thousands(source: str, target: str) -> str:
    """The target with every whole number that the source writes with commas in the unmistakable form.

    A number that the source writes without any mark, such as a year, is written so here too.
    """
    grouped = {re.sub(r"\D", "", number) for number in _SOURCE.findall(source)}
    plain = set(_PLAIN.findall(source))

    def written(found: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", found[0])
        if digits in plain or (digits in grouped and len(digits) <= 4):
            return digits
        return f"{int(digits):,}".replace(",", NO_BREAK_SPACE) if digits in grouped else found[0]

    return _TARGET.sub(written, target)
