"""Text to the model's input: words, word pieces, segment ids, windows. The engine's Java twin is org.whosaid.engine.encoder.

All offsets are Unicode code points, end exclusive.
"""
import json
import re
import unicodedata

PIECES = 256
LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content']
SOURCE, CUE, CONTENT = 1, 3, 5
PARAGRAPH = re.compile('[^\n\r\u2028\u2029]+')

# opening mark -> marks that close it
CLOSERS = {'“': '”', '„': '“”', '‟': '”', '«': '»', '»': '«', '‹': '›', '›': '‹', '「': '」', '『': '』',
           '＂': '＂', '"': '"', '‘': '’', '‚': '‘’', "'": "'", '`': "'"}
AMBIGUOUS = "’'"


GAP, ALONE, RUN, DROPPED = range(4)
KINDS = {}


def kind_of(c):
    """What BERT's basic tokenizer does with a character: it drops controls and accents, splits at white space, and makes
    words of their own of punctuation and of Chinese characters."""
    if c not in KINDS:
        KINDS[c] = classify(c)
    return KINDS[c]


def classify(c):
    category, o = unicodedata.category(c), ord(c)
    if c in '\t\n\r' or (c.isspace() and category != 'Cc'):
        return GAP
    if category in ('Cc', 'Cf', 'Cn', 'Co', 'Mn') or o == 0xfffd:
        return DROPPED
    if (0x4e00 <= o <= 0x9fff or 0x3400 <= o <= 0x4dbf or 0x20000 <= o <= 0x2a6df or 0x2a700 <= o <= 0x2b73f
            or 0x2b740 <= o <= 0x2b81f or 0x2b820 <= o <= 0x2ceaf or 0xf900 <= o <= 0xfaff or 0x2f800 <= o <= 0x2fa1f):
        return ALONE
    o = ord(unicodedata.normalize('NFD', c)[0])
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(chr(o))[0] == 'P':
        return ALONE
    return RUN


def words(text):
    out, start, end = [], None, 0
    for i, c in enumerate(text):
        kind = kind_of(c)
        if kind == DROPPED:
            continue
        if kind == RUN:
            start, end = i if start is None else start, i + 1
            continue
        if start is not None:
            out.append((start, end))
            start = None
        if kind == ALONE:
            out.append((i, i + 1))
    if start is not None:
        out.append((start, end))
    return out


class WordPiece:
    """BERT's uncased greedy longest-match word pieces over a vocabulary of tokenizer.json."""

    LONGEST = 100

    def __init__(self, tokenizer_json=None, vocabulary=None):
        self.vocabulary = vocabulary or json.load(open(tokenizer_json, encoding='utf-8'))['model']['vocab']
        self.cls, self.sep, self.unk = (self.vocabulary[p] for p in ('[CLS]', '[SEP]', '[UNK]'))
        self.cache = {}

    def ids(self, word):
        if word not in self.cache:
            self.cache[word] = self.split(self.normal(word))
        return self.cache[word]

    @staticmethod
    def normal(word):
        kept = ''.join(c for c in unicodedata.normalize('NFD', word) if kind_of(c) != DROPPED)
        return kept.lower()

    def split(self, word):
        ids, start = [], 0
        if not word or len(word) > self.LONGEST:
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


def shape(word):
    letters = [c for c in word if c.isalpha()]
    if not letters or not any(c.isupper() for c in letters):
        return 0
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 2
    return 1 if word[0].isupper() else 3


def opens(text, i, end):
    """The marks that close what text[i] opens, or ''. Undirected marks open before a word and after a gap."""
    c = text[i]
    if c not in CLOSERS:
        return ''
    before = text[i - 1] if i else ' '
    after = text[i + 1] if i + 1 < end else ' '
    if c in '"＂' and (after.isspace() or before.isalnum()):
        return ''
    if c in "'`" and (before.isalnum() or not (after.isalnum() or after in "'`[(.…$£€")):
        return ''
    if c in '»›' and (before.isalnum() or after.isspace()):
        return ''
    return CLOSERS[c]


def closes(text, i, end, closers):
    c = text[i]
    if c not in closers:
        return False
    if c in AMBIGUOUS:
        after = text[i + 1] if i + 1 < end else ' '
        return not after.isalnum() and not text[i - 1].isspace()
    return True


def closing(text, i, end, closers):
    """Where the quotation that opens at i is closed, or end. An ambiguous mark right after a letter is an
    apostrophe ("neighbours' dog") when one after punctuation follows."""
    weak = -1
    for j in range(i + 1, end):
        if closes(text, j, end, closers):
            if text[j] not in AMBIGUOUS or not text[j - 1].isalnum():
                return j
            if weak < 0:
                weak = j
        elif text[j] == text[i] and text[i] not in closers and weak >= 0:
            return weak
    return weak if weak >= 0 else end


def inside_marks(text):
    """A flag for each character: 1 within quotation marks (the marks themselves included), by paragraphs."""
    flags = bytearray(len(text))
    for m in PARAGRAPH.finditer(text):
        i, end = m.span()
        while i < end:
            closers = opens(text, i, end)
            if closers:
                stop = closing(text, i, end, closers)
                if stop < end or closers not in AMBIGUOUS:
                    stop = min(stop + 1, end)
                    flags[i:stop] = b'\x01' * (stop - i)
                    i = stop
                    continue
            i += 1
    return flags


