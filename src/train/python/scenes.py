"""Paragraphs that PolNeAR hardly has, made of its own sentences: transcripts, lists of readers' lines, quotes without a cue, dialogues
that leave out whose turn it is, headlines. They are put between the paragraphs of a training text.
"""
import re

from augment import edited

TITLES = ('Judge', 'Mayor', 'Dr.', 'Captain', 'Professor', 'Constable', 'Sen.', 'Minister', 'Coach', 'Sister', 'Councilwoman', 'Sheriff',
          'Farmer', 'Ambassador', 'Chief', 'Governor', 'Rev.', 'Detective')
ROLES = ('the widow', 'the engineer', 'a nurse', 'its owner', 'the driver', 'her lawyer', 'the coach', 'a retired teacher', 'his brother',
         'the group’s president', 'a fisherman', 'the defendant', 'the chairwoman', 'the inspector', 'a witness', 'the singer')
RELATIVES = ('who has lived here for nine years', 'who led the inquiry', '54', 'a baker from the next village', 'the younger of the two',
             'who lost her house in the flood', 'chair of the committee', 'a former pilot', 'who runs the shop', 'whose son was hurt')
PLACES = ('Leeds', 'Harbourside', 'Mill Lane', 'Ohio', 'Moor Street', 'Perth', 'by e-mail', 'aged 61', 'Cork', 'Ward 4', 'Lagos', 'Pune')
ASKED = ('asked', 'wanted to know', 'said', 'demanded')
REPLIED = ('replied', 'said', 'answered', 'shot back', 'said quietly')
TOLD = ('said', 'said', 'said', 'announced', 'told reporters', 'remarked', 'warned', 'acknowledged', 'argued', 'insisted', 'conceded', 'explained',
        'confirmed', 'recalled', 'noted', 'predicted', 'admitted', 'testified', 'declared', 'estimated', 'replied', 'wrote', 'added')
ACCORDING = ('according to', 'according to', 'in the view of', 'in the words of')
CLAUSE = re.compile(r'(?:, | )((?:as|when|while|after|before|since|until|although|because|even though|once) (?!well|an? |one |of |much|many|part|key)[a-z][^.;:?!“”"\n]{20,140}?)(?:\.|, )')
RELATIVE = re.compile(r', ((?:who|whose) [^,.;:?!“”"\n]{15,110})[,.]')
PLACING = re.compile(r'(?:^|\n|[.] )((?:In|At|On|During|After|Before|Since|From|With|Under|Over|Between|Despite) [^,.;:?!“”"\n]{12,120}), ')
PARTED = re.compile(r'(?:that )?((?:the|a|an|his|her|their|its|this|these|those|some|many|[A-Z][a-z]+) [^,]{3,50}?)'
                    r' ((?:would|will|had|has|have|was|were|is|are|could|should|can|may|might|must|did|does) .{12,})')
FINITE = re.compile(r'\b(?:is|are|was|were|has|have|had|would|will|could|can|should|may|might|must|did|does|do|went|came|got|makes?|[a-z]+ed)\b')
PREDICATE = re.compile(r'(?:[A-Z][a-zA-Z.\'’-]+ ){1,3}((?:[a-z]+ed|took|went|came|held|stood|sat|left|got|rose|put|began|ran|made|gave|kept|saw) [^“”"\n]{12,110}?)\.(?= |\n)')


