"""Quoted lines of their own as transcripts, signed lines, or quotes without a cue."""
import random
from typing import NamedTuple, cast

from whosaid_training.augmentation.edits import Edit, edited
from whosaid_training.corpus import ROLES, Document, Quote, Span

PRONOUNS = ('he', 'she', 'they', 'it', 'we', 'i', 'who', 'you')
LONGEST_SOURCE = 60
DASHES = (' — ', ' – ', ' - ', '\u2014')
ACTS = ('shook his head', 'put down the phone', 'looked at the floor', 'smiled', 'shrugged', 'nodded slowly',
        'got up and walked to the window', 'pointed at the map', 'waited a moment', 'opened the folder',
        'turned to the cameras', 'sat down again', 'folded the letter', 'paused at the door')


class Line(NamedTuple):
    """A line of a text and its attribution: [start, end] within the line; cue None for none."""
    text: str
    source: Span
    cue: Span | None
    content: Span


class Relaid(NamedTuple):
    """The paragraph [start, end) that gives way to a line."""
    start: int
    end: int
    line: Line


def relaid(doc: Document, rnd: random.Random, rate: float) -> Document:
    """`“A,” Name said.` as a line of its own becomes a transcript turn (`NAME: A`) or a line `“A” — Name`;
    some lose their cue altogether (`Name nodded. “A.”` has none either)."""
    changed = {}
    for k, quote in enumerate(doc['quotes']):
        if all(len(quote[role]) == 1 for role in ROLES) and rnd.random() <= rate:
            paragraph = _own_paragraph(doc['text'], quote)
            if paragraph:
                changed[k] = Relaid(paragraph[0], paragraph[1], _line(doc['text'], quote, rnd))
    return _with_lines(doc, changed) if changed else doc


def _own_paragraph(text: str, quote: Quote) -> Span | None:
    """The paragraph of a direct quote with a name, where nothing else stands in it."""
    (content, end), (source, source_end), (_, cue_end) = quote['content'][0], quote['source'][0], quote['cue'][0]
    start, stop = text.rfind('\n', 0, content) + 1, text.find('\n', end)
    stop = len(text) if stop < 0 else stop
    said, name = text[content:end], text[source:source_end]
    is_alone = content == start and start <= source and max(source_end, cue_end) <= stop and stop - max(source_end, cue_end) <= 2
    is_named = name[:1].isupper() and len(name) < LONGEST_SOURCE
    return [start, stop] if is_alone and said[0] in '“"' and said[-1] in '”"' and is_named else None


def _line(text: str, quote: Quote, rnd: random.Random) -> Line:
    said, source = (text[start:end] for start, end in (quote['content'][0], quote['source'][0]))
    inner, name = said[1:-1].rstrip(','), source.split(',')[0]
    stop = '.' if inner[-1] not in '.?!' else ''
    quoted = said[0] + inner + stop + said[-1]
    form = rnd.random() if name.lower() not in PRONOUNS else 0.9
    if form < 0.45:
        return _turn(name, inner + stop, rnd)
    return _signed(quoted, source, rnd) if form < 0.8 else _without_cue(quoted, source, rnd)


def _turn(name: str, said: str, rnd: random.Random) -> Line:
    label = name.upper() if rnd.random() < 0.6 else name
    if rnd.random() < 0.3:
        label = label.split()[-1]
    text, n = f'{label}: {said}', len(label)
    return Line(text, [0, n], [n, n + 1], [n + 2, len(text)])


def _signed(quoted: str, source: str, rnd: random.Random) -> Line:
    dash = rnd.choice(DASHES)
    text, n = quoted + dash + source, len(quoted)
    at = n + len(dash) - len(dash.lstrip())
    return Line(text, [n + len(dash), len(text)], [at, at + 1], [0, n])


def _without_cue(quoted: str, source: str, rnd: random.Random) -> Line:
    act, gap = rnd.choice(ACTS), rnd.choice((' ', ' ', '\n\n'))
    text = f'{source} {act}.{gap}{quoted}'
    return Line(text, [0, len(source)], None, [len(text) - len(quoted), len(text)])


def _with_lines(doc: Document, changed: dict[int, Relaid]) -> Document:
    """Quotes that share words with a paragraph that gives way are left out."""
    def is_touched(quote: Quote) -> bool:
        return any(r.start < end and start < r.end for role in ROLES for start, end in quote[role] for r in changed.values())

    kept = [(changed.get(k), quote) for k, quote in enumerate(doc['quotes']) if k in changed or not is_touched(quote)]
    # The paragraphs that give way stand for their quotes, to learn where the lines come to stand.
    marked = [quote if r is None else Quote(source=[], cue=[], content=[[r.start, r.end]]) for r, quote in kept]
    out = edited(cast(Document, {**doc, 'quotes': marked}), [Edit(r.start, r.end, r.line.text) for r in changed.values()])
    out['quotes'] = [moved if r is None else _attributed(r.line, moved['content'][0][0]) for (r, _), moved in zip(kept, out['quotes'])]
    return out


def _attributed(line: Line, at: int) -> Quote:
    def shifted(span: Span | None) -> list[Span]:
        return [] if span is None else [[at + span[0], at + span[1]]]
    return Quote(source=shifted(line.source), cue=shifted(line.cue), content=shifted(line.content))
