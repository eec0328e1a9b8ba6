"""Which characters count as quoted."""
import random

import pytest
from whosaid_training.quotation_marks import inside_marks


@pytest.mark.parametrize(('text', 'quoted'), [
    ('He said “no” twice.', ['“no”']), ('He said "no" and "yes".', ['"no"', '"yes"']), ('«Non», dit-il.', ['«Non»']),
    ('„Nein“, sagte er.', ['„Nein“']), ('‘No,’ he said.', ['‘No,’']), ("The neighbours' dog barked.", []), ("It's 6' tall.", []),
    ('‘The neighbours’ dog,’ he said.', ['‘The neighbours’ dog,’']), ('A 6" pipe', []), ('“One\n\n“Two”', ['“One', '“Two”']),
    ('Nothing', [])])
def test_quoted_ranges(text: str, quoted: list[str]) -> None:
    flags = inside_marks(text)
    starts = [i for i in range(len(text)) if flags[i] and (i == 0 or not flags[i - 1])]
    ends = [i + 1 for i in range(len(text)) if flags[i] and (i + 1 == len(text) or not flags[i + 1])]
    assert [text[s:e] for s, e in zip(starts, ends)] == quoted


def test_random_text_has_a_flag_for_each_character_and_none_on_line_ends() -> None:
    for seed in range(500):
        rnd = random.Random(seed)
        text = ''.join(rnd.choice('ab ,.“”‘’\'"«»\n') for _ in range(60))
        flags = inside_marks(text)
        assert len(flags) == len(text), f'seed {seed} text {text!r}'
        assert not any(flags[i] for i, c in enumerate(text) if c == '\n'), f'seed {seed} text {text!r}'
