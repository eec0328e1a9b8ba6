"""Reads the noun files of WordNet 3.0 (the folder that Debian's package wordnet-base puts at /usr/share/wordnet).

WordNet 3.0, Copyright 2006 by Princeton University: free to use, copy and modify for any purpose with this notice; no
warranty; the name Princeton is not to be used for promotion. The full licence is in the package's copyright file.
"""
import collections
import os
import re

LEXICOGRAPHER_FILES = (
    'adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition'
    ' noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person'
    ' noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state'
    ' noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition'
    ' verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social'
    ' verb.stative verb.weather adj.ppl').split()

Synset = collections.namedtuple('Synset', 'file words hypernyms instance_of usages gloss')


def records(path):
    with open(path, encoding='utf-8') as lines:
        yield from (line for line in lines if not line.startswith('  '))


def synset(line):
    data, gloss = line.split('|', 1)
    fields = data.split()
    words = int(fields[3], 16)
    start = 4 + 2 * words
    pointers = [fields[start + 1 + 4 * i:start + 5 + 4 * i] for i in range(int(fields[start]))]

    def targets(kind):
        return [p[1] for p in pointers if p[0].startswith(kind) and (kind != '@' or p[0] == '@')]

    return fields[0], Synset(LEXICOGRAPHER_FILES[int(fields[1])], [fields[4 + 2 * i] for i in range(words)],
                             targets('@'), targets('@i'), targets(';u'), gloss)


class WordNet:
    """The nouns: their senses, most frequent first, what each sense is a kind of, and how often the corpora have it."""

    def __init__(self, folder):
        self.folder = folder
        self.synsets = dict(synset(line) for line in records(os.path.join(folder, 'data.noun')))
        self.senses = {}
        for line in records(os.path.join(folder, 'index.noun')):
            fields = line.split()
            self.senses[fields[0]] = fields[-int(fields[2]):]
        self.counts = collections.Counter()
        for line in records(os.path.join(folder, 'cntlist.rev')):
            key, _, count = line.split()
            lemma, rest = key.split('%')
            self.counts[lemma, rest.split(':')[0]] += int(count)

    def adjectives(self):
        return [line.split()[0] for line in records(os.path.join(self.folder, 'index.adj'))]

    def find(self, word, file=None):
        """The most frequent sense of a word, in a lexicographer file if one is given; None if it has none there."""
        return next((s for s in self.senses[word] if file in (None, self.synsets[s].file)), None)

    def kinds(self, sense):
        """The sense and all that it is a kind of."""
        seen, open_ = set(), [sense]
        while open_:
            each = open_.pop()
            if each not in seen:
                seen.add(each)
                open_ += self.synsets[each].hypernyms
        return seen

    def count(self, word):
        """Occurrences of a word in the corpora, all parts of speech."""
        return sum(self.counts[word, part] for part in '12345')
