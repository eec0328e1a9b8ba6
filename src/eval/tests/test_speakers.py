"""speakers.py: kinds of sources, folds, what counts, and the table."""
from typing import Any

import pytest
import speakers
from scoring import Score

TEXT = 'Ann Lee spoke. “No,” she said. The mayor agreed that it rained.'


def quote(number: str, source: str, content: str) -> dict[str, Any]:
    def spans(words: str) -> list[list[int]]:
        start = TEXT.index(words)
        return [[start, start + len(words)]]
    return {'id': number, 'source': spans(source) if source else [], 'cue': [], 'content': spans(content)}


ARTICLE = {'id': 'a', 'text': TEXT, 'quotes': [quote('1', 'she', '“No,”'), quote('2', 'The mayor', 'it rained'), quote('3', '', 'spoke')]}
ANSWERS = {'id': 'a', 'answers': [{'id': '1', 'speaker': 'Ann Lee', 'type': 'person', 'accept': ['Lee']},
                                  {'id': '2', 'speaker': 'Bo Day', 'type': 'person', 'accept': []},
                                  {'id': '3', 'speaker': 'the crowd', 'type': 'group', 'accept': []}]}


@pytest.mark.parametrize(('source', 'kind'), [
    ('', 'none'), ('She', 'he, she'), ('they', 'it, they'), ('who', 'who, which'), ('that', 'who, which'), ('Ann Lee', 'name'),
    ('the NRA', 'name'), ('the mayor', 'description'), ('The mayor', 'description'), ('his campaign', 'description')])
def test_kind_of_source(source: str, kind: str) -> None:
    assert speakers.kind_of(source) == kind


def test_fold_is_stable_and_folds_are_of_similar_size() -> None:
    folds = [speakers.fold_of(f'article-{i}') for i in range(1000)]
    assert {n: 150 < folds.count(n) < 250 for n in range(5)} == dict.fromkeys(range(5), True)
    assert [speakers.fold_of(i) for i in ('a', 'b', 'c')] == [0, 1, 3]


def test_accepted_form_is_right_and_groups_do_not_count(score: Score) -> None:
    predicted = {'id': 'a', 'quotes': [{'id': '1', 'speaker': 'lee'}, {'id': '2', 'speaker': 'Ann Lee'}, {'id': '3', 'speaker': 'the crowd'}]}
    assert list(speakers.judged([ARTICLE], [ANSWERS], [predicted], score)) == [('he, she', 0, True), ('description', 0, False)]


def test_article_without_prediction_counts_as_wrong(score: Score) -> None:
    assert [j.right for j in speakers.judged([ARTICLE], [ANSWERS], [], score)] == [False, False]


def test_articles_without_answers_are_left_out(score: Score) -> None:
    other = dict(ARTICLE, id='b')
    assert speakers.answered([other, ARTICLE], [ANSWERS]) == [ARTICLE]
    assert len(list(speakers.judged([other, ARTICLE], [ANSWERS], [], score))) == 2


def test_table_has_a_column_for_each_fold_and_one_beside() -> None:
    judgements = [speakers.Judged('name', 0, True), speakers.Judged('name', 3, False)]
    head, every, name, *_ = speakers.table(judgements, [speakers.Judged('name', 1, True)])
    assert head.split() == 'source all fold 0 fold 1 fold 2 fold 3 fold 4 beside'.split()
    assert every.split() == 'all kinds 1/2 50.0 1/1 100.0 - - 0/1 0.0 - 1/1 100.0'.split()
    assert name.split()[1:] == every.split()[2:]
