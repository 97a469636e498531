"""The writer of MP3 files: one per track, equally loud, tagged, with a chapter for each heading."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pipeline.document import Document, Track
from pipeline.files import whole_file
from pipeline.stage import Context
from stages.publish.chapters import chapters
from stages.publish.id3 import address_frame, chapter_frames, comment_frame, picture_frame, tag, text_frame
from stages.publish.mp3 import KILOBITS, Mp3Codec
from stages.publish.recording import recording
from stages.publish.sound_tags import cover_of, sound_tags


@dataclass(frozen=True)
class AudioWriter:
    """Writes `easy.en.mp3` and its like; `mp3_kilobits` a second, from 64 to 160."""

    mp3_kilobits: int = KILOBITS

    name: ClassVar[str] = "audio"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One MP3 per track; `OutputError` if a sound is gone from the cache or a file cannot be written."""
        return tuple(self._write(document, track, context) for track in document.tracks)

    def _write(self, document: Document, track: Track, context: Context) -> Path:
        path = context.folder / f"{document.label(track.version)}.mp3"
        sound = recording(document, track, context, Mp3Codec(self.mp3_kilobits)).read_bytes()
        with whole_file(path) as temporary:
            temporary.write_bytes(_tag(document, track) + sound)
        return path


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
