"""Other quotation marks, marks that are missing, and other places of commas, paragraph breaks and capitals."""
import random
import re
from collections.abc import Iterator
from typing import NamedTuple, cast

from whosaid_training.augmentation.edits import Edit, edited
from whosaid_training.corpus import Document


class MarkStyle(NamedTuple):
    """Marks of a quotation and of one within a quotation."""
    opening: str
    closing: str
    nested_opening: str
    nested_closing: str


STYLES = {
    'straight': MarkStyle('"', '"', "'", "'"), 'single': MarkStyle('‘', '’', '“', '”'), 'single-straight': MarkStyle("'", "'", '"', '"'),
    'german': MarkStyle('„', '“', '‚', '‘'), 'guillemets': MarkStyle('«', '»', '‹', '›'), 'reversed': MarkStyle('»', '«', '›', '‹'),
    'french': MarkStyle('«\u00a0', '\u00a0»', '“', '”'), 'tex': MarkStyle('``', "''", '`', "'"), 'curly': MarkStyle('“', '”', '‘', '’'),
    'swedish': MarkStyle('”', '”', '’', '’'), 'mixed': MarkStyle('“', '"', '‘', "'")}
NESTED = re.compile(r"(?<![\w])[‘'](?=\w)([^‘'’\n]{2,120}?[\w.,!?])[’'](?!\w)")


def pairs_of_marks(text: str) -> Iterator[tuple[int, int | None]]:
    """(opening, closing) of double quotations, paragraph by paragraph; closing None where there is none."""
    for paragraph in re.finditer('[^\n]+', text):
        opened: int | None = None
        for i in range(*paragraph.span()):
            c = text[i]
            if c == '“' or (c == '"' and opened is None):
                opened = i
            elif c in '”"' and opened is not None:
                yield opened, i
                opened = None
        if opened is not None:
            yield opened, None


def restyled(doc: Document, style: MarkStyle) -> Document:
    """All marks in this style."""
    edits, text = [], doc['text']
    for start, end in pairs_of_marks(text):
        edits.append(Edit(start, start + 1, style.opening))
        if end is not None:
            edits.append(Edit(end, end + 1, style.closing))
        stop = end if end is not None else (text.find('\n', start) if '\n' in text[start:] else len(text))
        for nested in NESTED.finditer(text[start + 1:stop]):
            first, last = start + 1 + nested.start(), start + nested.end()
            edits += [Edit(first, first + 1, style.nested_opening), Edit(last, last + 1, style.nested_closing)]
    return edited(doc, edits)


def british(doc: Document) -> Document:
    """Commas out of the marks, where the sentence goes on behind them, and out of the content."""
    moved = edited(doc, [Edit(m.start(), m.end(), m.group(2) + m.group(1)) for m in re.finditer('(,)(”|"|’(?= ))', doc['text'])])
    text = moved['text']
    for quote in moved['quotes']:
        for span in quote['content']:
            while span[1] - span[0] > 1 and text[span[1] - 1] == ',':
                span[1] -= 1
    return moved


def without_some_closing_marks(doc: Document, rnd: random.Random, rate: float) -> Document:
    """Without a share of the marks that close a quotation."""
    return edited(doc, [Edit(end, end + 1, '') for _, end in pairs_of_marks(doc['text']) if end and rnd.random() < rate])


def with_merged_paragraphs(doc: Document, rnd: random.Random, rate: float) -> Document:
    """A share of the paragraph breaks become spaces."""
    return edited(doc, [Edit(m.start(), m.end(), ' ') for m in re.finditer('\n+', doc['text']) if rnd.random() < rate])


def recased(doc: Document, rnd: random.Random, upper: bool) -> Document:
    """Some paragraphs in capitals, or in small letters; lengths stay."""
    text = list(doc['text'])
    for paragraph in re.finditer('[^\n]+', doc['text']):
        if rnd.random() < 0.3:
            for i in range(*paragraph.span()):
                c = text[i].upper() if upper else text[i].lower()
                text[i] = c if len(c) == 1 else text[i]
    return cast(Document, {**doc, 'text': ''.join(text)})
