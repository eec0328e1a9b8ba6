#!/usr/bin/env python3
"""Score the hard cases by category.

usage: hard.py CASES.jsonl PRED.jsonl --score EVAL_FOLDER [--misses]

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
from collections import Counter, defaultdict

from scoring import Document, Quote, Score, Span, is_right_name, is_same_part, load_score, pairs_of, read_lines

COLUMNS = ('passages', 'quotes', 'content', 'attributed', 'resolved', 'abstained', 'spurious', 'must not')


def overlaps(span: Span, quotes: list[Quote]) -> bool:
    """Whether the content of a quote shares a character with the span."""
    start, end = span
    return any(s < end and start < e for q in quotes for s, e in q['content'])


def judge(score: Score, case: Document, predicted: list[Quote]) -> tuple[Counter[str], list[str]]:
    """Counts for one passage, and what was missed, a line each."""
    text, gold = case['text'], case['quotes']
    pairs = pairs_of(score, text, gold, predicted)
    count, misses = Counter(passages=1, quotes=len(gold)), list[str]()
    count['spurious'] = len(predicted) - len(pairs)
    count['nameable'] = sum(q['speaker'] is not None for q in gold)
    count['unnameable'] = len(gold) - count['nameable']
    for g, p in pairs:
        count['content'] += 1
        count['attributed'] += is_same_part(score, text, gold[g], predicted[p], 'source')
        if gold[g]['speaker'] is None:
            count['abstained'] += not predicted[p].get('speaker')
        elif is_right_name(score, gold[g], predicted[p].get('speaker')):
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


def row(name: str, c: Counter[str]) -> str:
    """A line of the table."""
    cells = [c['passages'], c['quotes'], c['content'], c['attributed'], f"{c['resolved']}/{c['nameable']}",
             f"{c['abstained']}/{c['unnameable']}", c['spurious'], f"{c['taken']}/{c['forbidden']}"]
    return f"{name:28}" + ''.join(f"{cell:>11}" for cell in cells)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('cases')
    parser.add_argument('predictions')
    parser.add_argument('--score', required=True, help='folder of score.py')
    parser.add_argument('--misses', action='store_true', help='print what went wrong, passage by passage')
    arguments = parser.parse_args()
    score = load_score(arguments.score)
    predictions = {d['id']: [q for q in d.get('quotes', []) if q.get('content')] for d in read_lines(arguments.predictions)}
    by_category: defaultdict[str, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    for case in read_lines(arguments.cases):
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
