"""The Kokoro model: phonemes in, samples and the length of each phoneme out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from stages.speak.room import Room

if TYPE_CHECKING:
    from pathlib import Path

    from numpy import float32, int64
    from numpy.typing import NDArray

RATE = 24_000
LIMIT = 250
"""Tokens in one pass, some 16 seconds: the model takes 510, but hastens then, and needs memory by the second."""
_DURATIONS = b"/encoder/Clip_output_0"
"""The tensor inside the graph that holds how many frames each phoneme lasts."""
# Field numbers of onnx.proto: ModelProto.graph, GraphProto.node and .output, NodeProto's, ValueInfoProto.name.
_GRAPH, _NODE, _OUTPUT, _NODE_INPUT, _NODE_OUTPUT, _NODE_TYPE, _NAME = 7, 1, 12, 1, 2, 4, 1


_MOST_AT_ONCE = 4
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
        """Samples at 24,000 a second, and the sample at which each token begins, the end of the last one included."""
        import numpy as np

        inputs = {
            "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
            "style": style.reshape(1, -1),
            "speed": np.array([speed], dtype=np.float32),
        }
        with self.room.taken(len(tokens)):
            audio, lengths = self.session.run(["audio", "duration"], inputs)
        samples = np.asarray(audio, dtype=np.float32).ravel()
        frames = np.concatenate([[0.0], np.cumsum(lengths.ravel())])
        edges = np.round(frames * (samples.size / frames[-1]) - _AHEAD * RATE).astype(np.int64)
        # The model pads each end with a token of its own.
        return samples, np.maximum(edges[1:-1], 0)


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
    model = path.read_bytes()
    digest = hashlib.sha256(model).hexdigest()
    session = onnxruntime.InferenceSession(model + _durations_exposed(), options, providers=["CPUExecutionProvider"])
    return KokoroModel(session, digest, at_once, Room(LIMIT * max(1, at_once // 2)))


def _durations_exposed() -> bytes:
    # Two protobuf messages written one after the other merge: this adds one node and one output to the graph,
    # so that the pinned model file stays as its maker published it.
    node = _field(_NODE_INPUT, _DURATIONS) + _field(_NODE_OUTPUT, b"duration") + _field(_NODE_TYPE, b"Identity")
    return _field(_GRAPH, _field(_NODE, node) + _field(_OUTPUT, _field(_NAME, b"duration")))


def _field(number: int, content: bytes) -> bytes:
    # A length-delimited protobuf field; all of ours are shorter than 128 bytes, so that the length is one byte.
    return bytes([number << 3 | 2, len(content)]) + content
