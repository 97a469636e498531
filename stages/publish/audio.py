"""The writer of MP3 files: one per track, equally loud, tagged, with a chapter for each heading."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.document import Document, Track
from pipeline.errors import OutputError
from pipeline.files import whole_file
from pipeline.stage import Context
from pipeline.track import assemble
from stages.publish.cover import cover
from stages.publish.credit import credit_lines, web_address
from stages.publish.draft import draft_note
from stages.publish.id3 import Chapter, address_frame, chapter_frames, comment_frame, picture_frame, tag, text_frame
from stages.publish.loudness import Loudness, leveled, measure
from stages.publish.mp3 import decode, encode
from stages.publish.piece import pieces
from stages.publish.title import own_title
from stages.publish.visible import one_line
from stages.publish.wording import wording

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

LUFS = -19.0
"""What mono speech is published at: as loud as stereo at -16 LUFS."""

PEAK = -3.0
"""No true peak above this (dBTP)."""

FORMAT = 4
"""Raised when the same sounds would become another MP3."""

_ENOUGH = 0.15
_TOLERATED = 0.5
_HEADROOM = 1.3
# Other decoders and meters find peaks up to .2 dB higher than ours do.
_MARGIN = 0.3
_MOST_ENCODINGS = 3
_ISO_639_2 = {"en": "eng", "es": "spa"}
_UNKNOWN_LANGUAGE = "und"


class AudioWriter:
    """Writes `easy.en.mp3` and its like."""

    name = "audio"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One MP3 per track; `OutputError` if a sound is gone from the cache or a file cannot be written."""
        return tuple(_write(document, track, context) for track in document.tracks)


def _write(document: Document, track: Track, context: Context) -> Path:
    path = context.folder / f"{document.label(track.version)}.mp3"
    sound = encoded(document, track, context)
    with whole_file(path) as temporary:
        temporary.write_bytes(_tag(document, track) + sound)
    return path


def encoded(document: Document, track: Track, context: Context) -> bytes:
    """The track as an MP3 without tags, made once and kept; `OutputError` if a sound is gone from the cache."""

    def make(temporary: Path) -> None:
        mp3, found = published(assemble(document, track.name, context.cache), track.rate)
        if abs(found.lufs - LUFS) > _TOLERATED or found.peak > PEAK:
            name = f"{document.label(track.version)}.mp3"
            context.progress.say(f"{name}: {found.lufs:.1f} LUFS, peak {found.peak:.1f} dBTP, not {LUFS} and {PEAK}")
        temporary.write_bytes(mp3)

    return context.cache.file("mp3", _fingerprint(), _sounds(document, track), ".mp3", make).read_bytes()


def _fingerprint() -> str:
    import soundfile

    return f"{FORMAT} {LUFS} {PEAK} libsndfile {soundfile.__libsndfile_version__}"


def _sounds(document: Document, track: Track) -> str:
    clips = [(clip.begin, clip.end, clip.sound) for clip in document.track_clips(track.name)]
    return json.dumps([track.rate, track.samples, clips])


def published(samples: NDArray[float32], rate: int) -> tuple[bytes, Loudness]:
    """The samples as MP3 at `LUFS`, and how loud that MP3 is when it is decoded.

    Encoding changes loudness a little and peaks more, so the MP3 is measured, and made again if it is off.
    """
    lufs, peak = LUFS, PEAK - _HEADROOM
    for _ in range(_MOST_ENCODINGS):
        mp3 = encode(leveled(samples, rate, lufs=lufs, peak=peak), rate)
        found = measure(decode(mp3)[0], rate)
        over = max(0.0, found.peak - PEAK + _MARGIN)
        if not samples.any() or (abs(LUFS - found.lufs) <= _ENOUGH and not over):
            break
        lufs, peak = lufs + LUFS - found.lufs, peak - (over + 0.2 if over else 0.0)
    return mp3, found


def _tag(document: Document, track: Track) -> bytes:
    code = _ISO_639_2.get(track.language.partition("-")[0], _UNKNOWN_LANGUAGE)
    said = (*credit_lines(document.source), wording(track.language)["made_by"], draft_note(document, track.version))
    return tag(
        (
            text_frame("TIT2", own_title(document, track.version)[0]),
            text_frame("TALB", one_line(document.title)),
            text_frame("TPE1", one_line(document.source.publisher)),
            text_frame("TLAN", code),
            comment_frame(" ".join(filter(None, said)), code),
            address_frame("WOAS", web_address(document.source)),
            chapter_frames(chapters(document, track)),
            picture_frame(_cover(document, track)),
        )
    )


def _cover(document: Document, track: Track) -> bytes:
    """The cover as in the book of this version; none where it cannot be drawn, since the sound is what matters."""
    title, language = own_title(document, track.version)[0], document.language_of(track.version)
    try:
        return cover(title, language, next(iter(credit_lines(document.source)), ""))
    except OutputError:
        return b""


def chapters(document: Document, track: Track) -> tuple[Chapter, ...]:
    """A chapter for each heading that is heard, together as long as the track; none if there is only one."""
    known = pieces(document, track.version)
    begins: list[tuple[str, int]] = []
    for block, parts in document.layout(track.version):
        heard = [known[part.id] for part in parts if known[part.id].begin is not None]
        if block.kind == "heading" and heard and heard[0].begin is not None:
            begins.append((" ".join(piece.text for piece in heard), round(heard[0].begin * 1000)))
    if len(begins) < 2:
        return ()
    begins[0] = (begins[0][0], 0)
    ends = [*(after for (_, _), (_, after) in pairwise(begins)), round(track.seconds * 1000)]
    return tuple(Chapter(title, begin, end) for (title, begin), end in zip(begins, ends, strict=True) if begin < end)
