"""The Kokoro model: phonemes in, samples and the length of each phoneme out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from pipeline.errors import OutputError
from pipeline.files import whole_file
from pipeline.model_digest import digest, digest_file
from stages.speak.room import Room

if TYPE_CHECKING:
    from pathlib import Path

    from numpy import float32, int64
    from numpy.typing import NDArray

RATE = 24_000
LIMIT = 250
"""Tokens in one pass, some 16 seconds: the model takes 510, but hastens then, and needs memory by the second."""
RECIPE = 2
"""Counts the changes to what the changed graph computes: part of its file's name and of a sound's key."""
_MOST_AT_ONCE = 4
_DIGITS = 12
_AHEAD = 0.045
"""Seconds by which a phoneme is heard before its own frames: the median after pauses, see bench/speech/times.py."""


@dataclass(frozen=True)
class KokoroModel:
    """A loaded model; `digest` is the SHA-256 of its file.

    It may be run from several threads, best from `at_once` of them: its operators gain less from a second core than a
    second text does. `room` is for the tokens that are spoken at a time, which the memory goes by.
    """

    session: Any
    digest: str
    at_once: int
    room: Room

    def run(self, tokens: list[int], style: NDArray[float32], speed: float) -> tuple[NDArray[float32], NDArray[int64]]:
        """Samples at 24,000 a second, and the sample at which each token begins, the end of the last one included.

        Of the silence at both ends little is left.
        """
        import numpy as np

        inputs = {
            "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
            "style": style.reshape(1, -1),
            "speed": np.array([speed], dtype=np.float32),
        }
        with self.room.taken(len(tokens)):
            audio, lengths, (first, last) = self.session.run(["audio", "duration", "kept"], inputs)
        samples = np.asarray(audio, dtype=np.float32).ravel()
        frames = np.concatenate([[0.0], np.cumsum(lengths.ravel())]) - first
        edges = np.round(frames * (samples.size / (last - first)) - _AHEAD * RATE).astype(np.int64)
        # The model pads each end with a token of its own.
        return samples, np.clip(edges[1:-1], 0, samples.size)


@lru_cache(maxsize=2)
def load_kokoro(path: Path, threads: int) -> KokoroModel:
    """The model with so many threads, loaded once per process and shared by its voices."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # Those who run the model work themselves; the others share what operators are left.
    at_once = min(threads, _MOST_AT_ONCE)
    options.intra_op_num_threads = threads - at_once + 1
    options.inter_op_num_threads = 1
    # Plans for each new length of sentence are never used twice, and cost hundreds of megabytes.
    options.enable_mem_pattern = False
    session = onnxruntime.InferenceSession(_hastened(path), options, providers=["CPUExecutionProvider"])
    return KokoroModel(session, digest(path), at_once, Room(LIMIT * max(1, at_once // 2)))


def _hastened(path: Path) -> str | bytes:
    """The changed graph: the file beside the model that an earlier run left, or made now and left there.

    The model's own file stays as its maker published it. The name of the other one ends in the beginning of its digest,
    so that a damaged one is made again. Where the folder is read-only the graph is made each time.
    """
    name = f"{path.stem}.hastened-{RECIPE}-"
    for kept in path.parent.glob(f"{name}*{path.suffix}"):
        if kept.is_file() and kept.stem == name + digest(kept)[:_DIGITS]:
            return str(kept)
    from stages.speak.kokoro_graph import hastened

    content = hastened(path.read_bytes())
    kept = path.with_name(f"{name}{sha256(content).hexdigest()[:_DIGITS]}{path.suffix}")
    with suppress(OutputError):
        with whole_file(kept) as temporary:
            temporary.write_bytes(content)
        _remove_others(path, kept)
    return content


def _remove_others(path: Path, kept: Path) -> None:
    """What earlier versions made of the same model, and damaged files: 90 MB each."""
    for other in path.parent.glob(f"{path.stem}.hastened-*{path.suffix}"):
        if other != kept:
            with suppress(OSError):
                other.unlink()
                digest_file(other).unlink(missing_ok=True)
