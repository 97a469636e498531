"""Word error rate of converted documents: their MP3s heard by whisper-base, against what is displayed.

    python bench/speech/heard_back.py outputs/managing-asthma …

Both sides go through the same normaliser and number words become figures, so that "2 to 8 weeks" and "two to eight
weeks" count as the same; see `stages/speak/listen`. Every slip is printed; # marks one that touches a number.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from pipeline.document import Document, Track
from pipeline.engines import Need
from pipeline.models import ModelStore
from pipeline.saved import load
from stages.speak.listen.comparable import comparable
from stages.speak.listen.passages import compare, passages
from stages.speak.listen.whisper import WhisperAdapter


def report(document: Document, folder: Path, track: Track) -> tuple[int, int]:
    """Print the slips of one track and give its words and word errors."""
    import soundfile

    texts = {part.id: part.text for part in document.parts(track.version)}
    clips = document.track_clips(track.name)
    samples, rate = soundfile.read(folder / track.file, dtype="float32")
    ear = WhisperAdapter().open(Need(track.language, threads=2), ModelStore.default())
    words = wrong = 0
    for together in passages(clips, track.rate):
        begin, end = (round(at / track.rate * rate) for at in (together[0].begin, together[-1].end))
        heard = ear.hear(samples[begin : end + rate // 3], rate)
        shown = [texts[clip.part] for clip in together]
        words += sum(len(comparable(text, track.language)) for text in shown)
        for clip, slips in zip(together, compare(shown, heard, track.language), strict=True):
            for slip in slips:
                wrong += max(len(slip.words), len(slip.heard))
                meant = [word.text for word in slip.words]
                mark = "#" if any(char.isdigit() for word in (*meant, *slip.heard) for char in word) else " "
                at = clip.begin / track.rate
                print(f"  {mark} {at:7.1f} s  {' '.join(meant) or '–'} → {' '.join(slip.heard) or '–'}")
    print(
        f"{folder.name}/{track.file}: {track.seconds:.0f} s, {words} words, word errors {wrong / words:.1%}", flush=True
    )
    return words, wrong


def main() -> None:
    """Hear every track of the documents named, and sum up by language."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="+")
    totals: dict[str, tuple[int, int]] = {}
    for folder in parser.parse_args().folder:
        document = load(folder / "document.json")
        for track in document.tracks:
            words, wrong = report(document, folder, track)
            before = totals.get(track.language, (0, 0))
            totals[track.language] = before[0] + words, before[1] + wrong
    for language, (words, wrong) in totals.items():
        print(f"{language}: {words} words, word errors {wrong / words:.1%}")


if __name__ == "__main__":
    main()
