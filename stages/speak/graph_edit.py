"""Changing the graph of an ONNX model: nodes found by what they read and give, replaced where they stand."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


class GraphEdit:
    """One graph and the changes wanted of it; `content` gives the model with all of them made.

    What is added has names that begin with `plainvox`, so that it meets no name of the model's own.
    """

    def __init__(self, model: bytes) -> None:
        self._model = onnx.load_from_string(model)
        graph = self._model.graph
        self.nodes: tuple[Any, ...] = tuple(graph.node)
        self._constants = {tensor.name: tensor for tensor in graph.initializer}
        self._givers = {name: node for node in self.nodes for name in node.output}
        self._readers: dict[str, list[Any]] = defaultdict(list)
        for node in self.nodes:
            for name in node.input:
                self._readers[name].append(node)
        self._instead: dict[int, list[Any]] = {}

    def giver(self, name: str) -> Any:
        """The node that gives a tensor; None for an input or a constant."""
        return self._givers.get(name)

    def readers(self, name: str) -> Sequence[Any]:
        """The nodes that read a tensor."""
        return self._readers[name]

    def reader(self, name: str, kind: str) -> Any:
        """The only node that reads a tensor; `ValueError` if there are others or it is not of this kind."""
        (node,) = self._readers[name]
        if node.op_type != kind:
            raise ValueError(f"{name} is read by {node.op_type}, not {kind}")
        return node

    def value(self, name: str) -> NDArray[Any]:
        """A constant of the graph."""
        return numpy_helper.to_array(self._constants[name])

    def constant(self, name: str, value: NDArray[Any]) -> str:
        """A new constant, added once; gives its name in the graph."""
        name = f"plainvox {name}"
        if name not in self._constants:
            tensor = numpy_helper.from_array(value, name)
            self._constants[name] = tensor
            self._model.graph.initializer.append(tensor)
        return name

    def replace(self, node: Any, *instead: Any) -> None:
        """Put these nodes where one stands; one of them that nobody reads goes by itself."""
        self._instead[id(node)] = list(instead)

    def after(self, tensor: str, *nodes: Any) -> None:
        """Put these nodes right behind the one that gives a tensor."""
        giver = self.giver(tensor)
        self.replace(giver, giver, *nodes)

    def intercept(self, tensor: str, whole: str, *nodes: Any) -> None:
        """Have the giver of a tensor give it as `whole`, and these nodes behind it give the tensor to who reads it."""
        giver = onnx.NodeProto()
        giver.CopyFrom(self.giver(tensor))
        giver.output[list(giver.output).index(tensor)] = whole
        self.replace(self.giver(tensor), giver, *nodes)

    def output(self, name: str, tensor: str) -> None:
        """Give a tensor out of the model, under this name, as floating-point numbers."""
        self._model.graph.node.append(helper.make_node("Identity", [tensor], [name]))
        self._model.graph.output.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))

    def content(self) -> bytes:
        """The changed model, without what no output comes from any more."""
        graph = self._model.graph
        extra = list(graph.node)[len(self.nodes) :]
        changed = [*chain.from_iterable(self._instead.get(id(node), [node]) for node in self.nodes), *extra]
        nodes = _needed(changed, {output.name for output in graph.output})
        read = {name for node in nodes for name in node.input}
        constants = [tensor for tensor in graph.initializer if tensor.name in read]
        # What was written down of shapes may hold no longer, and is found again when the model is loaded.
        for field, content in ((graph.node, nodes), (graph.initializer, constants), (graph.value_info, [])):
            del field[:]
            field.extend(content)
        return bytes(self._model.SerializeToString(deterministic=True))


def node(kind: str, inputs: Sequence[str], outputs: Sequence[str], **attributes: Any) -> Any:
    """A new node."""
    return helper.make_node(kind, inputs, outputs, name=f"plainvox {outputs[0]}", **attributes)


def other_input(of: Any, than: str) -> str:
    """The other input of a node that has two."""
    (name,) = (name for name in of.input if name != than)
    return str(name)


def as_column(values: NDArray[Any]) -> NDArray[np.float32]:
    """One value for each channel, shaped (1, channels, 1) for sounds of shape (1, channels, time)."""
    return values.astype(np.float32).reshape(1, -1, 1)


def _needed(nodes: Sequence[Any], outputs: set[str]) -> list[Any]:
    wanted = set(outputs)
    kept: list[Any] = []
    for one in reversed(nodes):
        if wanted.intersection(one.output):
            kept.append(one)
            wanted.update(one.input)
    return kept[::-1]
