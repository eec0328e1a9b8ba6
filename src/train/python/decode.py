"""Scores to attributions, to follow a training run on dev; the service's own is org.whosaid.engine.attribution."""
import math

import torch
import torch.nn.functional as F

import features
from features import CONTENT, CUE, SOURCE

FORBIDDEN = torch.zeros(7, 7)
for _i in range(7):
    for _j in (2, 4, 6):
        if _i not in (_j, _j - 1):
            FORBIDDEN[_i, _j] = -1e9


def viterbi(scores):
    s = scores[0].clone()
    s[[2, 4, 6]] = -1e9
    back = []
    for row in scores[1:]:
        v, b = (s[:, None] + FORBIDDEN).max(0)
        s = v + row
        back.append(b)
    path = [int(s.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def read(model, doc, tokenizer, core=222, left=32):
    """Document scores: tokens, label log-probabilities, and for each token its window's link and pointer rows."""
    paragraphs = features.pieces(doc['text'], tokenizer)
    tokens = features.flat(paragraphs)
    label = torch.zeros(len(tokens), 7)
    rows = [None] * len(tokens)
    with torch.no_grad():
        for window, first, begin in features.analysis_windows(paragraphs, tokenizer, core, left):
            ids, segments = features.as_input(window, tokenizer)
            y, link, source = model(torch.tensor([ids]), None, torch.tensor([segments]))
            y, link, source = F.log_softmax(y[0], -1), F.softmax(link[0], -1), F.softmax(source[0], -1)
            for i in range(first, len(window) - 1):
                at = begin + i - 1
                label[at] = y[i]
                rows[at] = (begin, link[i], source[i])
    return tokens, label, rows


def row_at(row, which, i):
    """Probability that token i (index in the text) is what this row points to; 0 out of its window's sight."""
    begin = row[0]
    j = i - begin + 1
    return row[which][j].item() if 1 <= j < len(row[which]) else 0.0


def decode(tokens, label, rows, cue_bias=0.0):
    index = [i for i, t in enumerate(tokens) if t is not None and t[3]]
    if not index:
        return []
    scores = label[index].clone()
    scores[:, CUE] += cue_bias
    segments, current = [], None
    for i, y in zip(index, viterbi(scores)):
        if y == 0:
            current = None
            continue
        kind, begins = (y - 1) // 2 * 2 + 1, y % 2 == 1
        if current and current[0] == kind and not begins:
            current[1].append(i)
        else:
            current = (kind, [i])
            segments.append(current)
    found = []
    for kind, at in segments:
        if kind != CUE:
            continue
        if found:
            own = sum(row_at(rows[i], 1, at[0]) for i in at) / len(at)
            best, k = max((sum(row_at(rows[i], 1, a['cue'][0][0]) for i in at) / len(at), k) for k, a in enumerate(found))
            if best > own and best > 0.5:
                found[k]['cue'].append(at)
                continue
        found.append(dict(cue=[at], source=[], content=[]))
    alone = []
    contents = [at for kind, at in segments if kind == CONTENT]
    anchors = {at[0]: at for at in contents}
    for at in contents:
        def score(targets):
            return sum(math.log(1e-6 + sum(row_at(rows[i], 1, j) for j in targets)) for i in at) / len(at)
        options = [(score([j for c in a['cue'] for j in c]), k) for k, a in enumerate(found)]
        others = [(score([a['content'][0][0]]), k) for k, a in enumerate(alone)]
        own = score([at[0]])
        best = max(options, default=(-99, -1))
        other = max(others, default=(-99, -1))
        if best[0] >= max(other[0], own, math.log(1e-3)):
            found[best[1]]['content'].append(at)
        elif other[0] > own:
            alone[other[1]]['content'].append(at)
        else:
            alone.append(dict(cue=[], source=[], content=[at]))
    sources = [at for kind, at in segments if kind == SOURCE]
    for a in found + alone:
        if not a['content']:
            continue
        anchor = (a['cue'] or a['content'])[0][0]
        none = rows[anchor][2][0].item()
        options = [(sum(row_at(rows[anchor], 2, i) for i in at), k) for k, at in enumerate(sources)]
        best = max(options, default=(0, -1))
        if best[0] > 0 and best[0] >= min(0.3, none):
            a['source'].append(sources[best[1]])
    span = lambda at: [tokens[at[0]][1], tokens[at[-1]][2]]
    return sorted(({k: sorted(span(x) for x in v) for k, v in a.items()} for a in found + alone if a['content']),
                  key=lambda a: a['content'][0][0])
