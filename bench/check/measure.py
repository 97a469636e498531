"""False alarms and recall of the checks of meaning: python bench/check/measure.py PAIRS.jsonl [CHECK …] [--show N]

PAIRS.jsonl holds one human translation a line: {"en": …, "es": …}. A finding on one is a false alarm. Errors are put
into the Spanish by `bench/check/injuries.py`, seeded; a check's recall is the share of them that it finds.
"""

import argparse
import json
import random
from pathlib import Path

from injuries import INJURIES

from pipeline.meaning import MeaningCheck, Pair, all_checks
from pipeline.plugins import Plugins


def errors(check: MeaningCheck, english: str, spanish: str) -> list[str]:
    """What a check says about a pair."""
    return [
        finding.message for finding in check.find(Pair(english, spanish, "en", "es")) if finding.severity == "error"
    ]


def measure(check: MeaningCheck, rows: list[dict[str, str]], show: int) -> None:
    """Print one check's figures, and the first `show` false alarms and misses."""
    alarms = [(row, said) for row in rows if (said := errors(check, row["en"], row["es"]))]
    clean = [row for row in rows if not errors(check, row["en"], row["es"])]
    print(f"{check.name}: false alarms {len(alarms)}/{len(rows)} = {len(alarms) / len(rows):.1%}")
    for row, said in alarms[:show]:
        print("   ALARM", said, "\n        ", row["en"], "\n        ", row["es"])
    for injury in INJURIES.get(check.name, ()):
        chance = random.Random(7)
        hurt = [(row, wrong) for row in clean if (wrong := injury(row["en"], row["es"], chance))]
        missed = [(row, wrong) for row, wrong in hurt if not errors(check, row["en"], wrong)]
        found = len(hurt) - len(missed)
        print(f"   {injury.__name__}: found {found}/{len(hurt)} = {found / max(len(hurt), 1):.1%}")
        for row, wrong in missed[:show]:
            print("   MISS\n        ", row["en"], "\n        ", wrong)


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("checks", nargs="*")
    parser.add_argument("--show", type=int, default=0)
    given = parser.parse_args()
    rows = [json.loads(line) for line in given.pairs.read_text(encoding="utf-8").splitlines()]
    for check in all_checks(Plugins()):
        if not given.checks or check.name in given.checks:
            measure(check, rows, given.show)


if __name__ == "__main__":
    main()
