"""What a run minimizes: distance of the scores from the annotation and from a teacher, and of a student's layers from its teacher's."""
from collections.abc import Sequence

import torch.nn.functional as F
from torch import Tensor

from whosaid_training.model import Scores
from whosaid_training.windows import IGNORED

WEIGHTS = Scores(labels=1.0, links=0.5, sources=0.3)  # type: ignore[arg-type]
"""What labels, links and source pointers count."""


def annotation_loss(scores: Scores, gold: Scores) -> Tensor:
    """Weighted sum of cross entropies; gold: (b, n) each, IGNORED where nothing is known."""
    loss = scores.labels.new_zeros(())
    for logits, target, weight in zip(scores, gold, WEIGHTS):
        if (target >= 0).any():
            loss = loss + weight * F.cross_entropy(logits.reshape(-1, logits.shape[-1]), target.view(-1), ignore_index=IGNORED)
    return loss


def teacher_loss(scores: Scores, teacher: Scores, gold: Scores) -> Tensor:
    """Weighted sum of the Kullback-Leibler divergences from the teacher, over the words that have a gold target."""
    loss = scores.labels.new_zeros(())
    for logits, aim, target, weight in zip(scores, teacher, gold, WEIGHTS):
        known = target.view(-1) >= 0
        if known.any():
            student = F.log_softmax(logits.reshape(-1, logits.shape[-1])[known], -1)
            master = F.softmax(aim.reshape(-1, aim.shape[-1])[known], -1)
            loss = loss + weight * F.kl_div(student, master, reduction='batchmean')
    return loss


def layer_loss(student: Sequence[Tensor], teacher: Sequence[Tensor], picked: Sequence[int], mask: Tensor | None) -> Tensor:
    """Mean squared distance of the student's layers, (b, n, w), from those of the teacher that they stand for: layer i for all from
    picked[i] up to picked[i + 1] (after TinyBERT, Jiao et al. 2020)."""
    last = [p - 1 for p in picked[1:]] + [len(teacher) - 1]
    real: slice | Tensor = slice(None) if mask is None else mask.bool()
    distances = []
    for x, k in zip(student, last, strict=True):
        distances.append(F.mse_loss(x[real], teacher[k][real].float()))
    return sum(distances[1:], distances[0]) / len(distances)
