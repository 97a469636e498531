"""The changed graph of the Kokoro model beside the model as its maker published it."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from pipeline.models import ModelStore
from stages.speak.kokoro import MODEL, model_of
from stages.speak.kokoro_model import AHEAD, RATE, load_kokoro

pytestmark = pytest.mark.model
_TOKENS = [50, 157, 43, 135, 16, 53, 135, 46, 16, 43, 102, 16, 56, 156, 57, 135, 6, 16, 102, 62, 61, 16, 70, 56, 16]


@pytest.fixture(scope="module")
def model() -> Path:
    store = ModelStore.default()
    if not store.has(MODEL):
        pytest.skip("the Kokoro model is not here; `plainvox models pull kokoro` brings it")
    return store.path(MODEL)


@pytest.fixture(scope="module")
def style() -> Any:
    content = ModelStore.default().path(model_of("af_heart")).read_bytes()
    return np.frombuffer(content, dtype="<f4").reshape(510, 256)[len(_TOKENS) - 1]


@pytest.fixture(scope="module")
def published(model: Path, style: Any) -> tuple[NDArray[np.float32], NDArray[Any]]:
    """Samples and durations as the model gives them unchanged, but for the durations given out."""
    import onnx
    import onnxruntime

    graph = onnx.load(str(model))
    graph.graph.node.append(onnx.helper.make_node("Identity", ["/encoder/Clip_output_0"], ["duration"]))
    graph.graph.output.append(onnx.helper.make_tensor_value_info("duration", onnx.TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    inputs = {
        "tokens": np.array([[0, *_TOKENS, 0]], np.int64),
        "style": style.reshape(1, -1),
        "speed": np.array([0.8], np.float32),
    }
    audio, durations = session.run(["audio", "duration"], inputs)
    return audio.ravel(), durations.ravel()


def test_every_phoneme_lasts_as_long(model: Path, style: Any, published: Any) -> None:
    samples, edges = load_kokoro(model, 1).run(_TOKENS, style, 0.8)
    audio, durations = published
    frame = audio.size // int(durations.sum())
    inside = (edges[:-1] > 0) & (edges[1:] < samples.size)
    assert inside.sum() > len(_TOKENS) * 0.8
    assert np.allclose(np.diff(edges)[inside], durations[1:-1][inside] * frame, atol=1)


def test_speech_sounds_the_same(model: Path, style: Any, published: Any) -> None:
    samples, edges = load_kokoro(model, 1).run(_TOKENS, style, 0.8)
    whole = _part_of(published, samples, edges)
    # In nepers; rounding differently changes it by 0.2, hearing it 8 ms later by 0.5, another voice by 2.
    assert np.abs(_log_spectrum(samples) - _log_spectrum(whole)).mean() < 0.45
    # The silence that is left out still counts: neither all of it nor its last sounds come out softer.
    for part in (slice(None), slice(-samples.size // 4, None)):
        assert abs(10 * np.log10(np.square(samples[part]).mean() / np.square(whole[part]).mean())) < 1.0


def test_only_silence_is_left_out(model: Path, style: Any, published: Any) -> None:
    samples, edges = load_kokoro(model, 1).run(_TOKENS, style, 0.8)
    audio, _ = published
    whole = _part_of(published, samples, edges)
    begin = _begin(published, edges)
    assert samples.size < 0.95 * audio.size
    outside = np.concatenate([audio[:begin], audio[begin + whole.size :]])
    assert np.abs(outside).max() < np.abs(audio).max() * 10 ** (-45 / 20)


def test_weights_leave_room_for_two_products_in_sixteen_bits(model: Path) -> None:
    import onnx

    from stages.speak.kokoro_graph import hastened

    graph = onnx.load_from_string(hastened(model.read_bytes())).graph
    constants = {one.name: one for one in graph.initializer}
    convolutions = [one for one in graph.node if one.op_type == "ConvInteger" and one.name.startswith("plainvox")]
    weights = [onnx.numpy_helper.to_array(constants[one.input[1]]) for one in convolutions]
    assert len(weights) > 60
    assert all(one.dtype == np.uint8 and 2 * 128 * int(one.max()) < 2**15 for one in weights)


def test_file_of_the_maker_stays_and_the_changed_one_is_made_once(model: Path, tmp_path: Path) -> None:
    copy = tmp_path / model.name
    copy.write_bytes(model.read_bytes())
    before = copy.stat().st_mtime_ns
    load_kokoro(copy, 1)
    (made,) = [one for one in tmp_path.glob("*.onnx") if one != copy]
    written = made.stat().st_mtime_ns
    load_kokoro.cache_clear()
    load_kokoro(copy, 1)
    assert (copy.stat().st_mtime_ns, made.stat().st_mtime_ns) == (before, written)


def test_graph_of_an_earlier_version_is_removed(model: Path, tmp_path: Path) -> None:
    copy = tmp_path / model.name
    copy.symlink_to(model)
    earlier = tmp_path / f"{model.stem}.hastened-1-0123456789ab.onnx"
    earlier.write_bytes(b"earlier")
    load_kokoro(copy, 1)
    assert copy.exists()
    assert not earlier.exists()
    assert len(list(tmp_path.glob("*.hastened-*.onnx"))) == 1


def test_changed_graph_that_cannot_be_kept_is_made_each_time(model: Path, tmp_path: Path, style: Any) -> None:
    copy = tmp_path / model.name
    copy.symlink_to(model)
    load_kokoro(copy, 1)
    (in_the_way,) = tmp_path.glob("*.hastened-*")
    in_the_way.unlink()
    in_the_way.mkdir()
    load_kokoro.cache_clear()
    samples, _ = load_kokoro(copy, 1).run(_TOKENS, style, 0.8)
    assert samples.size > 24_000
    assert in_the_way.is_dir()


def test_damaged_changed_graph_is_made_again(model: Path, tmp_path: Path) -> None:
    copy = tmp_path / model.name
    copy.symlink_to(model)
    load_kokoro(copy, 1)
    (made,) = tmp_path.glob("*.hastened-*")
    content = made.read_bytes()
    made.write_bytes(content[: len(content) // 2] + b"\x00" + content[len(content) // 2 + 1 :])
    load_kokoro.cache_clear()
    load_kokoro(copy, 1)
    assert made.read_bytes() == content


def _begin(published: tuple[NDArray[np.float32], NDArray[Any]], edges: NDArray[Any]) -> int:
    """The sample of the published speech at which ours begins: from when a token in the middle ends in each."""
    audio, durations = published
    frame = audio.size // int(durations.sum())
    ends = np.cumsum(durations)[len(durations) // 2] * frame - AHEAD * RATE
    return int(round((ends - edges[len(durations) // 2]) / frame) * frame)


def _part_of(
    published: tuple[NDArray[np.float32], NDArray[Any]], samples: NDArray[np.float32], edges: NDArray[Any]
) -> NDArray[np.float32]:
    begin = _begin(published, edges)
    return published[0][begin : begin + samples.size]


def _log_spectrum(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    frames = np.lib.stride_tricks.sliding_window_view(samples, 1024)[::256] * np.hanning(1024)
    return np.asarray(np.log(np.abs(np.fft.rfft(frames)) + 1e-3))
