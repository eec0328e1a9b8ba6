"""Changes of a training text that keep its meaning and its spans: what PolNeAR lacks (other marks, names, layouts).

A change is a list of disjoint edits (start, end, replacement); `edited` carries the spans over.
"""
import collections
import re

ROLES = ('source', 'cue', 'content')
PRONOUNS = ('he', 'she', 'they', 'it', 'we', 'i', 'who', 'you')
STYLES = {  # double opening, double closing, nested opening, nested closing
    'straight': ('"', '"', "'", "'"), 'single': ('‘', '’', '“', '”'), 'single-straight': ("'", "'", '"', '"'),
    'german': ('„', '“', '‚', '‘'), 'guillemets': ('«', '»', '‹', '›'), 'reversed': ('»', '«', '›', '‹'),
    'french': ('«\u00a0', '\u00a0»', '“', '”'), 'tex': ('``', "''", '`', "'"), 'curly': ('“', '”', '‘', '’'),
    'swedish': ('”', '”', '’', '’'), 'mixed': ('“', '"', '‘', "'")}


def edited(doc, edits):
    text, out, at, moves = doc['text'], [], 0, []
    length = 0
    for s, e, new in sorted(edits):
        if s < at:
            continue
        out += [text[at:s], new]
        length += s - at
        moves.append((s, e, length, length + len(new)))
        length += len(new)
        at = e
    out.append(text[at:])
    starts = [m[0] for m in moves]

    def place(i, as_end):
        import bisect
        k = bisect.bisect_right(starts, i - 1 if as_end else i) - 1
        if k < 0:
            return i
        s, e, ns, ne = moves[k]
        if i >= e and not (as_end and i == s):
            return ne + i - e
        return ne if as_end else ns

    quotes = []
    for q in doc['quotes']:
        r = dict(q)
        for name in ROLES:
            r[name] = [x for x in ([place(a, False), place(b, True)] for a, b in q.get(name) or []) if x[0] < x[1]]
        if r['content']:
            quotes.append(r)
    return dict(doc, text=''.join(out), quotes=quotes)


def pairs_of_marks(text):
    """(opening, closing) of double quotations, paragraph by paragraph; closing None where there is none."""
    for m in re.finditer('[^\n]+', text):
        opened = None
        for i in range(*m.span()):
            c = text[i]
            if c == '“' or (c == '"' and opened is None):
                opened = i
            elif c in '”"' and opened is not None:
                yield opened, i
                opened = None
        if opened is not None:
            yield opened, None


def restyle(doc, style):
    a, b, c, d = STYLES[style]
    edits, text = [], doc['text']
    for s, e in pairs_of_marks(text):
        edits.append((s, s + 1, a))
        stop = e if e is not None else (text.find('\n', s) if '\n' in text[s:] else len(text))
        if e is not None:
            edits.append((e, e + 1, b))
        for m in re.finditer(r"(?<![\w])[‘'](?=\w)([^‘'’\n]{2,120}?[\w.,!?])[’'](?!\w)", text[s + 1:stop]):
            edits += [(s + 1 + m.start(), s + 2 + m.start(), c), (s + m.end(), s + 1 + m.end(), d)]
    return edited(doc, edits)


def british(doc):
    """Commas and stops out of the marks, where the sentence goes on behind them."""
    return edited(doc, [(m.start(), m.end(), m.group(2) + m.group(1))
                        for m in re.finditer('([,])(”|"|’(?= ))', doc['text'])])


def trim_british(doc):
    """After `british`, a comma behind the mark is not content."""
    text = doc['text']
    for q in doc['quotes']:
        for x in q['content']:
            while x[1] - x[0] > 1 and text[x[1] - 1] == ',':
                x[1] -= 1
    return doc


def drop_marks(doc, rnd, rate):
    return edited(doc, [(e, e + 1, '') for s, e in pairs_of_marks(doc['text']) if e and rnd.random() < rate])


def merge_paragraphs(doc, rnd, rate):
    return edited(doc, [(m.start(), m.end(), ' ') for m in re.finditer('\n+', doc['text']) if rnd.random() < rate])


def recase(doc, rnd, upper):
    """Some paragraphs in capitals, or all in small letters; lengths stay."""
    text = list(doc['text'])
    for m in re.finditer('[^\n]+', doc['text']):
        if rnd.random() < 0.3:
            for i in range(*m.span()):
                c = text[i].upper() if upper else text[i].lower()
                text[i] = c if len(c) == 1 else text[i]
    return dict(doc, text=''.join(text))


class Names:
    """Other people for the few that fill PolNeAR: given names by frequency, surnames of the corpus itself."""

    def __init__(self, given_names_tsv, docs):
        rows = [l.rstrip('\n').split('\t') for l in open(given_names_tsv, encoding='utf-8')][1:]
        self.given = [r[0] for r in rows[:2500]]
        known = set(self.given)
        found = collections.Counter()
        for d in docs:
            for m in re.finditer(r"\b([A-Z][a-z]+) ([A-Z][a-z]+(?:[-'][A-Z][a-z]+)?)\b", d['text']):
                if m.group(1) in known and m.group(2) not in known:
                    found[m.group(2)] += 1
        self.surnames = sorted(n for n, c in found.items() if c > 1)
        self.frequent = {n for n, c in found.items() if c > 1}
        self.parts = ['van der ', 'de la ', 'al-', "O'", 'Mac', 'Mc', 'von ', 'bin ', 'Di ', 'D’', 'St. ']
        self.ends = ['ski', 'ova', 'sson', 'escu', 'idis', 'oglu', 'enko', 'ić', 'ez', 'wala', 'moto', 'ngo', 'aho', 'eddin', 'uri']

    def surname(self, rnd):
        n = rnd.choice(self.surnames)
        p = rnd.random()
        if p < 0.1:
            return rnd.choice(self.parts) + n
        if p < 0.35:
            return n[:rnd.randint(2, 4)] + rnd.choice(self.ends)
        return n

    def swapped(self, doc, rnd):
        people, edits, text = {}, [], doc['text']
        for m in re.finditer(r"\b[A-Z][a-z]+(?:[-'][A-Z][a-z]+)?\b", text):
            w = m.group()
            if w not in people:
                if w in self.frequent and rnd.random() < 0.8:
                    people[w] = self.surname(rnd)
                elif w in self.given and rnd.random() < 0.8:
                    people[w] = rnd.choice(self.given)
                else:
                    people[w] = w
            if people[w] != w:
                edits.append((m.start(), m.end(), people[w]))
        return edited(doc, edits)


