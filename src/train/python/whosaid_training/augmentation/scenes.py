"""Paragraphs that PolNeAR hardly has, made of its own sentences: transcripts, lists of readers' lines, quotes without a cue, dialogues
that leave out whose turn it is, headlines, long sentences. They are put between the paragraphs of a training text.
"""
import random
import re
from typing import NamedTuple

from whosaid_training.augmentation.edits import Edit, edited
from whosaid_training.augmentation.names import Names
from whosaid_training.augmentation.phrases import DESCRIPTIONS, PLACES, TITLES, Phrases
from whosaid_training.corpus import Document, Quote, RoleName, Span

Part = tuple[RoleName | None, str]
"""Words of a role, or of none."""
Paragraph = list[Part]

ASKED = ('asked', 'wanted to know', 'said', 'demanded')
REPLIED = ('replied', 'said', 'answered', 'shot back', 'said quietly')
TOLD = ('said', 'said', 'said', 'announced', 'told reporters', 'remarked', 'warned', 'acknowledged', 'argued', 'insisted', 'conceded', 'explained',
        'confirmed', 'recalled', 'noted', 'predicted', 'admitted', 'testified', 'declared', 'estimated', 'replied', 'wrote', 'added')
ACCORDING = ('according to', 'according to', 'in the view of', 'in the words of')
LABELS = ('THE CHAIR', 'MODERATOR', 'THE COURT', 'Interviewer', 'HOST', 'QUESTION')
HEADLINE_SOURCES = ('Minister', 'Police', 'Union', 'Mayor', 'Company', 'Report', 'Court')
OTHER_SUBJECTS = ('hearing', 'crowd', 'meeting', 'committee', 'market', 'train')
SHORTEST_LONG_QUOTE = 280


class Draft(NamedTuple):
    """Paragraphs, what parts them, and how many share an attribution."""
    paragraphs: list[Paragraph]
    separator: str = '\n\n'
    for_each_quote: int = 1


def without_stop(said: str, signs: str = '.?!') -> str:
    """Without the signs at the end."""
    return re.sub(f'[{signs}]+$', '', said)


def lower_first(said: str) -> str:
    """With a small first letter."""
    return said[:1].lower() + said[1:]


def upper_first(said: str) -> str:
    """With a capital first letter."""
    return said[0].upper() + said[1:]


