"""Decoding: from scores that leave no doubt, the annotation comes back."""
import random

import pytest
import torch
from samples import document, documents, words_of
from whosaid_training import windows
from whosaid_training.corpus import Document
from whosaid_training.decoding import DocumentScores, Row, decode, viterbi
from whosaid_training.tokenization import WordPiece
from whosaid_training.windows import LABELS


def certain_scores(doc: Document, tokenizer: WordPiece, doubt: float = 0.0) -> DocumentScores:
    """Scores that give every target but `doubt` of the probability; of a text that fits into one window."""
    window = windows.training_windows(doc, tokenizer, random.Random(0))[0]
    tokens = windows.flat(windows.pieces(doc['text'], tokenizer))
    n = len(tokens)
    assert len(window['ids']) == n + 2, 'the text is longer than a window'
    label = torch.full((n, len(LABELS)), -20.0)
    rows = []
    for i in range(n):
        label[i, max(0, window['label'][i + 1])] = 0.0
        link, source = torch.zeros(n + 2), torch.zeros(n + 2)
        for row, target in ((link, window['link'][i + 1]), (source, window['pointer'][i + 1])):
            row[max(0, target)] += 1 - doubt
            row[0] += doubt
        rows.append(Row(0, link, source))
    return DocumentScores(tokens, label, rows)


EXAMPLES = ('{s1|Ann Whitfield} {c1|said} {q1|that it rained}.', '{q1|“Go,”} {s1|Ann} {c1|said}, {q1|“and stay away.”}',
            '{s1|Ann} sat down.\n{q1|“Go.”}', '{c1|According to} {s1|the union}, {q1|orders fell}.', '{q1|“Go.”}',
            '{s1|Ann} {c1|said} {q1|one thing} and {s2|Mary} {c2|said} {q2|another}.', 'Nothing was said.')


@pytest.mark.parametrize('marked', EXAMPLES)
def test_certain_scores_give_the_annotation(marked: str, tokenizer: WordPiece) -> None:
    doc = document(marked)
    found = decode(certain_scores(doc, tokenizer))
    assert words_of(Document(text=doc['text'], quotes=found)) == words_of(doc)


def test_source_that_is_unlikely_is_left_out(tokenizer: WordPiece) -> None:
    doc = document('{s1|Ann} {c1|said} {q1|that it rained}.')
    assert decode(certain_scores(doc, tokenizer, 0.9))[0]['source'] == []
    assert decode(certain_scores(doc, tokenizer, 0.6))[0]['source'] == [[0, 3]]


def test_text_without_words_has_no_quotes(tokenizer: WordPiece) -> None:
    assert decode(DocumentScores([], torch.zeros(0, len(LABELS)), [])) == []


def test_no_label_begins_inside_of_a_span() -> None:
    for seed in range(50):
        generator = torch.Generator().manual_seed(seed)
        path = viterbi(torch.log_softmax(3 * torch.randn(30, len(LABELS), generator=generator), -1))
        for before, label in zip([0, *path], path):
            assert label not in (2, 4, 6) or before in (label, label - 1), f'seed {seed} path {path}'


def test_likeliest_path_is_taken() -> None:
    scores = torch.full((3, len(LABELS)), -9.0)
    scores[0, 1], scores[1, 2], scores[2, 0] = 0, 0, 0
    assert viterbi(scores) == [1, 2, 0]
    scores[0, 1] = -30  # I-source cannot follow O: the sum decides
    assert viterbi(scores)[1] != 2


def test_samples_fit_the_decoder(tokenizer: WordPiece) -> None:
    for doc in documents():
        for paragraph in doc['text'].split('\n\n'):
            assert decode(certain_scores(Document(text=paragraph, quotes=[]), tokenizer)) == []
