"""A track put together: its clips' sounds from the cache and the silence between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import DocumentError, OutputError

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    from pipeline.cache import Cache
    from pipeline.document import Clip, Document, Track

_AGAIN = "run the speak stage again: `plainvox run` with the same input"


def assemble(document: Document, track: str, cache: Cache) -> NDArray[float32]:
    """The samples of a track, mono between -1 and 1, shape (track.samples,).

    Raises `OutputError` if a clip's sound is no longer in the cache or is not the one it was.
    """
    import numpy as np

    found = next((one for one in document.tracks if one.name == track), None)
    if found is None:
        raise DocumentError(f"no track {track!r}; there are {[one.name for one in document.tracks]}")
    samples = np.zeros(found.samples, dtype=np.float32)
    for clip in document.track_clips(track):
        samples[clip.begin : clip.end] = _sound(clip, found, cache)
    return samples


def _sound(clip: Clip, track: Track, cache: Cache) -> NDArray[float32]:
    import soundfile

    path = cache.sound_path(clip.sound)
    if not path.is_file():
        raise OutputError(f"{track.name}: the sound of {clip.part} is no longer in the cache", hint=_AGAIN)
    try:
        samples, rate = soundfile.read(path, dtype="float32")
    except soundfile.LibsndfileError as error:
        raise OutputError(f"{track.name}: the sound of {clip.part} is damaged: {path}: {error}", hint=_AGAIN) from error
    if samples.shape != (clip.end - clip.begin,) or rate != track.rate:
        raise OutputError(f"{track.name}: the sound of {clip.part} in the cache is not the one it was", hint=_AGAIN)
    kept: NDArray[float32] = samples
    return kept
