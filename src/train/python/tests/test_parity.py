"""The files by which the engine is shown to read a text as training does still say what this side reads."""
import json
from pathlib import Path

import onnx
import pytest
from whosaid_training import parity
from whosaid_training.decoding import read
from whosaid_training.model import restored
from whosaid_training.restore import state_of, vocabulary_of
from whosaid_training.tokenization import WordPiece

FOLDER = Path(__file__).parents[4] / 'src' / 'test' / 'resources' / 'parity'
TOLERANCE = 1e-3
"""That of TrainingParityTest."""


def load(name: str) -> list:  # type: ignore[type-arg]
    return json.loads((FOLDER / name).read_text(encoding='utf-8'))


def test_committed_scores_are_those_of_the_committed_model() -> None:
    file = onnx.load(str(FOLDER / 'model.onnx'))
    model, tokenizer = restored(state_of(file), head=parity.SIZE.head).eval(), WordPiece(vocabulary_of(file))
    texts, expected = load('texts.json'), load('scores.json')
    assert len(texts) == len(expected) > 0
    for text, words in zip(texts, expected):
        found = parity.readings(read(model, text, tokenizer))
        assert [w['word'] for w in found] == [w['word'] for w in words]
        for mine, theirs in zip(found, words):
            assert mine['labels'] == pytest.approx(theirs['labels'], abs=TOLERANCE)
            for (target, p), (expected_target, expected_p) in ((mine['link'], theirs['link']), (mine['source'], theirs['source'])):
                assert p == pytest.approx(expected_p, abs=TOLERANCE)
                # Between two that are as likely, rounding decides.
                assert target == expected_target or p < 0.5


def test_vocabulary_knows_half_of_the_words_and_all_letters() -> None:
    vocabulary = parity.vocabulary(['rain falls softly'])
    tokenizer = WordPiece(vocabulary)
    assert [len(tokenizer.ids(word)) for word in ('falls', 'rain', 'softly')] == [1, 4, 1]
    assert tokenizer.unk not in tokenizer.ids('asylan')
