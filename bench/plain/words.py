"""How good the words are that we put for others: python bench/plain/words.py LEXICAL.jsonl …

A line holds {"sentence": …, "target": …, "gold": [[word, votes], …]}: what people would put for the target. Printed are
how often a rule proposes something for the target, the share of that which people gave too (precision when proposed),
and the share of all targets (ACC@1). Abstaining is meant: what nobody is sure of stays.
"""

import argparse
import json
from pathlib import Path

from stages.simplify.english import english
from stages.simplify.rules.phrases import phrases


def main() -> None:
    """Read the files and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--show", action="store_true", help="print what people did not give")
    given = parser.parse_args()
    for path in given.files:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        proposed = right = 0
        for row, doc in zip(rows, english().pipe(row["sentence"] for row in rows), strict=True):
            at = row["sentence"].find(row["target"])
            edit = next((one for one in phrases(doc) if one.changes[0].begin <= at < one.changes[0].end), None)
            if edit is None:
                continue
            proposed += 1
            gold = {word.lower() for word, _ in row["gold"]}
            new = edit.changes[0].text.lower()
            if new in gold or any(word in gold for word in new.split() if len(word) > 3):
                right += 1
            elif given.show:
                print(f"   {edit.before} -> {edit.after}   people: {', '.join(sorted(gold))}\n      {row['sentence']}")
        print(
            f"{path.name}: proposed for {proposed} of {len(rows)}, of these {right} as people = "
            f"{right / max(proposed, 1):.1%}; ACC@1 {right / len(rows):.3f}"
        )


if __name__ == "__main__":
    main()
