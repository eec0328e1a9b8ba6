"""Makes a narrower student of a checkpoint, without training: the heads and the inner neurons of each layer that the others can best stand in
for are taken out one by one, and what is left is fitted anew to the teacher's layers (optimal brain surgeon on structures: Hassibi & Stork 1993;
ZipLM, Kurtic et al. 2023). Minutes in place of hours; `train` with --base and --teacher then repairs most of the rest.
"""
import argparse
import random
from collections.abc import Sequence
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from whosaid_training import checkpoint
from whosaid_training.corpus import Document, read_lines, split
from whosaid_training.model import AttributionModel, Layer, restored
from whosaid_training.tokenization import WordPiece
from whosaid_training.windows import training_windows

TEXTS = 200
LEAST_PIECES = 100
RIDGE = 1e-3
"""Added to the diagonal, as a share of its mean."""
NEURONS_AT_ONCE = 16

Input = tuple[Tensor, Tensor]
"""Ids and segment ids of one window of n pieces, (1, n) each."""


class Fit(NamedTuple):
    """What is left of a linear layer: the groups of columns that stay, and the weights (targets, columns) and bias over them."""
    kept: list[int]
    weight: Tensor
    bias: Tensor


def inputs(docs: Sequence[Document], tokenizer: WordPiece, count: int, rnd: random.Random) -> list[Input]:
    """At most so many windows of some length from training texts."""
    windows = [w for doc in docs for w in training_windows(doc, tokenizer, rnd)]
    found = [(torch.tensor([w['ids']]), torch.tensor([w['segments']])) for w in windows if len(w['ids']) > LEAST_PIECES]
    return rnd.sample(found, min(count, len(found)))


