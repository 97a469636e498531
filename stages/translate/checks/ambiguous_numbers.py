"""No number that one Spanish reader takes for a thousand and the next for a fraction."""

import re

from pipeline.meaning import Finding, Pair

# A leading zero, as in 0.125, can only be a fraction.
_AMBIGUOUS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,]*\d)")


class AmbiguousNumbers:
    """Finds 1.250 and 1,250 in Spanish: a thousand and more in one country, one and a quarter in the next.

    Whole thousands are written without a mark before any check (`repairs.thousands`), so what is left came from a
    fraction with three decimals, such as a dose.
    """

    name = "ambiguous-numbers"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A warning for each such number."""
        if pair.target_language != "es":
            return ()
        return tuple(
            Finding(self.name, f"“{number}” may be read as a thousand or as a fraction", "warning", "write it in words")
            for number in dict.fromkeys(_AMBIGUOUS.findall(pair.target))
        )
