"""Reads the noun files of WordNet 3.0 (the folder that Debian's package wordnet-base puts at /usr/share/wordnet).

WordNet 3.0, Copyright 2006 by Princeton University: free to use, copy and modify for any purpose with this notice; no
warranty; the name Princeton is not to be used for promotion. The full licence is in the package's copyright file.
"""
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LEXICOGRAPHER_FILES = (
    'adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition'
    ' noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person'
    ' noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state'
    ' noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition'
    ' verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social'
    ' verb.stative verb.weather adj.ppl').split()


class Synset(NamedTuple):
    """A sense: its lexicographer file, its words, and the ids of what it is a kind of, an instance of, and used as."""
    file: str
    words: list[str]
    hypernyms: list[str]
    instance_of: list[str]
    usages: list[str]
    gloss: str


def records(path: Path) -> Iterator[str]:
    """The lines of a file but for those of its licence."""
    with open(path, encoding='utf-8') as lines:
        yield from (line for line in lines if not line.startswith('  '))


def synset(line: str) -> tuple[str, Synset]:
    """The id and the sense that a line of data.noun holds."""
    data, gloss = line.split('|', 1)
    fields = data.split()
    words = int(fields[3], 16)
    start = 4 + 2 * words
    pointers = [fields[start + 1 + 4 * i:start + 5 + 4 * i] for i in range(int(fields[start]))]

    def targets(kind: str) -> list[str]:
        return [pointer[1] for pointer in pointers if pointer[0] == kind]

    return fields[0], Synset(LEXICOGRAPHER_FILES[int(fields[1])], [fields[4 + 2 * i] for i in range(words)],
                             targets('@'), targets('@i'), targets(';u'), gloss)


class WordNet:
    """The nouns: the ids of their senses, most frequent first, the senses by id, and how often the corpora have a (word, part of speech)."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self.synsets = dict(synset(line) for line in records(self.folder / 'data.noun'))
        self.senses: dict[str, list[str]] = {}
        for line in records(self.folder / 'index.noun'):
            fields = line.split()
            self.senses[fields[0]] = fields[-int(fields[2]):]
        self.counts: Counter[tuple[str, str]] = Counter()
        for line in records(self.folder / 'cntlist.rev'):
            key, _, count = line.split()
            lemma, rest = key.split('%')
            self.counts[lemma, rest.split(':')[0]] += int(count)

    def adjectives(self) -> list[str]:
        """All adjectives."""
        return [line.split()[0] for line in records(self.folder / 'index.adj')]

    def find(self, word: str, file: str = '') -> str | None:
        """The most frequent sense of a word, in a lexicographer file if one is given; None if it has none there."""
        return next((s for s in self.senses[word] if file in ('', self.synsets[s].file)), None)

    def kinds(self, sense: str) -> set[str]:
        """The sense and all that it is a kind of."""
        seen: set[str] = set()
        ahead = [sense]
        while ahead:
            each = ahead.pop()
            if each not in seen:
                seen.add(each)
                ahead += self.synsets[each].hypernyms
        return seen

    def count(self, word: str) -> int:
        """Occurrences of a word in the corpora, all parts of speech."""
        return sum(self.counts[word, part] for part in '12345')
