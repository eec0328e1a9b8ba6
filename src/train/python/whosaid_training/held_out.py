"""Prints the training texts that `train --held-out N` keeps back.

usage: python3 -m whosaid_training.held_out TRAIN.jsonl N > HELD_OUT.jsonl
"""
import json
import sys

from whosaid_training.corpus import read_lines, split


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    for doc in split(read_lines(sys.argv[1]), int(sys.argv[2]))[0]:
        print(json.dumps(doc, ensure_ascii=False))


if __name__ == '__main__':
    main()
