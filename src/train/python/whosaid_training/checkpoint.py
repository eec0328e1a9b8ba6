"""Checkpoints: files with the weights of a model (`average`), and for a run in progress all that is needed to go on."""
import os
from typing import Any, TypedDict

import torch
from torch import Tensor

from whosaid_training.model import State

Settings = dict[str, Any]


class Progress(TypedDict):
    """A run in progress: the last step's weights, their moving average, the optimizer's state; epochs and steps done, seconds spent."""
    model: dict[str, Tensor]
    average: dict[str, Tensor]
    optimizer: dict[str, Any]
    epoch: int
    step: int
    seconds: float
    settings: Settings


def read(path: str) -> Any:
    """All that a checkpoint holds, on the CPU."""
    return torch.load(path, map_location='cpu')


def read_weights(path: str, which: str = 'average') -> dict[str, Tensor]:
    """The weights of a checkpoint: the moving average, or those of a run's last step (`model`)."""
    weights: dict[str, Tensor] = read(path)[which]
    return weights


def write_weights(path: str, weights: State, settings: Settings) -> None:
    """A checkpoint to start from, to teach, or to export."""
    torch.save({'average': dict(weights), 'settings': settings}, path)


def write_progress(path: str, progress: Progress) -> None:
    """Replaces the file in one step, so that it is whole whenever the run is stopped."""
    torch.save(progress, path + '.new')
    os.replace(path + '.new', path)
