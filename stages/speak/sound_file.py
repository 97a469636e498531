"""A sound as one file: mono FLAC, its word times in the file's comment."""

import json
from pathlib import Path

from pipeline.errors import OutputError
from stages.speak.sound import Sound, WordTime

_CEILING = 0.99


def write_sound(path: Path, sound: Sound) -> None:
    """Write the sound in 16 bits; one that would clip is made quieter as a whole."""
    import numpy as np
    import soundfile

    peak = float(np.abs(sound.samples).max())
    samples = sound.samples * np.float32(min(1.0, _CEILING / peak)) if peak else sound.samples
    words = [[word.begin, word.end, word.first, word.last] for word in sound.words]
    with soundfile.SoundFile(path, "w", sound.rate, 1, "PCM_16", format="FLAC") as file:
        file.comment = json.dumps({"words": words}, separators=(",", ":"))
        file.write(samples)


def read_sound(path: Path) -> Sound:
    """The sound that `write_sound` wrote; `OutputError` if the file is missing or damaged."""
    import soundfile

    try:
        with soundfile.SoundFile(path) as file:
            words = json.loads(file.comment or "{}").get("words", [])
            return Sound(file.read(dtype="float32"), file.samplerate, tuple(WordTime(*word) for word in words))
    except (soundfile.LibsndfileError, ValueError) as error:
        raise OutputError(f"{path}: not a sound: {error}", hint="speak again with --fresh") from error


def sound_outline(path: Path) -> tuple[int, int, tuple[WordTime, ...]]:
    """Samples, rate and words of a sound's file, without reading the sound; `OutputError` as for `read_sound`."""
    import soundfile

    try:
        with soundfile.SoundFile(path) as file:
            words = json.loads(file.comment or "{}").get("words", [])
            return file.frames, file.samplerate, tuple(WordTime(*word) for word in words)
    except (soundfile.LibsndfileError, ValueError) as error:
        raise OutputError(f"{path}: not a sound: {error}", hint="speak again with --fresh") from error
