#!/usr/bin/env python3
"""Fits the calibration of a model's confidence, or reports how well it holds.

usage: calibrate.py GOLD.jsonl PRED.jsonl --score EVAL_FOLDER [--fit]

GOLD: texts that the model was not trained on. PRED: what the command line Analyse makes of them; for --fit with a model exported
without --calibration, whose confidences are the bare evidence.
Without --fit: the expected calibration error (Guo et al. 2017; ten bins of equal size) of each confidence, in points.
With --fit: a line for `export --calibration`; logistic regressions with a small ridge over the log-odds of the evidence. Needs numpy.
"""
import argparse
import math
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from scoring import Document, Quote, Score, is_same_part, load_score, pairs_of, read_lines

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

PARTS = ('content', 'link', 'source')
ROWS = (*PARTS, 'overall')
HIGHEST_LOG_ODDS = 7.0


class Outcome(NamedTuple):
    """A predicted quote, and whether its content, its link to a cue, its source, and all of them are right (the order of ROWS)."""
    quote: Quote
    right: tuple[bool, bool, bool, bool]


def outcomes(gold_docs: list[Document], pred_docs: dict[str, Document], score: Score) -> Iterator[Outcome]:
    """Each predicted quote of the gold texts; one that pairs with no gold quote is wrong in every part."""
    for doc in gold_docs:
        text, gold = doc['text'], [q for q in doc['quotes'] if q['content']]
        predicted = pred_docs[doc['id']]['quotes']
        pairs = {p: gold[g] for g, p in pairs_of(score, text, gold, predicted)}
        for p, quote in enumerate(predicted):
            if p not in pairs:
                yield Outcome(quote, (False, False, False, False))
                continue
            source = is_same_part(score, text, pairs[p], quote, 'source')
            yield Outcome(quote, (True, is_same_part(score, text, pairs[p], quote, 'cue'), source, source))


def log_odds(p: float) -> float:
    """ln(p / (1 - p)), kept within ±7."""
    if not 0 < p < 1:
        return HIGHEST_LOG_ODDS if p else -HIGHEST_LOG_ODDS
    return max(-HIGHEST_LOG_ODDS, min(HIGHEST_LOG_ODDS, math.log(p / (1 - p))))


def features(quote: Quote) -> list[float]:
    """What the regressions see of a quote, in the order in which the engine's Calibration reads the weights."""
    return [1.0, *(log_odds(quote['confidences'][part]) for part in PARTS),
            float(quote['kind'] == 'mixed'), float(quote['kind'] == 'indirect'), float(not quote['cue'])]


def fit(x: list[list[float]], y: list[bool], ridge: float = 1.0, rounds: int = 50) -> 'npt.NDArray[np.float64]':
    """Weights of a logistic regression, by Newton's method; the first column of x is the constant, which has no ridge.

    x: (samples, features); the result: (features,)."""
    import numpy as np
    inputs, aims = np.array(x), np.array(y, float)
    weights = np.zeros(inputs.shape[1])
    penalty = ridge * np.eye(inputs.shape[1])
    penalty[0, 0] = 1e-6
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-inputs @ weights))
        curvature = inputs.T @ (inputs * (p * (1 - p))[:, None]) + penalty
        weights += np.linalg.solve(curvature, inputs.T @ (aims - p) - penalty @ weights)
    return weights


def fitted(rows: list[Outcome]) -> str:
    """The line for `export --calibration`: the weights of each row of ROWS, parted by semicolons."""
    # The parts of an attribution are judged where there is one at all.
    known = [r for r in rows if r.right[0]]
    fits = [fit([features(r.quote) for r in part], [r.right[i] for r in part]) for i, part in enumerate((rows, known, known, rows))]
    return ';'.join(','.join(f'{w:.4f}' for w in weights) for weights in fits)


def calibration_error(pairs: Iterable[tuple[float, bool]], bins: int = 10) -> float:
    """Expected calibration error of (confidence, right?) pairs in points, over bins of equal size."""
    ordered = sorted(pairs)
    parts = [ordered[i * len(ordered) // bins:(i + 1) * len(ordered) // bins] for i in range(bins)]
    return 100 * sum(abs(sum(p for p, _ in part) - sum(r for _, r in part)) for part in parts) / len(ordered)


def confidence(quote: Quote, row: str) -> float:
    """The confidence that a row of ROWS is about."""
    value: float = quote['confidence'] if row == 'overall' else quote['confidences'][row]
    return value


def report(rows: list[Outcome]) -> Iterator[str]:
    """A line for each confidence, and one for the quotes of high confidence."""
    for i, name in enumerate(ROWS):
        part = rows if name in ('content', 'overall') else [r for r in rows if r.right[0]]
        error = calibration_error((confidence(r.quote, name), r.right[i]) for r in part)
        yield (f'{name:8} expected calibration error {error:5.1f} points, '
               f'{len(part)} quotes, {100 * sum(r.right[i] for r in part) / len(part):.1f} % right')
    high = [r.right[3] for r in rows if confidence(r.quote, 'overall') >= 0.9]
    yield f'of {len(high)} quotes with confidence 0.9 or more {100 * sum(high) / max(1, len(high)):.1f} % are right'


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gold')
    parser.add_argument('pred')
    parser.add_argument('--score', required=True, help='folder of score.py')
    parser.add_argument('--fit', action='store_true')
    arguments = parser.parse_args()
    predicted = {d['id']: d for d in read_lines(arguments.pred)}
    rows = list(outcomes(read_lines(arguments.gold), predicted, load_score(arguments.score)))
    print(fitted(rows) if arguments.fit else '\n'.join(report(rows)))


if __name__ == '__main__':
    main()
