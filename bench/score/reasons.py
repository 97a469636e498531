"""How many of the reasons shown are right, by the reading of a person.

    python -m bench.score.reasons LABELS.jsonl [--write]

LABELS has one text a line: `source` (nci: public domain; own: written for this), `language`, and its sentences in
order, each with the reasons that were shown and whether a reader found them right (`right`, with `why` where not). The
texts are explained anew; a reason that nobody has judged yet is listed and counts as wrong. `--write` adds unjudged
reasons to the file as `right: null`.
"""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from pipeline.document import SOURCE, Block, Document, Sentence, Source
from pipeline.plugins import Plugins
from pipeline.terms import term_base
from stages.score.reasons.defined_terms import defined_terms
from stages.score.reasons.explain import read_text, reasons


def shown(text: dict[str, Any]) -> list[list[tuple[str, str]]]:
    """For each sentence the reasons that are shown: kind and the words that are marked."""
    blocks = tuple(
        Block(one["kind"], (Sentence(f"s{at}", one["text"]),), level=1) for at, one in enumerate(text["sentences"])
    )
    document = Document(Source("-"), text["language"], blocks=blocks)
    plugins = Plugins()
    terms = defined_terms(term_base(plugins), text["language"])
    found: list[list[tuple[str, str]]] = [[] for _ in blocks]
    for reason in reasons(read_text(document, SOURCE, plugins, terms), SOURCE):
        at = int(reason.of[1:])
        found[at].append((reason.id, text["sentences"][at]["text"][reason.begin : reason.end]))
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("labels", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    texts = [json.loads(line) for line in asked.labels.read_text(encoding="utf-8").splitlines()]
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    sentences = 0
    for text in texts:
        sentences += len(text["sentences"])
        for sentence, found in zip(text["sentences"], shown(text), strict=True):
            judged = {(one["id"], one["marked"]): one for one in sentence["reasons"]}
            for key in found:
                label = judged.get(key, {"id": key[0], "marked": key[1], "right": None})
                total[key[0]] += 1
                right[key[0]] += label["right"] is True
                if label["right"] is not True:
                    verdict = "wrong" if label["right"] is False else "not judged"
                    print(f"{verdict}: {key[0]} “{key[1]}” {label.get('why', '')} | {sentence['text']}")
                if key not in judged and asked.write:
                    sentence["reasons"].append(label)
    if asked.write:
        lines = [json.dumps(text, ensure_ascii=False) for text in texts]
        asked.labels.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"\n{'reason':18} right shown")
    for name, count in total.most_common():
        print(f"{name:18} {right[name]:5} {count:5}")
    share = 100 * right.total() / max(1, total.total())
    print(f"{'all':18} {right.total():5} {total.total():5}  {share:.1f} % of those shown on {sentences} sentences")


if __name__ == "__main__":
    main()
