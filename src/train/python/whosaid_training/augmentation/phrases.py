"""Names, sayings, clauses and predicates of the corpus itself, of which scenes are made."""
import random
import re

from whosaid_training.augmentation.names import Names
from whosaid_training.corpus import ROLES, Document

TITLES = ('Judge', 'Mayor', 'Dr.', 'Captain', 'Professor', 'Constable', 'Sen.', 'Minister', 'Coach', 'Sister', 'Councilwoman', 'Sheriff',
          'Farmer', 'Ambassador', 'Chief', 'Governor', 'Rev.', 'Detective')
DESCRIPTIONS = ('the widow', 'the engineer', 'a nurse', 'its owner', 'the driver', 'her lawyer', 'the coach', 'a retired teacher', 'his brother',
                'the group’s president', 'a fisherman', 'the defendant', 'the chairwoman', 'the inspector', 'a witness', 'the singer')
RELATIVES = ('who has lived here for nine years', 'who led the inquiry', '54', 'a baker from the next village', 'the younger of the two',
             'who lost her house in the flood', 'chair of the committee', 'a former pilot', 'who runs the shop', 'whose son was hurt')
PLACES = ('Leeds', 'Harbourside', 'Mill Lane', 'Ohio', 'Moor Street', 'Perth', 'by e-mail', 'aged 61', 'Cork', 'Ward 4', 'Lagos', 'Pune')
FREQUENT_GIVEN_NAMES = 1200

CLAUSE = re.compile(r'(?:, | )((?:as|when|while|after|before|since|until|although|because|even though|once)'
                    r' (?!well|an? |one |of |much|many|part|key)[a-z][^.;:?!“”"\n]{20,140}?)(?:\.|, )')
RELATIVE = re.compile(r', ((?:who|whose) [^,.;:?!“”"\n]{15,110})[,.]')
PLACING = re.compile(r'(?:^|\n|[.] )((?:In|At|On|During|After|Before|Since|From|With|Under|Over|Between|Despite) [^,.;:?!“”"\n]{12,120}), ')
PARTED = re.compile(r'(?:that )?((?:the|a|an|his|her|their|its|this|these|those|some|many|[A-Z][a-z]+) [^,]{3,50}?)'
                    r' ((?:would|will|had|has|have|was|were|is|are|could|should|can|may|might|must|did|does) .{12,})')
FINITE = re.compile(r'\b(?:is|are|was|were|has|have|had|would|will|could|can|should|may|might|must|did|does|do|went|came|got|makes?|[a-z]+ed)\b')
PREDICATE = re.compile(r'(?:[A-Z][a-zA-Z.\'’-]+ ){1,3}((?:[a-z]+ed|took|went|came|held|stood|sat|left|got|rose|put|began|ran|made|gave|kept|saw)'
                       r' [^“”"\n]{12,110}?)\.(?= |\n)')


class Phrases:
    """What the texts hold, by kind; words of an attribution are taken as sayings and claims alone."""

    def __init__(self, docs: list[Document], names: Names) -> None:
        self.names = names
        self.sayings: list[str] = []
        self.claims: list[str] = []
        self.predicates: list[str] = []
        self.clauses: list[str] = []
        self.relatives: list[str] = []
        self.placings: list[str] = []
        for doc in docs:
            self._add_contents(doc)
            self._add_narration(doc)
        self.clausal = [c for c in (re.sub('^that ', '', c).rstrip(' .,') for c in self.claims)
                        if FINITE.search(c) and c[:3] not in ('to ', 'how')]
        self.parted = [(m.group(1), m.group(2)) for m in map(PARTED.fullmatch, self.claims) if m]

    def _add_contents(self, doc: Document) -> None:
        for quote in doc['quotes']:
            for start, end in quote['content']:
                said = doc['text'][start:end]
                if 12 < end - start < 260 and said[0] in '“"' and said[-1] in '”"' and not re.search('[“”"\n]', said[1:-1]):
                    self.sayings.append(said[1:-1].rstrip(' ,'))
                elif 20 < end - start < 90 and '\n' not in said and not re.search('[“”":]', said) and said[0].islower():
                    self.claims.append(said)

    def _add_narration(self, doc: Document) -> None:
        text, taken = doc['text'], [span for quote in doc['quotes'] for role in ROLES for span in quote[role]]

        def is_free(start: int, end: int) -> bool:
            return not any(s < end and start < e for s, e in taken)

        self.predicates += [m.group(1) for m in PREDICATE.finditer(text) if is_free(*m.span())]
        for pattern, found in ((CLAUSE, self.clauses), (RELATIVE, self.relatives), (PLACING, self.placings)):
            found += [m.group(1) for m in pattern.finditer(text) if is_free(*m.span(1))]

    def name(self, rnd: random.Random) -> str:
        """A full name, or one with an initial."""
        given = rnd.choice(self.names.given[:FREQUENT_GIVEN_NAMES])
        return f'{given} {self.names.surname(rnd)}' if rnd.random() < 0.85 else f'{given[0]}. {self.names.surname(rnd)}'

    def person(self, rnd: random.Random) -> str:
        """A noun phrase that names somebody, comma of an apposition included, as a subject."""
        name, p = self.name(rnd), rnd.random()
        if p < 0.35:
            return name
        if p < 0.6:
            return f'{rnd.choice(TITLES)} {name}'
        if p < 0.75:
            return f'{rnd.choice(DESCRIPTIONS)}, {name},'
        if p < 0.9:
            return f'{name}, {rnd.choice(RELATIVES)},'
        return rnd.choice(('She', 'He', name.split()[-1]))

    def saying(self, rnd: random.Random) -> str:
        """Quoted words without their marks, with a sign at the end."""
        said = rnd.choice(self.sayings)
        if rnd.random() < 0.5:
            said = re.split(r'(?<=[.?!]) ', said)[0]
        return said if said[-1] in '.?!…' else said + '.'

    def claim(self, rnd: random.Random) -> str:
        """One clause or two, without "that" before the first."""
        said = rnd.choice(self.clausal)
        return said if rnd.random() < 0.6 else f'{said}{rnd.choice((", that ", " and that ", ", and "))}{rnd.choice(self.clausal)}'

    def aside(self, rnd: random.Random) -> str:
        """Clauses of circumstance in a row: `when …`, or `as …, … and …`."""
        said = rnd.choice(self.clauses)
        for _ in range(rnd.choice((0, 0, 1, 2))):
            joint = rnd.choice((', ', ' and '))
            said += joint + rnd.choice((rnd.choice(self.clauses), rnd.choice(RELATIVES[:2] + PLACES[:2]), rnd.choice(self.predicates)))
        return said
