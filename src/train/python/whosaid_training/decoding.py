"""Scores to attributions, to follow a training run on dev; the service's own is org.whosaid.engine.attribution."""
import math
from dataclasses import dataclass, field
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from whosaid_training.corpus import Quote, Span
from whosaid_training.model import AttributionModel
from whosaid_training.tokenization import WordPiece
from whosaid_training.windows import CONTENT, CUE, LABELS, SOURCE, Tokens, analysis_windows, as_input, flat, pieces

INSIDE = [SOURCE + 1, CUE + 1, CONTENT + 1]
IMPOSSIBLE = -1e9
LEAST_CUE_LINK = 0.5
LEAST_SOURCE = 0.3
LEAST_CONTENT_LINK = 1e-3
NEGLIGIBLE = 1e-6
"""Keeps the logarithm of a probability of 0 finite."""

Segment = list[int]
"""The first tokens of the words of one span, as places in the text's list of tokens."""


class Row(NamedTuple):
    """What one token points to, as probabilities over its window of n tokens; window[1] is the token at `begin` in the text."""
    begin: int
    link: Tensor
    source: Tensor

    def link_to(self, token: int) -> float:
        """The probability that the token is linked to this one; 0 out of the window's sight."""
        return self._at(self.link, token)

    def source_at(self, token: int) -> float:
        """The probability that the token's source begins at this one; 0 out of the window's sight."""
        return self._at(self.source, token)

    def _at(self, probabilities: Tensor, token: int) -> float:
        position = token - self.begin + 1
        return probabilities[position].item() if 1 <= position < len(probabilities) else 0.0


class DocumentScores(NamedTuple):
    """Scores of a text of n tokens: log-probabilities of the labels (n, 7), and what each token points to.

    rows has an entry for every token; those of paragraph breaks mean nothing."""
    tokens: Tokens
    label: Tensor
    rows: list[Row]


@dataclass
class Attribution:
    """An attribution in the making: the segments of each role."""
    cue: list[Segment] = field(default_factory=list)
    source: list[Segment] = field(default_factory=list)
    content: list[Segment] = field(default_factory=list)

    def anchor(self) -> int:
        """The first word of its cue, or of its content where it has no cue."""
        return (self.cue or self.content)[0][0]


def read(model: AttributionModel, text: str, tokenizer: WordPiece) -> DocumentScores:
    """What the model scores in a text, read window by window."""
    paragraphs = pieces(text, tokenizer)
    tokens = flat(paragraphs)
    label = torch.zeros(len(tokens), len(LABELS))
    rows = [Row(0, label.new_zeros(0), label.new_zeros(0))] * len(tokens)
    with torch.no_grad():
        for window, first, begin in analysis_windows(paragraphs, tokenizer):
            ids, segments = as_input(window, tokenizer)
            scores = model(torch.tensor([ids]), None, torch.tensor([segments]))
            labels, link, source = F.log_softmax(scores.labels[0], -1), F.softmax(scores.links[0], -1), F.softmax(scores.sources[0], -1)
            for i in range(first, len(window) - 1):
                label[begin + i - 1] = labels[i]
                rows[begin + i - 1] = Row(begin, link[i], source[i])
    return DocumentScores(tokens, label, rows)


def decode(scores: DocumentScores) -> list[Quote]:
    """The attributions with a content, in the order of the text."""
    segments = _segments(scores)
    attributions = _with_cues([at for kind, at in segments if kind == CUE], scores.rows)
    attributions += _add_contents(attributions, [at for kind, at in segments if kind == CONTENT], scores.rows)
    found = [a for a in attributions if a.content]
    _add_sources(found, [at for kind, at in segments if kind == SOURCE], scores.rows)
    quotes = [Quote(cue=_spans(a.cue, scores.tokens), source=_spans(a.source, scores.tokens), content=_spans(a.content, scores.tokens))
              for a in found]
    return sorted(quotes, key=lambda quote: quote['content'][0][0])


def viterbi(scores: Tensor) -> list[int]:
    """The likeliest labels of n words, given their log-probabilities (n, 7), where I- follows only B- or I- of its role."""
    forbidden = torch.zeros(len(LABELS), len(LABELS))
    for inside in INSIDE:
        forbidden[:, inside] = IMPOSSIBLE
        forbidden[[inside - 1, inside], inside] = 0
    best = scores[0].clone()
    best[INSIDE] = IMPOSSIBLE
    back = []
    for row in scores[1:]:
        value, before = (best[:, None] + forbidden).max(0)
        best = value + row
        back.append(before)
    path = [int(best.argmax())]
    for before in reversed(back):
        path.append(int(before[path[-1]]))
    return path[::-1]


def _segments(scores: DocumentScores) -> list[tuple[int, Segment]]:
    """(SOURCE, CUE or CONTENT, words) of each span that the labels give."""
    words = [i for i, token in enumerate(scores.tokens) if token is not None and token.is_first]
    if not words:
        return []
    segments: list[tuple[int, Segment]] = []
    for i, label in zip(words, viterbi(scores.label[words])):
        if label in INSIDE:
            segments[-1][1].append(i)
        elif label:
            segments.append((label, [i]))
    return segments


def _with_cues(cues: list[Segment], rows: list[Row]) -> list[Attribution]:
    """An attribution for each cue; parts of one cue that are linked come together ("is … quoted as saying")."""
    found: list[Attribution] = []
    for at in cues:
        if found:
            own = sum(rows[i].link_to(at[0]) for i in at) / len(at)
            best, k = max((sum(rows[i].link_to(a.cue[0][0]) for i in at) / len(at), k) for k, a in enumerate(found))
            if best > own and best > LEAST_CUE_LINK:
                found[k].cue.append(at)
                continue
        found.append(Attribution(cue=[at]))
    return found


def _add_contents(with_cue: list[Attribution], contents: list[Segment], rows: list[Row]) -> list[Attribution]:
    """Gives each content to the cue that it is linked to; the result is the attributions of those that have none."""
    alone: list[Attribution] = []
    for at in contents:
        def score(targets: list[int]) -> float:
            return sum(math.log(NEGLIGIBLE + sum(rows[i].link_to(j) for j in targets)) for i in at) / len(at)

        nothing = -99.0, -1
        cue, k = max(((score([j for part in a.cue for j in part]), k) for k, a in enumerate(with_cue)), default=nothing)
        other, o = max(((score([a.content[0][0]]), k) for k, a in enumerate(alone)), default=nothing)
        own = score([at[0]])
        if cue >= max(other, own, math.log(LEAST_CONTENT_LINK)):
            with_cue[k].content.append(at)
        elif other > own:
            alone[o].content.append(at)
        else:
            alone.append(Attribution(content=[at]))
    return alone


def _add_sources(attributions: list[Attribution], sources: list[Segment], rows: list[Row]) -> None:
    """Gives each attribution the source that its anchor points to, unless it rather points nowhere."""
    for attribution in attributions:
        row = rows[attribution.anchor()]
        best, k = max(((sum(row.source_at(i) for i in at), k) for k, at in enumerate(sources)), default=(0.0, -1))
        if best > 0 and best >= min(LEAST_SOURCE, row.source[0].item()):
            attribution.source.append(sources[k])


def _spans(segments: list[Segment], tokens: Tokens) -> list[Span]:
    ends = [(tokens[at[0]], tokens[at[-1]]) for at in segments]
    return sorted([first.start, last.end] for first, last in ends if first is not None and last is not None)
