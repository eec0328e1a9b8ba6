"""Averages the weights of two checkpoints of one architecture, the second trained on from the first: the mean of points on one path reads
better than either end (Wortsman et al. 2022, model soups).

    average.py FIRST.pt SECOND.pt SHARE OUT.pt        SHARE of the second, 0 to 1
"""
import sys

import torch


def main():
    first, second = torch.load(sys.argv[1])['average'], torch.load(sys.argv[2])
    share = float(sys.argv[3])
    mean = {k: (1 - share) * first[k] + share * v if v.is_floating_point() else v for k, v in second['average'].items()}
    torch.save(dict(average=mean, settings=second['settings']), sys.argv[4])


if __name__ == '__main__':
    main()
