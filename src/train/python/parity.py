"""Writes a small random fp32 model and what this side reads with it, for the test that the engine reads the same.

usage: parity.py FOLDER   (reads texts.json there, writes model.onnx and scores.json)
"""
import json
import sys

import onnx
import torch

import decode
import export
import features
from model import AttributionModel, Size

NEGLIGIBLE = 0.004  # the engine keeps no smaller probability of a link
SIZE = Size(width=48, heads=4, inner=96, vocabulary=0, head=12)


def vocabulary(texts):
    """Whole words for half of the words, so that the others are cut to pieces; every character as a piece."""
    words = sorted({features.WordPiece.normal(t[s:e]) for t in texts for s, e in features.words(t)})
    words = [w for w in words if all(ord(c) <= 0xffff for c in w)]
    characters = sorted({c for w in words for c in w} - {'½'})
    pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'] + characters + ['##' + c for c in characters] + [w for w in words[::2] if len(w) > 1]
    return {p: i for i, p in enumerate(pieces)}


def main(folder):
    texts = json.load(open(folder + '/texts.json', encoding='utf-8'))
    torch.manual_seed(3)
    tokenizer = features.WordPiece(vocabulary=vocabulary(texts))
    size = SIZE._replace(vocabulary=len(tokenizer.vocabulary))
    model = AttributionModel(2, 0.0, size)
    for p in model.parameters():
        # far from the usual small weights: scores must differ enough to tell a wrong piece or segment
        p.data += 0.4 * torch.randn_like(p)
    model.eval()
    onnx_model = export.build(model.state_dict(), False, size.head)
    export.describe(onnx_model, 'parity', '0' * 64, tokenizer.vocabulary, 2, 'fp32')
    onnx.save(onnx_model, folder + '/model.onnx')
    json.dump([read(model, t, tokenizer) for t in texts], open(folder + '/scores.json', 'w'))


def read(model, text, tokenizer):
    """Words, log-probabilities of their labels, and the likeliest link and source of each as [word or -1, probability]."""
    tokens, label, rows = decode.read(model, dict(text=text), tokenizer)
    first = [i for i, t in enumerate(tokens) if t is not None and t[3]]
    number, word = {}, -1
    for i, t in enumerate(tokens):
        word += t is not None and t[3]
        number[i] = word

    def likeliest(i, which):
        begin, row = rows[i][0], rows[i][which]
        sums = {-1: row[0].item()}
        for j in range(1, len(row) - 1):
            if tokens[begin + j - 1] is not None and row[j] > NEGLIGIBLE:
                w = number[begin + j - 1]
                sums[w] = sums.get(w, 0.0) + row[j].item()
        best = max(sums, key=sums.get)
        return [best, round(sums[best], 6)]
    return [dict(word=list(tokens[i][1:3]), labels=[round(x, 6) for x in label[i].tolist()], link=likeliest(i, 1), source=likeliest(i, 2))
            for i in first]


if __name__ == '__main__':
    main(sys.argv[1])
