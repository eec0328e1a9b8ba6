"""What the tests share."""
from pathlib import Path

import pytest
from samples import GIVEN_NAMES, documents, tokenizer_of
from whosaid_training.augmentation.names import Names
from whosaid_training.augmentation.scenes import Scenes
from whosaid_training.tokenization import WordPiece


@pytest.fixture(scope='session')
def given_names(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp('names') / 'given-names-us.tsv'
    path.write_text('name\tfemale\tmale\tp_female\n' + ''.join(f'{name}\t1\t1\t0.5\n' for name in GIVEN_NAMES), encoding='utf-8')
    return path


@pytest.fixture(scope='session')
def names(given_names: Path) -> Names:
    return Names(given_names, documents())


@pytest.fixture(scope='session')
def scenes(names: Names) -> Scenes:
    return Scenes(documents(), names)


@pytest.fixture(scope='session')
def tokenizer() -> WordPiece:
    return tokenizer_of([d['text'] for d in documents()])
