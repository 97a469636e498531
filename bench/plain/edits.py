"""How often each rule fires and how often it is right: python bench/plain/edits.py FILE … [--most N] [--seed N] [--new]

FILE is a JSONL file of texts or a document. Verdicts on edits are kept in `labels.tsv`: the sentence by its hash, since
the evaluation files may not be passed on, the edit in full. `--new` prints the edits without a verdict, numbered;
`--wrong 3,7` then writes them all down as right but those, with `--why 3=reason` for each wrong one.
"""

import argparse
import csv
import hashlib
from collections import Counter, defaultdict
from dataclasses import astuple, dataclass
from pathlib import Path

from sentences import sentences

from pipeline.document import BlockKind
from pipeline.meaning import all_checks
from pipeline.plugins import Plugins
from stages.simplify.english import english
from stages.simplify.planner import Planner
from stages.simplify.rulebook import RULES, proposed
from stages.simplify.settings import Settings, settings

LABELS = Path(__file__).with_name("labels.tsv")
Verdicts = dict[tuple[str, ...], tuple[str, str]]
COLUMNS = ("sentence", "source", "rule", "before", "after", "verdict", "why")


@dataclass(frozen=True)
class Made:
    """One edit that was made: the sentence's hash, where it is from, what was changed, and the whole result."""

    sentence: str
    source: str
    rule: str
    before: str
    after: str

    @property
    def key(self) -> tuple[str, ...]:
        """What names the edit in the labelled file."""
        return astuple(self)


def labels() -> Verdicts:
    """Verdict and reason of every edit that was judged."""
    if not LABELS.exists():
        return {}
    with LABELS.open(encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return {tuple(row[:5]): (row[5], row[6]) for row in rows}


def write(known: Verdicts) -> None:
    """Write the labelled file, sorted by rule."""
    rows = sorted(known.items(), key=lambda item: (item[0][2], item[0]))
    lines = ["\t".join(COLUMNS), *("\t".join((*key, *verdict)) for key, verdict in rows)]
    LABELS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def made(path: Path, texts: list[str], tuned: Settings, kind: BlockKind) -> list[tuple[Made, str, str]]:
    """Every edit that the planner makes on the sentences, with the sentence and what became of it."""
    nlp = english()
    planner = Planner(nlp, all_checks(Plugins()), tuned.edits)
    found = []
    for doc in nlp.pipe(texts):
        plan = planner.plan(doc, proposed(doc, kind, tuned))
        mark = hashlib.sha256(doc.text.encode()).hexdigest()[:12]
        easy = " | ".join(piece.text for piece in plan.pieces)
        for edit in plan.edits:
            one = Made(mark, path.parent.name, edit.rule, _line(edit.before), _line(edit.after))
            found.append((one, doc.text, easy))
    return found


def _line(text: str) -> str:
    return " ".join(text.split())


def main() -> None:
    """Read the arguments, count, and print or write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=300, help="sentences a file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rules", default="", help="only these, apart by commas; all of them, also those that are off")
    parser.add_argument(
        "--kind", default="paragraph", choices=("paragraph", "item", "heading"), help="blocks to read as"
    )
    parser.add_argument("--new", action="store_true")
    parser.add_argument("--wrong", default=None)
    parser.add_argument("--read", default="", help="the numbers that were read, as 1-40,52; all if empty")
    parser.add_argument("--why", action="append", default=[])
    given = parser.parse_args()
    asked = set(filter(None, given.rules.split(",")))
    tuned = settings(3, {rule.name: rule.name in asked for rule in RULES} if asked else {})
    known, fires, count, new = labels(), Counter[str](), 0, []
    seen: set[tuple[str, ...]] = set()
    for path in given.files:
        texts = sentences(path, given.most, given.seed)
        count += len(texts)
        for one, text, easy in made(path, texts, tuned, given.kind):
            fires[one.rule] += 1
            seen.add(one.key)
            if one.key not in known:
                new.append((one, text, easy))
    if given.new:
        for at, (one, text, easy) in enumerate(new, 1):
            print(f"{at}. [{one.rule}] {one.before} -> {one.after}\n   {text}\n   {easy}")
    if given.wrong is not None:
        why = dict(entry.split("=", 1) for entry in given.why)
        wrong = set(filter(None, given.wrong.split(",")))
        read = _numbers(given.read) or set(range(1, len(new) + 1))
        for at in sorted(read & set(range(1, len(new) + 1))):
            one = new[at - 1][0]
            known[one.key] = ("wrong", why.get(str(at), "")) if str(at) in wrong else ("right", "")
        write(known)
    print(f"{count} sentences, {sum(fires.values())} edits, {len(new) if given.wrong is None else 0} without a verdict")
    table(known, fires, count, seen)


def _numbers(text: str) -> set[int]:
    """`1-3,7` as numbers."""
    spans = [part.partition("-") for part in text.split(",") if part]
    return {number for first, _, last in spans for number in range(int(first), int(last or first) + 1)}


def table(known: Verdicts, fires: Counter[str], count: int, seen: set[tuple[str, ...]]) -> None:
    """Print for each rule its fires per 100 sentences and the share of right edits, of all and of those made now."""
    ever: dict[str, Counter[str]] = defaultdict(Counter)
    now: dict[str, Counter[str]] = defaultdict(Counter)
    for key, (verdict, _) in known.items():
        ever[key[2]][verdict] += 1
        if key in seen:
            now[key[2]][verdict] += 1
    print("| rule | fires / 100 | right of all judged | right of those in this run |\n|---|---|---|---|")
    for rule in sorted({*fires, *ever}, key=lambda rule: -fires[rule]):
        print(f"| {rule} | {100 * fires[rule] / max(count, 1):.1f} | {_right(ever[rule])} | {_right(now[rule])} |")


def _right(verdicts: Counter[str]) -> str:
    total = sum(verdicts.values())
    return f"{verdicts['right']} of {total} = {verdicts['right'] / total:.1%}" if total else "–"


if __name__ == "__main__":
    main()
