"""The writer of MP3 files: one per track, equally loud, tagged, with a chapter for each heading."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from pipeline.document import Document, Track
from pipeline.files import whole_file
from pipeline.stage import Context
from pipeline.track import assemble
from stages.publish.chapters import chapters
from stages.publish.id3 import address_frame, chapter_frames, comment_frame, picture_frame, tag, text_frame
from stages.publish.mastered import LUFS, PEAK, mastered, off
from stages.publish.mp3 import KILOBITS, Mp3Codec
from stages.publish.sound_tags import cover_of, sound_tags

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    from stages.publish.loudness import Loudness

FORMAT = 5
"""Raised when the same sounds would become another MP3."""


@dataclass(frozen=True)
class AudioWriter:
    """Writes `easy.en.mp3` and its like; `mp3_kilobits` a second, from 64 to 160."""

    mp3_kilobits: int = KILOBITS

    name: ClassVar[str] = "audio"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One MP3 per track; `OutputError` if a sound is gone from the cache or a file cannot be written."""
        return tuple(_write(document, track, context, self.mp3_kilobits) for track in document.tracks)


def _write(document: Document, track: Track, context: Context, kilobits: int) -> Path:
    path = context.folder / f"{document.label(track.version)}.mp3"
    sound = encoded(document, track, context, kilobits)
    with whole_file(path) as temporary:
        temporary.write_bytes(_tag(document, track) + sound)
    return path


def encoded(document: Document, track: Track, context: Context, kilobits: int = KILOBITS) -> bytes:
    """The track as an MP3 without tags, made once and kept; `OutputError` if a sound is gone from the cache."""

    def make(temporary: Path) -> None:
        mp3, found = published(assemble(document, track.name, context.cache), track.rate, kilobits)
        if wrong := off(found):
            context.progress.say(f"{document.label(track.version)}.mp3: {wrong}")
        temporary.write_bytes(mp3)

    return context.cache.file("mp3", _fingerprint(kilobits), sounds_key(document, track), ".mp3", make).read_bytes()


def _fingerprint(kilobits: int) -> str:
    import soundfile

    rate = "" if kilobits == KILOBITS else f"{kilobits} kb/s "
    return f"{FORMAT} {LUFS} {PEAK} {rate}libsndfile {soundfile.__libsndfile_version__}"


def sounds_key(document: Document, track: Track) -> str:
    """What the sounds of a track and their places are known by."""
    clips = [(clip.begin, clip.end, clip.sound) for clip in document.track_clips(track.name)]
    return json.dumps([track.rate, track.samples, clips])


def published(samples: NDArray[float32], rate: int, kilobits: int = KILOBITS) -> tuple[bytes, Loudness]:
    """The samples as MP3 at `LUFS`, and how loud that MP3 is when it is decoded."""
    return mastered(samples, rate, Mp3Codec(kilobits))


def _tag(document: Document, track: Track) -> bytes:
    told = sound_tags(document, track)
    return tag(
        (
            text_frame("TIT2", told.title),
            text_frame("TALB", told.album),
            text_frame("TPE1", told.artist),
            text_frame("TLAN", told.language),
            comment_frame(told.comment, told.language),
            address_frame("WOAS", told.address),
            chapter_frames(chapters(document, track)),
            picture_frame(cover_of(document, track)),
        )
    )
