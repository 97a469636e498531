"""The recording of a track in one form of sound files, made once and kept."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from pipeline.track import assemble
from stages.publish.mastered import LUFS, MASTERING, PEAK, Codec, mastered, off

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.document import Document, Track
    from pipeline.stage import Context

_SIDE_BY_SIDE = 1800.0
"""Seconds of sound that may be held in memory several times over."""


def recording(document: Document, track: Track, context: Context, codec: Codec) -> Path:
    """The kept file, without tags; one that misses the loudness is told. `OutputError` if a sound is gone.

    Whoever wants one track wants the others next, so that all are made side by side where there are threads.
    """
    wanted = document.tracks if sum(one.seconds for one in document.tracks) <= _SIDE_BY_SIDE else (track,)
    with ThreadPoolExecutor(context.threads) as pool:
        made = {one.name: pool.submit(_recorded, document, one, context, codec) for one in wanted}
        return made[track.name].result()


def _recorded(document: Document, track: Track, context: Context, codec: Codec) -> Path:
    def make(temporary: Path) -> None:
        made, found = mastered(assemble(document, track.name, context.cache), track.rate, codec)
        if wrong := off(found):
            context.progress.say(f"{document.label(track.version)}.{codec.name}: {wrong}")
        temporary.write_bytes(made)

    kind = f"{codec.fingerprint} {MASTERING} {LUFS} {PEAK}"
    return context.cache.file(codec.name, kind, _sounds(document, track), f".{codec.name}", make)


def _sounds(document: Document, track: Track) -> str:
    clips = [(clip.begin, clip.end, clip.sound) for clip in document.track_clips(track.name)]
    return json.dumps([track.rate, track.samples, clips])
