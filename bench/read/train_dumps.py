"""Train the weights of text dumps and say what they are worth: python bench/read/train_dumps.py DATA [--write]

DATA is a folder with `pages.jsonl` (see `bench/read/pages.py`). Every page becomes several dumps; its lines are labeled
by the phrases and by what page readers keep. The printed figures are cross-validated: no line is judged by weights that
saw a page of its publisher. `--write` trains on all pages and writes `stages/read/dump_weights.json`. The same data
gives the same weights. `--sample` adds a dump of a health page to the training alone. Needs scikit-learn, which is no
dependency of the project.
"""

import argparse
import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from dumps import dump_page
from dumps_drawn import make_dump
from dumps_labels import label, told_by_readers
from pages import Page, load_pages
from phrases import Count, count_phrases
from sklearn.ensemble import HistGradientBoostingClassifier

from stages.read.dump import dump_rows
from stages.read.dump_article import article_from_scores
from stages.read.dump_features import line_features
from stages.read.dump_span import densest_run
from stages.read.rows import Row

WEIGHTS = Path(__file__).parents[2] / "stages" / "read" / "dump_weights.json"
DRAWN = (0, 2, 3)
FOLDS = 5
TAIL = "Related Resources"
TITLES = {
    "immunotherapy-page-dump.txt": "Immunotherapy to Treat Cancer",
    "flu-vaccine-dump.txt": "Getting Your Flu Vaccine",
}
COSTS = (0.25, 0.5, 0.75)
SHIFTS = (0.0, 0.3, 0.6)


@dataclass
class Dump:
    """A dump with its labels; `measured` is False for one without junk, made only to learn from."""

    page: Page
    publisher: str
    rows: Sequence[Row]
    features: Any
    voices: Any
    wanted: Any
    weight: Any
    measured: bool = True
    scores: Any = None


