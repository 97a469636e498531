"""Grades of documents before and after the rules, without headings: python bench/plain/grades.py DOCUMENT …"""

import argparse
from pathlib import Path

from pipeline.document import SOURCE, Document, Source
from pipeline.progress import Silence
from pipeline.workshop import open_workshop
from stages.read.stage import Read
from stages.score.readability import readability
from stages.simplify.stage import Simplify

MEASURES = ("flesch_kincaid_grade", "smog", "flesch_reading_ease", "dale_chall")


def main() -> None:
    """Read, simplify and print a line for each document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path, nargs="+")
    given = parser.parse_args()
    workshop = open_workshop(Silence(), fresh=True, offline=True)
    print("| document | measure | before | after |\n|---|---|---|---|")
    for path in given.documents:
        context = workshop.context(path.parent)
        document = Simplify().run(Read().run(Document(Source(str(path)), "en"), context), context)
        headings = {sentence.id for block in document.blocks if block.kind == "heading" for sentence in block.sentences}
        before = [part.text for part in document.parts(SOURCE) if part.id not in headings]
        lines = [line for line in document.version("easy").lines if line.id not in headings]
        after = [part.text for line in lines for part in line.parts if part.kind != "pointer"]
        scores = readability(before, document.language), readability(after, document.language)
        for measure in MEASURES:
            if measure in scores[0]:
                print(f"| {path.name} | {measure} | {scores[0][measure]:.1f} | {scores[1][measure]:.1f} |")


if __name__ == "__main__":
    main()
