"""calibrate.py: outcomes, log-odds, the error and the fit."""
import math
import random
from typing import Any

import calibrate
import pytest
from scoring import Score

GOLD: dict[str, Any] = {'id': 'a', 'text': 'Ann said it rained.', 'quotes': [{'content': [[9, 18]], 'cue': [[4, 8]], 'source': [[0, 3]]}]}


def test_outcome_of_each_predicted_quote(score: Score) -> None:
    right: dict[str, Any] = dict(GOLD['quotes'][0])
    other: dict[str, Any] = {'content': [[0, 8]], 'cue': [], 'source': []}
    no_source = dict(right, source=[])
    for predicted, expected in (([right, other], [(True,) * 4, (False,) * 4]), ([no_source], [(True, True, False, False)])):
        rows = calibrate.outcomes([GOLD], {'a': {'quotes': predicted}}, score)
        assert [r.right for r in rows] == expected


@pytest.mark.parametrize(('p', 'expected'), [(0.5, 0.0), (0.0, -7.0), (1.0, 7.0), (0.99999, 7.0), (0.8, math.log(4))])
def test_log_odds(p: float, expected: float) -> None:
    assert calibrate.log_odds(p) == pytest.approx(expected)


def test_error_is_the_mean_distance_of_the_bins() -> None:
    assert calibrate.calibration_error([(0.9, True)] * 9 + [(0.9, False)], bins=1) == pytest.approx(0)
    assert calibrate.calibration_error([(0.9, False)] * 10) == pytest.approx(90)


def test_fit_finds_the_weights_that_made_the_data() -> None:
    pytest.importorskip('numpy')
    rnd = random.Random(5)
    x = [[1.0, rnd.uniform(-3, 3)] for _ in range(4000)]
    y = [rnd.random() < 1 / (1 + math.exp(-(0.5 + 2 * row[1]))) for row in x]
    assert calibrate.fit(x, y) == pytest.approx([0.5, 2], abs=0.2)
