"""Weights of a base encoder (a BERT such as bge-small-en-v1.5) out of its fp32 ONNX file."""
from collections.abc import Sequence

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from whosaid_training.model import SEGMENTS, AttributionModel

BASE_LAYERS = 12


def load_base(model: AttributionModel, path: str, layers: Sequence[int]) -> None:
    """Puts the base encoder's embeddings and these of its layers, in order, into the model; its heads stay as they are.

    Biases have names in the file; matrices are found by the product that takes them, and stand transposed."""
    graph = onnx.load(path).graph
    weights = {i.name: torch.tensor(np.array(numpy_helper.to_array(i))) for i in graph.initializer}
    product = {n.name: n.input[1] for n in graph.node if n.op_type == 'MatMul'}
    encoder = model.encoder
    encoder.word.weight.data = weights['embeddings.word_embeddings.weight']
    encoder.position.weight.data = weights['embeddings.position_embeddings.weight']
    encoder.segment.weight.data = weights['embeddings.token_type_embeddings.weight'][0][None].repeat(SEGMENTS, 1)
    encoder.ln.weight.data, encoder.ln.bias.data = weights['embeddings.LayerNorm.weight'], weights['embeddings.LayerNorm.bias']

    def dense(number: int, *names: str) -> tuple[Tensor, Tensor]:
        matrices = [weights[product[f'/encoder/layer.{number}/{n}/MatMul']].T for n in names]
        biases = [weights[f'encoder.layer.{number}.' + n.replace('/', '.') + '.bias'] for n in names]
        return torch.cat(matrices).contiguous(), torch.cat(biases)

    for number, layer in zip(layers, encoder.layers, strict=True):
        for target, names in ((layer.qkv, ('attention/self/query', 'attention/self/key', 'attention/self/value')),
                              (layer.o, ('attention/output/dense',)), (layer.up, ('intermediate/dense',)),
                              (layer.down, ('output/dense',))):
            target.weight.data, target.bias.data = dense(number, *names)
        for target, name in ((layer.ln1, 'attention.output.LayerNorm'), (layer.ln2, 'output.LayerNorm')):
            target.weight.data = weights[f'encoder.layer.{number}.{name}.weight']
            target.bias.data = weights[f'encoder.layer.{number}.{name}.bias']
