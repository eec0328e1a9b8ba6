"""Writes a small random fp32 model and what this side reads with it, for TrainingParityTest, which shows that the engine reads the same.

usage: python3 -m whosaid_training.parity FOLDER   (reads texts.json there, writes model.onnx and scores.json: src/test/resources/parity)
"""
import json
import sys
from pathlib import Path
from typing import TypedDict

import onnx
import torch
from torch import Tensor

from whosaid_training import export
from whosaid_training.decoding import DocumentScores, read
from whosaid_training.model import AttributionModel, Size
from whosaid_training.tokenization import WordPiece, words

NEGLIGIBLE = 0.004  # the engine keeps no smaller probability of a link
LAYERS = 2
SIZE = Size(width=48, heads=4, inner=96, vocabulary=0, head=12)
UNKNOWN_TO_THE_MODEL = '½'

Target = tuple[int, float]
"""The number of the likeliest word, -1 for none, and its probability."""


class WordReading(TypedDict):
    """A word's [start, end], the log-probabilities of its seven labels, and its likeliest link and source."""
    word: list[int]
    labels: list[float]
    link: Target
    source: Target


def vocabulary(texts: list[str]) -> dict[str, int]:
    """Whole words for half of the words, so that the others are cut to pieces; every character as a piece."""
    known = sorted({WordPiece.normal(t[start:end]) for t in texts for start, end in words(t)})
    known = [w for w in known if all(ord(c) <= 0xffff for c in w)]
    characters = sorted({c for w in known for c in w} - {UNKNOWN_TO_THE_MODEL})
    pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'] + characters + ['##' + c for c in characters] + [w for w in known[::2] if len(w) > 1]
    return {p: i for i, p in enumerate(pieces)}


def random_model(size: Size) -> AttributionModel:
    """Always the same, with weights far from the usual small ones: scores must differ enough to tell a wrong piece or segment."""
    torch.manual_seed(3)
    model = AttributionModel(LAYERS, 0.0, size)
    for p in model.parameters():
        p.data += 0.4 * torch.randn_like(p)
    return model.eval()


def readings(scores: DocumentScores) -> list[WordReading]:
    """What the model says of each word of a text."""
    number: dict[int, int] = {}
    count = -1
    for i, token in enumerate(scores.tokens):
        count += token is not None and token.is_first
        number[i] = count
    return [WordReading(word=[token.start, token.end], labels=[round(x, 6) for x in scores.label[i].tolist()],
                        link=_likeliest(scores, number, scores.rows[i].begin, scores.rows[i].link),
                        source=_likeliest(scores, number, scores.rows[i].begin, scores.rows[i].source))
            for i, token in enumerate(scores.tokens) if token is not None and token.is_first]


def _likeliest(scores: DocumentScores, number: dict[int, int], begin: int, row: Tensor) -> Target:
    """Over words: the probabilities of a word's pieces are summed up."""
    sums = {-1: row[0].item()}
    for j in range(1, len(row) - 1):
        if scores.tokens[begin + j - 1] is not None and row[j] > NEGLIGIBLE:
            word = number[begin + j - 1]
            sums[word] = sums.get(word, 0.0) + row[j].item()
    best = max(sums, key=sums.__getitem__)
    return best, round(sums[best], 6)


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    texts = json.loads((folder / 'texts.json').read_text(encoding='utf-8'))
    tokenizer = WordPiece(vocabulary(texts))
    size = SIZE._replace(vocabulary=len(tokenizer.vocabulary))
    model = random_model(size)
    file = export.build(model.state_dict(), False, size.head)
    export.describe(file, export.About('parity', '0' * 64, LAYERS, 'fp32'), tokenizer.vocabulary)
    onnx.save(file, str(folder / 'model.onnx'))
    (folder / 'scores.json').write_text(json.dumps([readings(read(model, t, tokenizer)) for t in texts]), encoding='utf-8')


if __name__ == '__main__':
    main()
