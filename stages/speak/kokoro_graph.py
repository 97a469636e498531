"""The Kokoro model's graph changed so that the same speech is computed sooner; measured by `bench/speech/speed.py`.

Nine tenths of the time go into the vocoder (the nodes below `/decoder/decoder`). Three things of it are done otherwise;
what is said, and how long each phoneme lasts, is decided before it and stays as it was.

- **Convolutions of integers.** onnxruntime's kernel for 8-bit numbers without a sign times 8-bit numbers without a
  sign takes a third longer than that for unsigned times signed ones. So activations are counted from -128 instead of
  from 0, at the same steps. That kernel adds two products in 16 bits on processors without VNNI, so that weights must
  have 7 bits: channel by channel, the weights of 97 % of all channels have such small numbers that they stay as they
  are; the others are rounded to steps at most twice as wide (noise 45 dB below them).
- **Instance normalisation** written out in seven passes over the sound becomes the operator that does it in two.
- **Silence** at both ends, a seventh of all, is not computed: see `stages.speak.kokoro_silence`.
"""

from typing import Any

import numpy as np
from onnx import TensorProto

from stages.speak.graph_edit import GraphEdit, as_column, node, other_input
from stages.speak.kokoro_silence import GENERATOR, cut_silence, normalised_with_silence

_VOCODER = "/decoder/decoder/"
_DURATIONS = "/encoder/Clip_output_0"
"""The tensor inside the graph that holds how many frames each phoneme lasts."""
_MOST = 63
"""The largest weight: its products with two activations of 8 bits add up within 16 bits."""
_MIDDLE = 64


def hastened(model: bytes) -> bytes:
    """The model with the changes above, and with two outputs more, both in frames.

    `duration`, shape (tokens,), is that of each token; `kept`, shape (2,), is where the sound begins and ends among all
    frames.
    """
    graph = GraphEdit(model)
    normalised = _join_normalisations(graph)
    for one in graph.nodes:
        if one.op_type == "ConvInteger" and one.name.startswith(_VOCODER):
            _sign(graph, one, normalised)
    graph.output("duration", _DURATIONS)
    graph.output("kept", cut_silence(graph))
    return graph.content()


def _join_normalisations(graph: GraphEdit) -> frozenset[str]:
    """The tensors that are normalised; their mean, and so what was added to a whole channel, is gone afterwards."""
    found: set[str] = set()
    for divided in graph.nodes:
        if divided.op_type != "Div" or not divided.name.startswith(_VOCODER):
            continue
        centred, deviation = map(graph.giver, divided.input)
        if centred is None or deviation is None or (centred.op_type, deviation.op_type) != ("Sub", "Sqrt"):
            continue
        sound, mean = centred.input
        if graph.giver(mean).op_type != "ReduceMean":
            raise ValueError(f"{divided.name} divides no deviation from a mean")
        epsilon = float(graph.value(graph.giver(deviation.input[0]).input[1]))
        for scaled in graph.readers(divided.output[0]):
            _join(graph, sound, scaled, divided.output[0], epsilon)
        found.add(sound)
    return frozenset(found)


def _join(graph: GraphEdit, sound: str, scaled: Any, divided: str, epsilon: float) -> None:
    moved = graph.reader(scaled.output[0], "Add")
    flat = graph.constant("flat", np.array([-1], np.int64))
    scale, shift, result = f"{moved.name} scale", f"{moved.name} shift", moved.output[0]
    graph.replace(
        moved,
        node("Reshape", [other_input(scaled, divided), flat], [scale]),
        node("Reshape", [other_input(moved, scaled.output[0]), flat], [shift]),
        *(
            normalised_with_silence(graph, sound, scale, shift, result, epsilon)
            if moved.name.startswith(GENERATOR)
            else [node("InstanceNormalization", [sound, scale, shift], [result], epsilon=epsilon)]
        ),
    )


