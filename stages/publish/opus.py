"""The writer of Opus files: the MP3s again at less than half their size, for phones and slow networks."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from pipeline.errors import OutputError
from pipeline.files import whole_file
from stages.publish.chapters import chapters
from stages.publish.ogg import with_tags
from stages.publish.recording import recording
from stages.publish.resampled import resampled
from stages.publish.sound_tags import SoundTags, sound_tags

if TYPE_CHECKING:
    from pathlib import Path

    from numpy import float32
    from numpy.typing import NDArray

    from pipeline.document import Document, Track
    from pipeline.stage import Context
    from stages.publish.id3 import Chapter

KILOBITS = 24
"""A second: speech sounds at this rate as it does in MP3 at 64."""
LEAST, MOST = 12, 128

_RATES = (8_000, 12_000, 16_000, 24_000, 48_000)
# What libsndfile's compression level 1 and 0 stand for, in kilobits a second.
_SMALLEST, _LARGEST = 6, 256
_FORMAT = 1


@dataclass(frozen=True)
class OpusCodec:
    """Ogg Opus by libsndfile, at so many kilobits a second on average."""

    kilobits: int = KILOBITS

    name: ClassVar[str] = "opus"

    @property
    def fingerprint(self) -> str:
        """Our format, the rate and the library."""
        import soundfile

        return f"{_FORMAT} {self.kilobits} libsndfile {soundfile.__libsndfile_version__}"

    def encode(self, samples: NDArray[float32], rate: int) -> bytes:
        """A whole file without tags; a rate that Opus does not know is brought to the next one above."""
        import soundfile

        made_rate = next((known for known in _RATES if known >= rate), _RATES[-1])
        made = resampled(samples, rate, made_rate)
        level = (_LARGEST - self.kilobits) / (_LARGEST - _SMALLEST)
        file = io.BytesIO()
        try:
            soundfile.write(file, made, made_rate, format="OGG", subtype="OPUS", compression_level=level)
        except soundfile.LibsndfileError as error:
            raise OutputError(f"Opus at {made_rate} samples a second: {error}") from error
        return file.getvalue()

    def decode(self, content: bytes) -> tuple[NDArray[float32], int]:
        """The samples and the rate of a file."""
        import soundfile

        try:
            samples, rate = soundfile.read(io.BytesIO(content), dtype="float32")
        except soundfile.LibsndfileError as error:
            raise OutputError(f"the Opus file cannot be read back: {error}") from error
        return samples, rate


@dataclass(frozen=True)
class OpusWriter:
    """Writes easy.en.opus and its like; `opus_kilobits` a second, from 12 to 128."""

    opus_kilobits: int = KILOBITS

    name: ClassVar[str] = "opus"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One file per track; `OutputError` if a sound is gone from the cache or a file cannot be written."""
        return tuple(self._write(document, track, context) for track in document.tracks)

    def _write(self, document: Document, track: Track, context: Context) -> Path:
        path = context.folder / f"{document.label(track.version)}.opus"
        sound = recording(document, track, context, OpusCodec(self.opus_kilobits)).read_bytes()
        with whole_file(path) as temporary:
            temporary.write_bytes(with_tags(sound, comments(sound_tags(document, track), chapters(document, track))))
        return path


def comments(told: SoundTags, found: tuple[Chapter, ...]) -> list[str]:
    """The comments of a file: what it is, and its chapters as players read them (CHAPTER001, CHAPTER001NAME)."""
    fields = (
        ("TITLE", told.title), ("ALBUM", told.album), ("ARTIST", told.artist), ("LANGUAGE", told.language),
        ("COMMENT", told.comment), ("CONTACT", told.address),
    )  # fmt: skip
    lines = [f"{name}={text}" for name, text in fields if text]
    for number, chapter in enumerate(found, 1):
        minutes, milliseconds = divmod(chapter.begin, 60_000)
        at = f"{minutes // 60:02}:{minutes % 60:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"
        lines += [f"CHAPTER{number:03}={at}", f"CHAPTER{number:03}NAME={chapter.title}"]
    return lines