def pieces(text, tokenizer):
    """Paragraphs as lists of (piece id, word start, word end, first piece of the word?, segment id)."""
    flags, out = inside_marks(text), []
    for m in PARAGRAPH.finditer(text):
        paragraph = []
        for s, e in words(m.group()):
            s, e = s + m.start(), e + m.start()
            segment = shape(text[s:e]) + 4 * flags[s]
            for n, i in enumerate(tokenizer.ids(text[s:e])):
                paragraph.append((i, s, e, n == 0, segment))
        if paragraph:
            out.append(paragraph)
    return out


def gold(doc):
    """Character -> (role, attribution), and attribution -> start of its source (None without)."""
    role, source = {}, {}
    for k, q in enumerate(doc['quotes']):
        for name, base in (('source', SOURCE), ('cue', CUE), ('content', CONTENT)):
            for a, e in q.get(name) or []:
                for i in range(a, e):
                    role.setdefault(i, (base, a, k))
        source[k] = min(q['source'])[0] if q.get('source') else None
    return role, source


def targets(tokens, role, masked):
    """Labels of one window of tokens (None = paragraph break; -100 = no loss), the anchors of its attributions, and where words are.

    An attribution's anchor is the first word of its cue, or of its content where it has no cue."""
    n = len(tokens)
    label, anchor, at, previous = [-100] * n, {}, {}, None
    cue_anchor = {}
    for i, t in enumerate(tokens):
        if t is None or not t[3]:
            continue
        at[t[1]] = i
        r = role.get(t[1])
        if r is None:
            label[i], previous = (-100 if t[1] in masked else 0), None
            continue
        base, start, k = r
        label[i] = base + 1 if previous == r else base
        previous = r
        if base == CUE:
            cue_anchor.setdefault(k, i)
        elif base == CONTENT:
            anchor.setdefault(k, i)
    return label, {**anchor, **cue_anchor}, at


def example(tokens, doc, role, source, has_cue, masked):
    label, anchor, at = targets(tokens, role, masked)
    link, pointer = [-100] * len(tokens), [-100] * len(tokens)
    text = doc['text']
    for i, t in enumerate(tokens):
        if t is None or not t[3]:
            continue
        r = role.get(t[1])
        if r and r[0] != SOURCE:
            k = r[2]
            # a cue out of the window's sight: no link can be learnt but "none here" (the first token)
            link[i] = anchor[k] if not (has_cue[k] and label[anchor[k]] not in (CUE, CUE + 1)) else 0
    for k, i in anchor.items():
        if has_cue[k] and label[i] not in (CUE, CUE + 1):
            continue
        s = source[k]
        while s is not None and s < len(text) and s not in at and text[s].isspace():
            s += 1
        pointer[i] = at.get(s, 0) if s is not None else 0
    return label, link, pointer


def as_input(tokens, tokenizer):
    """Ids and segment ids; a paragraph break is a separator."""
    return [tokenizer.sep if t is None else t[0] for t in tokens], [0 if t is None else t[4] for t in tokens]


def flat(paragraphs):
    """One token list for the text, None between paragraphs."""
    out = []
    for p in paragraphs:
        if out:
            out.append(None)
        out.extend(p)
    return out


def training_windows(doc, tokenizer, rnd, masked=frozenset()):
    """Windows of random size that cover the text, cut at paragraphs where they can be."""
    tokens = flat(pieces(doc['text'], tokenizer))
    role, source = gold(doc)
    has_cue = {k: bool(q.get('cue')) for k, q in enumerate(doc['quotes'])}
    out, start = [], 0
    while start < len(tokens):
        size = (PIECES - 2) * rnd.choice((4, 4, 4, 3, 2)) // 4
        end = min(start + size, len(tokens))
        if end < len(tokens):
            breaks = [i for i in range(start + size // 2, end) if tokens[i] is None]
            end = breaks[-1] if breaks else word_start(tokens, end)
        w = [(tokenizer.cls, 0, 0, False, 0)] + tokens[start:end] + [None]
        label, link, pointer = example(w, doc, role, source, has_cue, masked)
        ids, segments = as_input(w, tokenizer)
        out.append(dict(ids=ids, segments=segments, label=label, link=link, pointer=pointer))
        start = end + (1 if end < len(tokens) and tokens[end] is None else 0)
    return out


def word_start(tokens, i):
    while tokens[i] is not None and not tokens[i][3]:
        i -= 1
    return i


def analysis_windows(paragraphs, tokenizer, core=222, left=32):
    """Windows for reading: each token is in the core of one window and sees up to `left` pieces before it.

    Yields (tokens, first core index, offset of tokens[1] in the flat token list)."""
    tokens = flat(paragraphs)
    start = 0
    while start < len(tokens):
        end = min(start + core, len(tokens))
        if end < len(tokens):
            breaks = [i for i in range(start + core // 2, end + 1) if tokens[i] is None]
            end = breaks[-1] if breaks else word_start(tokens, end)
        begin = max(0, start - left)
        while begin < start and tokens[begin] is not None and not tokens[begin][3]:
            begin += 1
        yield [(tokenizer.cls, 0, 0, False, 0)] + tokens[begin:end] + [None], 1 + start - begin, begin
        start = end + (1 if end < len(tokens) and tokens[end] is None else 0)
