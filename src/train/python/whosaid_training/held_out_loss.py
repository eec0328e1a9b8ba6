"""How far checkpoints are from the annotation and from a teacher, on texts that a run kept back: for each a line with both losses.

F1 on a few texts moves by a point from rounding alone; these tell two checkpoints of one size apart. Takes some 20 s a checkpoint.
"""
import argparse
import random

import torch

from whosaid_training.checkpoint import read_weights
from whosaid_training.corpus import read_lines, split
from whosaid_training.losses import annotation_loss, teacher_loss
from whosaid_training.model import AttributionModel, Batch, Scores, restored
from whosaid_training.tokenization import WordPiece
from whosaid_training.windows import training_windows

BATCH = 16


def mean_losses(model: AttributionModel, batches: list[Batch], teacher: list[Scores]) -> tuple[float, float]:
    """(distance from the annotation, from the teacher's scores), means over the windows."""
    windows = sum(len(b.ids) for b in batches)
    hard = soft = 0.0
    for b, known in zip(batches, teacher, strict=True):
        scores, share = model(b.ids, b.mask, b.segments), len(b.ids) / windows
        hard += share * annotation_loss(scores, b.gold).item()
        soft += share * teacher_loss(scores, known, b.gold).item()
    return hard, soft


def main() -> None:
    p = argparse.ArgumentParser(prog='python3 -m whosaid_training.held_out_loss', description=__doc__)
    p.add_argument('checkpoints', nargs='+')
    p.add_argument('--data', required=True, help='folder with polnear/')
    p.add_argument('--tokenizer', required=True, help='tokenizer.json of the base encoder')
    p.add_argument('--teacher', required=True, help='checkpoint')
    p.add_argument('--held-out', type=int, default=42, help='how many training texts the run kept back')
    p.add_argument('--weights', choices=('average', 'model'), default='average', help="the average, or the last step's")
    a = p.parse_args()
    tokenizer, rnd = WordPiece.of(a.tokenizer), random.Random(3)
    kept = split(read_lines(f'{a.data}/polnear/train.jsonl'), a.held_out)[0]
    windows = sorted((w for doc in kept for w in training_windows(doc, tokenizer, rnd)), key=lambda w: len(w['ids']))
    batches = [Batch.of(windows[i:i + BATCH]) for i in range(0, len(windows), BATCH)]
    with torch.no_grad():
        teacher = restored(read_weights(a.teacher)).eval()
        known = [teacher(b.ids, b.mask, b.segments) for b in batches]
        for path in a.checkpoints:
            hard, soft = mean_losses(restored(read_weights(path, a.weights)).eval(), batches, known)
            print(f'{path}: annotation {hard:.4f}, teacher {soft:.4f}', flush=True)


if __name__ == '__main__':
    main()
