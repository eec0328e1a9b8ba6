"""How far checkpoints are from the annotation and from a teacher, on texts that a run kept back: for each a line with both losses.

F1 on a few texts moves by a point from rounding alone; these tell two checkpoints of one size apart. Needs some 20 s a checkpoint.
"""
import argparse
import random

import torch

import features
from held_out import split
from model import batch, restored
from train import lines, losses


def read(path, weights):
    return restored(torch.load(path, map_location='cpu')[weights]).eval()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('checkpoints', nargs='+')
    p.add_argument('--data', required=True, help='folder with polnear/')
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--teacher', required=True)
    p.add_argument('--held-out', type=int, default=42)
    p.add_argument('--weights', choices=('average', 'model'), default='average', help="the average, or the last step's")
    a = p.parse_args()
    tokenizer, rnd = features.WordPiece(a.tokenizer), random.Random(3)
    kept = split(lines(f'{a.data}/polnear/train.jsonl'), a.held_out)[0]
    windows = sorted((w for d in kept for w in features.training_windows(d, tokenizer, rnd)), key=lambda w: len(w['ids']))
    teacher = read(a.teacher, 'average')
    with torch.no_grad():
        batches = [batch(windows[i:i + 16]) for i in range(0, len(windows), 16)]
        known = [teacher(*b[:3]) for b in batches]
        for path in a.checkpoints:
            model, hard, soft = read(path, a.weights), 0.0, 0.0
            for (ids, mask, segments, *gold), master in zip(batches, known):
                out, share = model(ids, mask, segments), len(ids) / len(windows)
                hard += share * losses(out, gold).item()
                soft += share * losses(out, gold, master, hard_share=0.0).item()
            print(f'{path}: annotation {hard:.4f}, teacher {soft:.4f}', flush=True)


if __name__ == '__main__':
    main()
