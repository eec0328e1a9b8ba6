"""Edits of a text that carry the spans of its attributions over."""
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple, cast

from whosaid_training.corpus import ROLES, Document, Quote


class Edit(NamedTuple):
    """What comes to stand in place of [start, end); start and end are alike where words are put in."""
    start: int
    end: int
    replacement: str


class _Move(NamedTuple):
    start: int
    end: int
    new_start: int
    new_end: int


def edited(doc: Document, edits: Iterable[Edit]) -> Document:
    """The document with these edits made; of two that overlap, the first is. A span that loses all of its words is gone, and with its last
    content a quote."""
    text, parts, moves, at, length = doc['text'], list[str](), list[_Move](), 0, 0
    for edit in sorted(edits):
        if edit.start < at:
            continue
        parts += [text[at:edit.start], edit.replacement]
        length += edit.start - at
        moves.append(_Move(edit.start, edit.end, length, length + len(edit.replacement)))
        length += len(edit.replacement)
        at = edit.end
    parts.append(text[at:])
    quotes = [_moved(quote, moves) for quote in doc['quotes']]
    return cast(Document, {**doc, 'text': ''.join(parts), 'quotes': [q for q in quotes if q['content']]})


def _moved(quote: Quote, moves: list[_Move]) -> Quote:
    starts = [m.start for m in moves]

    def place(i: int, as_end: bool) -> int:
        k = bisect_right(starts, i - 1 if as_end else i) - 1
        if k < 0:
            return i
        move = moves[k]
        if i >= move.end and not (as_end and i == move.start):
            return move.new_end + i - move.end
        return move.new_end if as_end else move.new_start

    moved = quote.copy()
    for role in ROLES:
        spans = [[place(start, False), place(end, True)] for start, end in quote.get(role, [])]
        moved[role] = [span for span in spans if span[0] < span[1]]
    return moved
