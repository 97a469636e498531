"""Train the weights of text dumps and say what they are worth: python bench/read/train_dumps.py DATA [--write]

DATA is a folder with `pages.jsonl` (see `bench/read/pages.py`). Every page becomes several dumps, and its article comes
in other surroundings too; lines are labeled by the phrases and by what page readers keep. The printed figures are
cross-validated: no line is judged by weights that saw a page of its publisher. `--write` trains on all pages instead,
with the settings COST and SHIFT, and writes `stages/read/dump_weights.json`: the same data and the same readers of
pages give the same bytes. `--sample` adds a dump of a health page to the training alone; the weights that come with the
project saw both of TITLES. Needs scikit-learn, which is no dependency of the project.
"""

import argparse
import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from dumps import dump_page
from dumps_composed import composed
from dumps_drawn import make_dump
from dumps_labels import label, told_by_readers
from pages import Page, load_pages
from phrases import Count, count_phrases
from sklearn.ensemble import HistGradientBoostingClassifier

from stages.read.dump import dump_rows, with_what_belongs
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
COST, SHIFT = 0.5, 0.6  # the best of those below, as the figures show
COSTS = (0.25, 0.5)
SHIFTS = (0.0, 0.3, 0.6)
SEEDS = 2
TREES = 110
COMPOSED = 2
COMPOSED_COUNTS = 0.5

Scored: TypeAlias = tuple[Count, float]
"""The phrases of a dump counted, and the F1 of its words."""


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
    fold = folds(dumps)
    dumps += composed_dumps(dumps, fold)
    print(f"{len(dumps)} dumps, {sum(len(dump.rows) for dump in dumps)} lines")
    if given.write:
        dumps += [sample_dump(path) for path in given.sample]
        WEIGHTS.write_text(_json(fit(dumps), COST, SHIFT), encoding="utf-8")
        print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size // 1000} kB")
    else:
        cross_validate(dumps, fold)


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


def folds(dumps: Sequence[Dump]) -> dict[str, int]:
    """The fold of each publisher."""
    publishers = sorted({dump.publisher for dump in dumps})
    random.Random(7).shuffle(publishers)
    return {publisher: at % FOLDS for at, publisher in enumerate(publishers)}


def composed_dumps(dumps: Sequence[Dump], fold: Mapping[str, int]) -> list[Dump]:
    """Articles in other surroundings, to learn from; both are of one fold, so that they are held out together."""
    plain = list({dump.page.address: dump for dump in reversed(dumps) if dump.measured}.values())[::-1]
    made = []
    for dump in plain:
        others = [other for other in plain if fold[other.publisher] == fold[dump.publisher] and other is not dump]
        for time in range(COMPOSED):
            draw = random.Random(f"{dump.page.address}:composed:{time}")
            lines = composed(_lines(dump), _lines(draw.choice(others)), draw) if others and dump.wanted.any() else []
            if lines:
                rows, wanted, weight = (list(column) for column in zip(*lines, strict=True))
                made.append(
                    _dump(dump.page, rows, np.array(wanted) * 1.0, np.array(wanted), np.array(weight), measured=False)
                )
    return made


def _lines(dump: Dump) -> list[tuple[Row, bool, float]]:
    return [
        (row, bool(wanted), COMPOSED_COUNTS * float(weight))
        for row, wanted, weight in zip(dump.rows, dump.wanted, dump.weight, strict=True)
    ]


def fit(dumps: Sequence[Dump]) -> list[HistGradientBoostingClassifier]:
    """Boosted trees over all lines, as many times as there are seeds: their mean errs less than each."""
    features, wanted, weight = (
        np.concatenate([getattr(dump, name) for dump in dumps]) for name in ("features", "wanted", "weight")
    )
    models = [
        HistGradientBoostingClassifier(
            max_iter=TREES,
            learning_rate=0.08,
            max_leaf_nodes=10,
            min_samples_leaf=60,
            l2_regularization=10,
            max_features=0.15,
            max_bins=64,
            early_stopping=False,
            random_state=seed,
        )
        for seed in range(SEEDS)
    ]
    return [model.fit(features, wanted, sample_weight=weight) for model in models]