def _sign(graph: GraphEdit, convolution: Any, normalised: frozenset[str]) -> None:
    """One convolution, and the way back to floating-point numbers behind it."""
    quantised, weights, _, zero = convolution.input
    counted = graph.giver(quantised)
    bias, cast = _bias(graph, convolution)
    result = graph.reader(cast.output[0], "Mul")
    scales = graph.giver(other_input(result, cast.output[0]))
    unit = float(graph.value(other_input(scales, counted.output[1])).item())
    small, steps = _seven_bits(graph.value(weights), int(graph.value(zero)))

    signed, step, start = (f"{counted.output[0]} {what}" for what in ("signed", "step", "start"))
    # Several convolutions may read the same activations: what is put beside their count is then the same, too.
    graph.replace(counted, counted, *_counted(graph, counted.input[0], signed, step, start))
    product, floating, scale = (f"{convolution.name} {what}" for what in ("product", "floating", "scale"))
    attributes = {one.name: list(one.ints) or one.i for one in convolution.attribute if one.name != "auto_pad"}
    inputs = [signed, graph.constant(weights, small), start, graph.constant("middle", np.array(_MIDDLE, np.uint8))]
    graph.replace(convolution, node("ConvInteger", inputs, [product], **attributes))

    name = result.output[0]
    # Before a normalisation what is added to a whole channel makes no difference.
    biased = bool(bias) and not (name in normalised and _only_normalised(graph, name))
    plain = f"{name} without bias" if biased else name
    after = [
        node("Cast", [product], [floating], to=TensorProto.FLOAT),
        node("Mul", [step, graph.constant(f"{weights} steps", as_column(steps * unit))], [scale]),
        node("Mul", [floating, scale], [plain]),
    ]
    if biased:
        added = graph.constant(f"{bias} column", as_column(graph.value(bias)))
        after.append(node("Add", [plain, added], [name]))
    graph.replace(result, *after)


def _bias(graph: GraphEdit, convolution: Any) -> tuple[str, Any]:
    """The name of the bias, empty if there is none, and the node that makes floating-point numbers of the sums.

    The model rounds the bias to the steps of the sums: Add <- Reshape <- Cast <- Floor <- Div <- bias.
    """
    (after,) = graph.readers(convolution.output[0])
    if after.op_type != "Add":
        return "", after
    rounded = graph.giver(graph.giver(other_input(after, convolution.output[0])).input[0])
    divided = graph.giver(graph.giver(rounded.input[0]).input[0])
    return divided.input[0], graph.reader(after.output[0], "Cast")


def _only_normalised(graph: GraphEdit, name: str) -> bool:
    return all(one.op_type in ("ReduceMean", "Sub") for one in graph.readers(name))


def _counted(graph: GraphEdit, sound: str, signed: str, step: str, start: str) -> list[Any]:
    """What DynamicQuantizeLinear does (ONNX operators, opset 11), counted from -128: 256 steps from minimum to maximum.

    Zero has a number of its own, and a sound that is zero all over has steps of 1.
    """
    zero, one, steps = (graph.constant(f"float {value}", np.array(value, np.float32)) for value in (0, 1, 255))
    low, high = (graph.constant(f"float {value}", np.array(value, np.float32)) for value in (-128, 127))

    def at(what: str) -> str:
        return f"{signed} {what}"

    return [
        node("ReduceMin", [sound], [at("smallest")], keepdims=0),
        node("ReduceMax", [sound], [at("largest")], keepdims=0),
        node("Min", [at("smallest"), zero], [at("least")]),
        node("Max", [at("largest"), zero], [at("most")]),
        node("Sub", [at("most"), at("least")], [at("range")]),
        node("Div", [at("range"), steps], [at("even")]),
        node("Equal", [at("range"), zero], [at("silent")]),
        node("Where", [at("silent"), one, at("even")], [step]),
        node("Div", [at("least"), step], [at("lowest")]),
        node("Sub", [low, at("lowest")], [at("from")]),
        node("Clip", [at("from"), low, high], [at("within")]),
        node("Round", [at("within")], [at("whole")]),
        node("Cast", [at("whole")], [start], to=TensorProto.INT8),
        node("QuantizeLinear", [sound, step, start], [signed]),
    ]


def _seven_bits(weights: Any, zero: int) -> tuple[Any, Any]:
    """Weights of shape (out, in, width) from 1 to 127 around 64, and the steps of each output channel, at least 1."""
    centred = weights.astype(np.float32) - zero
    steps = np.maximum(np.abs(centred).max(axis=(1, 2)) / _MOST, 1)
    return (np.round(centred / steps[:, None, None]) + _MIDDLE).astype(np.uint8), steps
