"""Fits the calibration of a model's confidence, or tells how well it holds.

usage: calibrate.py GOLD.jsonl PRED.jsonl --score EVAL_FOLDER [--fit]

GOLD: texts that the model was not trained on. PRED: what the command line Analyse makes of them; for --fit with a model exported
without --calibration, whose confidences are the bare evidence.
Without --fit: the expected calibration error (Guo et al. 2017; ten bins of equal size) of each confidence, in points.
With --fit: a line for `export.py --calibration`; logistic regressions with a small ridge over the log-odds of the evidence.
"""
import argparse
import math
import sys

from hard import pairs_of, read, same_words

ROWS = ('content', 'link', 'source', 'overall')


def outcomes(gold_docs, pred_docs, score):
    """For each predicted quote: the quote, and whether content, link, source and all of it are right."""
    for doc in gold_docs:
        text, gold = doc['text'], [q for q in doc['quotes'] if q['content']]
        pred = pred_docs[doc['id']]['quotes']
        pairs = {p: gold[g] for g, p in pairs_of(score, text, gold, pred)}
        for p, q in enumerate(pred):
            g = pairs.get(p)
            same = lambda role: same_words(score, text, g, q, role)
            yield q, ((True, same('cue'), same('source'), same('source')) if g else (False,) * 4)


def log_odds(p):
    return max(-7.0, min(7.0, math.log(p / (1 - p)) if 0 < p < 1 else (7.0 if p else -7.0)))


def features(q):
    return [1.0] + [log_odds(q['confidences'][k]) for k in ('content', 'link', 'source')] + [
        float(q['kind'] == 'mixed'), float(q['kind'] == 'indirect'), float(not q['cue'])]


def fit(x, y, ridge=1.0, rounds=50):
    """Newton's method for logistic regression."""
    import numpy as np
    x, y = np.array(x), np.array(y, float)
    w = np.zeros(x.shape[1])
    penalty = ridge * np.eye(x.shape[1])
    penalty[0, 0] = 1e-6
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ w))
        w += np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + penalty, x.T @ (y - p) - penalty @ w)
    return w


def calibration_error(pairs, bins=10):
    pairs = sorted(pairs)
    total = 0.0
    for i in range(bins):
        part = pairs[i * len(pairs) // bins:(i + 1) * len(pairs) // bins]
        if part:
            total += abs(sum(p for p, _ in part) - sum(r for _, r in part))
    return 100 * total / len(pairs)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('gold')
    p.add_argument('pred')
    p.add_argument('--score', required=True)
    p.add_argument('--fit', action='store_true')
    a = p.parse_args()
    sys.path.insert(0, a.score)
    import score
    rows = list(outcomes(read(a.gold), {d['id']: d for d in read(a.pred)}, score))
    if a.fit:
        # the parts of an attribution are judged where there is one at all
        known = [r for r in rows if r[1][0]]
        fits = [fit([features(q) for q, _ in rs], [r[i] for _, r in rs]) for i, rs in ((0, rows), (1, known), (2, known), (3, rows))]
        print(';'.join(','.join(f'{w:.4f}' for w in f) for f in fits))
        return
    for i, name in enumerate(ROWS):
        part = rows if name in ('content', 'overall') else [r for r in rows if r[1][0]]
        print(f'{name:8} expected calibration error {calibration_error([(confidence(q, name), r[i]) for q, r in part]):5.1f} points, '
              f'{len(part)} quotes, {100 * sum(r[i] for _, r in part) / len(part):.1f} % right')
    high = [r[3] for q, r in rows if confidence(q, 'overall') >= 0.9]
    print(f'of {len(high)} quotes with confidence 0.9 or more {100 * sum(high) / max(1, len(high)):.1f} % are right')


def confidence(quote, name):
    return quote['confidence'] if name == 'overall' else quote['confidences'][name]


if __name__ == '__main__':
    main()
