"""Writes the model file: ONNX, int8 weights with a scale a column (fp32 with --fp32), activations quantized as they come.

The graph is written by hand with ONNX Runtime's fused operators, so that nothing depends on a converter.
Inputs: ids, segments int64 (1, n). Outputs: labels (n, 7), links (n, n), sources (n, n), all logits.
"""
import argparse
import json
import os
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from whosaid_training.checkpoint import read_weights
from whosaid_training.corpus import training_data_hash
from whosaid_training.model import HEAD_SIZE, Size, State, size_of
from whosaid_training.tokenization import WordPiece
from whosaid_training.windows import LABELS, PIECES

MICROSOFT = 'com.microsoft'
DENSE_LIMIT = 63
"""Weights of products stay within 7 bits: processors without VNNI add two products in 16 bits and saturate."""
TABLE_LIMIT = 127
SMALLEST_SCALE = 1e-8
FORMAT = '1'
"""What the engine reads; org.whosaid.engine.encoder.OnnxModel has the same."""

Array = npt.NDArray[np.float32]


class About(NamedTuple):
    """What a model file says of itself: `weights` is int8 or fp32, `calibration` what src/eval/calibrate.py printed, or empty."""
    version: str
    data_hash: str
    layers: int
    weights: str
    calibration: str = ''


class Graph:
    """The nodes and weights of a graph in the making; a value is known by its name."""

    def __init__(self, int8: bool) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.int8, self.count = int8, 0

    def constant(self, name: str, array: npt.NDArray[np.generic]) -> str:
        """A weight of this name."""
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, operator: str, inputs: list[str], domain: str = '', **attributes: Any) -> str:
        """The output of an operator."""
        return self.nodes_of(operator, inputs, 1, domain, **attributes)[0]

    def nodes_of(self, operator: str, inputs: list[str], outputs: int, domain: str = '', **attributes: Any) -> list[str]:
        """The outputs of an operator that has several."""
        self.count += 1
        names = [f'{operator}_{self.count}_{i}' for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, names, domain=domain, name=f'{operator}_{self.count}', **attributes))
        return names

    def dense(self, x: str, name: str, weight: Array, bias: Array) -> str:
        """x W' + b."""
        w = weight.T
        if not self.int8:
            return self.node('Add', [self.node('MatMul', [x, self.constant(name + '.weight', w)]), self.constant(name + '.bias', bias)])
        q, scale = quantized(w, 0, DENSE_LIMIT)
        return self.node('DynamicQuantizeMatMul', [x, self.constant(name + '.weight', q), self.constant(name + '.scale', scale),
                                                   '', self.constant(name + '.bias', bias)], MICROSOFT)

    def embedding(self, ids: str, name: str, table: Array) -> str:
        """The rows of the table that the ids name."""
        if not self.int8:
            return self.node('Gather', [self.constant(name, table), ids])
        q, scale = quantized(table, 1, TABLE_LIMIT)
        rows = self.node('Cast', [self.node('Gather', [self.constant(name, q), ids])], to=TensorProto.FLOAT)
        return self.node('Mul', [rows, self.node('Gather', [self.constant(name + '.scale', scale[:, None]), ids])])

    def normalized_sum(self, x: str, y: str, name: str, weight: Array, bias: Array) -> str:
        """Layer norm of x + y."""
        return self.node('SkipLayerNormalization', [x, y, self.constant(name + '.gamma', weight), self.constant(name + '.beta', bias)],
                         MICROSOFT, epsilon=1e-12)

    def output(self, value: str, name: str) -> None:
        """Gives a value the name of an output."""
        self.nodes.append(helper.make_node('Identity', [value], [name]))


def quantized(table: Array, axis: int, limit: int) -> tuple[npt.NDArray[np.int8], Array]:
    """Whole numbers within ±limit, and the scale of each column (axis 0) or row (axis 1)."""
    scale = np.maximum(np.abs(table).max(axis, keepdims=True), SMALLEST_SCALE) / limit
    return np.clip(np.rint(table / scale), -limit, limit).astype(np.int8), scale.astype(np.float32).squeeze(axis)


def build(state: State, int8: bool, head: int = Size().head) -> onnx.ModelProto:
    """The model file of these weights, without metadata; head: the width of an attention head."""
    layers, size = size_of(state, head)
    graph = Graph(int8)
    weights = {name: tensor.float().numpy() for name, tensor in state.items()}
    x = _embedded(graph, weights)
    for number in range(layers):
        x = _layer(graph, weights, x, f'encoder.layers.{number}.', size.heads)
    x = graph.node('Squeeze', [x, graph.constant('axis0', np.array([0], np.int64))])
    outputs = (_linear(graph, weights, x, 'label'), _pointer(graph, weights, x, 'link_from', 'link_to'),
               _pointer(graph, weights, x, 'source_from', 'source_to'))
    for value, name in zip(outputs, ('labels', 'links', 'sources')):
        graph.output(value, name)
    integers, floats = TensorProto.INT64, TensorProto.FLOAT
    proto = helper.make_graph(graph.nodes, 'whosaid-attribution', [_value('ids', integers, 1, 'n'), _value('segments', integers, 1, 'n')],
                              [_value('labels', floats, 'n', len(LABELS)), _value('links', floats, 'n', 'n'), _value('sources', floats, 'n', 'n')],
                              graph.weights)
    return helper.make_model(proto, opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(MICROSOFT, 1)], ir_version=8,
                             producer_name='whosaid')


