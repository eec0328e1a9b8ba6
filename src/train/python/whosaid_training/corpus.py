"""Annotated texts: what a line of a corpus holds, and which texts a run keeps back."""
import hashlib
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypedDict

Span = list[int]
"""[start, end] in Unicode code points of the document's text, end exclusive."""

RoleName = Literal['source', 'cue', 'content']
ROLES: tuple[RoleName, ...] = ('source', 'cue', 'content')


class _Roles(TypedDict):
    source: list[Span]
    cue: list[Span]
    content: list[Span]


class Quote(_Roles, total=False):
    """An attribution: the spans of each role, in order; source and cue may be empty."""
    id: str


class _Text(TypedDict):
    text: str
    quotes: list[Quote]


class Document(_Text, total=False):
    """A text and its attributions; `annotator` is there where people have annotated it."""
    id: str
    annotator: str


def read_lines(path: str | Path) -> list[Document]:
    """The documents of a file of JSON lines; empty lines are skipped."""
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def split(docs: Sequence[Document], held_out: int) -> tuple[list[Document], list[Document]]:
    """(held out, trained on), the same for every run; shuffled, since the corpus is in the order of its publishers."""
    shuffled = list(docs)
    random.Random(5).shuffle(shuffled)
    return shuffled[:held_out], shuffled[held_out:]


def training_data_hash(data: str | Path) -> str:
    """SHA-256 in hex of the files in a data folder that a model is trained on."""
    digest = hashlib.sha256()
    for name in ('polnear/train.jsonl', 'names/given-names-us.tsv'):
        digest.update((Path(data) / name).read_bytes())
    return digest.hexdigest()
