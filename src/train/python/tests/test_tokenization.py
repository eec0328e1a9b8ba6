"""Words, word pieces, letter case."""
import random

import pytest
from whosaid_training.tokenization import LetterCase, WordPiece, letter_case, words


def pieces_of(word: str, *pieces: str) -> list[str]:
    vocabulary = {p: i for i, p in enumerate(['[CLS]', '[SEP]', '[UNK]', *pieces])}
    names = list(vocabulary)
    return [names[i] for i in WordPiece(vocabulary).ids(word)]


@pytest.mark.parametrize(('text', 'expected'), [
    ('It rained.', ['It', 'rained', '.']), ('“No,” she', ['“', 'No', ',', '”', 'she']), ('don’t', ['don', '’', 't']),
    ('a\u00a0b\tc\nd', ['a', 'b', 'c', 'd']), ('US$5', ['US', '$', '5']), ('東京x', ['東', '京', 'x']), ('', []), (' \n', [])])
def test_words(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in words(text)] == expected


def test_dropped_characters_part_no_word() -> None:
    text = 're\u0301sume\u0301 co\u00adop \u200bend'
    assert [text[start:end] for start, end in words(text)] == ['re\u0301sume', 'co\u00adop', 'end']


def test_words_of_random_text_are_in_order_and_disjoint() -> None:
    signs = 'aB9 \n\t.,“”‘’\'"«»-é\u0301\u00ad東😀$\u2028'
    for seed in range(500):
        rnd = random.Random(seed)
        text = ''.join(rnd.choice(signs) for _ in range(40))
        places = [0, *(x for span in words(text) for x in span), len(text)]
        assert places == sorted(places), f'seed {seed} text {text!r}'
        assert all(start < end for start, end in words(text)), f'seed {seed} text {text!r}'


@pytest.mark.parametrize(('word', 'expected'), [
    ('rain', LetterCase.LOWER), ('2016', LetterCase.LOWER), ('Rain', LetterCase.CAPITALIZED), ('A', LetterCase.CAPITALIZED),
    ('NATO', LetterCase.UPPER), ('eBay', LetterCase.MIXED), ('McCoy', LetterCase.CAPITALIZED), ('2Go', LetterCase.MIXED)])
def test_letter_case(word: str, expected: LetterCase) -> None:
    assert letter_case(word) == expected


def test_longest_piece_first() -> None:
    assert pieces_of('unkindly', 'un', 'unkind', '##kind', '##ly', '##l', '##y') == ['unkind', '##ly']


def test_small_letters_without_accents() -> None:
    assert pieces_of('RÉSUMÉ', 'resume') == ['resume']


@pytest.mark.parametrize('word', ['xyz', 'unx', 'u' * 101])
def test_unknown_word_is_one_piece(word: str) -> None:
    assert pieces_of(word, 'un', 'u', '##u') == ['[UNK]']


def test_vocabulary_without_the_frame_is_refused() -> None:
    with pytest.raises(KeyError):
        WordPiece({'a': 0})