def cross_validate(dumps: Sequence[Dump], fold: Mapping[str, int]) -> None:
    """Print the figures before and after, at each setting.

    The last line is the honest one: there each fold has the setting that is best on the other folds.
    """
    measured = [dump for dump in dumps if dump.measured]
    for held in range(FOLDS):
        models = fit([dump for dump in dumps if fold[dump.publisher] != held])
        for dump in measured:
            if fold[dump.publisher] == held:
                dump.scores = np.mean([model.decision_function(dump.features) for model in models], axis=0)
    print(f"{'':24} precision recall     F1  words' F1")
    _print("densest run", _counts(measured, [_densest(dump) for dump in measured]))
    held_at = [fold[dump.publisher] for dump in measured]
    found = {}
    for setting in ((cost, shift) for cost in COSTS for shift in SHIFTS):
        kept = [_kept(dump, *setting) for dump in measured]
        found[setting] = _counts(measured, kept)
        _print("cost {} shift {}".format(*setting), found[setting])
    chosen = [
        max(found, key=lambda setting: _worth(_other_folds(found[setting], held_at, held))) for held in range(FOLDS)
    ]
    _print("chosen on other folds", [found[chosen[held]][at] for at, held in enumerate(held_at)])


def _other_folds(found: Sequence[Scored], held_at: Sequence[int], held: int) -> list[Scored]:
    return [scored for scored, fold in zip(found, held_at, strict=True) if fold != held]


def _kept(dump: Dump, cost: float, shift: float) -> list[bool]:
    judged = article_from_scores(dump.rows, (dump.scores + shift).tolist(), enter=cost, leave=cost)
    return with_what_belongs(dump.rows, judged)


def _densest(dump: Dump) -> list[bool]:
    begin, end = densest_run(dump.rows)
    return [begin <= at < end for at in range(len(dump.rows))]


def _counts(dumps: Sequence[Dump], kept: Sequence[Sequence[bool]]) -> list[Scored]:
    """For each dump its phrases counted, and the F1 of its words."""
    found = []
    for dump, lines in zip(dumps, kept, strict=True):
        text = " ".join(row.text for row, keep in zip(dump.rows, lines, strict=True) if keep)
        found.append((count_phrases(text, dump.page.keep, dump.page.drop), _words_f1(dump, np.array(lines))))
    return found


def _total(found: Sequence[Scored]) -> Scored:
    total = Count()
    for count, _ in found:
        total.add(count)
    return total, float(np.mean([share for _, share in found]))


def _worth(found: Sequence[Scored]) -> float:
    total, words = _total(found)
    return total.f1 + words


def _print(name: str, found: Sequence[Scored]) -> None:
    total, words = _total(found)
    print(f"{name:24} {total.precision:9.3f} {total.recall:6.3f} {total.f1:6.3f} {words:10.3f}", flush=True)


def _words_f1(dump: Dump, kept: Any) -> float:
    """The F1 of the words against what most page readers keep."""
    words = np.array([len(row.words) for row in dump.rows])
    wanted = dump.voices > 0.5
    return float(2 * words[kept & wanted].sum() / max(1, words[kept].sum() + words[wanted].sum()))


def _json(models: Sequence[HistGradientBoostingClassifier], cost: float, shift: float) -> str:
    """The trees of all models in one table: the sum over them is the mean of the models."""
    table: dict[str, list[float]] = {name: [] for name in ("feature", "bound", "left", "right", "value", "roots")}
    deepest = 0
    for (tree,) in (trees for model in models for trees in model._predictors):  # scikit-learn shows them nowhere else
        first = len(table["feature"])
        table["roots"].append(first)
        for node in tree.nodes:
            leaf = bool(node["is_leaf"])
            deepest = max(deepest, int(node["depth"]))
            table["feature"].append(-1 if leaf else int(node["feature_idx"]))
            table["bound"].append(0 if leaf else float(f"{node['num_threshold']:.7g}"))
            table["left"].append(0 if leaf else first + int(node["left"]))
            table["right"].append(0 if leaf else first + int(node["right"]))
            table["value"].append(round(float(node["value"]) / len(models), 5) if leaf else 0)
    base = float(np.mean([np.ravel(model._baseline_prediction)[0] for model in models])) + shift
    rest = {"base": round(base, 5), "enter": cost, "leave": cost, "depth": deepest}
    lines = [
        f"{json.dumps(name)}: {json.dumps(value, separators=(',', ':'))}" for name, value in {**table, **rest}.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    main()
