"""How well and how fast articles are read: python bench/read/run.py DATA [--show N]

DATA is a folder with `pages.jsonl` (see `bench/read/pages.py`). A wanted phrase that is found is a true positive, one
that is not is a false negative, an unwanted one that is found is a false positive, as trafilatura counts in its own
evaluation. Milliseconds are processor time of a second reading, so that neither other work on the machine nor what is
loaded once counts. "shingles" is the mean F1 of word shingles against those that two of trafilatura, readability-lxml,
resiliparse and justext agree on (see `bench/read/shingles.py`), printed for ours alone: the peers are their own
witnesses. Two peers are no dependencies of the project: pip install readability-lxml resiliparse.
"""

import argparse
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import mean
from time import process_time

from dumps import dump_page
from pages import Page, load_pages
from phrases import Count, count_phrases
from readers import PEERS, ours, ours_from_dump
from shingles import Shingles, agreed, shingle_f1

_MODULES = {"readability-lxml": "readability"}


def measure(
    name: str, read: Callable[[str], str], pages: Sequence[tuple[Page, str]], show: int, gold: Sequence[Shingles] = ()
) -> list[str]:
    """Print one reader's row, and what it got wrong on the first `show` pages that it got something wrong on.

    Returns what the reader told of each page. `gold` are the pages' agreed shingles, if the reader is measured on them.
    """
    texts: list[str] = []
    total, wrong, seconds = Count(), [], 0.0
    for _, text in pages:
        read(text)
    for page, text in pages:
        begin = process_time()
        told = read(text)
        seconds += process_time() - begin
        texts.append(told)
        counted = count_phrases(told, page.keep, page.drop)
        total.add(counted)
        if counted.missed or counted.intruded:
            wrong.append((page, told))
    speed = 1000 * seconds / len(pages)
    near = f"{mean(map(shingle_f1, texts, gold)):9.3f}" if gold else " " * 9
    print(f"{name:18} {total.precision:9.3f} {total.recall:6.3f} {total.f1:6.3f} {near} {speed:8.1f}", flush=True)
    for page, told in wrong[:show]:
        print(f"  {page.address}")
        for phrase in page.keep:
            if count_phrases(told, (phrase,), ()).missed:
                print(f"    missed    {phrase}")
        for phrase in page.drop:
            if count_phrases(told, (), (phrase,)).intruded:
                print(f"    intruded  {phrase}")
    return texts


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--show", type=int, default=0, metavar="N")
    given = parser.parse_args()
    pages = load_pages(given.data)
    print(f"{len(pages)} pages\n{'':18} precision recall     F1  shingles  ms/page")
    html = [(page, page.html) for page in pages]
    told: list[list[str]] = []
    for name, read in PEERS.items():
        if find_spec(_MODULES.get(name, name)):
            told.append(measure(name, read, html, 0))
        else:
            print(f"{name:18} not installed")
    gold = [agreed(texts) for texts in zip(*told, strict=True)] if len(told) == len(PEERS) else []
    measure("ours", ours, html, given.show, gold)
    measure("ours, as dumps", ours_from_dump, [(page, dump_page(page.html)) for page in pages], given.show, gold)


if __name__ == "__main__":
    main()
