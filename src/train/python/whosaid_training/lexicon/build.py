"""Writes words.txt, kinds.txt and given-names.txt of org.whosaid.engine.lexicon, byte for byte as they are committed.

usage: python3 -m whosaid_training.lexicon.build WORDNET NAMES OUTPUT

WORDNET: the folder with data.noun, index.noun, index.adj and cntlist.rev of WordNet 3.0 (Debian: apt-get download
         wordnet-base; its /usr/share/wordnet).
NAMES:   a tab-separated file with a header line and the columns name, female, male (bearers) and p_female (share of women), counted
         from the baby-name files of the United States Social Security Administration (public domain).
OUTPUT:  the folder to write to; titles.txt, which is written by hand, must lie there: kinds.txt covers its words too.

words.txt and kinds.txt are derived from WordNet 3.0, Copyright 2006 by Princeton University, whose licence allows use, copying and
modification with its notice; given-names.txt is made from public-domain counts.
"""
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from whosaid_training.lexicon.wordnet import WordNet

WORDS_HEADER = (
    '# English words by what they denote, derived from WordNet 3.0, Copyright 2006 by Princeton University (WordNet licence: free to\n'
    '# use, copy and modify with this notice; no warranty, no use of the name for promotion). "# class" lines start a class.\n')
KINDS_HEADER = ('# What else a person so called can be called: synonyms and wider terms, derived from WordNet 3.0, Copyright 2006 by'
                ' Princeton University.\n')
NAMES_HEADER = ('# Given names: share of women in tenths, decimal digits of the number of bearers. Counted from the name files of the'
                ' United States\n# Social Security Administration (public domain), names with 300 bearers or more.\n')
CLASSES = ('person', 'woman', 'man', 'people', 'organization', 'document', 'place', 'common', 'adjective')
# No role in a newspaper: senses whose gloss disparages.
DISPARAGING = re.compile(r'offensive|derogat|disparag|insult|contempt|ethnic|slur|sexual|prostitut|homosexual|slang|stupid'
                         r'|foolish|fool\b|despic|unpleasant|disreput|obscen|drunk')
AGENT = re.compile('(er|or|ist|ian|man|ent|ant|ary|ate|ive|ess)$')
# Terms so wide that every person can be called so; they would make everybody's role cover everybody's.
GENERIC = set(
    'person individual someone somebody mortal soul adult grownup worker leader being organism causal_agent expert professional'
    ' communicator unfortunate negotiator intellectual entertainer traveler traveller inhabitant national creator disputant'
    ' contestant peer compeer equal male female male_person female_person relative relation juvenile lover simpleton user'
    ' acquirer capitalist preserver good_person unskilled_person skilled_worker employee assistant helper helpmate supporter'
    ' friend scholar woman man adult_male adult_female kinsman kinswoman'.split())
FEWEST_BEARERS = 300
WIDEST = 4
MOST_KINDS = 10


