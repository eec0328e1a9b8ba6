"""Words and word pieces as BERT's uncased tokenizer makes them, with their places in the text.

The engine's twin is org.whosaid.engine.encoder.
"""
import json
import unicodedata
from enum import Enum, IntEnum
from functools import cache
from pathlib import Path

MOST_WORD_CHARACTERS = 100


class CharacterKind(Enum):
    """What BERT's basic tokenizer does with a character."""
    GAP = 'parts words'
    ALONE = 'is a word of its own: punctuation and Chinese characters'
    RUN = 'is part of a word'
    DROPPED = 'is left out: controls and accents'


class LetterCase(IntEnum):
    """How a word is written, for the model's segment ids."""
    LOWER = 0
    CAPITALIZED = 1
    UPPER = 2
    MIXED = 3


# CJK Unified Ideographs, their extensions A to E, and the compatibility ideographs, first and last code point.
CHINESE = ((0x4e00, 0x9fff), (0x3400, 0x4dbf), (0x20000, 0x2a6df), (0x2a700, 0x2b73f), (0x2b740, 0x2b81f), (0x2b820, 0x2ceaf),
           (0xf900, 0xfaff), (0x2f800, 0x2fa1f))
REPLACEMENT = 0xfffd


@cache
def kind_of(character: str) -> CharacterKind:
    """What happens to one character."""
    category, point = unicodedata.category(character), ord(character)
    if character in '\t\n\r' or (character.isspace() and category != 'Cc'):
        return CharacterKind.GAP
    if category in ('Cc', 'Cf', 'Cn', 'Co', 'Mn') or point == REPLACEMENT:
        return CharacterKind.DROPPED
    if any(first <= point <= last for first, last in CHINESE):
        return CharacterKind.ALONE
    return CharacterKind.ALONE if is_punctuation(unicodedata.normalize('NFD', character)[0]) else CharacterKind.RUN


def is_punctuation(character: str) -> bool:
    """Unicode's punctuation, and all ASCII signs that are neither letters nor digits ($, +, ^ ...)."""
    ascii_sign = '!' <= character <= '~' and not character.isalnum()
    return ascii_sign or unicodedata.category(character)[0] == 'P'


def words(text: str) -> list[tuple[int, int]]:
    """(start, end) of each word in the text."""
    found: list[tuple[int, int]] = []
    start, end = -1, 0
    for i, character in enumerate(text):
        kind = kind_of(character)
        if kind is CharacterKind.DROPPED:
            continue
        if kind is CharacterKind.RUN:
            start, end = i if start < 0 else start, i + 1
            continue
        if start >= 0:
            found.append((start, end))
            start = -1
        if kind is CharacterKind.ALONE:
            found.append((i, i + 1))
    if start >= 0:
        found.append((start, end))
    return found


def letter_case(word: str) -> LetterCase:
    """How a word is written; one without letters or with small ones alone is LOWER, a single capital is CAPITALIZED."""
    letters = [c for c in word if c.isalpha()]
    if not any(c.isupper() for c in letters):
        return LetterCase.LOWER
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return LetterCase.UPPER
    return LetterCase.CAPITALIZED if word[0].isupper() else LetterCase.MIXED


class WordPiece:
    """BERT's uncased greedy longest-match word pieces. Not thread-safe: it remembers the words that it has seen."""

    def __init__(self, vocabulary: dict[str, int]) -> None:
        """A tokenizer of these pieces (a piece within a word begins with ##) and their ids; KeyError without the frame's pieces."""
        self.vocabulary = vocabulary
        self.cls, self.sep, self.unk = (vocabulary[piece] for piece in ('[CLS]', '[SEP]', '[UNK]'))
        self._seen: dict[str, list[int]] = {}

    @classmethod
    def of(cls, tokenizer_json: str | Path) -> 'WordPiece':
        """The tokenizer whose vocabulary a tokenizer.json holds."""
        with open(tokenizer_json, encoding='utf-8') as file:
            return cls(json.load(file)['model']['vocab'])

    def ids(self, word: str) -> list[int]:
        """Ids of the pieces of a word as it stands in the text; at least one."""
        if word not in self._seen:
            self._seen[word] = self._split(self.normal(word))
        return self._seen[word]

    @staticmethod
    def normal(word: str) -> str:
        """The word in small letters without accents."""
        kept = ''.join(c for c in unicodedata.normalize('NFD', word) if kind_of(c) is not CharacterKind.DROPPED)
        return kept.lower()

    def _split(self, word: str) -> list[int]:
        ids: list[int] = []
        start = 0
        if not word or len(word) > MOST_WORD_CHARACTERS:
            return [self.unk]
        while start < len(word):
            end = len(word)
            while end > start and ('##' if start else '') + word[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.unk]
            ids.append(self.vocabulary[('##' if start else '') + word[start:end]])
            start = end
        return ids