def main() -> None:
    """Read the arguments, cross-validate, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--sample", type=Path, action="append", default=[], metavar="FILE")
    given = parser.parse_args()
    dumps = [dump for page in load_pages(given.data) for dump in dumps_of(page)]
    print(f"{len(dumps)} dumps, {sum(len(dump.rows) for dump in dumps)} lines")
    enter, shift = cross_validate(dumps)
    if given.write:
        dumps += [sample_dump(path) for path in given.sample]
        WEIGHTS.write_text(_json(fit(dumps), enter, shift), encoding="utf-8")
        print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size // 1000} kB")


def dumps_of(page: Page) -> list[Dump]:
    """The page saved in several ways, and twice with little or nothing but its article."""
    told = told_by_readers(page)
    found = []
    for at, text in enumerate([*(make_dump(page.html, page.address, way) for way in DRAWN), dump_page(page.html)]):
        rows = dump_rows(text)
        if not rows:
            continue
        voices, wanted, weight = label(rows, page, told)
        found.append(_dump(page, rows, voices, wanted, weight))
        if at < 2 and wanted.sum() > 4:
            found.append(_bare(found[-1], random.Random(f"{page.address}:{at}"), tight=at == 0))
    return found


def sample_dump(path: Path) -> Dump:
    """A dump beside pages, no part of the figures: its article runs from its line in TITLES to TAIL."""
    rows = dump_rows(path.read_text(encoding="utf-8"))
    texts = [row.text for row in rows]
    end = texts.index(TAIL)
    begin = end - 1 - texts[:end][::-1].index(TITLES[path.name])
    wanted = np.array([begin <= at < end for at in range(len(rows))])
    weight = np.where(wanted, 5.0, 2.0)
    return _dump(Page(path.name, "", (), ()), rows, wanted * 1.0, wanted, weight, measured=False)


def _bare(dump: Dump, draw: random.Random, *, tight: bool) -> Dump:
    inside = np.flatnonzero(dump.wanted)
    begin, end = max(0, inside[0] - draw.randrange(4)), inside[-1] + 1 + draw.randrange(6)
    taken = inside if tight else np.arange(begin, min(end, len(dump.rows)))
    rows = [dump.rows[at] for at in taken]
    return _dump(dump.page, rows, dump.voices[taken], dump.wanted[taken], 0.7 * dump.weight[taken], measured=False)


def _dump(page: Page, rows: Sequence[Row], voices: Any, wanted: Any, weight: Any, *, measured: bool = True) -> Dump:
    features = line_features(rows, densest_run(rows)).astype(np.float32)
    return Dump(page, _publisher(page.address), rows, features, voices, wanted, weight, measured)


def _publisher(address: str) -> str:
    host = re.sub(r"^(?:hard::|https?://)(?:www\.|m\.)?", "", address).split("/")[0]
    return ".".join(host.split(".")[:2])


def fit(dumps: Sequence[Dump]) -> HistGradientBoostingClassifier:
    """Boosted trees over all lines."""
    model = HistGradientBoostingClassifier(
        max_iter=130,
        learning_rate=0.08,
        max_leaf_nodes=10,
        min_samples_leaf=60,
        l2_regularization=10,
        max_features=0.15,
        max_bins=64,
        early_stopping=False,
        random_state=0,
    )
    features, wanted, weight = (
        np.concatenate([getattr(dump, name) for dump in dumps]) for name in ("features", "wanted", "weight")
    )
    return model.fit(features, wanted, sample_weight=weight)


def cross_validate(dumps: Sequence[Dump]) -> tuple[float, float]:
    """Print the figures before and after; the costs and the shift of the scores that are best."""
    publishers = sorted({dump.publisher for dump in dumps})
    random.Random(7).shuffle(publishers)
    fold = {publisher: at % FOLDS for at, publisher in enumerate(publishers)}
    for held in range(FOLDS):
        model = fit([dump for dump in dumps if fold[dump.publisher] != held])
        for dump in dumps:
            if fold[dump.publisher] == held:
                dump.scores = model.decision_function(dump.features)
    print(f"{'':24} precision recall     F1  words' F1")
    _print("densest run", dumps, [_densest(dump) for dump in dumps])
    best = (0.0, 0.0, 0.0)
    for cost in COSTS:
        for shift in SHIFTS:
            kept = [article_from_scores(d.rows, (d.scores + shift).tolist(), enter=cost, leave=cost) for d in dumps]
            best = max(best, (_print(f"cost {cost} shift {shift}", dumps, kept), cost, shift))
    return best[1:]


def _densest(dump: Dump) -> list[bool]:
    begin, end = densest_run(dump.rows)
    return [begin <= at < end for at in range(len(dump.rows))]


def _print(name: str, dumps: Sequence[Dump], kept: Sequence[Sequence[bool]]) -> float:
    total, shares = Count(), []
    for dump, lines in zip(dumps, kept, strict=True):
        if dump.measured:
            text = " ".join(row.text for row, keep in zip(dump.rows, lines, strict=True) if keep)
            total.add(count_phrases(text, dump.page.keep, dump.page.drop))
            shares.append(_words_f1(dump, np.array(lines)))
    words = float(np.mean(shares))
    print(f"{name:24} {total.precision:9.3f} {total.recall:6.3f} {total.f1:6.3f} {words:10.3f}", flush=True)
    return total.f1 + words


def _words_f1(dump: Dump, kept: Any) -> float:
    """The F1 of the words against what most page readers keep."""
    words = np.array([len(row.words) for row in dump.rows])
    wanted = dump.voices > 0.5
    return float(2 * words[kept & wanted].sum() / max(1, words[kept].sum() + words[wanted].sum()))


def _json(model: HistGradientBoostingClassifier, cost: float, shift: float) -> str:
    table: dict[str, list[float]] = {name: [] for name in ("feature", "bound", "left", "right", "value", "roots")}
    deepest = 0
    for (tree,) in model._predictors:  # scikit-learn shows the nodes of these trees nowhere else
        first = len(table["feature"])
        table["roots"].append(first)
        for node in tree.nodes:
            leaf = bool(node["is_leaf"])
            deepest = max(deepest, int(node["depth"]))
            table["feature"].append(-1 if leaf else int(node["feature_idx"]))
            table["bound"].append(0 if leaf else float(f"{node['num_threshold']:.7g}"))
            table["left"].append(0 if leaf else first + int(node["left"]))
            table["right"].append(0 if leaf else first + int(node["right"]))
            table["value"].append(round(float(node["value"]), 5) if leaf else 0)
    base = float(np.ravel(model._baseline_prediction)[0]) + shift
    rest = {"base": round(base, 5), "enter": cost, "leave": cost, "depth": deepest}
    lines = [
        f"{json.dumps(name)}: {json.dumps(value, separators=(',', ':'))}" for name, value in {**table, **rest}.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    main()