class Vocabulary:
    """Each word in the first class that it fits."""

    def __init__(self, net: WordNet) -> None:
        self.net = net
        self.classes: dict[str, str] = {}
        self.women = {net.find('woman'), net.find('female', 'noun.person')}
        self.men = {net.find('man'), net.find('male', 'noun.person')}
        self.groups = {net.find('organization', 'noun.group'), net.find('social_group', 'noun.group')}
        self.bad = {net.find('bad_person'), net.find('unwelcome_person'), net.find('unfortunate'),
                    net.find('sinner', 'noun.person')} - {None}

    def put(self, word: str, name: str) -> None:
        """Gives the word this class, unless it has one."""
        self.classes.setdefault(word, name)

    def is_decent(self, sense: str) -> bool:
        """Whether a newspaper would call somebody so."""
        return not self.net.synsets[sense].usages and not DISPARAGING.search(self.net.synsets[sense].gloss)

    def class_of(self, word: str, sense: str) -> str | None:
        """The class of a noun in this sense, None for none."""
        file, kinds = self.net.synsets[sense].file, self.net.kinds(sense)
        if file == 'noun.person' and self.is_decent(sense) and not kinds & self.bad:
            return 'woman' if kinds & self.women else 'man' if kinds & self.men else 'person'
        if file == 'noun.group' and kinds & self.groups:
            return 'organization'
        return 'document' if file == 'noun.communication' and self.net.count(word) > 0 else None

    def add_nouns(self) -> None:
        """By the most frequent sense; proper names have their own class."""
        for word, senses in self.net.senses.items():
            if re.fullmatch(r'[a-z]{2,}(-[a-z]+)*', word) and word in self.net.synsets[senses[0]].words:
                name = None if self.net.synsets[senses[0]].instance_of else self.class_of(word, senses[0])
                if name:
                    self.put(word, name)

    def add_second_senses(self) -> None:
        """Agents by their ending whose second sense is a person: "porter" is first of all a beer."""
        for word, senses in self.net.senses.items():
            if not re.fullmatch(r'[a-z]{3,}', word) or word in self.classes or len(senses) < 2:
                continue
            second = senses[1]
            person = self.net.synsets[second].file == 'noun.person' and word in self.net.synsets[second].words
            if person and self.is_decent(second) and AGENT.search(word):
                self.put(word, 'person')

    def add_peoples(self) -> None:
        """Members of nations and creeds, by their capital letter."""
        for sense, each in self.net.synsets.items():
            if each.file == 'noun.person' and not each.instance_of and self.is_decent(sense):
                for word in each.words:
                    if re.fullmatch(r'[A-Z][a-z]+', word):
                        self.put(word.lower(), 'people')

    def add_common(self) -> None:
        """Words that the corpora have, but for those that are names in the first place."""
        for word in sorted({w for (w, _), n in self.net.counts.items() if n > 0 and re.fullmatch('[a-z]{2,}', w)}):
            name = (word in self.net.senses and word not in self.net.synsets[self.net.senses[word][0]].words
                    and sum(self.net.counts[word, part] for part in '2345') == 0)
            if not name:
                self.put(word, 'common')

    def add_places(self) -> None:
        """Places that have a name."""
        for each in self.net.synsets.values():
            if each.file == 'noun.location' and each.instance_of:
                for word in (w.replace('_', ' ') for w in each.words):
                    if re.fullmatch(r'[A-Z][A-Za-z]+( [A-Z][a-z]+)*', word) and len(word) > 2:
                        self.put(word.lower(), 'place')

    def add_adjectives(self) -> None:
        """Adjectives of four letters or more."""
        for word in self.net.adjectives():
            if re.fullmatch('[a-z]{4,}', word):
                self.put(word, 'adjective')

    def fill(self) -> 'Vocabulary':
        """Adds all words; the first class that a word gets is its own."""
        self.add_nouns()
        self.add_second_senses()
        self.add_peoples()
        self.add_common()
        self.add_places()
        self.add_adjectives()
        return self

    def words(self, name: str) -> list[str]:
        """The words of a class, sorted."""
        return sorted(word for word, own in self.classes.items() if own == name)

    def write(self, path: Path) -> None:
        """Writes words.txt."""
        with open(path, 'w', encoding='utf-8') as out:
            out.write(WORDS_HEADER)
            for name in CLASSES:
                out.write(f'#{name}\n' + '\n'.join(self.words(name)) + '\n')


def titles(path: Path) -> list[str]:
    """The words of titles.txt that can be a role's noun."""
    name, words = '', list[str]()
    with open(path, encoding='utf-8') as lines:
        for line in map(str.strip, lines):
            if line.startswith('#'):
                name = line[1:]
            elif name.startswith('role') or name == 'honorific':
                words += [word for word in line.split() if word.isalpha()]
    return words


def wider(net: WordNet, word: str) -> list[str]:
    """What else somebody called so can be called: the sense's other words, then the words of what it is a kind of."""
    sense = next((s for s in net.senses.get(word, []) if net.synsets[s].file == 'noun.person' and word in net.synsets[s].words), None)
    found, level = list[str](), [sense] if sense else []
    for _ in range(WIDEST):
        for each in (s for s in level if net.synsets[s].file == 'noun.person'):
            found += [w for w in net.synsets[each].words
                      if w != word and re.fullmatch('[a-z]+', w) and w not in GENERIC and w not in found]
        level = [h for s in level for h in net.synsets[s].hypernyms]
    return found[:MOST_KINDS]


def write_kinds(net: WordNet, words: Iterable[str], path: Path) -> None:
    """Writes kinds.txt."""
    with open(path, 'w', encoding='utf-8') as out:
        out.write(KINDS_HEADER)
        for word in sorted(set(words)):
            kinds = wider(net, word)
            if kinds:
                out.write(' '.join([word, *kinds]) + '\n')


def write_names(names: Path, path: Path) -> None:
    """Writes given-names.txt."""
    rows = []
    with open(names, encoding='utf-8') as lines:
        next(lines)
        for line in lines:
            name, women, men, share = line.rstrip('\n').split('\t')
            bearers = int(women) + int(men)
            if bearers >= FEWEST_BEARERS:
                rows.append((name.lower(), round(float(share) * 10), len(str(bearers))))
    with open(path, 'w', encoding='utf-8') as out:
        out.write(NAMES_HEADER)
        out.writelines('%s %d %d\n' % row for row in sorted(rows))


def main() -> None:
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    wordnet, names, output = map(Path, sys.argv[1:])
    net = WordNet(wordnet)
    vocabulary = Vocabulary(net).fill()
    vocabulary.write(output / 'words.txt')
    people = [word for name in ('person', 'woman', 'man') for word in vocabulary.words(name)]
    write_kinds(net, people + titles(output / 'titles.txt'), output / 'kinds.txt')
    write_names(names, output / 'given-names.txt')


if __name__ == '__main__':
    main()
