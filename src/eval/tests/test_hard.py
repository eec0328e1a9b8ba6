"""hard.py: what is counted of a passage."""
from collections import Counter
from typing import Any

import hard
from scoring import Score

TEXT = 'Ann Lee said it rained. “Go,” somebody shouted. The “deal” was off.'


def spans(words: str) -> list[list[int]]:
    start = TEXT.index(words)
    return [[start, start + len(words)]]


def quote(content: str, source: str, speaker: str | None) -> dict[str, Any]:
    return {'content': spans(content), 'source': spans(source), 'cue': [], 'speaker': speaker, 'accept': []}


CASE: dict[str, Any] = {'text': TEXT, 'must_not': spans('“deal”'),
        'quotes': [quote('it rained', 'Ann Lee', 'Ann Lee'), quote('“Go,”', 'somebody', None)]}


def test_all_right(score: Score) -> None:
    count, misses = hard.judge(score, CASE, CASE['quotes'])
    assert not misses
    assert count == dict(passages=1, quotes=2, content=2, attributed=2, resolved=1, nameable=1, abstained=1, unnameable=1, forbidden=1,
                         spurious=0)


def test_misses_are_listed(score: Score) -> None:
    predicted = [quote('it rained', 'somebody', 'Bo Day'), quote('“deal” was off', 'Ann Lee', 'Ann Lee')]
    count, misses = hard.judge(score, CASE, predicted)
    assert (count['content'], count['attributed'], count['resolved'], count['abstained'], count['spurious'], count['taken']) == (1, 0, 0, 0, 1, 1)
    assert misses == ["speaker 'Bo Day', not 'Ann Lee'", 'not found: “Go,”', 'taken for speech: “deal”']


def test_row_has_a_cell_for_each_column() -> None:
    count = Counter(passages=2, quotes=3, content=3, attributed=2, resolved=1, nameable=2, abstained=1, unnameable=1, spurious=4, taken=1,
                         forbidden=5)
    assert hard.row('lists', count).split() == ['lists', '2', '3', '3', '2', '1/2', '1/1', '4', '1/5']
