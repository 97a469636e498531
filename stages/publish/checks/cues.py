"""Subtitles and sound as the checks read them back."""

import io
import re
from dataclasses import dataclass
from pathlib import Path

TOLERANCE = 0.020
"""Seconds that two files may differ in when a sentence is heard."""

_CUE = re.compile(
    r"^(?P<name>.+)\n(\d+):(\d\d):(\d\d\.\d{3}) --> (\d+):(\d\d):(\d\d\.\d{3}).*\n(?P<text>.*)", re.MULTILINE
)


@dataclass(frozen=True)
class Cue:
    """A subtitle: its name, and seconds from the beginning of the sound."""

    name: str
    begin: float
    end: float
    text: str


def cues_of(path: Path) -> list[Cue]:
    """The cues of a WebVTT file in their order; none where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return []
    return [
        Cue(found["name"], _clock(*found.group(2, 3, 4)), _clock(*found.group(5, 6, 7)), found["text"])
        for found in _CUE.finditer(text)
    ]


def sound_seconds(content: bytes) -> float:
    """How long a sound file is, by its head where it is an M4B; 0 where it is none."""
    import soundfile

    if content[4:8] == b"ftyp":
        return _m4b_seconds(content)
    try:
        return float(soundfile.info(io.BytesIO(content)).duration)
    except soundfile.LibsndfileError:
        return 0.0


def _m4b_seconds(content: bytes) -> float:
    """By the movie header of ISO/IEC 14496-12: its time scale, then its length, behind two times of 32 or 64 bits."""
    at = content.find(b"mvhd")
    if at < 0 or len(content) < at + 36:
        return 0.0
    long = content[at + 4] == 1
    scale = at + 8 + (16 if long else 8)
    units = int.from_bytes(content[scale : scale + 4], "big")
    length = int.from_bytes(content[scale + 4 : scale + (12 if long else 8)], "big")
    return length / units if units else 0.0


def _clock(hours: str, minutes: str, seconds: str) -> float:
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
