"""How weights move: the optimizer with its learning rates, their schedule, and the moving average that is kept."""
import copy

import torch

from whosaid_training.model import AttributionModel

HEAD_RATE = 3
"""The heads and the segment vectors start from nothing, and learn so many times faster."""


def optimizer(model: AttributionModel, rate: float) -> torch.optim.Optimizer:
    """AdamW over all but the word and position vectors, which stay as they are; groups: matrices, vectors (no decay), fresh weights."""
    model.encoder.word.weight.requires_grad = False
    model.encoder.position.weight.requires_grad = False
    learnt = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    fresh = [p for n, p in learnt if not n.startswith('encoder.') or 'segment' in n]
    body = [p for n, p in learnt if n.startswith('encoder.') and 'segment' not in n]
    groups = [{'params': [p for p in body if p.dim() > 1], 'lr': rate},
              {'params': [p for p in body if p.dim() == 1], 'lr': rate, 'weight_decay': 0.0},
              {'params': fresh, 'lr': HEAD_RATE * rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01, foreach=True)  # type: ignore[call-arg]


def set_rate(optimizer: torch.optim.Optimizer, rate: float, share: float) -> None:
    """Sets the learning rates of all groups to a share of the full ones."""
    for group, factor in zip(optimizer.param_groups, (1, 1, HEAD_RATE), strict=True):
        group['lr'] = factor * rate * share


def scheduled(step: int, warm: int, steps: int) -> float:
    """The share of the rate at a step: up to 1 over the `warm` first steps, then down to 0 at the end, both in a line."""
    return min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))


class MovingAverage:
    """Exponential moving average of a model's weights: what is evaluated and kept."""

    def __init__(self, model: AttributionModel, decay: float = 0.998) -> None:
        self.decay, self.model, self.steps = decay, copy.deepcopy(model), 0
        self._pairs = [(a, b) for a, b in zip(self.model.parameters(), model.parameters()) if b.requires_grad]

    def update(self) -> None:
        """Takes the model's present weights in; the first steps count more, so that the start is soon forgotten."""
        self.steps += 1
        decay = min(self.decay, self.steps / (self.steps + 10))
        with torch.no_grad():
            torch._foreach_mul_([a.data for a, _ in self._pairs], decay)
            torch._foreach_add_([a.data for a, _ in self._pairs], [b.data for _, b in self._pairs], alpha=1 - decay)
