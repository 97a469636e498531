"""A document with a speech-like sound for each clip, and ffmpeg's view of a file."""

import io
import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import soundfile
from numpy import float32
from numpy.typing import NDArray

from pipeline.cache import Cache
from pipeline.document import Document
from pipeline.stage import Context
from stages.publish.chapters import chapters
from tests.stages.publish.conftest import context_in, sample

RATE = 24_000


def syllables(length: int, rate: int, seed: int, strength: float = 0.5) -> NDArray[float32]:
    """A buzz that comes and goes four times a second, like speech."""
    random = np.random.default_rng(seed)
    times = np.arange(length) / rate
    buzz = sum(np.sin(2 * np.pi * (110 + seed % 40) * k * times) / k for k in range(1, 16))
    voice = (buzz + random.standard_normal(length) * 0.1) * np.clip(np.sin(2 * np.pi * 4 * times), 0, 1) ** 2
    return np.asarray(strength * voice / np.abs(voice).max(), dtype=np.float32)


def buzzing(document: Document, context: Context) -> Document:
    """The document with a sound in the cache for each of its clips, each of another loudness."""
    clips = []
    for seed, clip in enumerate(document.clips):
        key = f"{seed:064x}"
        path = context.cache.sound_path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, syllables(clip.end - clip.begin, RATE, seed, 0.1 + seed % 5 / 10), RATE, format="FLAC")
        clips.append(replace(clip, sound=key))
    return replace(document, clips=tuple(clips))


def ffmpeg_loudness(content: bytes) -> tuple[float, float]:
    """LUFS and dBTP by ffmpeg's ebur128."""
    with av.open(io.BytesIO(content), "r") as container:
        stream = container.streams.audio[0]
        graph = av.filter.Graph()
        source, meter = graph.add_abuffer(template=stream), graph.add("ebur128", "peak=true:metadata=1")
        sink = graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        graph.configure()
        told: dict[str, str] = {}
        for frame in container.decode(stream):
            graph.push(frame)
            while True:
                try:
                    told = dict(graph.pull().metadata)
                except (BlockingIOError, EOFError):
                    break
    return float(told["lavfi.r128.I"]), float(20 * np.log10(float(told["lavfi.r128.true_peak"])))


def probed(path: Path) -> dict[str, Any]:
    """What ffprobe tells of a file: `format`, `streams` and `chapters`."""
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", "-show_chapters", str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@dataclass(frozen=True)
class Written:
    """A document whose recordings were written once, for the tests that only look."""

    document: Document
    context: Context
    paths: tuple[Path, ...]


def written_by(write: Callable[[Document, Context], tuple[Path, ...]], folder: Path) -> Written:
    """The sample, buzzing, as a writer writes it into the folder."""
    context = context_in(folder, Cache(folder / "cache"))
    document = buzzing(sample(), context)
    return Written(document, context, write(document, context))


def require_chapters_at_headings(written: Written) -> None:
    """That ffprobe reads the second recording's chapters back at the headings, within 20 ms."""
    made = chapters(written.document, written.document.tracks[1])
    read = probed(written.paths[1])["chapters"]
    assert [one["tags"]["title"] for one in read] == [one.title for one in made]
    assert [float(one["start_time"]) * 1000 for one in read] == pytest.approx([one.begin for one in made], abs=20)