def relayout(doc, rnd, rate):
    """`“A,” Name said.` as a line of its own becomes a transcript turn (`NAME: A`) or a line `“A” — Name`;
    some lose their cue altogether (`Name nodded. “A.”` has none either)."""
    text, edits, changed = doc['text'], [], {}
    for k, q in enumerate(doc['quotes']):
        if len(q['content']) != 1 or len(q['source']) != 1 or len(q['cue']) != 1 or rnd.random() > rate:
            continue
        (cs, ce), (ss, se), (qs, qe) = q['content'][0], q['source'][0], q['cue'][0]
        ps = text.rfind('\n', 0, cs) + 1
        pe = text.find('\n', ce)
        pe = len(text) if pe < 0 else pe
        said, source = text[cs:ce], text[ss:se]
        alone = cs == ps and ps <= ss and max(se, qe) <= pe and pe - max(se, qe) <= 2
        if not (alone and said[0] in '“"' and said[-1] in '”"' and source[:1].isupper() and len(source) < 60):
            continue
        inner = said[1:-1].rstrip(',')
        name = source.split(',')[0]
        form = rnd.random() if name.lower() not in PRONOUNS else 0.9
        if form < 0.45:
            label = name.upper() if rnd.random() < 0.6 else name
            if rnd.random() < 0.3:
                label = label.split()[-1]
            new = f'{label}: {inner}' + ('.' if inner[-1] not in '.?!' else '')
            spans = (0, len(label)), (len(label), len(label) + 1), (len(label) + 2, len(new))
        elif form < 0.8:
            dash = rnd.choice((' — ', ' – ', ' - ', '\u2014'))
            quoted = said[0] + inner + ('.' if inner[-1] not in '.?!' else '') + said[-1]
            new = quoted + dash + source
            at = len(quoted) + len(dash) - len(dash.lstrip())
            spans = (len(quoted) + len(dash), len(new)), (at, at + 1), (0, len(quoted))
        else:
            act = rnd.choice(('shook his head', 'put down the phone', 'looked at the floor', 'smiled', 'shrugged', 'nodded slowly',
                              'got up and walked to the window', 'pointed at the map', 'waited a moment', 'opened the folder',
                              'turned to the cameras', 'sat down again', 'folded the letter', 'paused at the door'))
            quoted = said[0] + inner + ('.' if inner[-1] not in '.?!' else '') + said[-1]
            gap = rnd.choice((' ', ' ', '\n\n'))
            new = f'{source} {act}.{gap}{quoted}'
            spans = (0, len(source)), None, (len(new) - len(quoted), len(new))
        edits.append((ps, pe, new))
        changed[k] = (ps, pe, spans)
    if not edits:
        return doc
    inside = [(s, e) for s, e, _ in edits]
    kept = [(k, q) for k, q in enumerate(doc['quotes'])
            if k in changed or not any(s < b and a < e for n in ROLES for a, b in q[n] for s, e in inside)]
    # the replaced paragraphs as markers of their own, to learn where they come to stand
    marked = [dict(q, source=[], cue=[], content=[list(changed[k][:2])]) if k in changed else q for k, q in kept]
    out = edited(dict(doc, quotes=marked), edits)
    for (k, _), q in zip(kept, out['quotes']):
        if k in changed:
            base = q['content'][0][0]
            for name, x in zip(ROLES, changed[k][2]):
                q[name] = [] if x is None else [[base + x[0], base + x[1]]]
    return out


def varied(doc, names, scenes, rnd):
    """One random variant of a training text; often the text itself."""
    while rnd.random() < 0.5:
        doc = scenes.put_into(doc, rnd)
    if rnd.random() < 0.2:
        doc = scenes.stretched(doc, rnd, 0.4)
    if rnd.random() < 0.35:
        doc = names.swapped(doc, rnd)
    if rnd.random() < 0.25:
        doc = relayout(doc, rnd, 0.35)
    if rnd.random() < 0.12:
        doc = trim_british(british(doc))
    if rnd.random() < 0.08:
        doc = drop_marks(doc, rnd, 0.1)
    if rnd.random() < 0.40:
        doc = restyle(doc, rnd.choice(('straight', 'straight', 'straight', 'single', 'single', 'single-straight', 'single-straight',
                                       'german', 'guillemets', 'french', 'reversed', 'tex', 'curly', 'curly', 'swedish', 'mixed')))
    if rnd.random() < 0.06:
        doc = merge_paragraphs(doc, rnd, rnd.choice((0.2, 1.0)))
    p = rnd.random()
    if p < 0.04:
        doc = recase(doc, rnd, upper=p < 0.025)
    return doc
