"""Small annotated texts, written for these tests."""
import random
import re
from collections import defaultdict

from whosaid_training.corpus import ROLES, Document, Quote
from whosaid_training.tokenization import WordPiece, words

MARKUP = re.compile(r'\{([scq])(\d)\|([^{}]*)\}')
ROLE_OF = {'s': 'source', 'c': 'cue', 'q': 'content'}

MARKED_TEXTS = (
    '''Mayor defends the bridge plan

{q1|“We will build the bridge before the winter,”} {s1|Ann Whitfield} {c1|said}.

During the long meeting in the town hall, {s2|Robert Hollis, who has led the council since 2011,} {c2|said} {q2|that the budget would not be enough for another bridge}. Ann Whitfield left the room when the council began to vote.

{s3|She} {c3|told reporters} {q3|that the committee had ignored the report} and {q3|“every warning in it.”}

{q4|“They’ll ‘find the money,’ as always,”} {s4|Mary Hollis} {c4|said}. Robert Hollis nodded at the crowd and walked to the window.
''',
    '''{c1|According to} {s1|the union}, {q1|the company was closing two plants in Ohio because orders were falling}.

{s2|James Carrow} {c2|warned} {q2|that the workers could lose their pensions}, as the judge had said in the spring before the hearing. James Carrow, whose brother works there, stood at the gate for an hour.

{q3|“No deal. Not now,”} {s3|Carrow} {c3|said}.

At the end of the week in Leeds, {s4|Linda Carrow} {c4|asked} {q4|whether the court would wait}.
''',
    '''{s1|Whitfield} {c1|added} {q1|that some residents have complained about the noise of the trains}.

{q2|"Nobody asked us," "not once,"} {s2|Mary Whitfield} {c2|said}, although the council was obliged to ask everyone in the street.

After three hours of questions about the bridge, Linda Hollis took the microphone from the chairman of the council. {q3|“I am tired.”}
''')
GIVEN_NAMES = ('Mary', 'James', 'Robert', 'Linda', 'Ann', 'Peter', 'Olga', 'Kofi')


def document(marked: str, name: str = 'sample') -> Document:
    """The document of a text in which {s1|…}, {c1|…} and {q1|…} are source, cue and content of attribution 1."""
    quotes: dict[str, Quote] = defaultdict(lambda: Quote(source=[], cue=[], content=[]))
    text, at = '', 0
    for m in MARKUP.finditer(marked):
        text += marked[at:m.start()]
        quotes[m.group(2)][ROLE_OF[m.group(1)]].append([len(text), len(text) + len(m.group(3))])  # type: ignore[literal-required]
        text, at = text + m.group(3), m.end()
    return Document(id=name, text=text + marked[at:], quotes=[quotes[k] for k in sorted(quotes)], annotator='nobody')


def documents() -> list[Document]:
    return [document(marked, f'sample-{i}') for i, marked in enumerate(MARKED_TEXTS)]


def long_document(rnd: random.Random) -> Document:
    """Some thousand words: the samples over and over, in any order."""
    return document('\n'.join(re.sub(r'\{([scq])\d\|([^{}]*)\}', r'\2', rnd.choice(MARKED_TEXTS)) for _ in range(12)))


def tokenizer_of(texts: list[str]) -> WordPiece:
    """A tokenizer that knows the letters, and every other word as a whole."""
    known = sorted({WordPiece.normal(t[start:end]) for t in texts for start, end in words(t)})
    letters = sorted({c for w in known for c in w} | set('abcdefghijklmnopqrstuvwxyz'))
    pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', *letters, *('##' + c for c in letters), *(w for w in known[::2] if len(w) > 1)]
    return WordPiece({p: i for i, p in enumerate(pieces)})


def words_of(doc: Document) -> list[dict[str, list[str]]]:
    """The words of each quote by role."""
    return [{role: [doc['text'][s:e] for s, e in quote[role]] for role in ROLES} for quote in doc['quotes']]


def letters(text: str) -> str:
    """Letters and digits alone."""
    return ''.join(c for c in text if c.isalnum())
