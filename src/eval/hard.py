#!/usr/bin/env python3
"""Score the hard cases by category.

usage: hard.py CASES.jsonl PRED.jsonl --score SCORE.py [--misses]

CASES: score.py's GOLD, with "category", "must_not": [[start, end], ...], and per quote "speaker", "type", "accept".
Columns, for each category and in all:
  passages    texts
  quotes      gold quotes
  content     of these, found (content overlap, IoU from 0.5)
  attributed  of these, found with a source that overlaps, or with none where there is none
  resolved    of the quotes whose speaker a careful reader can name, those found and given to that name
  abstained   of the quotes whose speaker nobody can tell, those found and left without a name
  spurious    predicted quotes that pair with no gold quote
  must not    ranges that are no speech (nicknames, titles, scare quotes, inches), and that a predicted content overlaps / all such
"""
import argparse
import collections
import importlib.util
import json

COLUMNS = ('passages', 'quotes', 'content', 'attributed', 'resolved', 'abstained', 'spurious', 'must not')


def load_score(path):
    spec = importlib.util.spec_from_file_location('score', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def pairs_of(score, text, gold, predicted):
    contents = [[score.chars(text, q['content']) for q in quotes] for quotes in (gold, predicted)]
    return list(score.pair(*contents))


def same_words(score, text, gold, predicted, role):
    """Whether both have words in this role that overlap, or neither has any."""
    wanted, given = (score.chars(text, q.get(role) or []) for q in (gold, predicted))
    return bool(wanted & given) or (not wanted and not given)


def is_resolved(score, gold, predicted):
    forms = {score.name_key(name) for name in [gold['speaker'], *gold.get('accept', [])]}
    return score.name_key(predicted.get('speaker')) in forms


def overlaps(span, quotes):
    start, end = span
    return any(s < end and start < e for q in quotes for s, e in q['content'])


def judge(score, case, predicted):
    """Counts for one passage, and what was missed."""
    text, gold = case['text'], case['quotes']
    pairs = pairs_of(score, text, gold, predicted)
    count, misses = collections.Counter(passages=1, quotes=len(gold)), []
    count['spurious'] = len(predicted) - len(pairs)
    count['nameable'] = sum(q['speaker'] is not None for q in gold)
    count['unnameable'] = len(gold) - count['nameable']
    for g, p in pairs:
        count['content'] += 1
        count['attributed'] += same_words(score, text, gold[g], predicted[p], 'source')
        if gold[g]['speaker'] is None:
            count['abstained'] += not predicted[p].get('speaker')
        elif is_resolved(score, gold[g], predicted[p]):
            count['resolved'] += 1
        else:
            misses.append(f"speaker {predicted[p].get('speaker')!r}, not {gold[g]['speaker']!r}")
    found = {g for g, _ in pairs}
    misses += ['not found: ' + ' … '.join(text[s:e] for s, e in q['content']) for g, q in enumerate(gold) if g not in found]
    for span in case['must_not']:
        count['forbidden'] += 1
        if overlaps(span, predicted):
            count['taken'] += 1
            misses.append('taken for speech: ' + text[span[0]:span[1]])
    return count, misses


def row(name, c):
    cells = [c['passages'], c['quotes'], c['content'], c['attributed'], f"{c['resolved']}/{c['nameable']}",
             f"{c['abstained']}/{c['unnameable']}", c['spurious'], f"{c['taken']}/{c['forbidden']}"]
    return f"{name:28}" + ''.join(f"{cell:>11}" for cell in cells)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('cases')
    parser.add_argument('predictions')
    parser.add_argument('--score', required=True, help='path of score.py')
    parser.add_argument('--misses', action='store_true', help='print what went wrong, passage by passage')
    arguments = parser.parse_args()
    score = load_score(arguments.score)
    predictions = {d['id']: [q for q in d.get('quotes', []) if q.get('content')] for d in read(arguments.predictions)}
    by_category, total = collections.defaultdict(collections.Counter), collections.Counter()
    for case in read(arguments.cases):
        count, misses = judge(score, case, predictions.get(case['id'], []))
        by_category[case['category']].update(count)
        total.update(count)
        if arguments.misses and misses:
            print(case['id'], *misses, sep='\n    ')
    print(f"{'':28}" + ''.join(f"{name:>11}" for name in COLUMNS))
    for category in sorted(by_category):
        print(row(category, by_category[category]))
    print(row('all', total))
    recall = 100 * total['attributed'] / total['quotes']
    print(f"attributed recall {recall:.1f}, resolved {100 * total['resolved'] / total['nameable']:.1f},"
          f" must not {total['taken']} of {total['forbidden']}")


if __name__ == '__main__':
    main()
