"""The silence before and after a text left out of Kokoro's vocoder, as if it had been there.

The model gives each end of a text a third to half a second of silence, which is cut off afterwards. How loud each half
frame will be is predicted before the vocoder, so that the generator, its costly half, gets only the frames from just
before the first to just after the last one that can be heard. What it leaves out is 52 dB or more below the loudest.

The generator normalises each channel by mean and variance over all of the sound, silence included. Those are counted
as if the silence were there, with the frames at the edges standing for those beyond; otherwise speech would come out
1 dB softer and its last sounds 3 dB.
"""

from typing import Any

import numpy as np
from onnx import TensorProto, numpy_helper

from stages.speak.graph_edit import GraphEdit, node

GENERATOR = "/decoder/decoder/generator/"
_LOUDNESS = "/encoder/Reshape_1_output_0"
"""Predicted energy of each half frame, logarithmic, shape (1, half frames)."""
_AUDIBLE = -4.0
"""Half frames below this are 60 dB softer than the loudest."""
_BEFORE, _AFTER = 3, 4
_AT_EDGE = 2
"""Frames at each edge that stand for the silence beyond them."""
_ENTRIES = (("/decoder/decoder/decode.3/Div_4_output_0", 2, 0), (f"{GENERATOR}Concat_3_output_0", 120, 1))
"""What the generator reads, with its steps a frame and what it has beyond whole frames; time is the last of 3 axes."""
_EPSILON = 1e-9
_INT, _FLOAT = TensorProto.INT64, TensorProto.FLOAT


def cut_silence(graph: GraphEdit) -> str:
    """Have the generator read only the frames with sound; gives the tensor that says where they begin and end."""
    graph.after(_LOUDNESS, *_edges(graph))
    for tensor, steps, beyond in _ENTRIES:
        whole, begin, even, end = (f"{tensor} {what}" for what in ("whole", "begin", "even", "end"))
        each = _ints(graph, steps)
        graph.intercept(
            tensor,
            whole,
            node("Mul", [_at("begin"), each], [begin]),
            node("Mul", [_at("end"), each], [even]),
            node("Add", [even, _ints(graph, beyond)], [end]),
            node("Slice", [whole, begin, end, _ints(graph, 2)], [tensor]),
        )
    return _at("kept")


def normalised_with_silence(
    graph: GraphEdit, sound: str, scale: str, shift: str, result: str, epsilon: float
) -> list[Any]:
    """Nodes for an instance normalisation of (1, channels, time) in the generator; scale and shift are (channels,).

    The sound is normalised as it is, and then once more by what mean and variance would be with the silence.
    """
    size, ones, zeros, unit = (f"{result} {what}" for what in ("size", "ones", "zeros", "unit"))
    length, steps, edge, back = (f"{result} {what}" for what in ("length", "steps", "edge", "back"))
    nodes = [
        node("Shape", [scale], [size]),
        node("ConstantOfShape", [size], [ones], value=_filled(1)),
        node("ConstantOfShape", [size], [zeros], value=_filled(0)),
        node("InstanceNormalization", [sound, ones, zeros], [unit], epsilon=epsilon),
        node("Shape", [unit], [length], start=2, end=3),
        node("Div", [length, _at("count")], [steps]),
        node("Mul", [steps, _ints(graph, _AT_EDGE)], [edge]),
        node("Neg", [edge], [back]),
    ]
    for side, begin, end in (("before", _ints(graph, 0), edge), ("behind", back, _ints(graph, np.iinfo(np.int64).max))):
        nodes += _moments(graph, unit, side, begin, end)

    def of(what: str) -> list[str]:
        return [f"{unit} before {what}", f"{unit} behind {what}"]

    mean, outside, square, squared, variance = (
        f"{result} {what}" for what in ("mean", "outside", "square", "squared", "variance")
    )
    return [
        *nodes,
        node("Add", of("mean"), [mean]),
        node("Add", of("square"), [outside]),
        # The kept part has a mean of 0 and a variance of 1.
        node("Add", [outside, _at("share kept")], [square]),
        node("Mul", [mean, mean], [squared]),
        node("Sub", [square, squared], [variance]),
        node("BatchNormalization", [unit, scale, shift, mean, variance], [result], epsilon=_EPSILON),
    ]


def _at(what: str) -> str:
    return f"plainvox silence {what}"


def _ints(graph: GraphEdit, value: int) -> str:
    return graph.constant(f"at {value}", np.array([value], np.int64))


def _filled(value: float) -> Any:
    return numpy_helper.from_array(np.array([value], np.float32))


def _edges(graph: GraphEdit) -> list[Any]:
    """Where the sound begins and ends, in frames, and what share of all frames lies before, in and behind it."""
    least = graph.constant("audible", np.array(_AUDIBLE, np.float32))
    two = _ints(graph, 2)
    return [
        node("Reshape", [_LOUDNESS, _ints(graph, -1)], [_at("loudness")]),
        node("Greater", [_at("loudness"), least], [_at("audible")]),
        node("Cast", [_at("audible")], [_at("counted")], to=_INT),
        node("ArgMax", [_at("counted")], [_at("first half")], axis=0),
        node("ArgMax", [_at("counted")], [_at("last half")], axis=0, select_last_index=1),
        node("Div", [_at("first half"), two], [_at("first")]),
        node("Sub", [_at("first"), _ints(graph, _BEFORE)], [_at("early")]),
        node("Max", [_at("early"), _ints(graph, 0)], [_at("begin")]),
        node("Shape", [_at("loudness")], [_at("halves")]),
        node("Div", [_at("halves"), two], [_at("all")]),
        node("Div", [_at("last half"), two], [_at("last")]),
        node("Add", [_at("last"), _ints(graph, _AFTER + 1)], [_at("late")]),
        node("Min", [_at("late"), _at("all")], [_at("end")]),
        node("Sub", [_at("end"), _at("begin")], [_at("count")]),
        node("Sub", [_at("all"), _at("end")], [_at("rest")]),
        node("Cast", [_at("all")], [_at("whole")], to=_FLOAT),
        *_share("begin", "before"),
        *_share("count", "kept"),
        *_share("rest", "behind"),
        node("Concat", [_at("begin"), _at("end")], [_at("edges")], axis=0),
        node("Cast", [_at("edges")], [_at("kept")], to=_FLOAT),
    ]


def _share(frames: str, part: str) -> list[Any]:
    many = _at(f"frames {part}")
    return [
        node("Cast", [_at(frames)], [many], to=_FLOAT),
        node("Div", [many, _at("whole")], [_at(f"share {part}")]),
    ]


def _moments(graph: GraphEdit, sound: str, side: str, begin: str, end: str) -> list[Any]:
    """Mean and mean square, shape (channels,), of one edge of a sound, by the share of the silence beyond it."""
    edge, square = f"{sound} {side}", f"{sound} {side} squared"
    across = graph.constant("across time", np.array([0, 2], np.int64))
    nodes = [
        node("Slice", [sound, begin, end, _ints(graph, 2)], [edge]),
        node("Mul", [edge, edge], [square]),
    ]
    for what, of in (("mean", edge), ("square", square)):
        plain = f"{sound} {side} plain {what}"
        nodes += [
            node("ReduceMean", [of, across], [plain], keepdims=0),
            node("Mul", [plain, _at(f"share {side}")], [f"{sound} {side} {what}"]),
        ]
    return nodes