class Scenes:
    def __init__(self, docs, names):
        self.names = names
        self.sayings, self.claims, self.predicates, self.clauses, self.relatives, self.placings = [], [], [], [], [], []
        for d in docs:
            text = d['text']
            taken = sorted(x for q in d['quotes'] for r in ('source', 'cue', 'content') for x in q[r])
            for q in d['quotes']:
                for s, e in q['content']:
                    said = text[s:e]
                    if 12 < e - s < 260 and said[0] in '“"' and said[-1] in '”"' and not re.search('[“”"\n]', said[1:-1]):
                        self.sayings.append(said[1:-1].rstrip(' ,'))
                    elif 20 < e - s < 90 and '\n' not in said and not re.search('[“”":]', said) and said[0].islower():
                        self.claims.append(said)
            for m in PREDICATE.finditer(text):
                if not any(s < m.end() and m.start() < e for s, e in taken):
                    self.predicates.append(m.group(1))
            for pattern, found in ((CLAUSE, self.clauses), (RELATIVE, self.relatives), (PLACING, self.placings)):
                found += [m.group(1) for m in pattern.finditer(text) if not any(a < m.end(1) and m.start(1) < b for a, b in taken)]
        self.clausal = [c for c in (re.sub('^that ', '', c).rstrip(' .,') for c in self.claims) if FINITE.search(c) and c[:3] not in ('to ', 'how')]
        self.parted = [m.groups() for m in map(PARTED.fullmatch, self.claims) if m]

    def name(self, rnd):
        given = rnd.choice(self.names.given[:1200])
        return f'{given} {self.names.surname(rnd)}' if rnd.random() < 0.85 else f'{given[0]}. {self.names.surname(rnd)}'

    def person(self, rnd):
        """A noun phrase that names somebody, comma of an apposition included, as a subject."""
        n, p = self.name(rnd), rnd.random()
        if p < 0.35:
            return n
        if p < 0.6:
            return f'{rnd.choice(TITLES)} {n}'
        if p < 0.75:
            return f'{rnd.choice(ROLES)}, {n},'
        if p < 0.9:
            return f'{n}, {rnd.choice(RELATIVES)},'
        return rnd.choice(('She', 'He', n.split()[-1]))

    def saying(self, rnd):
        said = rnd.choice(self.sayings)
        if rnd.random() < 0.5:
            said = re.split(r'(?<=[.?!]) ', said)[0]
        return said if said[-1] in '.?!…' else said + '.'

    def transcript(self, rnd):
        form = rnd.random()
        if form < 0.35:
            labels = ['Q', 'A']
        else:
            people = [self.name(rnd) for _ in range(rnd.choice((2, 2, 3)))]
            labels = [p if form > 0.85 else p.upper() if form > 0.65 else p.split()[-1].upper() for p in people]
            if rnd.random() < 0.25:
                labels[0] = rnd.choice(('THE CHAIR', 'MODERATOR', 'THE COURT', 'Interviewer', 'HOST', 'QUESTION'))
        parts, k = [], rnd.randrange(2)
        for _ in range(rnd.randint(2, 6)):
            parts.append([('source', labels[k % len(labels)]), ('cue', ':'), (None, ' '), ('content', self.saying(rnd))])
            k += 1
        return parts, '\n\n' if rnd.random() < 0.6 else '\n'

    def lines(self, rnd):
        dash = rnd.choice(('— ', '– ', '- ', '—'))
        before = '' if dash == '—' else ' '
        parts = []
        for _ in range(rnd.randint(2, 4)):
            who = self.name(rnd) + (', ' + rnd.choice(PLACES) if rnd.random() < 0.6 else '')
            parts.append([('content', f'“{self.saying(rnd)}”'), (None, before), ('cue', dash.strip()), (None, dash[1:]), ('source', who)])
        return parts, '\n\n'

    def bare(self, rnd):
        """`Ann Lee sat down. “Enough.”`, in one paragraph or two, or the other way round."""
        who, did, said = self.person(rnd), rnd.choice(self.predicates), f'“{self.saying(rnd)}”'
        capital = who[0].upper() + who[1:]
        before = [(None, rnd.choice(self.predicates_of_others(rnd)))] if rnd.random() < 0.3 else []
        if rnd.random() < 0.25:
            return [[('content', said), (None, ' '), ('source', capital), (None, f' {did}.')]], '\n\n'
        if rnd.random() < 0.3:
            return [before + [('source', capital), (None, f' {did}.')], [('content', said)]], 'one'
        return [before + [('source', capital), (None, f' {did}. '), ('content', said)]], '\n\n'

    def predicates_of_others(self, rnd):
        return [f'The {rnd.choice(("hearing", "crowd", "meeting", "committee", "market", "train"))} {rnd.choice(self.predicates)}. ']

    def dialogue(self, rnd):
        a, b = self.person(rnd), self.person(rnd)
        said = lambda end: '“' + re.sub(r'[.?!…]+$', '', self.saying(rnd)) + end + '”'
        parts = [[('content', said('?')), (None, ' '), ('source', a), (None, ' '), ('cue', rnd.choice(ASKED)), (None, '.')],
                 [('content', said(',')), (None, ' '), ('source', b), (None, ' '), ('cue', rnd.choice(REPLIED)), (None, '.')],
                 [('content', said(rnd.choice('.?')))]]
        if rnd.random() < 0.7:
            parts.append([('content', said(',')), (None, ' '), ('source', b.split(',')[0].split()[-1] if ',' not in b else 'she'),
                          (None, ' '), ('cue', 'said'), (None, '.')])
        return parts, '\n\n'

    def introduced(self, rnd):
        """`From Ann Lee:` and her words below."""
        parts = []
        for i in range(rnd.choice((1, 2))):
            lead = rnd.choice(('From ', 'And from ', 'This from ')) if i else rnd.choice(('From ', ''))
            parts += [[(None, lead), ('source', self.person(rnd).rstrip(',')), ('cue', ':')], [('content', f'“{self.saying(rnd)}”')]]
        return parts, 'pairs'

    def headline(self, rnd):
        who = rnd.choice((self.names.surname(rnd), rnd.choice(('Minister', 'Police', 'Union', 'Mayor', 'Company', 'Report', 'Court'))))
        if rnd.random() < 0.5:
            return [[('source', who), ('cue', ':'), (None, ' '), ('content', rnd.choice(self.claims))]], '\n\n'
        said = re.sub(r'[.]+$', '', self.saying(rnd))
        a, b = rnd.choice(('‘’', '“”', "''"))
        return [[('content', a + said + b), ('cue', ':'), (None, ' '), ('source', who)]], '\n\n'

    def aside(self, rnd):
        """Clauses of circumstance in a row: `when …`, or `as …, … and …`."""
        said = rnd.choice(self.clauses)
        for _ in range(rnd.choice((0, 0, 1, 2))):
            said += rnd.choice((', ', ' and ')) + rnd.choice((rnd.choice(self.clauses), rnd.choice(RELATIVES[:2] + PLACES[:2]), rnd.choice(self.predicates)))
        return said

    def who(self, rnd):
        """A subject with what follows it: the source, and a clause behind it that belongs to it or only tells what happened."""
        name = rnd.choice(('', rnd.choice(TITLES) + ' ')) + self.name(rnd)
        if rnd.random() < 0.4:
            name = f'{rnd.choice(ROLES)}, {name}'
        more = rnd.choice(self.relatives)
        if rnd.random() < 0.4:
            more += f' and {rnd.choice(self.relatives)}'
        if rnd.random() < 0.35:
            return [('source', name), (None, ', ')]
        if rnd.random() < 0.6:
            return [('source', f'{name}, {more},'), (None, ' ')]
        return [('source', name), (None, f', {self.aside(rnd)}, ')]

    def claim(self, rnd):
        said = rnd.choice(self.clausal)
        return said if rnd.random() < 0.6 else f'{said}{rnd.choice((", that ", " and that ", ", and "))}{rnd.choice(self.clausal)}'

    def long(self, rnd):
        """One sentence in which much stands between source, cue and content."""
        form, cue = rnd.random(), rnd.choice(TOLD)
        lead = [(None, rnd.choice((rnd.choice(self.placings), self.aside(rnd))) + ', ')] if rnd.random() < 0.4 else []
        if form < 0.35:
            between = [(None, f', {self.aside(rnd)}, ')] if rnd.random() < 0.7 else [(None, ' ')]
            parts = lead + self.who(rnd) + [('cue', cue)] + between + [('content', 'that ' + self.claim(rnd)), (None, '.')]
        elif form < 0.5:
            a, b = rnd.choice(self.parted)
            aside = [(None, f' {self.aside(rnd)}')] if rnd.random() < 0.6 else []
            parts = [('content', a[0].upper() + a[1:]), (None, ', ')] + self.who(rnd) + [('cue', cue)] + aside + [(None, ', '), ('content', b), (None, '.')]
        elif form < 0.65:
            said = ', '.join(rnd.choice(self.clausal) for _ in range(rnd.choice((1, 2, 3))))
            parts = [('content', said[0].upper() + said[1:]), (None, ', '), ('cue', rnd.choice(ACCORDING)), (None, ' ')] + self.who(rnd)[:1]
            parts += [(None, rnd.choice(('.', f' {self.aside(rnd)}.', f', whose {rnd.choice(("lawyer", "brother", "colleague", "office"))} {rnd.choice(self.predicates)}.')))]
        elif form < 0.8:
            cut = re.sub('[.?!]+$', '', self.saying(rnd))
            parts = lead + self.who(rnd) + [('cue', cue), (None, ' '), ('content', f'{self.claim(rnd)} “{cut[:1].lower() + cut[1:]},”'), (None, f' {self.aside(rnd)}.')]
        else:
            said = ''
            while len(said) < 280:
                more = re.sub('[.?!]+$', '', self.saying(rnd))
                said += (rnd.choice((', and ', ', which ', ' because ', ', and then ', '. ')) + (more if said.endswith('. ') else more[:1].lower() + more[1:])) if said else more
            after = self.who(rnd)[:1] + [(None, ' '), ('cue', cue)] if rnd.random() < 0.3 else [('cue', cue), (None, ' ')] + self.who(rnd)[:1]
            parts = [('content', f'“{said},”'), (None, ' ')] + after + [(None, '.')]
        parts = [(r, w.rstrip(',') if r == 'source' and after.startswith(('.', ',')) else w)
                 for (r, w), after in zip(parts, [w for _, w in parts[1:]] + [''])]
        first = next(i for i, (r, w) in enumerate(parts) if w.strip())
        role, words = parts[first]
        parts[first] = role, words[0].upper() + words[1:]
        return [parts], '\n\n'

    def stretched(self, doc, rnd, rate):
        """Clauses put between the source, its cue and a content that `that` opens."""
        edits = []
        for q in doc['quotes']:
            if len(q['source']) != 1 or len(q['cue']) != 1 or not q['content'] or rnd.random() > rate:
                continue
            (ss, se), (cs, ce), (qs, qe) = q['source'][0], q['cue'][0], q['content'][0]
            if se + 1 == cs and ce + 1 == qs and doc['text'].startswith('that ', qs) and doc['text'][se - 1].isalpha():
                if rnd.random() < 0.6 and doc['text'][ss].isupper():
                    edits.append((se, se, f', {self.aside(rnd)},'))
                if rnd.random() < 0.7:
                    edits.append((ce, ce, f', {self.aside(rnd)},'))
        return edited(doc, edits) if edits else doc

    FORMS = ('transcript', 'lines', 'bare', 'bare', 'bare', 'dialogue', 'introduced', 'headline', 'long', 'long', 'long')

    def scene(self, rnd):
        """Text and its attributions, in offsets of that text."""
        parts, glue = getattr(self, rnd.choice(self.FORMS))(rnd)
        text, quotes = '', []
        joined = {'one': [range(len(parts))], 'pairs': [range(i, i + 2) for i in range(0, len(parts), 2)]}.get(
            glue, [[i] for i in range(len(parts))])
        for group in joined:
            q = dict(source=[], cue=[], content=[])
            for i in group:
                text += ('\n\n' if glue in ('one', 'pairs') else glue) if text else ''
                for role, words in parts[i]:
                    if role:
                        q[role].append([len(text), len(text) + len(words)])
                    text += words
            quotes.append(q)
        return text, quotes

    def put_into(self, doc, rnd):
        breaks = [m.end() for m in re.finditer('\n\n', doc['text'])] or [0]
        at = rnd.choice(breaks)
        text, quotes = self.scene(rnd)
        out = edited(doc, [(at, at, text + '\n\n')])
        shift = lambda spans: [[s + at, e + at] for s, e in spans]
        return dict(out, quotes=out['quotes'] + [{k: shift(v) for k, v in q.items()} for q in quotes])
