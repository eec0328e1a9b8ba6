"""Word lists out of a WordNet of a few lines."""
from pathlib import Path

import pytest
from whosaid_training.lexicon.build import Vocabulary, wider, write_names
from whosaid_training.lexicon.wordnet import WordNet, synset

PERSON, GROUP, ARTIFACT, COMMUNICATION, LOCATION = '18', '14', '06', '10', '15'
ROOTS = (('00000001', PERSON, 'woman', ''), ('00000002', PERSON, 'female', ''), ('00000003', PERSON, 'man', ''), ('00000004', PERSON, 'male', ''),
         ('00000005', GROUP, 'organization', ''), ('00000006', GROUP, 'social_group', ''), ('00000007', PERSON, 'bad_person', ''),
         ('00000008', PERSON, 'unwelcome_person', ''), ('00000009', PERSON, 'unfortunate', ''), ('00000010', PERSON, 'sinner', ''))
NOUNS = (*ROOTS, ('00000011', PERSON, 'skipper', '@ 00000012'), ('00000012', PERSON, 'officer', ''), ('00000013', PERSON, 'actress', '@ 00000001'),
         ('00000014', GROUP, 'union', '@ 00000005'), ('00000015', ARTIFACT, 'porter', ''), ('00000016', PERSON, 'doorman', ''),
         ('00000017', COMMUNICATION, 'memo', ''), ('00000018', LOCATION, 'Leeds', '@i 00000019'), ('00000019', LOCATION, 'city', ''),
         ('00000020', PERSON, 'crook', '@ 00000007'))


@pytest.fixture(scope='module')
def net(tmp_path_factory: pytest.TempPathFactory) -> WordNet:
    folder = tmp_path_factory.mktemp('wordnet')
    data = '  licence\n'
    for number, file, word, pointer in NOUNS:
        pointers = f'001 {pointer} n 0000' if pointer else '000'
        words = '02 porter 0 doorman 0' if word == 'doorman' else f'01 {word} 0'
        data += f'{number} {file} n {words} {pointers} | gloss of {word}\n'
    (folder / 'data.noun').write_text(data, encoding='utf-8')
    index = ''.join(f'{word.lower()} n 1 0 1 0 {number}\n' for number, _, word, _ in NOUNS if word != 'porter')
    (folder / 'index.noun').write_text(index + 'porter n 2 0 2 0 00000015 00000016\n', encoding='utf-8')
    (folder / 'index.adj').write_text('  licence\nsilent a 1 0\n', encoding='utf-8')
    (folder / 'cntlist.rev').write_text('memo%1:10:00:: 1 4\nwalk%2:38:00:: 1 9\n', encoding='utf-8')
    return WordNet(folder)


def test_synset_of_a_line() -> None:
    number, sense = synset('00000018 15 n 02 Leeds 0 the_town 0 002 @i 00000019 n 0000 ;u 00000007 n 0000 | a city; "in Leeds"\n')
    assert number == '00000018'
    assert (sense.file, sense.words, sense.hypernyms, sense.instance_of, sense.usages) == (
        'noun.location', ['Leeds', 'the_town'], [], ['00000019'], ['00000007'])


@pytest.mark.parametrize(('word', 'name'), [
    ('skipper', 'person'), ('actress', 'woman'), ('union', 'organization'), ('porter', 'person'), ('memo', 'document'), ('leeds', 'place'),
    ('silent', 'adjective'), ('walk', 'common'), ('crook', None)])
def test_class_of_a_word(net: WordNet, word: str, name: str | None) -> None:
    assert Vocabulary(net).fill().classes.get(word) == name


def test_wider_terms(net: WordNet) -> None:
    assert wider(net, 'skipper') == ['officer']
    assert wider(net, 'memo') == []


def test_given_names_need_bearers(tmp_path: Path) -> None:
    (tmp_path / 'names.tsv').write_text('name\tfemale\tmale\tp_female\nAnn\t990\t10\t0.99\nZz\t100\t199\t0.3\n', encoding='utf-8')
    write_names(tmp_path / 'names.tsv', tmp_path / 'out.txt')
    assert [line for line in (tmp_path / 'out.txt').read_text(encoding='utf-8').splitlines() if line[0] != '#'] == ['ann 10 4']
