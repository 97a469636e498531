"""Word error rate of a converted document: its MP3s heard by whisper-base, against what was meant to be said.

    python bench/speech/heard_back.py outputs/managing-asthma

Both sides go through the same normaliser, so that "2 to 8 weeks" and "two to eight weeks" count as the same.
Needs `plainvox models pull whisper` and the dev extra.
"""

import argparse
import re
import unicodedata
from pathlib import Path

from pipeline.document import Document, Track
from pipeline.models import ModelStore
from pipeline.saved import load
from stages.speak.normalise.spoken import spoken_text

WORST = 12


def words(text: str, language: str) -> str:
    """Lower-case words as they are said, without punctuation; accents stay."""
    said = unicodedata.normalize("NFC", spoken_text(text, language)).lower()
    return " ".join(re.findall(r"[^\W_]+", said))


def heard(folder: Path, track: Track) -> str:
    """The text whisper-base recognises in a track's MP3."""
    from faster_whisper import WhisperModel

    model = WhisperModel(str(ModelStore.default().path("whisper-base/model.bin").parent), compute_type="int8")
    segments, _ = model.transcribe(str(folder / track.file), language=track.language, beam_size=5)
    return " ".join(segment.text for segment in segments)


def compare(document: Document, folder: Path, track: Track) -> None:
    """Print the error rate of one track and its most frequent mistakes."""
    import jiwer

    texts = {part.id: part.text for part in document.parts(track.version)}
    said = words(" ".join(texts[clip.part] for clip in document.track_clips(track.name)), track.language)
    result = jiwer.process_words(said, words(heard(folder, track), track.language))
    print(f"{track.file}: {track.seconds:.0f} s, {len(said.split())} words, word errors {result.wer:.1%}")
    shown = 0
    for chunk in result.alignments[0]:
        if chunk.type != "equal" and shown < WORST:
            shown += 1
            meant = " ".join(result.references[0][chunk.ref_start_idx : chunk.ref_end_idx])
            got = " ".join(result.hypotheses[0][chunk.hyp_start_idx : chunk.hyp_end_idx])
            print(f"  {meant or '–'} → {got or '–'}")


def main() -> None:
    """Compare every track of the documents named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="+")
    for folder in parser.parse_args().folder:
        document = load(folder / "document.json")
        for track in document.tracks:
            compare(document, folder, track)


if __name__ == "__main__":
    main()