def _value(name: str, kind: int, *shape: int | str) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


def _embedded(graph: Graph, weights: dict[str, Array]) -> str:
    n = graph.node('Shape', ['ids'], start=1)
    table = graph.constant('encoder.position', weights['encoder.position.weight'][:PIECES])
    position = graph.node('Slice', [table, graph.constant('zero', np.array([0], np.int64)), n])
    x = graph.node('Add', [graph.embedding('ids', 'encoder.word', weights['encoder.word.weight']), position])
    segments = graph.node('Gather', [graph.constant('encoder.segment', weights['encoder.segment.weight']), 'segments'])
    return graph.normalized_sum(x, segments, 'encoder.ln', weights['encoder.ln.weight'], weights['encoder.ln.bias'])


def _layer(graph: Graph, weights: dict[str, Array], x: str, prefix: str, heads: int) -> str:
    def dense(value: str, name: str) -> str:
        return graph.dense(value, prefix + name, weights[f'{prefix}{name}.weight'], weights[f'{prefix}{name}.bias'])

    def normalized_sum(value: str, other: str, name: str) -> str:
        return graph.normalized_sum(value, other, prefix + name, weights[f'{prefix}{name}.weight'], weights[f'{prefix}{name}.bias'])

    q, k, v = graph.nodes_of('Split', [dense(x, 'qkv')], 3, axis=2)
    attended = graph.node('MultiHeadAttention', [q, k, v], MICROSOFT, num_heads=heads)
    x = normalized_sum(x, dense(attended, 'o'), 'ln1')
    inner = graph.node('Gelu', [dense(x, 'up')], MICROSOFT)
    return normalized_sum(x, dense(inner, 'down'), 'ln2')


def _linear(graph: Graph, weights: dict[str, Array], x: str, name: str, scale: float = 1.0) -> str:
    return graph.node('Gemm', [x, graph.constant(name + '.weight', weights[name + '.weight'] * np.float32(scale)),
                               graph.constant(name + '.bias', weights[name + '.bias'] * np.float32(scale))], transB=1)


def _pointer(graph: Graph, weights: dict[str, Array], x: str, query: str, key: str) -> str:
    return graph.node('Gemm', [_linear(graph, weights, x, query, HEAD_SIZE ** -0.5), _linear(graph, weights, x, key)], transB=1)


def describe(model: onnx.ModelProto, about: About, vocabulary: dict[str, int]) -> None:
    """Adds what the engine checks and shows; the vocabulary too, so that the model is one file.

    ValueError for a piece with a character beyond the basic plane."""
    if any(ord(c) > 0xffff for piece in vocabulary for c in piece):
        raise ValueError('ONNX Runtime hands metadata to Java through JNI, which garbles characters beyond the basic plane')
    metadata = {'format': FORMAT, 'name': 'whosaid-attribution', 'version': about.version, 'training-data-sha256': about.data_hash,
                'labels': json.dumps(LABELS), 'pieces': str(PIECES), 'layers': str(about.layers), 'weights': about.weights,
                'calibration': about.calibration, 'vocabulary': '\n'.join(sorted(vocabulary, key=vocabulary.__getitem__))}
    for key, value in metadata.items():
        model.metadata_props.add(key='whosaid.' + key, value=value)


def main() -> None:
    p = argparse.ArgumentParser(prog='python3 -m whosaid_training.export', description=__doc__)
    p.add_argument('checkpoint')
    p.add_argument('out')
    p.add_argument('--data', required=True, help='folder that the model was trained on; its hash is put into the file')
    p.add_argument('--version', required=True)
    p.add_argument('--tokenizer', required=True, help='tokenizer.json of the base encoder')
    p.add_argument('--calibration', default='', help='what src/eval/calibrate.py printed')
    p.add_argument('--fp32', action='store_true')
    a = p.parse_args()
    weights = read_weights(a.checkpoint)
    model = build(weights, not a.fp32)
    about = About(a.version, training_data_hash(a.data), size_of(weights)[0], 'fp32' if a.fp32 else 'int8', a.calibration)
    describe(model, about, WordPiece.of(a.tokenizer).vocabulary)
    onnx.save(model, a.out)
    print(a.out, os.path.getsize(a.out), 'bytes')


if __name__ == '__main__':
    main()
