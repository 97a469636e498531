"""Alarms and recall of the checks on simplifications: python bench/check/simplified.py PAIRS.jsonl … [--show N]

PAIRS.jsonl holds one source with its human simplifications a line: {"src": …, "refs": […]}. People drop and change
things when they simplify, so an alarm is not yet a false one: `--show` prints them for reading, and the verdicts are
kept in `alarms.tsv` (pair, check, verdict: `true` where the person did change that meaning, `false` where it stands).
Errors are put, seeded, into the source itself and into simplifications that raised no alarm, there where the words they
hit are also in the source; recall is the share of them that is found.
"""

import argparse
import csv
import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from english_injuries import INJURIES, Injury

from pipeline.meaning import MeaningCheck, Pair, all_checks
from pipeline.plugins import Plugins

LABELS = Path(__file__).with_name("alarms.tsv")


def errors(check: MeaningCheck, source: str, target: str) -> list[str]:
    """What a check says about a pair of English texts."""
    return [one.message for one in check.find(Pair(source, target, "en", "en")) if one.severity == "error"]


def mark(source: str, target: str) -> str:
    """A short name for a pair, so that its verdict can be kept without its text."""
    return hashlib.sha256(f"{source}\n{target}".encode()).hexdigest()[:12]


def verdicts() -> dict[tuple[str, str], str]:
    """Verdicts on alarms that were read, by pair and check."""
    if not LABELS.exists():
        return {}
    with LABELS.open(encoding="utf-8") as file:
        return {(row["pair"], row["check"]): row["verdict"] for row in csv.DictReader(file, delimiter="\t")}


def pairs(paths: list[Path], most: int) -> Iterator[tuple[str, str]]:
    """One simplification of every source, in turn, evenly over the files."""
    for path in paths:
        lines = path.read_text(encoding="utf-8").splitlines()
        for at, line in enumerate(lines[:: max(1, len(lines) // most)]):
            row = json.loads(line)
            yield row["src"], row["refs"][at % len(row["refs"])]


def shared(source: str, target: str, wrong: str) -> bool:
    """Whether what the injury took away is also in the source: what people brought in themselves may go again."""
    before, after, there = (re.findall(r"[\w'’]+", text.lower()) for text in (target, wrong, source))
    if Counter(before) == Counter(after):  # words changed places: they and what is between must be the source's
        moved = {one for one, other in zip(before, after, strict=True) if one != other}
        return len(moved & set(there)) >= 0.7 * len(moved)
    return set(Counter(before) - Counter(after)) <= set(there)


def measure(check: MeaningCheck, rows: list[tuple[str, str]], show: int) -> None:
    """Print one check's figures, and the first `show` alarms that have no verdict and the misses."""
    known = verdicts()
    alarms = [(row, said) for row in rows if (said := errors(check, *row))]
    read = Counter(known.get((mark(*row), check.name), "unread") for row, _ in alarms)
    judged = read["true"] + read["false"]
    share = len(alarms) / len(rows) * (read["false"] / judged if judged else 1)
    print(f"{check.name}: alarms {len(alarms)}/{len(rows)}, read {judged}, of them false {read['false']}: "
          f"false alarms {share:.1%}")  # fmt: skip
    unread = [one for one in alarms if (mark(*one[0]), check.name) not in known]
    for row, said in unread[:show]:
        print("   ALARM", mark(*row), said, "\n        ", row[0], "\n        ", row[1])
    clean = [row for row in rows if not errors(check, *row)]
    for name, injury in INJURIES.get(check.name, {}).items():
        own, own_missed = _tried(check, [(source, source) for source, _ in rows], injury)
        theirs, missed = _tried(check, clean, injury)
        print(f"   {name}: found {_share(own, own_missed)} in the source's words, {_share(theirs, missed)} in people's")
        for row, wrong in missed[:show]:
            print("   MISS\n        ", row[0], "\n        ", wrong)


Tried = list[tuple[tuple[str, str], str]]


def _tried(check: MeaningCheck, rows: list[tuple[str, str]], injury: Injury) -> tuple[Tried, Tried]:
    """The pairs with their injured target, and those of them that the check did not see."""
    chance = random.Random(7)
    tried = [(row, wrong) for row in rows if (wrong := injury(row[1], chance)) and wrong != row[1]]
    hurt = [(row, wrong) for row, wrong in tried if shared(*row, wrong)]
    return hurt, [(row, wrong) for row, wrong in hurt if not errors(check, row[0], wrong)]


def _share(hurt: Tried, missed: Tried) -> str:
    found = len(hurt) - len(missed)
    return f"{found}/{len(hurt)} = {found / max(len(hurt), 1):.1%}"


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("--check", action="append", default=[])
    parser.add_argument("--most", type=int, default=500, help="simplifications a file")
    parser.add_argument("--show", type=int, default=0)
    given = parser.parse_args()
    rows = list(pairs(given.pairs, given.most))
    for check in all_checks(Plugins()):
        if check.name in (given.check or INJURIES):
            measure(check, rows, given.show)


if __name__ == "__main__":
    main()
