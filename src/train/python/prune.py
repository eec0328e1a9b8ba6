"""Makes a narrower student of a checkpoint, without training: the heads and the inner neurons of each layer that the others can best stand in
for are taken out one by one, and what is left is fitted anew to the teacher's layers (optimal brain surgeon on structures: Hassibi & Stork 1993;
ZipLM, Kurtic et al. 2023). Minutes in place of hours; train.py with --base and --teacher then mends what is left to mend.

    prune.py TEACHER.pt OUT.pt --data FOLDER --tokenizer FILE [--heads 8] [--inner 768] [--held-out 42]
"""
import argparse
import random

import torch
import torch.nn.functional as F

import features
from held_out import split
from model import restored
from train import lines


def inputs(docs, tokenizer, windows, rnd):
    """Windows of whole size from training texts, each (ids, segments) of shape (1, pieces)."""
    found = []
    for doc in docs:
        for w in features.training_windows(doc, tokenizer, rnd):
            if len(w['ids']) > 100:
                found.append((torch.tensor([w['ids']]), torch.tensor([w['segments']])))
    return rnd.sample(found, min(windows, len(found)))


def surgeon(activations, targets, group, keep, at_once=1):
    """Which groups of `group` neighbouring columns to keep, and the weights (targets, kept columns) and bias that give `targets`
    best from them: least squares with a ridge, the `at_once` least needed groups taken out each time."""
    mean_a, mean_t = activations.mean(0), targets.mean(0)
    a, t = activations - mean_a, targets - mean_t
    h = (a.T @ a).double()
    h += 1e-3 * h.diagonal().mean() * torch.eye(len(h), dtype=h.dtype)
    inverse = torch.linalg.inv(h)
    w = inverse @ (a.T @ t).double()
    left = torch.arange(len(h) // group)
    while len(left) > keep:
        n = len(left)
        rows = w.view(n, group, -1)
        if group == 1:
            cost = rows.pow(2).sum((1, 2)) / inverse.diagonal()
        else:
            blocks = inverse.view(n, group, n, group).diagonal(dim1=0, dim2=2).permute(2, 0, 1)
            cost = (rows * torch.linalg.solve(blocks, rows)).sum((1, 2))
        worth = torch.ones(n, dtype=torch.bool)
        worth[cost.argsort()[:min(at_once, n - keep)]] = False
        stay = worth.repeat_interleave(group)
        turn = torch.linalg.solve(inverse[~stay][:, ~stay], inverse[~stay][:, stay]).T
        w = w[stay] - turn @ w[~stay]
        inverse = inverse[stay][:, stay] - turn @ inverse[~stay][:, stay]
        left = left[worth]
    left = left.tolist()
    columns = [g * group + i for g in left for i in range(group)]
    w = w.float()
    return left, w.T.contiguous(), mean_t - mean_a[columns] @ w


@torch.no_grad()
def pruned(teacher, windows, heads, inner):
    """The state of the student; its layers are fitted in order, each to the teacher's stream and on the student's own."""
    state = dict(teacher.state_dict())
    e = teacher.encoder
    masters = [e.ln(e.word(i) + e.position(torch.arange(i.shape[1]))[None] + e.segment(s))[0] for i, s in windows]
    own = [x.clone() for x in masters]
    sizes = [len(x) for x in masters]
    for number, layer in enumerate(e.layers):
        name = f'encoder.layers.{number}.'
        size = layer.qkv.weight.shape[0] // 3 // layer.heads

        def attended(x):
            q, k, v = layer.qkv(x).view(len(x), 3, layer.heads, size).permute(1, 2, 0, 3).unbind(0)
            return (F.softmax(q @ k.transpose(1, 2) * size ** -0.5, -1) @ v).transpose(0, 1).reshape(len(x), -1)

        sums = torch.cat([x + layer.o(attended(x)) for x in masters])
        c = torch.cat([attended(x) for x in own])
        left, weight, bias = surgeon(c, sums - torch.cat(own), size, heads)
        columns = [h * size + i for h in left for i in range(size)]
        rows = torch.tensor([part * layer.heads * size + i for part in range(3) for i in columns])
        state[name + 'qkv.weight'], state[name + 'qkv.bias'] = layer.qkv.weight[rows], layer.qkv.bias[rows]
        state[name + 'o.weight'], state[name + 'o.bias'] = weight, bias
        y = layer.ln1(torch.cat(own) + F.linear(c[:, columns], weight, bias))
        x = layer.ln1(sums)
        sums = x + layer.down(F.gelu(layer.up(x)))
        c = F.gelu(layer.up(y))
        left, weight, bias = surgeon(c, sums - y, 1, inner, 16)
        state[name + 'up.weight'], state[name + 'up.bias'] = layer.up.weight[left], layer.up.bias[left]
        state[name + 'down.weight'], state[name + 'down.bias'] = weight, bias
        y = layer.ln2(y + F.linear(c[:, left], weight, bias))
        x = layer.ln2(sums)
        print(f'layer {number}: unlike the teacher by {float((x - y).pow(2).mean() / x.var()):.3f} of the variance', flush=True)
        masters, own = list(x.split(sizes)), list(y.split(sizes))
    return state


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('teacher')
    p.add_argument('out')
    p.add_argument('--data', required=True, help='folder with polnear/')
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--heads', type=int, default=8)
    p.add_argument('--inner', type=int, default=768)
    p.add_argument('--windows', type=int, default=120)
    p.add_argument('--held-out', type=int, default=42, help='train texts that stay unseen')
    a = p.parse_args()
    rnd = random.Random(3)
    texts = split(lines(f'{a.data}/polnear/train.jsonl'), a.held_out)[1]
    windows = inputs(rnd.sample(texts, 200), features.WordPiece(a.tokenizer), a.windows, rnd)
    state = pruned(restored(torch.load(a.teacher)['average']), windows, a.heads, a.inner)
    torch.save(dict(average=state, settings=vars(a)), a.out)


if __name__ == '__main__':
    main()
