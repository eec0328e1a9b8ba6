"""Other people for the few that fill PolNeAR."""
import random
import re
from collections import Counter
from pathlib import Path

from whosaid_training.augmentation.edits import Edit, edited
from whosaid_training.corpus import Document

GIVEN_NAMES = 2500
FULL_NAME = re.compile(r"\b([A-Z][a-z]+) ([A-Z][a-z]+(?:[-'][A-Z][a-z]+)?)\b")
CAPITALIZED = re.compile(r"\b[A-Z][a-z]+(?:[-'][A-Z][a-z]+)?\b")
BEFORE_SURNAMES = ('van der ', 'de la ', 'al-', "O'", 'Mac', 'Mc', 'von ', 'bin ', 'Di ', 'D’', 'St. ')
ENDS = ('ski', 'ova', 'sson', 'escu', 'idis', 'oglu', 'enko', 'ić', 'ez', 'wala', 'moto', 'ngo', 'aho', 'eddin', 'uri')


class Names:
    """Given names by frequency, surnames of the corpus itself, some of them made into others."""

    def __init__(self, given_names_tsv: str | Path, docs: list[Document]) -> None:
        """given_names_tsv: a header line, then rows that begin with a name, the most frequent first."""
        with open(given_names_tsv, encoding='utf-8') as file:
            self.given = [line.rstrip('\n').split('\t')[0] for line in file][1:GIVEN_NAMES + 1]
        known = set(self.given)
        found = Counter(m.group(2) for doc in docs for m in FULL_NAME.finditer(doc['text'])
                        if m.group(1) in known and m.group(2) not in known)
        self.surnames = sorted(name for name, count in found.items() if count > 1)
        self._known_given, self._known_surnames = known, set(self.surnames)

    def surname(self, rnd: random.Random) -> str:
        """A surname of the corpus, or one made of it."""
        name, p = rnd.choice(self.surnames), rnd.random()
        if p < 0.1:
            return rnd.choice(BEFORE_SURNAMES) + name
        if p < 0.35:
            return name[:rnd.randint(2, 4)] + rnd.choice(ENDS)
        return name

    def swapped(self, doc: Document, rnd: random.Random) -> Document:
        """The document with most of its people renamed, each to the same name throughout."""
        others: dict[str, str] = {}
        edits = []
        for m in CAPITALIZED.finditer(doc['text']):
            word = m.group()
            if word not in others:
                others[word] = self._other(word, rnd)
            if others[word] != word:
                edits.append(Edit(m.start(), m.end(), others[word]))
        return edited(doc, edits)

    def _other(self, word: str, rnd: random.Random) -> str:
        if word in self._known_surnames and rnd.random() < 0.8:
            return self.surname(rnd)
        if word in self._known_given and rnd.random() < 0.8:
            return rnd.choice(self.given)
        return word
