"""The Kokoro model in onnxruntime, from a changed graph that is made once and kept beside the model."""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.errors import OutputError
from pipeline.files import whole_file
from pipeline.model_digest import digest, digest_file

RECIPE = 2
"""Counts the changes to what the changed graph computes: part of its file's name and of a sound's key."""
_DIGITS = 12


def hastened_session(path: Path, *, threads: int) -> Any:
    """A session for the changed graph: from the file that an earlier run left, or made now and left there.

    The model's own file stays as its maker published it. The name of the other one ends in the beginning of its digest,
    so that a damaged one is made again. Where the folder is read-only it is made each time. onnxruntime has gone over
    it already, which would take most of a second each time; another onnxruntime makes its own.
    """
    import onnxruntime

    name = f"{path.stem}.hastened-{RECIPE}-{onnxruntime.__version__}-"
    for kept in path.parent.glob(f"{name}*{path.suffix}"):
        if kept.is_file() and kept.stem == name + digest(kept)[:_DIGITS]:
            return _session(str(kept), threads=threads)
    content = _made(path)
    kept = path.with_name(f"{name}{sha256(content).hexdigest()[:_DIGITS]}{path.suffix}")
    with suppress(OutputError):
        with whole_file(kept) as temporary:
            temporary.write_bytes(content)
        _remove_others(path, kept)
    return _session(content, threads=threads)


def _made(path: Path) -> bytes:
    """The changed graph as onnxruntime writes it down when it has loaded it."""
    from stages.speak.kokoro_graph import hastened

    with TemporaryDirectory() as scratch:
        made = Path(scratch) / path.name
        _session(hastened(path.read_bytes()), written=str(made))
        return made.read_bytes()


def _session(model: str | bytes, *, threads: int = 1, written: str = "") -> Any:
    """A session for a graph as it is, or for one that is gone over first and then `written` down."""
    from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Plans for each new length of sentence are never used twice, and cost hundreds of megabytes.
    options.enable_mem_pattern = False
    options.graph_optimization_level = GraphOptimizationLevel.ORT_DISABLE_ALL
    if written:
        # What would go further depends on the processor.
        options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        options.optimized_model_filepath = written
    return InferenceSession(model, options, providers=["CPUExecutionProvider"])


def _remove_others(path: Path, kept: Path) -> None:
    """What earlier versions made of the same model, and damaged files: 90 MB each."""
    for other in path.parent.glob(f"{path.stem}.hastened-*{path.suffix}"):
        if other != kept:
            with suppress(OSError):
                other.unlink()
                digest_file(other).unlink(missing_ok=True)
