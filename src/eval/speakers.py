#!/usr/bin/env python3
"""How often the right speaker is named where the annotators' attributions are given, by kind of source and by fold.

usage: speakers.py GOLD SPEAKERS PRED --score EVAL_FOLDER [--beside GOLD SPEAKERS PRED]
       speakers.py GOLD SPEAKERS --select

GOLD: articles with their attributions, as score.py reads them. SPEAKERS: who the source of each attribution is, as score.py reads it.
PRED: what the command line `Analyse --resolve` printed for the articles of GOLD that SPEAKERS answers; --select prints those articles,
a line each, and nothing else.
Only persons and organizations count, as in score.py's `resolved`. A cell has right / all and the percentage; a column is a fold of the
articles, `all` is all of them, and `beside` all of the articles of --beside.
A fold is a fifth of the articles by the hash of their ids, the same on every machine: read the errors of one, believe the others.
"""
import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from scoring import Document, Quote, Score, is_right_name, load_score, read_lines

FOLDS = 5
NAME, DESCRIPTION, NONE, ALL = 'name', 'description', 'none', 'all kinds'
PRONOUN_KINDS = {'he': 'he, she', 'she': 'he, she', 'it': 'it, they', 'they': 'it, they',
                 'who': 'who, which', 'which': 'who, which', 'that': 'who, which'}
ROWS = (ALL, NAME, 'he, she', 'it, they', 'who, which', DESCRIPTION, NONE)
ARTICLES = {'the', 'a', 'an'}
NAMED_TYPES = ('person', 'organization')


class Judged(NamedTuple):
    """One attribution: which kind of words its source is, the fold of its article, and whether the right speaker was named."""
    kind: str
    fold: int
    right: bool


def fold_of(article_id: str) -> int:
    """The fold of an article, 0 to 4: the first 32 bits of its id's SHA-256, modulo five."""
    return int(hashlib.sha256(article_id.encode('utf-8')).hexdigest()[:8], 16) % FOLDS


def kind_of(source: str) -> str:
    """What the words of a source are: a kind of pronoun, a name (a capital letter beyond its article), a description, or none."""
    words = source.split()
    if not words:
        return NONE
    if source.lower() in PRONOUN_KINDS:
        return PRONOUN_KINDS[source.lower()]
    return NAME if any(w[0].isupper() for w in words if w.lower() not in ARTICLES) else DESCRIPTION


def answered(gold: list[Document], speakers: list[Document]) -> list[Document]:
    """The articles of `gold` that `speakers` answers."""
    known = {d['id'] for d in speakers}
    return [article for article in gold if article['id'] in known]


def judged(gold: list[Document], speakers: list[Document], predicted: list[Document], score: Score) -> Iterator[Judged]:
    """Each attribution to a person or an organization; one without a prediction counts as left without a name."""
    answers = {d['id']: {a['id']: a for a in d['answers']} for d in speakers}
    names = {d['id']: {q.get('id'): q.get('speaker') for q in d.get('quotes', [])} for d in predicted}
    for article in answered(gold, speakers):
        for quote in article['quotes']:
            answer = answers[article['id']].get(quote.get('id'))
            if answer and answer['type'] in NAMED_TYPES and quote['content']:
                name = names.get(article['id'], {}).get(quote['id'])
                yield Judged(kind_of(source_of(article, quote)), fold_of(article['id']), is_right_name(score, answer, name))


def source_of(article: Document, quote: Quote) -> str:
    """The words of a quote's source."""
    return ' '.join(article['text'][start:end] for start, end in quote.get('source') or [])


def cell(right: int, of: int) -> str:
    """Right / all and the percentage, or a dash where there is nothing to judge."""
    return f'{right}/{of} {100 * right / of:5.1f}' if of else '-'


def table(judgements: list[Judged], beside: list[Judged]) -> list[str]:
    """A line for each kind of source; columns: all, each fold, and `beside` where there is anything in it."""
    columns: dict[str, list[Judged]] = {'all': judgements}
    columns |= {f'fold {n}': [j for j in judgements if j.fold == n] for n in range(FOLDS)}
    columns |= {'beside': beside} if beside else {}
    lines = [f'{"source":12}' + ''.join(f'{name:>17}' for name in columns)]
    for kind in ROWS:
        cells = []
        for column in columns.values():
            right = Counter(j.right for j in column if kind in (ALL, j.kind))
            cells.append(cell(right[True], right.total()))
        lines.append(f'{kind:12}' + ''.join(f'{c:>17}' for c in cells))
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gold')
    parser.add_argument('speakers')
    parser.add_argument('pred', nargs='?')
    parser.add_argument('--select', action='store_true', help='print the articles of GOLD that SPEAKERS answers')
    parser.add_argument('--score', help='folder of score.py, whose comparison of names is used')
    parser.add_argument('--beside', nargs=3, metavar=('GOLD', 'SPEAKERS', 'PRED'), help='a further corpus, for comparison')
    arguments = parser.parse_args()
    if arguments.select:
        for article in answered(read_lines(arguments.gold), read_lines(arguments.speakers)):
            print(json.dumps(article, ensure_ascii=False))
        return
    if not arguments.pred or not arguments.score:
        parser.error('PRED and --score are needed, unless --select is given')
    score = load_score(arguments.score)

    def judge(gold: str, speakers: str, pred: str) -> list[Judged]:
        return list(judged(read_lines(gold), read_lines(speakers), read_lines(pred), score))

    beside = judge(*arguments.beside) if arguments.beside else []
    print('\n'.join(table(judge(arguments.gold, arguments.speakers, arguments.pred), beside)))


if __name__ == '__main__':
    main()
