"""False alarms, recall and precision of every check of meaning.

    python bench/check/measure.py PAIRS.jsonl [CHECK …] [--every N] [--skip N] [--show N]

PAIRS.jsonl, which may be gzipped, holds one human translation a line: {"en": …, "es": …}; a finding on one is a false
alarm, whatever its severity. Errors are put into the Spanish by `injuries`, `mistakes` and `slips` beside this file,
seeded; recall is the share of them on which a check says something that it does not say of the good translation.
Precision holds where one sentence in two is wrong: it counts each injured sentence and the good one it came from. The
last rows take checks together that look for the same errors. Checks of English alone are measured by `simplified.py`.
"""

import argparse
import gzip
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import mistakes
import slips
import timings
from injuries import INJURIES

from pipeline.meaning import MeaningCheck, Pair, all_checks
from pipeline.plugins import Plugins
from pipeline.terms import term_base
from stages.translate.checks.terms import Terms

Hurt = str | tuple[str, str] | None
Error = Callable[[str, str, random.Random], Hurt]
Row = dict[str, str]

ERRORS: dict[str, tuple[Error, ...]] = {
    **INJURIES,
    "addresses": (slips.spoiled_address,),
    "agents": (mistakes.dropped_agent,),
    "agreement": (mistakes.wrong_article, mistakes.wrong_number),
    "ambiguous-numbers": (slips.unclear_thousand,),
    "brackets": (mistakes.lost_bracket, mistakes.lost_aside),
    "comparatives": (slips.turned_comparison,),
    "command-verbs": (slips.exchanged_command,),
    "conditions": (slips.turned_exception,),
    "drugs": (slips.exchanged_drug,),
    "key-words": (slips.dropped_key_word,),
    "modality": (mistakes.lost_may, mistakes.lost_must, slips.may_to_must),
    "quantifiers": (
        slips.turned_degree,
        slips.turned_degree_further,
        slips.dropped_amount,
        slips.dropped_only,
        slips.turned_limit,
        slips.dropped_limit,
        slips.dropped_roughness,
    ),
    "repeats": INJURIES["repetition"],
    "spanish-words": INJURIES["foreign"],
    "terms": (slips.exchanged_term,),
    "time-words": (timings.dropped_time, timings.spoiled_direction),
    "times": (slips.lost_half_of_day,),
    "usted": (slips.said_to_a_friend, slips.commanded_a_friend),
}
TOGETHER = {
    "negation": ("negation", "negation-scope"),
    "modality": ("modality", "modal-words"),
    "quantifiers": ("quantifiers", "quantity-words"),
}
"""Checks that look for the same errors; each is measured alone, and then with its companion."""
ENGLISH_ONLY = {"added", "roles"}


@dataclass(frozen=True)
class Several:
    """Checks that look for the same error, as one."""

    name: str
    checks: tuple[MeaningCheck, ...]

    def said(self, english: str, spanish: str) -> frozenset[str]:
        """What they say about a pair."""
        pair = Pair(english, spanish, "en", "es")
        return frozenset(
            found.message for check in self.checks for found in check.find(pair) if found.severity != "info"
        )


def measure(one: Several, errors: Sequence[Error], rows: Sequence[Row], show: int) -> None:
    """Print one check's figures, and the first `show` false alarms and misses."""
    clean = [one.said(row["en"], row["es"]) for row in rows]
    alarms = [(row, said) for row, said in zip(rows, clean, strict=True) if said]
    print(f"{one.name}: false alarms {len(alarms)}/{len(rows)} = {len(alarms) / len(rows):.1%}")
    for row, said in alarms[:show]:
        print("   ALARM", *said, "\n        ", row["en"], "\n        ", row["es"])
    for error in errors:
        chance = random.Random(7)
        hurt = []
        for row, said in zip(rows, clean, strict=True):
            if made := error(row["en"], row["es"], chance):
                hurt.append((*(made if isinstance(made, tuple) else (row["en"], made)), said))
        missed = [(english, spanish) for english, spanish, said in hurt if not one.said(english, spanish) - said]
        found, false = len(hurt) - len(missed), sum(bool(said) for *_, said in hurt)
        recall, precision = found / max(len(hurt), 1), found / max(found + false, 1)
        print(f"   {error.__name__:22} found {found}/{len(hurt)} = {recall:.1%}, precision {precision:.1%}")
        for english, spanish in missed[:show]:
            print("   MISS\n        ", english, "\n        ", spanish)


def read(path: Path, every: int, skip: int) -> list[Row]:
    """Each so manieth pair of a file, without the first few."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in text.decode("utf-8").splitlines()[skip::every]]


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("checks", nargs="*")
    parser.add_argument("--every", type=int, default=1, help="take one pair in so many")
    parser.add_argument("--skip", type=int, default=0, help="leave out so many pairs at the beginning")
    parser.add_argument("--show", type=int, default=0)
    given = parser.parse_intermixed_args()
    rows = read(given.pairs, given.every, given.skip)
    plugins = Plugins()
    checks = {one.name: one for one in (*all_checks(plugins), Terms(term_base(plugins)))}
    sets = [Several(name, (one,)) for name, one in sorted(checks.items()) if name not in ENGLISH_ONLY]
    sets += [Several(" + ".join(names), tuple(checks[name] for name in names)) for names in TOGETHER.values()]
    companions = {name: first for first, names in TOGETHER.items() for name in (*names, " + ".join(names))}
    for one in sets:
        if not given.checks or set(given.checks) & {one.name, *one.name.split(" + ")}:
            measure(one, ERRORS.get(companions.get(one.name, one.name), ()), rows, given.show)


if __name__ == "__main__":
    main()
