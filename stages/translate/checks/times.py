"""A time of day stays before or after noon."""

import re

from pipeline.meaning import Finding, Pair

_ENGLISH = re.compile(r"\b(\d{1,2})(?::(\d\d))? ?([ap])\.? ?m\b", re.IGNORECASE)
_NOON = {
    "a": r"(?: ?a\. ?m| ?am\b| de la (?:mañana|madrugada)| horas?\b| ?h\b)",
    "p": r"(?: ?p\. ?m| ?pm\b| de la (?:tarde|noche)| del mediodía)",
}


class Times:
    """Every "a.m." and "p.m." of the source is in the translation, or the hour is told on the clock of 24.

    Measured with bench/check/measure.py on 4,666 human translations of TICO-19 dev and MedlinePlus: no false alarm; few
    of them hold a time, so one was put behind each of them, and spoiled: all 4,666 were found.
    """

    name = "times"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One error for each time that lost its half of the day."""
        if (pair.source_language, pair.target_language) != ("en", "es"):
            return ()
        found = []
        for match in _ENGLISH.finditer(pair.source):
            hour, minutes, half = int(match[1]), match[2] or "", match[3].lower()
            later = hour % 12 + (12 if half == "p" else 0)
            clock = rf"(?<!\d)0?{hour}(?:[:.]{minutes or '00'})?{_NOON[half]}"
            day = rf"(?<!\d)0?{later}(?:[:.]{minutes or '00'}|(?= ?h))" if later != hour or half == "p" else r"(?!)"
            shared = rf"(?<!\d)0?{hour}(?:[:.]{minutes or '00'})?\W+(?:y|a|o|hasta)\W+(?:las? )?\d[\d:.]*{_NOON[half]}"
            words = r"\bmediodía|\bmedianoche" if hour == 12 else r"(?!)"
            if not re.search(f"{clock}|{day}|{shared}|{words}", pair.target, re.IGNORECASE):
                found.append(match[0])
        return tuple(
            Finding(self.name, f"“{time}” lost its half of the day", "error", "write a. m. or p. m.") for time in found
        )
