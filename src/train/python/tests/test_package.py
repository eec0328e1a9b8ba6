"""The package's metadata."""
import re
import tomllib
from pathlib import Path

FOLDER = Path(__file__).parents[1]


def test_version_is_that_of_the_project() -> None:
    pom = (FOLDER.parents[2] / 'pom.xml').read_text(encoding='utf-8')
    version = re.search('<artifactId>whosaid</artifactId>\\s*<version>([^<]+)</version>', pom)
    assert version
    assert tomllib.loads((FOLDER / 'pyproject.toml').read_text(encoding='utf-8'))['project']['version'] == version.group(1)