def fitted_without(activations: Tensor, targets: Tensor, group: int, keep: int, at_once: int = 1) -> Fit:
    """Which groups of `group` neighbouring columns to keep, and what gives the targets best from them: least squares with a ridge, the
    `at_once` least needed groups taken out each time.

    activations: (samples, columns); targets: (samples, targets)."""
    mean_a, mean_t = activations.mean(0), targets.mean(0)
    a, t = activations - mean_a, targets - mean_t
    hessian = (a.T @ a).double()
    hessian += RIDGE * hessian.diagonal().mean() * torch.eye(len(hessian), dtype=hessian.dtype)
    inverse = torch.linalg.inv(hessian)
    weight = inverse @ (a.T @ t).double()
    left = torch.arange(len(hessian) // group)
    while len(left) > keep:
        worth = torch.ones(len(left), dtype=torch.bool)
        worth[_cost(weight, inverse, group).argsort()[:min(at_once, len(left) - keep)]] = False
        stay = worth.repeat_interleave(group)
        change = torch.linalg.solve(inverse[~stay][:, ~stay], inverse[~stay][:, stay]).T
        weight = weight[stay] - change @ weight[~stay]
        inverse = inverse[stay][:, stay] - change @ inverse[~stay][:, stay]
        left = left[worth]
    kept: list[int] = left.tolist()
    fitted = weight.float()
    return Fit(kept, fitted.T.contiguous(), mean_t - mean_a[columns_of(kept, group)] @ fitted)


def columns_of(groups: list[int], group: int) -> list[int]:
    """The columns of these groups of `group` neighbouring columns."""
    return [g * group + i for g in groups for i in range(group)]


def _cost(weight: Tensor, inverse: Tensor, group: int) -> Tensor:
    """What taking each group out adds to the squared error."""
    n = len(weight) // group
    rows = weight.view(n, group, -1)
    if group == 1:
        return rows.pow(2).sum((1, 2)) / inverse.diagonal()
    blocks = inverse.view(n, group, n, group).diagonal(dim1=0, dim2=2).permute(2, 0, 1)
    return (rows * torch.linalg.solve(blocks, rows)).sum((1, 2))


@torch.no_grad()
def pruned(teacher: AttributionModel, windows: Sequence[Input], heads: int, inner: int) -> dict[str, Tensor]:
    """The weights of the student; its layers are fitted in order, each to the teacher's stream and on the student's own."""
    state = dict(teacher.state_dict())
    masters = [teacher.encoder.embedded(ids, segments)[0] for ids, segments in windows]
    students = [x.clone() for x in masters]
    for number, layer in enumerate(teacher.encoder.layers):
        assert isinstance(layer, Layer)
        masters, students, weights = _pruned_layer(layer, masters, students, heads, inner)
        state |= {f'encoder.layers.{number}.{name}': weight for name, weight in weights.items()}
        x, y = torch.cat(masters), torch.cat(students)
        print(f'layer {number}: unlike the teacher by {float((x - y).pow(2).mean() / x.var()):.3f} of the variance', flush=True)
    return state


def _pruned_layer(layer: Layer, masters: list[Tensor], students: list[Tensor], heads: int, inner: int
                  ) -> tuple[list[Tensor], list[Tensor], dict[str, Tensor]]:
    """The teacher's and the student's stream behind the layer, and the layer's weights; streams: (n, w) for each window."""
    head = layer.qkv.weight.shape[0] // 3 // layer.heads
    lengths, own = [len(x) for x in masters], torch.cat(students)
    sums = torch.cat([x + layer.o(_attended(layer, x, head)) for x in masters])
    attended = torch.cat([_attended(layer, x, head) for x in students])
    attention = fitted_without(attended, sums - own, head, heads)
    columns = columns_of(attention.kept, head)
    rows = torch.tensor([part * layer.heads * head + i for part in range(3) for i in columns])
    y = layer.ln1(own + F.linear(attended[:, columns], attention.weight, attention.bias))
    x = layer.ln1(sums)
    sums = x + layer.down(F.gelu(layer.up(x)))
    hidden = F.gelu(layer.up(y))
    neurons = fitted_without(hidden, sums - y, 1, inner, NEURONS_AT_ONCE)
    y = layer.ln2(y + F.linear(hidden[:, neurons.kept], neurons.weight, neurons.bias))
    x = layer.ln2(sums)
    weights = {'qkv.weight': layer.qkv.weight[rows], 'qkv.bias': layer.qkv.bias[rows], 'o.weight': attention.weight, 'o.bias': attention.bias,
               'up.weight': layer.up.weight[neurons.kept], 'up.bias': layer.up.bias[neurons.kept],
               'down.weight': neurons.weight, 'down.bias': neurons.bias}
    return list(x.split(lengths)), list(y.split(lengths)), weights


def _attended(layer: Layer, x: Tensor, head: int) -> Tensor:
    """What the layer's heads hand to its product `o`: (n, w) to (n, heads * head)."""
    q, k, v = layer.qkv(x).view(len(x), 3, layer.heads, head).permute(1, 2, 0, 3).unbind(0)
    return (F.softmax(q @ k.transpose(1, 2) * head ** -0.5, -1) @ v).transpose(0, 1).reshape(len(x), -1)


def main() -> None:
    p = argparse.ArgumentParser(prog='python3 -m whosaid_training.prune', description=__doc__,
                                formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('teacher', help='checkpoint')
    p.add_argument('out', help='checkpoint to write')
    p.add_argument('--data', required=True, help='folder with polnear/')
    p.add_argument('--tokenizer', required=True, help='tokenizer.json of the base encoder')
    p.add_argument('--heads', type=int, default=8, help='heads a layer that stay')
    p.add_argument('--inner', type=int, default=768, help='inner neurons a layer that stay')
    p.add_argument('--windows', type=int, default=120, help='windows to fit to')
    p.add_argument('--held-out', type=int, default=42, help='training texts that stay unseen')
    a = p.parse_args()
    rnd = random.Random(3)
    texts = split(read_lines(f'{a.data}/polnear/train.jsonl'), a.held_out)[1]
    windows = inputs(rnd.sample(texts, min(TEXTS, len(texts))), WordPiece.of(a.tokenizer), a.windows, rnd)
    checkpoint.write_weights(a.out, pruned(restored(checkpoint.read_weights(a.teacher)), windows, a.heads, a.inner), vars(a))


if __name__ == '__main__':
    main()
