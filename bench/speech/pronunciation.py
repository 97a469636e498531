"""Words heard back one by one: each said by Kokoro in a carrier sentence, as written and as respelled.

    python bench/speech/pronunciation.py [FILE.csv …]

FILE has the columns language, written, said (empty: as it is written) and may have phonemes (IPA); without one, the
project's own list is heard.
For each way the letters that whisper-base wrote are compared with the word's own: 1.00 is the word itself. A
recogniser that does not know a drug's name writes it as it sounds, so likeness is what can be had.
"""

import argparse
import csv
import sys
from difflib import SequenceMatcher
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from pipeline.document import Clip
from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.kokoro import KokoroAdapter
from stages.speak.listen.passages import compare, passages
from stages.speak.listen.whisper import WhisperAdapter
from stages.speak.phonemes import marked

OWN = Path(__file__).parents[2] / "stages" / "speak" / "normalise" / "pronunciation.csv"
CARRIER = {"en": "They talk about {}.", "es": "Ellos hablan de {}."}
PAUSE = 0.4


def heard(language: str, ways: list[tuple[str, str]]) -> list[str]:
    """What was heard for each word: `ways` are the written word and what the voice is given for it."""
    import numpy as np

    voice = KokoroAdapter().open(Need(language, threads=2), ModelStore.default())
    ear = WhisperAdapter().open(Need(language, threads=2), ModelStore.default())
    sounds = [voice.speak(CARRIER[language].format(said or written)) for written, said in ways]
    rate = sounds[0].rate
    clips: list[Clip] = []
    for number, sound in enumerate(sounds):
        begin = clips[-1].end + round(PAUSE * rate) if clips else 0
        clips.append(Clip(str(number), "all", begin, begin + sound.samples.size))
    found: list[str] = []
    for together in passages(clips, rate):
        samples = np.zeros(together[-1].end - together[0].begin + rate // 2, np.float32)
        for clip in together:
            samples[clip.begin - together[0].begin : clip.end - together[0].begin] = sounds[int(clip.part)].samples
        words = [ways[int(clip.part)][0] for clip in together]
        meant = [CARRIER[language].format(word) for word in words]
        for word, slips in zip(words, compare(meant, ear.hear(samples, rate), language), strict=True):
            got = " ".join(" ".join(slip.heard) for slip in slips if slip.words)
            found.append(got if slips else word.lower())
    return found


def likeness(written: str, got: str) -> float:
    """How alike the letters are, 0 to 1; blanks and hyphens do not count."""
    one, other = ("".join(char for char in text.lower() if char.isalnum()) for text in (written, got))
    return SequenceMatcher(None, one, other).ratio()


def main() -> None:
    """Print for each word of the lists how it was heard as written and as respelled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="*", default=[OWN])
    rows = [
        row
        for path in parser.parse_args().file
        for row in csv.DictReader(
            line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
        )
    ]
    for language in CARRIER:
        words = [row for row in rows if row["language"] == language]
        ways = [(row["written"], "") for row in words]
        ways += [(row["written"], row["said"]) for row in words if row["said"]]
        ways += [(row["written"], marked(row["written"], row["phonemes"])) for row in words if row.get("phonemes")]
        for (written, said), got in zip(ways, heard(language, ways) if ways else [], strict=True):
            print(f"{language},{written},{said},{likeness(written, got):.2f},{got}", flush=True)


if __name__ == "__main__":
    main()
