"""SARI, BLEU, grade and what is kept on ASSET: python bench/plain/asset.py ASSET.jsonl [--most N]

ASSET.jsonl holds {"src": …, "refs": […]} a line. Ours stands beside the text as it was, the text with 30 % of its words
deleted at random, and published systems on the test half. BLEU is sacrebleu's with all references. SARI rewards wrong
edits: read it after the labelled edits.
"""

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path

import sacrebleu
from sari import sari

from pipeline.meaning import Pair, all_checks
from pipeline.plugins import Plugins
from stages.score.readability import readability
from stages.simplify.editor import Editor
from stages.simplify.rewritten import Rewritten

PUBLISHED = (
    ("PBMT-R, test", 34.63, 79.39),
    ("ACCESS, test", 40.13, 75.99),
    ("MUSS, test", 44.15, 72.98),
    ("people, test", 44.87, 68.95),
)
"""System, SARI, BLEU, as their authors and EASSE report them on the test half."""


def easy(texts: list[str]) -> list[str]:
    """What our rules make of the sentences."""
    done = Editor(all_checks(Plugins()), lambda _: None).rewrite([("paragraph", text) for text in texts])
    return [
        " ".join(part for part, _ in one.parts) if isinstance(one, Rewritten) else text
        for one, text in zip(done, texts, strict=True)
    ]


def shorter(texts: list[str]) -> list[str]:
    """The sentences without 30 % of their words, seeded."""
    chance = random.Random(1)
    return [" ".join(word for word in text.split() if chance.random() > 0.3) for text in texts]


def row(name: str, sources: Sequence[str], outputs: Sequence[str], refs: Sequence[Sequence[str]]) -> str:
    """One line of the table."""
    parts = sari(sources, outputs, refs)
    bleu = sacrebleu.corpus_bleu(outputs, [list(column) for column in zip(*refs, strict=True)], force=True).score
    grade = readability(outputs, "en")["flesch_kincaid_grade"]
    kept = " | ".join(f"{share:.1%}" for share in _kept(sources, outputs))
    return (
        f"| {name} | {parts['sari']:.2f} | {parts['add']:.1f} / {parts['keep']:.1f} / {parts['delete']:.1f} "
        f"| {bleu:.2f} | {grade:.1f} | {kept} |"
    )


def _kept(sources: Sequence[str], outputs: Sequence[str]) -> list[float]:
    """The share of sentences in which each check finds nothing."""
    checks = [check for check in all_checks(Plugins()) if check.name in {"numbers", "negation", "names", "modality"}]
    return [
        sum(not check.find(Pair(a, b, "en", "en")) for a, b in zip(sources, outputs, strict=True)) / len(sources)
        for check in checks
    ]


def main() -> None:
    """Read the arguments and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("asset", type=Path)
    parser.add_argument("--most", type=int, default=2000)
    given = parser.parse_args()
    rows = [json.loads(line) for line in given.asset.read_text(encoding="utf-8").splitlines()][: given.most]
    sources, refs = [one["src"] for one in rows], [one["refs"] for one in rows]
    names = sorted({"numbers", "negation", "names", "modality"})
    print(f"| {len(rows)} sentences | SARI | add / keep / delete | BLEU | FKGL | {' | '.join(names)} |")
    print("|---" * (5 + len(names)) + "|")
    for name, outputs in (("as it was", sources), ("30 % deleted", shorter(sources)), ("ours", easy(sources))):
        print(row(name, sources, outputs, refs))
    for name, score, bleu in PUBLISHED:
        print(f"| {name} | {score:.2f} | | {bleu:.2f} |" + " |" * (1 + len(names)))


if __name__ == "__main__":
    main()