class Scenes:
    """Makes scenes of the phrases of a corpus. FORMS names the methods, each as often as it is chosen."""
    FORMS = ('transcript', 'lines', 'bare', 'bare', 'bare', 'dialogue', 'introduced', 'headline', 'long', 'long', 'long')

    def __init__(self, docs: list[Document], names: Names) -> None:
        self.phrases = Phrases(docs, names)

    def put_into(self, doc: Document, rnd: random.Random) -> Document:
        """The document with a scene before one of its paragraphs."""
        breaks = [m.end() for m in re.finditer('\n\n', doc['text'])] or [0]
        at = rnd.choice(breaks)
        text, quotes = self.scene(rnd)

        def shifted(spans: list[Span]) -> list[Span]:
            return [[start + at, end + at] for start, end in spans]

        out = edited(doc, [Edit(at, at, text + '\n\n')])
        out['quotes'] += [Quote(source=shifted(q['source']), cue=shifted(q['cue']), content=shifted(q['content'])) for q in quotes]
        return out

    def stretched(self, doc: Document, rnd: random.Random, rate: float) -> Document:
        """Clauses put between the source, its cue and a content that `that` opens."""
        edits, text = [], doc['text']
        for quote in doc['quotes']:
            if len(quote['source']) != 1 or len(quote['cue']) != 1 or not quote['content'] or rnd.random() > rate:
                continue
            (source, source_end), (cue, cue_end), (content, _) = quote['source'][0], quote['cue'][0], quote['content'][0]
            is_clause = source_end + 1 == cue and cue_end + 1 == content and text.startswith('that ', content)
            if is_clause and text[source_end - 1].isalpha():
                if rnd.random() < 0.6 and text[source].isupper():
                    edits.append(Edit(source_end, source_end, f', {self.phrases.aside(rnd)},'))
                if rnd.random() < 0.7:
                    edits.append(Edit(cue_end, cue_end, f', {self.phrases.aside(rnd)},'))
        return edited(doc, edits) if edits else doc

    def scene(self, rnd: random.Random) -> tuple[str, list[Quote]]:
        """Text and its attributions, in offsets of that text."""
        draft: Draft = getattr(self, rnd.choice(self.FORMS))(rnd)
        text, quotes = '', []
        for number, paragraph in enumerate(draft.paragraphs):
            if number % draft.for_each_quote == 0:
                quotes.append(Quote(source=[], cue=[], content=[]))
            text += draft.separator if text else ''
            for role, words in paragraph:
                if role:
                    quotes[-1][role].append([len(text), len(text) + len(words)])
                text += words
        return text, quotes

    def transcript(self, rnd: random.Random) -> Draft:
        """Turns with a label before each: `LEE: Enough.`"""
        form = rnd.random()
        if form < 0.35:
            labels = ['Q', 'A']
        else:
            people = [self.phrases.name(rnd) for _ in range(rnd.choice((2, 2, 3)))]
            labels = [p if form > 0.85 else p.upper() if form > 0.65 else p.split()[-1].upper() for p in people]
            if rnd.random() < 0.25:
                labels[0] = rnd.choice(LABELS)
        first = rnd.randrange(2)
        turns: list[Paragraph] = [[('source', labels[(first + k) % len(labels)]), ('cue', ':'), (None, ' '), ('content', self.phrases.saying(rnd))]
                                  for k in range(rnd.randint(2, 6))]
        return Draft(turns, '\n\n' if rnd.random() < 0.6 else '\n')

    def lines(self, rnd: random.Random) -> Draft:
        """Readers' lines, signed: `“Enough.” — Ann Lee, Leeds`."""
        dash = rnd.choice(('— ', '– ', '- ', '—'))
        before = '' if dash == '—' else ' '
        paragraphs: list[Paragraph] = []
        for _ in range(rnd.randint(2, 4)):
            who = self.phrases.name(rnd) + (', ' + rnd.choice(PLACES) if rnd.random() < 0.6 else '')
            paragraphs.append([('content', f'“{self.phrases.saying(rnd)}”'), (None, before), ('cue', dash.strip()), (None, dash[1:]),
                               ('source', who)])
        return Draft(paragraphs)

    def bare(self, rnd: random.Random) -> Draft:
        """`Ann Lee sat down. “Enough.”`, in one paragraph or two, or the other way round."""
        who, did, said = self.phrases.person(rnd), rnd.choice(self.phrases.predicates), f'“{self.phrases.saying(rnd)}”'
        before: Paragraph = [(None, self._event(rnd))] if rnd.random() < 0.3 else []
        source: Part = ('source', upper_first(who))
        if rnd.random() < 0.25:
            return Draft([[('content', said), (None, ' '), source, (None, f' {did}.')]])
        if rnd.random() < 0.3:
            return Draft([before + [source, (None, f' {did}.')], [('content', said)]], for_each_quote=2)
        return Draft([before + [source, (None, f' {did}. '), ('content', said)]])

    def _event(self, rnd: random.Random) -> str:
        return f'The {rnd.choice(OTHER_SUBJECTS)} {rnd.choice(self.phrases.predicates)}. '

    def dialogue(self, rnd: random.Random) -> Draft:
        """Question and answer, then a turn without a source."""
        a, b = self.phrases.person(rnd), self.phrases.person(rnd)

        def said(end: str) -> Part:
            return 'content', '“' + without_stop(self.phrases.saying(rnd), '.?!…') + end + '”'

        paragraphs: list[Paragraph] = [
            [said('?'), (None, ' '), ('source', a), (None, ' '), ('cue', rnd.choice(ASKED)), (None, '.')],
            [said(','), (None, ' '), ('source', b), (None, ' '), ('cue', rnd.choice(REPLIED)), (None, '.')],
            [said(rnd.choice('.?'))]]
        if rnd.random() < 0.7:
            again = b.split(',')[0].split()[-1] if ',' not in b else 'she'
            paragraphs.append([said(','), (None, ' '), ('source', again), (None, ' '), ('cue', 'said'), (None, '.')])
        return Draft(paragraphs)

    def introduced(self, rnd: random.Random) -> Draft:
        """`From Ann Lee:` and her words below."""
        paragraphs: list[Paragraph] = []
        for i in range(rnd.choice((1, 2))):
            lead = rnd.choice(('From ', 'And from ', 'This from ')) if i else rnd.choice(('From ', ''))
            paragraphs += [[(None, lead), ('source', self.phrases.person(rnd).rstrip(',')), ('cue', ':')],
                           [('content', f'“{self.phrases.saying(rnd)}”')]]
        return Draft(paragraphs, for_each_quote=2)

    def headline(self, rnd: random.Random) -> Draft:
        """`Minister: taxes will rise`, or `‘Enough’: Lee`."""
        who = rnd.choice((self.phrases.names.surname(rnd), rnd.choice(HEADLINE_SOURCES)))
        if rnd.random() < 0.5:
            return Draft([[('source', who), ('cue', ':'), (None, ' '), ('content', rnd.choice(self.phrases.claims))]])
        said = without_stop(self.phrases.saying(rnd), '.')
        marks = rnd.choice(('‘’', '“”', "''"))
        return Draft([[('content', marks[0] + said + marks[1]), ('cue', ':'), (None, ' '), ('source', who)]])

    def long(self, rnd: random.Random) -> Draft:
        """One sentence in which much stands between source, cue and content."""
        form, cue = rnd.random(), rnd.choice(TOLD)
        lead: Paragraph = []
        if rnd.random() < 0.4:
            lead = [(None, rnd.choice((rnd.choice(self.phrases.placings), self.phrases.aside(rnd))) + ', ')]
        if form < 0.35:
            parts = lead + self._clause(cue, rnd)
        elif form < 0.5:
            parts = self._parted_clause(cue, rnd)
        elif form < 0.65:
            parts = self._according(rnd)
        elif form < 0.8:
            parts = lead + self._mixed(cue, rnd)
        else:
            parts = self._long_quote(cue, rnd)
        followers = [words for _, words in parts[1:]] + ['']
        parts = [(role, words.rstrip(',') if role == 'source' and after.startswith(('.', ',')) else words)
                 for (role, words), after in zip(parts, followers)]
        first = next(i for i, (_, words) in enumerate(parts) if words.strip())
        parts[first] = parts[first][0], upper_first(parts[first][1])
        return Draft([parts])

    def _clause(self, cue: str, rnd: random.Random) -> Paragraph:
        between: Part = (None, f', {self.phrases.aside(rnd)}, ' if rnd.random() < 0.7 else ' ')
        return self._subject(rnd) + [('cue', cue), between, ('content', 'that ' + self.phrases.claim(rnd)), (None, '.')]

    def _parted_clause(self, cue: str, rnd: random.Random) -> Paragraph:
        subject, predicate = rnd.choice(self.phrases.parted)
        aside: Paragraph = [(None, f' {self.phrases.aside(rnd)}')] if rnd.random() < 0.6 else []
        return [('content', upper_first(subject)), (None, ', '), *self._subject(rnd), ('cue', cue), *aside,
                (None, ', '), ('content', predicate), (None, '.')]

    def _according(self, rnd: random.Random) -> Paragraph:
        said = ', '.join(rnd.choice(self.phrases.clausal) for _ in range(rnd.choice((1, 2, 3))))
        parts: Paragraph = [('content', upper_first(said)), (None, ', '), ('cue', rnd.choice(ACCORDING)), (None, ' '), self._subject(rnd)[0]]
        aside = f' {self.phrases.aside(rnd)}.'
        relative = f', whose {rnd.choice(("lawyer", "brother", "colleague", "office"))} {rnd.choice(self.phrases.predicates)}.'
        parts.append((None, rnd.choice(('.', aside, relative))))
        return parts

    def _mixed(self, cue: str, rnd: random.Random) -> Paragraph:
        cut = without_stop(self.phrases.saying(rnd))
        return self._subject(rnd) + [('cue', cue), (None, ' '), ('content', f'{self.phrases.claim(rnd)} “{lower_first(cut)},”'),
                                     (None, f' {self.phrases.aside(rnd)}.')]

    def _long_quote(self, cue: str, rnd: random.Random) -> Paragraph:
        said = ''
        while len(said) < SHORTEST_LONG_QUOTE:
            more = without_stop(self.phrases.saying(rnd))
            if said:
                said += rnd.choice((', and ', ', which ', ' because ', ', and then ', '. '))
                more = more if said.endswith('. ') else lower_first(more)
            said += more
        is_inverted = rnd.random() >= 0.3
        subject: Paragraph = self._subject(rnd)[:1]
        told: Part = ('cue', cue)
        order = [told, (None, ' '), *subject] if is_inverted else [*subject, (None, ' '), told]
        return [('content', f'“{said},”'), (None, ' '), *order, (None, '.')]

    def _subject(self, rnd: random.Random) -> Paragraph:
        """The source, and what follows it: a clause that belongs to it, or one that only says what happened."""
        name = rnd.choice(('', rnd.choice(TITLES) + ' ')) + self.phrases.name(rnd)
        if rnd.random() < 0.4:
            name = f'{rnd.choice(DESCRIPTIONS)}, {name}'
        more = rnd.choice(self.phrases.relatives)
        if rnd.random() < 0.4:
            more += f' and {rnd.choice(self.phrases.relatives)}'
        if rnd.random() < 0.35:
            return [('source', name), (None, ', ')]
        if rnd.random() < 0.6:
            return [('source', f'{name}, {more},'), (None, ' ')]
        return [('source', name), (None, f', {self.phrases.aside(rnd)}, ')]
