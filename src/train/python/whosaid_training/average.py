"""Averages the weights of two checkpoints of one architecture, the second trained on from the first: the mean of points on one path reads
better than either end (Wortsman et al. 2022, model soups).

usage: python3 -m whosaid_training.average FIRST.pt SECOND.pt SHARE OUT.pt        SHARE of the second, 0 to 1
"""
import sys

from torch import Tensor

from whosaid_training import checkpoint
from whosaid_training.model import State


def mean(first: State, second: State, share: float) -> dict[str, Tensor]:
    """The weights between two models, `share` of the way from the first to the second."""
    return {name: (1 - share) * first[name] + share * weight if weight.is_floating_point() else weight for name, weight in second.items()}


def main() -> None:
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    first, second, share, out = sys.argv[1:]
    weights = mean(checkpoint.read_weights(first), checkpoint.read_weights(second), float(share))
    checkpoint.write_weights(out, weights, checkpoint.read(second)['settings'])


if __name__ == '__main__':
    main()
