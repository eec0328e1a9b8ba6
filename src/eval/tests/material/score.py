"""The functions of the measuring material's score.py that the scripts use, at their plainest."""
from collections.abc import Iterable, Iterator


def chars(text: str, spans: Iterable[list[int]]) -> set[int]:
    return {i for start, end in spans for i in range(start, end) if text[i].isalnum()}


def pair(gold: list[set[int]], pred: list[set[int]]) -> Iterator[tuple[int, int]]:
    left = set(range(len(pred)))
    for g, wanted in enumerate(gold):
        best = max(left, key=lambda p: len(wanted & pred[p]), default=None)
        if best is not None and 2 * len(wanted & pred[best]) >= len(wanted | pred[best]):
            left.remove(best)
            yield g, best


def name_key(name: str | None) -> str:
    return ' '.join((name or '').lower().split())
