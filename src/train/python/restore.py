"""Turns a model file back into a checkpoint, to teach a student or to train on from: what is published is enough to go on.

    restore.py MODEL.onnx OUT.pt

The int8 weights come back as they are read (rounded), positions beyond PIECES as zeros.
"""
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import HEAD_SIZE, AttributionModel


def state_of(path):
    model = onnx.load(path)
    about = {p.key.removeprefix('whosaid.'): p.value for p in model.metadata_props}
    stored = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    layers = int(about['layers'])

    def restored(name):
        if name == 'encoder.position.weight':
            known = stored['encoder.position']
            return np.concatenate([known, np.zeros((512 - len(known), known.shape[1]), known.dtype)])
        if name.startswith('encoder.') and name.endswith('.weight') and name[:-7] in stored:
            table = stored[name[:-7]]
            scale = stored.get(name[:-7] + '.scale')
            return table if scale is None else table * scale
        if '.ln' in name:
            return stored[name.replace('.weight', '.gamma').replace('.bias', '.beta')]
        if name in stored and name.endswith('.weight') and name[:-7] + '.scale' in stored:
            return (stored[name] * stored[name[:-7] + '.scale']).T
        if name.startswith(('link_from', 'source_from')):
            return stored[name] * np.float32(HEAD_SIZE ** 0.5)
        return stored[name]

    return {name: torch.tensor(np.ascontiguousarray(restored(name), np.float32)) for name in AttributionModel(layers).state_dict()}


def main():
    torch.save(dict(average=state_of(sys.argv[1]), settings={}), sys.argv[2])


if __name__ == '__main__':
    main()
