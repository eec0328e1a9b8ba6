"""What the evaluation scripts share: reading JSON lines, and the pairing and the comparison of names of score.py.

score.py belongs to the measuring material, not to this repository: `--score` names the folder in which it lies.
"""
import importlib.util
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol, cast

Span = list[int]
"""[start, end] in Unicode code points of the document's text, end exclusive."""

Quote = dict[str, Any]
"""A quote as score.py reads it: lists of spans as `content`, `source` and `cue`; a predicted one has `speaker` and `kind` too."""

Document = dict[str, Any]
"""A document as score.py reads it: `id`, `text` (gold only) and `quotes`."""


class Score(Protocol):
    """The functions of score.py that are used here."""

    def chars(self, text: str, spans: Iterable[Span]) -> set[int]:
        """Offsets of the letters and digits in the spans."""

    def pair(self, gold: list[set[int]], pred: list[set[int]]) -> Iterator[tuple[int, int]]:
        """(gold index, predicted index) of the quotes whose contents match, best overlap first."""

    def name_key(self, name: str | None) -> str:
        """The form in which two names are compared; '' for none."""


def load_score(folder: str) -> Score:
    """score.py of this folder (or score.py itself, where its path is given)."""
    path = Path(folder)
    spec = importlib.util.spec_from_file_location('score', path / 'score.py' if path.is_dir() else path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(folder)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast(Score, module)


def read_lines(path: str) -> list[Document]:
    """The objects of a file of JSON lines; empty lines are skipped."""
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def pairs_of(score: Score, text: str, gold: list[Quote], predicted: list[Quote]) -> list[tuple[int, int]]:
    """(gold index, predicted index) of the quotes whose contents match."""
    return list(score.pair([score.chars(text, q['content']) for q in gold], [score.chars(text, q['content']) for q in predicted]))


def is_same_part(score: Score, text: str, gold: Quote, predicted: Quote, role: str) -> bool:
    """Whether both have words in this role (source or cue) that overlap, or neither has any."""
    wanted, given = (score.chars(text, q.get(role) or []) for q in (gold, predicted))
    return bool(wanted & given) or (not wanted and not given)


def is_right_name(score: Score, answer: Quote, name: str | None) -> bool:
    """Whether a name is the answer's `speaker` or one of the forms that it accepts."""
    return score.name_key(name) in {score.name_key(form) for form in [answer['speaker'], *answer.get('accept', [])]}
