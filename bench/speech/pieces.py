"""Where a text is cut for an online voice: by plainvox, at clauses, and by gTTS's own splitting.

    python bench/speech/pieces.py [FILE …]

FILE is a text, a sentence a line; without one, the sets of sentences are taken, and all of them as one paragraph a
language. A cut is a seam if it falls inside a clause, where nobody would breathe. No connection is opened.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench.speech.spoken_sets import LANGUAGES, SETS, sentences
from stages.speak.clauses import clauses
from stages.speak.gtts_service import CHARACTERS
from stages.speak.normalise.spoken import spoken_text

ENDS = (".", ",", ";", ":", "!", "?", "…")


def cut_by_gtts(text: str, language: str) -> list[str]:
    """The pieces that gTTS sends, one request each; it leaves out the mark that it cut at."""
    from gtts import gTTS

    return [str(piece) for piece in gTTS(text, lang=language)._tokenize(text)]


def seams(text: str, pieces: list[str]) -> int:
    """How many cuts are not at a mark of the text."""
    found, at = 0, 0
    for piece in pieces[:-1]:
        at = text.find(piece, at) + len(piece)
        found += not piece.endswith(ENDS) and not text[at : at + 1].startswith(ENDS)
    return found


def main() -> None:
    """Print pieces and seams of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="*")
    given = parser.parse_args().file
    texts: dict[str, list[str]] = {}
    for language in LANGUAGES:
        shown = [one.shown for name in SETS for one in sentences(name, language)]
        said = [spoken_text(text, language) for text in shown]
        texts |= {f"{language}, sentences": said, f"{language}, a paragraph": [" ".join(said)]}
    if given:
        texts = {f"en, {path.name}": path.read_text(encoding="utf-8").splitlines() for path in given}
    print(f"{'text':32} {'cut by':10} {'requests':>9} {'seams':>6}")
    for name, lines in texts.items():
        language = name[:2]
        ways = {
            "plainvox": [clauses(line, CHARACTERS) for line in lines if line.strip()],
            "gTTS": [cut_by_gtts(line, language) for line in lines if line.strip()],
        }
        for way, cut in ways.items():
            wrong = sum(seams(line, pieces) for line, pieces in zip(filter(str.strip, lines), cut, strict=True))
            print(f"{name:32} {way:10} {sum(map(len, cut)):>9} {wrong:>6}")


if __name__ == "__main__":
    main()
