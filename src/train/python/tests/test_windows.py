"""Windows and their targets."""
import random

import pytest
from samples import document, documents, long_document
from whosaid_training import windows
from whosaid_training.tokenization import WordPiece
from whosaid_training.windows import CONTENT, CUE, IGNORED, NOWHERE, PIECES, SOURCE, Token, Window


def only_window(marked: str, tokenizer: WordPiece) -> tuple[Window, list[str]]:
    """The one window of a short text, and the word that each of its tokens begins ('' for others)."""
    doc = document(marked)
    (window,) = windows.training_windows(doc, tokenizer, random.Random(1))
    tokens = [None, *windows.flat(windows.pieces(doc['text'], tokenizer)), None]
    return window, ['' if t is None or not t.is_first else doc['text'][t.start:t.end] for t in tokens]


def targets(words: list[str], numbers: list[int]) -> dict[str, int]:
    return {word: number for word, number in zip(words, numbers) if word and number != IGNORED}


def test_labels_links_and_pointer_of_an_attribution_with_a_cue(tokenizer: WordPiece) -> None:
    window, words = only_window('{s1|Ann Whitfield} {c1|said} {q1|that it rained} today', tokenizer)
    at = {word: i for i, word in enumerate(words)}
    assert targets(words, window['label']) == {
        'Ann': SOURCE, 'Whitfield': SOURCE + 1, 'said': CUE, 'that': CONTENT, 'it': CONTENT + 1, 'rained': CONTENT + 1, 'today': 0}
    assert targets(words, window['link']) == dict.fromkeys(('said', 'that', 'it', 'rained'), at['said'])
    assert targets(words, window['pointer']) == {'said': at['Ann']}


def test_without_cue_the_content_is_the_anchor(tokenizer: WordPiece) -> None:
    window, words = only_window('{s1|Ann} sat down . {q1|“Go .”}', tokenizer)
    at = {word: i for i, word in reversed(list(enumerate(words)))}
    assert window['pointer'][at['“']] == at['Ann']
    assert [window['link'][at[w]] for w in ('“', 'Go', '”')] == [at['“']] * 3


def test_without_source_the_anchor_points_nowhere(tokenizer: WordPiece) -> None:
    window, words = only_window('{q1|“Go”} it {c1|says}', tokenizer)
    assert targets(words, window['pointer']) == {'says': NOWHERE}


def test_neighbouring_attributions_begin_anew(tokenizer: WordPiece) -> None:
    window, words = only_window('{c1|said} {q1|one}{q2|two}', tokenizer)
    assert targets(words, window['label'])['onetwo'] == CONTENT


def test_segment_has_letter_case_and_marks(tokenizer: WordPiece) -> None:
    (paragraph,) = windows.pieces('NATO “Go” on', tokenizer)
    text = 'NATO “Go” on'
    assert {text[t.start:t.end]: t.segment for t in paragraph} == {'NATO': 2, '“': 4, 'Go': 5, '”': 4, 'on': 0}


def test_paragraph_break_is_a_separator(tokenizer: WordPiece) -> None:
    tokens = windows.flat(windows.pieces('One\n\n\ntwo', tokenizer))
    ids, segments = windows.as_input(tokens, tokenizer)
    at = tokens.index(None)
    assert ids[at] == tokenizer.sep and segments[at] == 0
    assert tokens.count(None) == 1


@pytest.mark.parametrize('seed', range(6))
def test_training_windows_cover_the_text_once(tokenizer: WordPiece, seed: int) -> None:
    rnd = random.Random(seed)
    doc = long_document(rnd)
    found = windows.training_windows(doc, tokenizer, rnd)
    ids, _ = windows.as_input(windows.flat(windows.pieces(doc['text'], tokenizer)), tokenizer)
    read = [i for w in found for i in w['ids'][1:-1]]
    assert [i for i in read if i != tokenizer.sep] == [i for i in ids if i != tokenizer.sep], f'seed {seed}'
    for w in found:
        n = len(w['ids'])
        assert n <= PIECES and all(len(numbers) == n for numbers in w.values())  # type: ignore[arg-type]
        assert w['ids'][0] == tokenizer.cls and w['ids'][-1] == tokenizer.sep


@pytest.mark.parametrize('seed', range(6))
def test_targets_stay_in_their_window_and_links_aim_at_anchors(tokenizer: WordPiece, seed: int) -> None:
    rnd = random.Random(seed)
    for doc in documents():
        for w in windows.training_windows(doc, tokenizer, rnd):
            aims = {aim for aim in w['link'] if aim > NOWHERE}
            assert all(w['pointer'][aim] != IGNORED for aim in aims), f'seed {seed}'
            assert all(w['label'][aim] in (CUE, CONTENT) for aim in aims), f'seed {seed}'
            assert all(w['label'][aim] in (SOURCE, SOURCE + 1) for aim in w['pointer'] if aim > NOWHERE), f'seed {seed}'


@pytest.mark.parametrize(('core', 'context'), [(20, 0), (20, 8), (50, 30), (windows.CORE, windows.CONTEXT)])
def test_each_token_is_in_the_core_of_one_analysis_window(tokenizer: WordPiece, core: int, context: int) -> None:
    paragraphs = windows.pieces(long_document(random.Random(3))['text'], tokenizer)
    tokens = windows.flat(paragraphs)
    read: list[int] = []
    for window, first, begin in windows.analysis_windows(paragraphs, tokenizer, core, context):
        own = range(begin + first - 1, begin + len(window) - 2)
        assert window[first:-1] == tokens[own.start:own.stop]
        assert len(own) <= core and first - 1 <= context
        begins = window[1]
        assert begins is None or begins.is_first, 'a word is cut'
        read += own
    assert read == [i for i in range(len(tokens)) if tokens[i] is not None or i in read]
    assert sorted(set(read)) == read


def test_window_ends_at_a_paragraph_where_it_can(tokenizer: WordPiece) -> None:
    paragraphs = windows.pieces('one two three\nfour five six seven\neight', tokenizer)
    text_tokens = windows.flat(paragraphs)
    size = text_tokens.index(None) + 2
    first, *_ = windows.analysis_windows(paragraphs, tokenizer, size, 0)
    assert isinstance(first[0][-2], Token) and first[0][1:-1] == paragraphs[0]
