"""The writer of M4B audiobooks: AAC with chapters and a cover, by ffmpeg as a program of its own."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, ClassVar

from pipeline.errors import OutputError
from pipeline.files import whole_file
from stages.publish.chapters import chapters
from stages.publish.recording import recording
from stages.publish.sound_tags import SoundTags, cover_of, sound_tags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float32
    from numpy.typing import NDArray

    from pipeline.document import Document, Track
    from pipeline.stage import Context
    from stages.publish.id3 import Chapter

KILOBITS = 64
LEAST, MOST = 32, 192
_PROGRAM = "ffmpeg"
_PATIENCE = 600
_FORMAT = 1


@dataclass(frozen=True)
class AacCodec:
    """AAC in MPEG-4 by ffmpeg, at so many kilobits a second."""

    kilobits: int = KILOBITS

    name: ClassVar[str] = "m4b"

    @property
    def fingerprint(self) -> str:
        """Our format and the rate; another ffmpeg is no reason to make a book again."""
        return f"{_FORMAT} {self.kilobits}"

    def encode(self, samples: NDArray[float32], rate: int) -> bytes:
        """A whole file without tags."""
        import soundfile

        with TemporaryDirectory(prefix="plainvox-m4b-") as folder:
            sound, made = Path(folder) / "sound.wav", Path(folder) / "sound.m4b"
            soundfile.write(sound, samples, rate, subtype="FLOAT", format="WAV")
            _ffmpeg("-i", sound, "-c:a", "aac", "-b:a", f"{self.kilobits}k", "-flags:a", "+bitexact", *_PLAIN, made)
            return made.read_bytes()

    def decode(self, content: bytes) -> tuple[NDArray[float32], int]:
        """The samples and the rate of a file."""
        import soundfile

        with TemporaryDirectory(prefix="plainvox-m4b-") as folder:
            made = Path(folder) / "sound.m4b"
            made.write_bytes(content)
            wave = _ffmpeg("-i", made, "-map", "0:a", "-c:a", "pcm_f32le", "-f", "wav", "-")
        samples, rate = soundfile.read(io.BytesIO(wave), dtype="float32")
        return samples, rate


_PLAIN = ("-map_metadata", "-1", "-fflags", "+bitexact", "-f", "ipod")


@dataclass(frozen=True)
class M4bWriter:
    """Writes easy.en.m4b and its like where ffmpeg is installed; `m4b_kilobits` a second, from 32 to 192."""

    m4b_kilobits: int = KILOBITS

    name: ClassVar[str] = "m4b"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One book per track, none without ffmpeg, which is said; `OutputError` if ffmpeg fails or a sound is gone."""
        if shutil.which(_PROGRAM) is None:
            context.progress.say("m4b: ffmpeg is not installed, so no M4B audiobook was written; the MP3 has it all")
            return ()
        return tuple(self._write(document, track, context) for track in document.tracks)

    def _write(self, document: Document, track: Track, context: Context) -> Path:
        path = context.folder / f"{document.label(track.version)}.m4b"
        sound = recording(document, track, context, AacCodec(self.m4b_kilobits))
        book = _tagged(sound, sound_tags(document, track), chapters(document, track), cover_of(document, track))
        with whole_file(path) as temporary:
            temporary.write_bytes(book)
        return path


def _tagged(sound: Path, told: SoundTags, found: Sequence[Chapter], cover: bytes) -> bytes:
    """The book: the sound as it is, with tags, chapters and cover around it."""
    with TemporaryDirectory(prefix="plainvox-m4b-") as folder:
        picture, tags, made = (Path(folder) / name for name in ("cover.png", "tags.txt", "book.m4b"))
        tags.write_text(metadata(told, found), encoding="utf-8")
        inputs: list[str | Path] = ["-i", sound, "-f", "ffmetadata", "-i", tags]
        mapped = ["-map", "0:a", "-map_metadata", "1", "-map_chapters", "1", "-c", "copy"]
        if cover:
            picture.write_bytes(cover)
            inputs += ["-i", picture]
            mapped += ["-map", "2:v", "-disposition:v:0", "attached_pic"]
        language = ["-metadata:s:a:0", f"language={told.language}"]
        _ffmpeg(*inputs, *mapped, *language, "-movflags", "+faststart", "-fflags", "+bitexact", "-f", "ipod", made)
        return made.read_bytes()


def metadata(told: SoundTags, found: Sequence[Chapter]) -> str:
    """ffmpeg's own text form of tags and chapters."""
    fields = (
        ("title", told.title), ("album", told.album), ("artist", told.artist), ("comment", told.comment),
        ("genre", "Audiobook"),
    )  # fmt: skip
    lines = [";FFMETADATA1", *(f"{name}={_escaped(text)}" for name, text in fields if text)]
    for chapter in found:
        times = (f"START={chapter.begin}", f"END={chapter.end}")
        lines += ["[CHAPTER]", "TIMEBASE=1/1000", *times, f"title={_escaped(chapter.title)}"]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return "".join(f"\\{char}" if char in "=;#\\\n" else char for char in text)


def _ffmpeg(*arguments: str | Path) -> bytes:
    command = [_PROGRAM, "-nostdin", "-hide_banner", "-loglevel", "error", "-y", *map(str, arguments)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise OutputError(f"ffmpeg: {error}") from error
    if done.returncode:
        raise OutputError(f"ffmpeg: {done.stderr.decode(errors='replace').strip() or done.returncode}")
    return done.stdout
