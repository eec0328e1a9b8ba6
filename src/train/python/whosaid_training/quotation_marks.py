"""Which characters stand within quotation marks, as far as the model's input needs it: paragraph by paragraph, without nesting.

The engine's twin is org.whosaid.engine.encoder.
"""
import re

PARAGRAPH = re.compile('[^\n\r\u2028\u2029]+')

# An opening mark -> the marks that close it.
CLOSERS = {'“': '”', '„': '“”', '‟': '”', '«': '»', '»': '«', '‹': '›', '›': '‹', '「': '」', '『': '』',
           '＂': '＂', '"': '"', '‘': '’', '‚': '‘’', "'": "'", '`': "'"}
APOSTROPHES = "’'"


def inside_marks(text: str) -> bytearray:
    """A flag for each character: 1 within quotation marks (the marks themselves included), else 0."""
    flags = bytearray(len(text))
    for paragraph in PARAGRAPH.finditer(text):
        i, end = paragraph.span()
        while i < end:
            closers = _closers_at(text, i, end)
            if closers:
                stop = _closing(text, i, end, closers)
                if stop < end or closers not in APOSTROPHES:
                    stop = min(stop + 1, end)
                    flags[i:stop] = b'\x01' * (stop - i)
                    i = stop
                    continue
            i += 1
    return flags


def _closers_at(text: str, i: int, end: int) -> str:
    """The marks that close what text[i] opens, or ''. Undirected marks open before a word and after a gap."""
    mark = text[i]
    if mark not in CLOSERS:
        return ''
    before = text[i - 1] if i else ' '
    after = text[i + 1] if i + 1 < end else ' '
    if mark in '"＂' and (after.isspace() or before.isalnum()):
        return ''
    if mark in "'`" and (before.isalnum() or not (after.isalnum() or after in "'`[(.…$£€")):
        return ''
    if mark in '»›' and (before.isalnum() or after.isspace()):
        return ''
    return CLOSERS[mark]


def _closes(text: str, i: int, end: int, closers: str) -> bool:
    if text[i] not in closers:
        return False
    if text[i] in APOSTROPHES:
        after = text[i + 1] if i + 1 < end else ' '
        return not after.isalnum() and not text[i - 1].isspace()
    return True


def _closing(text: str, i: int, end: int, closers: str) -> int:
    """Where the quotation that opens at i is closed, or end. An ambiguous mark right after a letter is an apostrophe
    ("neighbours' dog") when one after punctuation follows."""
    weak = -1
    for j in range(i + 1, end):
        if _closes(text, j, end, closers):
            if text[j] not in APOSTROPHES or not text[j - 1].isalnum():
                return j
            if weak < 0:
                weak = j
        elif text[j] == text[i] and text[i] not in closers and weak >= 0:
            return weak
    return weak if weak >= 0 else end
