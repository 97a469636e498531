"""Words on which safety hangs are said in Spanish too: before, after, above, below, deadly, mild, left, right."""

from pathlib import Path

from pipeline.meaning import Finding, Pair
from stages.translate.checks.answer_table import unanswered
from stages.translate.checks.plain_words import folded

_TABLE = Path(__file__).with_name("key_words.csv")


class KeyWords:
    """For each such word one of its Spanish words must be there; the table holds how these begin, `_` for a space.

    Measured with bench/check/measure.py on 1,500 human translations of TICO-19 dev and 3,166 of MedlinePlus: false
    alarms .8 and 1.5 %; found where it was dropped: 162 of 199 and 211 of 268.
    """

    name = "key-words"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning for each word that no Spanish word of the table stands for."""
        if (pair.source_language, pair.target_language) != ("en", "es"):
            return ()
        return tuple(
            Finding(self.name, f"“{said}” is not said", "warning", "say it")
            for said in unanswered(_TABLE, pair.source.lower(), folded(pair.target))
        )
