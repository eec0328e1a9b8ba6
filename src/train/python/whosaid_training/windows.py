"""Text to the model's input: word pieces with segment ids, in windows, and what the model is to answer for them.

The engine's twin is org.whosaid.engine.encoder.
"""
import random
from collections.abc import Iterator
from typing import NamedTuple, TypedDict

from whosaid_training.corpus import Document
from whosaid_training.quotation_marks import PARAGRAPH, inside_marks
from whosaid_training.tokenization import WordPiece, letter_case, words

PIECES = 256
"""Pieces of the longest window, its frame of two included."""
CORE, CONTEXT = 222, 32
"""Pieces that a window reads for the text, and pieces before them that it only sees."""
LABELS = ('O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content')
SOURCE, CUE, CONTENT = 1, 3, 5
"""The B- label of each role; its I- label is the next."""
IGNORED = -100
"""A target without loss."""
NOWHERE = 0
"""What a link or a source pointer aims at where it has no target in the window: the window's first piece."""


class Token(NamedTuple):
    """A piece, the word it is part of, and whether it is the word's first.

    `segment` is the letter case (0 to 3), with 4 added inside of quotation marks."""
    piece: int
    start: int
    end: int
    is_first: bool
    segment: int


Tokens = list[Token | None]
"""Tokens of a text or of a window; None stands for a paragraph break."""


class Window(TypedDict):
    """Input and targets of one window, a number for each of its n tokens (lists of length n).

    link: the position of the anchor of the attribution that a word of a cue or a content belongs to; pointer: for an anchor, the
    position of the first word of its source. Both are NOWHERE where that is not in the window; targets without loss are IGNORED."""
    ids: list[int]
    segments: list[int]
    label: list[int]
    link: list[int]
    pointer: list[int]


class Role(NamedTuple):
    """What a character is part of: a span of this kind (SOURCE, CUE or CONTENT), its start, and the number of its attribution."""
    kind: int
    start: int
    attribution: int


class Annotation:
    """The attributions of a document, by character."""

    def __init__(self, doc: Document) -> None:
        self.text = doc['text']
        self.role: dict[int, Role] = {}
        self.source_start: dict[int, int] = {}
        self.with_cue: set[int] = set()
        for number, quote in enumerate(doc['quotes']):
            for spans, kind in ((quote.get('source'), SOURCE), (quote.get('cue'), CUE), (quote.get('content'), CONTENT)):
                for start, end in spans or []:
                    for i in range(start, end):
                        self.role.setdefault(i, Role(kind, start, number))
            if quote.get('source'):
                self.source_start[number] = self._after_space(min(quote['source'])[0])
            if quote.get('cue'):
                self.with_cue.add(number)

    def _after_space(self, start: int) -> int:
        while start < len(self.text) and self.text[start].isspace():
            start += 1
        return start


def pieces(text: str, tokenizer: WordPiece) -> list[list[Token]]:
    """The tokens of each paragraph that has any."""
    flags, paragraphs = inside_marks(text), []
    for match in PARAGRAPH.finditer(text):
        paragraph = []
        for start, end in words(match.group()):
            start, end = start + match.start(), end + match.start()
            word = text[start:end]
            segment = letter_case(word) + 4 * flags[start]
            paragraph += [Token(piece, start, end, n == 0, segment) for n, piece in enumerate(tokenizer.ids(word))]
        if paragraph:
            paragraphs.append(paragraph)
    return paragraphs


def flat(paragraphs: list[list[Token]]) -> Tokens:
    """One list of tokens for the text, None between paragraphs."""
    tokens: Tokens = []
    for paragraph in paragraphs:
        if tokens:
            tokens.append(None)
        tokens.extend(paragraph)
    return tokens


def as_input(tokens: Tokens, tokenizer: WordPiece) -> tuple[list[int], list[int]]:
    """Ids and segment ids; a paragraph break is a separator."""
    return [tokenizer.sep if t is None else t.piece for t in tokens], [0 if t is None else t.segment for t in tokens]


