"""Learn the weights of the consensus grade from OneStopEnglish, and check them on articles left out.

    python -m bench.score.train_consensus DOCS.jsonl [--write]

Only numbers are learned: for pairs of excerpts of the same place at two levels, a logistic regression on the
difference of the parts, every weight 0 or more. The scale comes from the classic grades of whole articles: the
consensus has their mean and their spread. Spanish takes the same form; see SPANISH.
"""

import argparse
import json
import math
import random
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from bench.score.onestop import Pair, excerpts, neighbors, read_articles
from stages.score import consensus as formula
from stages.score.consensus import PARTS
from stages.score.counts import Counts, counts
from stages.score.measures.automated_readability_index import automated_readability_index
from stages.score.measures.coleman_liau import coleman_liau
from stages.score.measures.flesch_kincaid_grade import flesch_kincaid_grade
from stages.score.measures.gunning_fog import gunning_fog
from stages.score.measures.smog import smog

ENGLISH = ("sentence_length", "word_level", "unfamiliar_words", "word_length")
GRADES = (flesch_kincaid_grade, smog, coleman_liau, automated_readability_index, gunning_fog)

# Spanish has no texts at graded levels that we could learn from. The grade is set by hand to run through the anchors
# of the Spanish scales: see `spanish` below.
PLAIN = {"sentence_length": 10.0, "word_level": 2.0, "unfamiliar_words": 0.12, "word_length": 1.4}
_RIDGE = 1e-3
_FOLDS = 6
Grade = Callable[[Counts], float]


def measured(sentences: Sequence[str]) -> Counts:
    """The counts of an English text."""
    found = counts(sentences, "en")
    if found is None:
        raise SystemExit("an excerpt without words")
    return found


def learn(pairs: Sequence[tuple[Counts, Counts]], names: Sequence[str]) -> dict[str, float]:
    """Weights, none below 0, that put the easier text of a pair below the harder one."""
    steps = np.array([[value(name, hard) - value(name, easy) for name in names] for easy, hard in pairs])
    spread = steps.std(0)
    steps = steps / spread

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margin = steps @ weights
        wrong = 1 / (1 + np.exp(margin))
        slope = -(steps * wrong[:, None]).mean(0) + 2 * _RIDGE * weights
        return float(np.logaddexp(0, -margin).mean() + _RIDGE * weights @ weights), slope

    found = minimize(loss, np.full(len(names), 0.5), jac=True, bounds=[(0, None)] * len(names), method="L-BFGS-B")
    return dict(zip(names, (found.x / spread).tolist(), strict=True))


def value(name: str, text: Counts) -> float:
    """A part as the grade adds it up: of sentence length the logarithm."""
    return math.log(PARTS[name](text)) if name == "sentence_length" else PARTS[name](text)


def raw(weights: dict[str, float], text: Counts) -> float:
    """The weighted sum before it is put on the scale of grades."""
    return sum(weight * value(name, text) for name, weight in weights.items())


def right(pairs: Sequence[tuple[Counts, Counts]], grade: Grade) -> list[float]:
    """1 for every pair whose easier text has the lower grade, 0.5 for equal ones."""
    return [float(grade(easy) < grade(hard)) + 0.5 * (grade(easy) == grade(hard)) for easy, hard in pairs]


def on_scale(weights: dict[str, float], texts: Sequence[Counts]) -> tuple[float, dict[str, float]]:
    """The weights as grades, and the grade at 0: mean and spread over these texts are those of the classic grades."""
    classic = np.array([np.mean([grade(text) for grade in GRADES]) for text in texts])
    own = np.array([raw(weights, text) for text in texts])
    factor = float(classic.std() / own.std())
    return float(classic.mean() - factor * own.mean()), {name: factor * weight for name, weight in weights.items()}


def cross_validated(by_title: dict[str, list[tuple[Counts, Counts]]], names: Sequence[str], seed: int) -> float:
    """The share of right pairs in articles that the weights had not seen."""
    titles = sorted(by_title)
    random.Random(seed).shuffle(titles)
    hits: list[float] = []
    for fold in range(_FOLDS):
        held = set(titles[fold::_FOLDS])
        weights = learn([pair for title in titles if title not in held for pair in by_title[title]], names)
        hits += right([pair for title in held for pair in by_title[title]], partial(raw, weights))
    return float(np.mean(hits))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("docs", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    articles = read_articles(asked.docs)

    def counted(pairs: Sequence[Pair]) -> list[tuple[Counts, Counts]]:
        return [(measured(pair.easier), measured(pair.harder)) for pair in pairs]

    parts = {title: counted(excerpts(title, levels)) for title, levels in articles.items()}
    whole = {title: counted(neighbors(title, levels)) for title, levels in articles.items()}
    for names in (ENGLISH[:2], ENGLISH[:3], ENGLISH):
        shares = [cross_validated(parts, names, seed) for seed in range(4)]
        print(f"{100 * np.mean(shares):5.1f} % of excerpt pairs in articles left out: {', '.join(names)}")
    weights = learn([pair for pairs in parts.values() for pair in pairs], ENGLISH)
    grade, scaled = on_scale(weights, [text for pairs in whole.values() for pair in pairs for text in pair])
    ordered = sum(all(raw(scaled, easy) < raw(scaled, hard) for easy, hard in pairs) for pairs in whole.values())
    print(f"articles in order: {ordered} of {len(whole)}")
    english = {
        "grade": round(grade, 2),
        "parts": {name: round(weight, 2) for name, weight in scaled.items()},
        "plain": {name: PLAIN[name] for name in scaled},
    }
    print(json.dumps(english))
    if asked.write:
        path = Path(formula.__file__).with_name("consensus_weights.json")
        known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        path.write_text(json.dumps(known | {"en": english}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
