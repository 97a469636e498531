"""Give Spanish the English scale: the same text should have the same grade in both languages.

    python -m bench.score.train_spanish PAIRS.jsonl.gz... [--write] [--judge CLARAMED.jsonl]

There are no Spanish texts at graded levels to learn from. But there are texts that stand in both languages, sentence
by sentence. Passages of ten sentences are graded in English, and the weights of the Spanish parts, none below 0, are
those that come nearest to these grades (least squares, then the spread of the English grades). Each source counts
alike. One passage in five is left out for the check. `--judge` shows on pairs of a sentence and its simplification
how often each Spanish measure finds the second easier.
"""

import argparse
import gzip
import json
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import nnls

from bench.score.train_consensus import right, value
from stages.score import consensus as formula
from stages.score.consensus import consensus
from stages.score.counts import Counts, counts
from stages.score.measures.crawford import crawford
from stages.score.measures.fernandez_huerta import fernandez_huerta
from stages.score.measures.gutierrez_polini import gutierrez_polini
from stages.score.measures.szigriszt_pazos import szigriszt_pazos

SOURCES = (
    "medlineplus",
    "nci_pdq",
    "casimedicos",
    "ema_leaflet",
    "europarl_v7_sample",
    "healthcare_gov",
    "tatoeba_manythings",
)
SPANISH = ("sentence_length", "word_level", "word_length")
PLAIN = {"sentence_length": 11.0, "word_level": 2.6, "word_length": 1.8}
_SENTENCES = 10
_PASSAGES = 250


def passages(paths: Sequence[Path]) -> Iterator[tuple[str, Counts, Counts]]:
    """Source, English counts and Spanish counts of runs of neighboring sentences."""
    by_source: dict[str, list[dict[str, str]]] = {}
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if row["src"] in SOURCES:
                    by_source.setdefault(row["src"], []).append(row)
    for source, rows in sorted(by_source.items()):
        starts = list(range(0, len(rows) - _SENTENCES, _SENTENCES))
        for start in random.Random(5).sample(starts, min(_PASSAGES, len(starts))):
            run = rows[start : start + _SENTENCES]
            english, spanish = counts((row["en"] for row in run), "en"), counts((row["es"] for row in run), "es")
            if english and spanish:
                yield source, english, spanish


def learn(rows: Sequence[tuple[str, Counts, Counts]]) -> tuple[float, dict[str, float]]:
    """The grade at 0 and the weights."""
    parts = np.array([[value(name, spanish) for name in SPANISH] for _, _, spanish in rows])
    wanted = np.array([consensus(english, "en") for _, english, _ in rows])
    sizes = {source: sum(one == source for one, _, _ in rows) for source, _, _ in rows}
    root = np.sqrt([1 / sizes[source] for source, _, _ in rows])
    middle, aim = np.average(parts, 0, root**2), np.average(wanted, weights=root**2)
    found, _ = nnls((parts - middle) * root[:, None], (wanted - aim) * root)
    own = parts @ found
    spread = np.sqrt(np.cov(wanted, aweights=root**2) / np.cov(own, aweights=root**2))
    weights = found * float(spread)
    return float(aim - middle @ weights), dict(zip(SPANISH, weights.tolist(), strict=True))


def judge(path: Path) -> None:
    """How often each measure finds a simplification easier than its sentence."""
    measures: dict[str, Callable[[Counts], float]] = {
        "consensus": lambda text: consensus(text, "es"),
        "crawford": crawford,
        "fernandez_huerta": lambda text: -fernandez_huerta(text),
        "szigriszt_pazos": lambda text: -szigriszt_pazos(text),
        "gutierrez_polini": lambda text: -gutierrez_polini(text),
    }
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = [(counts([row["refs"][0]], "es"), counts([row["src"]], "es")) for row in rows]
    known = [(easy, hard) for easy, hard in pairs if easy and hard]
    for name, measure in measures.items():
        print(f"{100 * np.mean(right(known, measure)):5.1f} % of {len(known)} simplified sentences easier: {name}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--judge", type=Path)
    asked = parser.parse_args()
    rows = list(passages(asked.pairs))
    held = rows[::5]
    grade, weights = learn([row for at, row in enumerate(rows) if at % 5])
    english = np.array([consensus(one, "en") for _, one, _ in held])
    own = np.array([grade + sum(w * value(name, es) for name, w in weights.items()) for _, _, es in held])
    agreement = np.corrcoef(english, own)[0, 1]
    print(f"passages left out: correlation {agreement:.3f}, mean distance {np.abs(english - own).mean():.2f}")
    for source in SOURCES:
        at = [i for i, row in enumerate(held) if row[0] == source]
        if at:
            print(f"  {source:20} English {english[at].mean():5.1f} Spanish {own[at].mean():5.1f}")
    spanish = {"grade": round(grade, 2), "parts": {n: round(w, 2) for n, w in weights.items()}, "plain": PLAIN}
    print(json.dumps(spanish))
    if asked.write:
        path = Path(formula.__file__).with_name("consensus_weights.json")
        path.write_text(
            json.dumps(json.loads(path.read_text(encoding="utf-8")) | {"es": spanish}, indent=2) + "\n",
            encoding="utf-8",
        )
    if asked.judge:
        judge(asked.judge)


if __name__ == "__main__":
    main()