def training_windows(doc: Document, tokenizer: WordPiece, rnd: random.Random) -> list[Window]:
    """Windows of random size that cover the text, cut at paragraphs where they can be."""
    tokens = flat(pieces(doc['text'], tokenizer))
    annotation, windows, start = Annotation(doc), [], 0
    while start < len(tokens):
        size = (PIECES - 2) * rnd.choice((4, 4, 4, 3, 2)) // 4
        end = min(start + size, len(tokens))
        if end < len(tokens):
            end = _cut(tokens, start + size // 2, end, end)
        windows.append(_with_targets(_framed(tokens[start:end], tokenizer), annotation, tokenizer))
        start = _after_break(tokens, end)
    return windows


def analysis_windows(paragraphs: list[list[Token]], tokenizer: WordPiece, core: int = CORE, context: int = CONTEXT
                     ) -> Iterator[tuple[Tokens, int, int]]:
    """Windows for reading: each token is in the core of one window, which sees up to `context` pieces before its core.

    Yields (tokens, first core position, place of tokens[1] in the text's flat list of tokens)."""
    tokens, start = flat(paragraphs), 0
    while start < len(tokens):
        end = min(start + core, len(tokens))
        if end < len(tokens):
            end = _cut(tokens, start + core // 2, end + 1, end)
        begin = max(0, start - context)
        while begin < start and _is_inside_word(tokens[begin]):
            begin += 1
        yield _framed(tokens[begin:end], tokenizer), 1 + start - begin, begin
        start = _after_break(tokens, end)


def _framed(tokens: Tokens, tokenizer: WordPiece) -> Tokens:
    return [Token(tokenizer.cls, 0, 0, False, 0), *tokens, None]


def _cut(tokens: Tokens, earliest: int, stop: int, latest: int) -> int:
    """The last paragraph break of [earliest, stop), or else the start of the word at `latest`."""
    for i in range(stop - 1, earliest - 1, -1):
        if tokens[i] is None:
            return i
    while _is_inside_word(tokens[latest]):
        latest -= 1
    return latest


def _is_inside_word(token: Token | None) -> bool:
    return token is not None and not token.is_first


def _after_break(tokens: Tokens, end: int) -> int:
    return end + 1 if end < len(tokens) and tokens[end] is None else end


def _with_targets(tokens: Tokens, annotation: Annotation, tokenizer: WordPiece) -> Window:
    """An attribution's anchor is the first word of its cue, or of its content where it has no cue. Where the cue is out of the window's
    sight, no link can be learnt but NOWHERE."""
    label, anchor = _labels(tokens, annotation)
    position = {t.start: i for i, t in enumerate(tokens) if t is not None and t.is_first}
    in_sight = {k: i for k, i in anchor.items() if k not in annotation.with_cue or label[i] in (CUE, CUE + 1)}
    link, pointer = [IGNORED] * len(tokens), [IGNORED] * len(tokens)
    for start, i in position.items():
        role = annotation.role.get(start)
        if role and role.kind != SOURCE:
            link[i] = in_sight.get(role.attribution, NOWHERE)
    for k, i in in_sight.items():
        pointer[i] = position.get(annotation.source_start[k], NOWHERE) if k in annotation.source_start else NOWHERE
    ids, segments = as_input(tokens, tokenizer)
    return Window(ids=ids, segments=segments, label=label, link=link, pointer=pointer)


def _labels(tokens: Tokens, annotation: Annotation) -> tuple[list[int], dict[int, int]]:
    """The label of each token, and the position of each attribution's anchor in this window."""
    label = [IGNORED] * len(tokens)
    cue: dict[int, int] = {}
    content: dict[int, int] = {}
    previous: Role | None = None
    for i, token in enumerate(tokens):
        if token is None or not token.is_first:
            continue
        role = annotation.role.get(token.start)
        if role is None:
            label[i] = 0
        else:
            label[i] = role.kind + (1 if previous == role else 0)
            if role.kind != SOURCE:
                (cue if role.kind == CUE else content).setdefault(role.attribution, i)
        previous = role
    return label, {**content, **cue}
