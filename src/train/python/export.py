"""Writes the model file: ONNX, int8 weights with a scale a column (fp32 with --fp32), activations quantised as they come.

The graph is written by hand with ONNX Runtime's fused operators, so that nothing depends on a converter.
Inputs: ids, segments int64 (1, n). Outputs: labels (n, 7), links (n, n), sources (n, n), all logits.
"""
import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from features import LABELS, PIECES, WordPiece
from model import HEAD_SIZE, Size, size_of

MS = 'com.microsoft'


class Graph:
    def __init__(self, int8):
        self.nodes, self.weights, self.int8, self.count = [], [], int8, 0

    def constant(self, name, array):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, op, inputs, domain='', outputs=1, **attributes):
        self.count += 1
        names = [f'{op}_{self.count}_{i}' for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, domain=domain, name=f'{op}_{self.count}', **attributes))
        return names[0] if outputs == 1 else names

    def dense(self, x, name, weight, bias):
        """x W' + b. Weights stay within 7 bits: processors without VNNI add two products in 16 bits and saturate."""
        w = weight.T
        if not self.int8:
            return self.node('Add', [self.node('MatMul', [x, self.constant(name + '.weight', w)]), self.constant(name + '.bias', bias)])
        scale = np.maximum(np.abs(w).max(0), 1e-8) / LIMIT
        q = np.clip(np.rint(w / scale), -LIMIT, LIMIT).astype(np.int8)
        return self.node('DynamicQuantizeMatMul', [x, self.constant(name + '.weight', q), self.constant(name + '.scale', scale.astype(np.float32)),
                                                   '', self.constant(name + '.bias', bias)], MS)

    def embedding(self, ids, name, table):
        if not self.int8:
            return self.node('Gather', [self.constant(name, table), ids])
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        q = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
        rows = self.node('Cast', [self.node('Gather', [self.constant(name, q), ids])], to=TensorProto.FLOAT)
        return self.node('Mul', [rows, self.node('Gather', [self.constant(name + '.scale', scale.astype(np.float32)), ids])])


LIMIT = 63


def build(state, int8, head=Size().head):
    layers, size = size_of(state, head)
    g = Graph(int8)
    w = {k: v.float().numpy() for k, v in state.items()}
    e = 'encoder.'
    n = g.node('Shape', ['ids'], start=1)
    position = g.node('Slice', [g.constant(e + 'position', w[e + 'position.weight'][:PIECES]), g.constant('zero', np.array([0], np.int64)), n])
    x = g.node('Add', [g.embedding('ids', e + 'word', w[e + 'word.weight']), position])
    segments = g.node('Gather', [g.constant(e + 'segment', w[e + 'segment.weight']), 'segments'])
    norm = lambda x, y, name: g.node('SkipLayerNormalization', [x, y, g.constant(name + '.gamma', w[name + '.weight']),
                                                                g.constant(name + '.beta', w[name + '.bias'])], MS, epsilon=1e-12)
    x = norm(x, segments, e + 'ln')
    for i in range(layers):
        p = f'{e}layers.{i}.'
        q, k, v = g.node('Split', [g.dense(x, p + 'qkv', w[p + 'qkv.weight'], w[p + 'qkv.bias'])], outputs=3, axis=2)
        c = g.node('MultiHeadAttention', [q, k, v], MS, num_heads=size.heads)
        x = norm(x, g.dense(c, p + 'o', w[p + 'o.weight'], w[p + 'o.bias']), p + 'ln1')
        h = g.node('Gelu', [g.dense(x, p + 'up', w[p + 'up.weight'], w[p + 'up.bias'])], MS)
        x = norm(x, g.dense(h, p + 'down', w[p + 'down.weight'], w[p + 'down.bias']), p + 'ln2')
    x = g.node('Squeeze', [x, g.constant('axis0', np.array([0], np.int64))])
    def plain(x, name, scale=1.0):
        return g.node('Gemm', [x, g.constant(name + '.weight', w[name + '.weight'] * np.float32(scale)),
                               g.constant(name + '.bias', w[name + '.bias'] * np.float32(scale))], transB=1)
    def pairs(a, b):
        return g.node('Gemm', [plain(x, a, HEAD_SIZE ** -0.5), plain(x, b)], transB=1)
    outputs = [plain(x, 'label'), pairs('link_from', 'link_to'), pairs('source_from', 'source_to')]
    for node, name in zip(outputs, ('labels', 'links', 'sources')):
        g.nodes.append(helper.make_node('Identity', [node], [name]))
    io = lambda name, kind, *shape: helper.make_tensor_value_info(name, kind, shape)
    graph = helper.make_graph(g.nodes, 'whosaid-attribution', [io('ids', TensorProto.INT64, 1, 'n'), io('segments', TensorProto.INT64, 1, 'n')],
                              [io('labels', TensorProto.FLOAT, 'n', len(LABELS)), io('links', TensorProto.FLOAT, 'n', 'n'),
                               io('sources', TensorProto.FLOAT, 'n', 'n')], g.weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(MS, 1)], ir_version=8,
                             producer_name='whosaid')


def describe(model, version, data, vocabulary, layers, weights, calibration=''):
    """What the engine checks and shows; the vocabulary too, so that the model is one file."""
    if any(ord(c) > 0xffff for piece in vocabulary for c in piece):
        raise ValueError('ONNX Runtime hands metadata to Java through JNI, which garbles characters beyond the basic plane')
    about = {'format': '1', 'name': 'whosaid-attribution', 'version': version, 'training-data-sha256': data, 'labels': json.dumps(LABELS),
             'pieces': str(PIECES), 'layers': str(layers), 'weights': weights, 'calibration': calibration,
             'vocabulary': '\n'.join(sorted(vocabulary, key=vocabulary.get))}
    for k, value in about.items():
        model.metadata_props.add(key='whosaid.' + k, value=value)


def data_hash(data):
    h = hashlib.sha256()
    for name in ('polnear/train.jsonl', 'names/given-names-us.tsv'):
        h.update(open(os.path.join(data, name), 'rb').read())
    return h.hexdigest()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('checkpoint')
    p.add_argument('out')
    p.add_argument('--data', required=True)
    p.add_argument('--version', required=True)
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--calibration', default='', help='what src/eval/calibrate.py printed')
    p.add_argument('--fp32', action='store_true')
    a = p.parse_args()
    c = torch.load(a.checkpoint, map_location='cpu')
    model = build(c['average'], not a.fp32)
    v = WordPiece(a.tokenizer).vocabulary
    describe(model, a.version, data_hash(a.data), v, size_of(c['average'])[0], 'fp32' if a.fp32 else 'int8', a.calibration)
    onnx.save(model, a.out)
    print(a.out, os.path.getsize(a.out), 'bytes')


if __name__ == '__main__':
    main()
