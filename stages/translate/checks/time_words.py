"""Words of dose and time are said in Spanish too: apart, twice a day, every other day, within, until, by, when."""

import re
from pathlib import Path

from pipeline.meaning import Finding, Pair
from stages.translate.checks.answer_table import unanswered
from stages.translate.checks.plain_words import folded, straight

_TABLE = Path(__file__).with_name("time_words.csv")
_END = re.compile(r"\ba (?:finales|fines) de\b")
_BY_END = re.compile(r"\bby the end of\b")


class TimeWords:
    """For each such word one of its Spanish words must be there; the table holds how these begin, `_` for a space.

    "By the end of October" is no "a finales de octubre". Measured with bench/check/measure.py on 1,500 human
    translations of TICO-19 dev, on 1,799 of MedlinePlus and cancer.gov (tuned on both) and on 1,798 others of these
    that were not read: false alarms .1, .1 and .3 %; found: a word of time left out 43 of 59, 56 of 64 and 35 of 42;
    seventeen directions of ours, each spoiled, put behind every sentence: all but 2 of 5,097.
    """

    name = "time-words"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning for each word of time that no Spanish word of the table stands for."""
        if (pair.source_language, pair.target_language) != ("en", "es"):
            return ()
        english, spanish = straight(pair.source).lower(), f"{folded(straight(pair.target))} "
        found = list(unanswered(_TABLE, english, spanish))
        if (by := _BY_END.search(english)) and _END.search(spanish) and by[0] not in found:
            found.append(by[0])
        return tuple(Finding(self.name, f"“{said}” is not said", "warning", "say when or how often") for said in found)
