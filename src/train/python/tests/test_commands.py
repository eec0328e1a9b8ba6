"""A run from end to end, tiny: train, stop and go on, distil, losses, average, export, restore."""
import json
import subprocess
import sys
from pathlib import Path

import onnx
import pytest
import torch
from samples import documents, tokenizer_of
from whosaid_training import checkpoint
from whosaid_training.corpus import read_lines, split
from whosaid_training.model import AttributionModel, Size
from whosaid_training.restore import metadata_of

PACKAGE = Path(__file__).parents[1]
SCORE = 'def score(gold, found):\n    return {"content": {"f1": float(len(found) == len(gold))}}\n'


@pytest.fixture(scope='module')
def folder(tmp_path_factory: pytest.TempPathFactory, given_names: Path) -> Path:
    folder = tmp_path_factory.mktemp('run')
    (folder / 'data' / 'polnear').mkdir(parents=True)
    (folder / 'data' / 'names').mkdir()
    (folder / 'eval').mkdir()
    (folder / 'eval' / 'score.py').write_text(SCORE, encoding='utf-8')
    (folder / 'data' / 'names' / 'given-names-us.tsv').write_bytes(given_names.read_bytes())
    corpus = [dict(d, id=f'{d["id"]}-{i}') for i in range(4) for d in documents()]
    lines = ''.join(json.dumps(d, ensure_ascii=False) + '\n' for d in corpus)
    for name in ('train', 'dev'):
        (folder / 'data' / 'polnear' / f'{name}.jsonl').write_text(lines, encoding='utf-8')
    tokenizer = tokenizer_of([d['text'] for d in documents()])
    (folder / 'tokenizer.json').write_text(json.dumps({'model': {'vocab': tokenizer.vocabulary}}), encoding='utf-8')
    torch.manual_seed(1)
    model = AttributionModel(3, 0.0, Size(64, 2, 48, len(tokenizer.vocabulary), 32))
    checkpoint.write_weights(str(folder / 'base.pt'), model.state_dict(), {})
    return folder


def run(folder: Path, command: str, *arguments: str) -> str:
    environment = {'PYTHONPATH': str(PACKAGE), 'OMP_NUM_THREADS': '1', 'PYTHONDONTWRITEBYTECODE': '1'}
    return subprocess.run([sys.executable, '-m', f'whosaid_training.{command}', *arguments], cwd=folder, env=environment, check=True,
                          capture_output=True, text=True).stdout


def train(folder: Path, out: str, epochs: int, *more: str) -> str:
    return run(folder, 'train', '--data', 'data', '--base', 'base.pt', '--tokenizer', 'tokenizer.json', '--dropout', '0', '--batch', '4',
               '--held-out', '2', '--epochs', str(epochs), '--out', out, *more)


def test_train_and_export(folder: Path) -> None:
    printed = train(folder, 'one.pt', 2, '--every', '1')
    assert 'figures after epoch 2 {"content": 1.0}' in printed
    run(folder, 'export', 'one.pt', 'one.onnx', '--data', 'data', '--version', '5', '--tokenizer', 'tokenizer.json')
    assert metadata_of(onnx.load(str(folder / 'one.onnx')))['version'] == '5'
    run(folder, 'restore', 'one.onnx', 'restored.pt')
    assert checkpoint.read_weights(str(folder / 'restored.pt')).keys() == checkpoint.read_weights(str(folder / 'one.pt')).keys()


def test_run_that_was_stopped_goes_on(folder: Path) -> None:
    train(folder, 'whole.pt', 2, '--every', '0')
    progress = checkpoint.read(str(folder / 'whole.pt'))
    assert progress['epoch'] == 2
    printed = train(folder, 'whole.pt', 3, '--every', '0')
    assert 'epoch 2 0/' in printed and 'epoch 1 0/' not in printed
    assert checkpoint.read(str(folder / 'whole.pt'))['step'] > progress['step']


def test_same_seed_gives_the_same_weights(folder: Path) -> None:
    for name in ('a.pt', 'b.pt'):
        train(folder, name, 1, '--every', '0', '--pick', '0,2')
    first, second = (checkpoint.read_weights(str(folder / name)) for name in ('a.pt', 'b.pt'))
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert not any('layers.2.' in name for name in first)


def test_student_of_a_teacher(folder: Path) -> None:
    train(folder, 'student.pt', 1, '--every', '0', '--pick', '0,2', '--teacher', 'base.pt', '--swapped', '0.2',
          '--also', 'data/polnear/dev.jsonl')
    run(folder, 'average', 'student.pt', 'student.pt', '0.5', 'mean.pt')
    arguments = ('student.pt', 'mean.pt', '--data', 'data', '--tokenizer', 'tokenizer.json', '--teacher', 'base.pt', '--held-out', '2')
    lines = [line.split(': ', 1) for line in run(folder, 'held_out_loss', *arguments).splitlines()]
    assert [name for name, _ in lines] == ['student.pt', 'mean.pt']
    assert lines[0][1] == lines[1][1]


def test_swapping_without_a_teacher_is_refused(folder: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError) as refused:
        train(folder, 'none.pt', 1, '--swapped', '0.2')
    assert '--swapped needs a --teacher' in refused.value.stderr


def test_held_out_texts_are_those_of_the_split(folder: Path) -> None:
    held_out, trained = split(read_lines(folder / 'data' / 'polnear' / 'train.jsonl'), 3)
    assert len(held_out) == 3 and len(trained) == 9
    assert [json.loads(line) for line in run(folder, 'held_out', 'data/polnear/train.jsonl', '3').splitlines()] == held_out
