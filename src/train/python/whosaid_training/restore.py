"""Turns a model file back into a checkpoint, to teach a student or to train on from: what is published is enough to go on.

usage: python3 -m whosaid_training.restore MODEL.onnx OUT.pt

The int8 weights come back as they are read (rounded), positions beyond windows.PIECES as zeros.
"""
import sys

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from whosaid_training import checkpoint
from whosaid_training.model import HEAD_SIZE, POSITIONS, AttributionModel, Size

ANY_SIZE = Size(1, 1, 1, 1, 1)  # the names of the weights do not depend on it
Array = npt.NDArray[np.float32]


def state_of(model: onnx.ModelProto) -> dict[str, Tensor]:
    """The weights of a model that export.build made, by their names in AttributionModel."""
    stored = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    names = AttributionModel(int(metadata_of(model)['layers']), 0.0, ANY_SIZE).state_dict()
    return {name: torch.tensor(np.ascontiguousarray(_restored(name, stored), np.float32)) for name in names}


def metadata_of(model: onnx.ModelProto) -> dict[str, str]:
    """What export.describe wrote, without its prefix."""
    return {p.key.removeprefix('whosaid.'): p.value for p in model.metadata_props}


def vocabulary_of(model: onnx.ModelProto) -> dict[str, int]:
    """The word pieces that a model file carries, and their ids."""
    return {piece: i for i, piece in enumerate(metadata_of(model)['vocabulary'].split('\n'))}


def _restored(name: str, stored: dict[str, Array]) -> Array:
    base = name.removesuffix('.weight')
    scale = stored.get(base + '.scale')
    if name == 'encoder.position.weight':
        known = stored[base]
        return np.concatenate([known, np.zeros((POSITIONS - len(known), known.shape[1]), known.dtype)])
    if name.startswith('encoder.') and name.endswith('.weight') and base in stored:
        return stored[base] if scale is None else stored[base] * scale
    if '.ln' in name:
        return stored[name.replace('.weight', '.gamma').replace('.bias', '.beta')]
    if name.endswith('.weight') and scale is not None:
        return (stored[name] * scale).T
    if name.startswith('encoder.') and name.endswith('.weight'):
        return stored[name].T
    if name.startswith(('link_from', 'source_from')):
        return stored[name] * np.float32(HEAD_SIZE ** 0.5)
    return stored[name]


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    checkpoint.write_weights(sys.argv[2], state_of(onnx.load(sys.argv[1])), {})


if __name__ == '__main__':
    main()
