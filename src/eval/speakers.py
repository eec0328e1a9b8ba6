#!/usr/bin/env python3
"""The right name, the annotators' attributions given, by kind of source and by fold.

usage: speakers.py GOLD.jsonl SPEAKERS.jsonl PRED.jsonl --score EVAL_FOLDER

GOLD: articles with their attributions; SPEAKERS: who each of them is; PRED: what `Analyse --resolve` printed for GOLD. Only persons and
organisations count. A fold is a fifth of the articles by the hash of their ids: read the errors of one, believe another.
"""
import argparse
import collections
import hashlib
import json
import os
import sys
from typing import Any, Dict, Iterator, Tuple

FOLDS = 5
PRONOUNS = {'he': 'he, she', 'she': 'he, she', 'it': 'it, they', 'they': 'it, they', 'who': 'who, which', 'which': 'who, which',
            'that': 'who, which'}
ARTICLES = {'the', 'a', 'an'}


def fold_of(article: str) -> int:
    """0 to 4; the same on every machine."""
    return int(hashlib.sha256(article.encode('utf-8')).hexdigest()[:8], 16) % FOLDS


def kind_of(source: str) -> str:
    """What the words of a source are: a pronoun, a name, a description, or none."""
    words = source.split()
    if not words:
        return 'no words'
    if source.lower() in PRONOUNS:
        return PRONOUNS[source.lower()]
    return 'a name' if any(w[0].isupper() for w in words if w.lower() not in ARTICLES) else 'a description'


def lines(path: str) -> Iterator[Dict[str, Any]]:
    with open(path, encoding='utf-8') as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gold')
    parser.add_argument('speakers')
    parser.add_argument('pred')
    parser.add_argument('--score', required=True, help='the folder of score.py, whose comparison of names is used')
    a = parser.parse_args()
    sys.path.insert(0, os.path.abspath(a.score))
    import score

    answers = {d['id']: {answer['id']: answer for answer in d['answers']} for d in lines(a.speakers)}
    predicted = {d['id']: {q.get('id'): q.get('speaker') for q in d.get('quotes', [])} for d in lines(a.pred)}
    right: Dict[Tuple[str, str], int] = collections.Counter()
    for article in lines(a.gold):
        for quote in article['quotes']:
            answer = answers.get(article['id'], {}).get(quote.get('id'))
            if not answer or answer['type'] not in ('person', 'organization') or not quote['content']:
                continue
            source = ' '.join(article['text'][start:end] for start, end in quote['source'])
            names = {score.name_key(name) for name in [answer['speaker']] + answer.get('accept', [])}
            is_right = score.name_key(predicted.get(article['id'], {}).get(quote['id'])) in names
            for group in ('all', 'source is ' + kind_of(source), f'fold {fold_of(article["id"])}'):
                right[group, 'of'] += 1
                right[group, 'right'] += is_right
    for group in sorted({group for group, _ in right}):
        of = right[group, 'of']
        print(f'{group:24} {right[group, "right"]:5} of {of:5}  {100 * right[group, "right"] / of:5.1f}')


if __name__ == '__main__':
    main()
