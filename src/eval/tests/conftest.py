"""The scripts' folder on the path, and a score.py with the contract of the material's own, which is not part of this repository."""
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
sys.path.insert(0, str(FOLDER.parent))

from scoring import Score, load_score  # noqa: E402


@pytest.fixture(scope='session')
def score() -> Score:
    return load_score(str(FOLDER / 'material'))
