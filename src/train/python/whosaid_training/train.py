"""Trains the attribution model: from a base encoder, from a checkpoint, or as the student of a teacher.

Settings are printed first; figures of dev after each `--every` epochs. A checkpoint holds all that is needed to go on.
"""
import argparse
import importlib.util
import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch.nn.utils.clip_grad import clip_grad_norm_

from whosaid_training import checkpoint
from whosaid_training.augmentation.names import Names
from whosaid_training.augmentation.scenes import Scenes
from whosaid_training.augmentation.variants import varied
from whosaid_training.base_encoder import BASE_LAYERS, load_base
from whosaid_training.corpus import Document, read_lines, split
from whosaid_training.decoding import decode, read
from whosaid_training.distillation import NeighbouringPieces
from whosaid_training.losses import annotation_loss, layer_loss, teacher_loss
from whosaid_training.model import AttributionModel, Batch, Linear, picked, restored, size_of
from whosaid_training.optimization import MovingAverage, optimizer, scheduled, set_rate
from whosaid_training.tokenization import WordPiece
from whosaid_training.windows import training_windows

SHOWN = ('attributed', 'attributed/direct', 'attributed/mixed', 'attributed/indirect', 'complete', 'content', 'exact',
         'tokens_source', 'tokens_cue', 'tokens_content')
ANNOTATION_SHARE = 0.4
"""What the annotation counts beside a teacher."""
LAYER_WEIGHT = 2.0
SHUFFLED_LENGTHS = 24
"""Windows of a batch have about the same length, so that little is filled up; this many pieces of noise mix them."""

Figures = Callable[[AttributionModel], dict[str, float]]


def arguments() -> argparse.Namespace:
    p = argparse.ArgumentParser(prog='python3 -m whosaid_training.train', description=__doc__)
    p.add_argument('--data', required=True, help='folder with polnear/ and names/; with --every, ../eval/score.py beside it')
    p.add_argument('--base', required=True, help='fp32 .onnx of the base encoder, or a checkpoint of any size to start from')
    p.add_argument('--tokenizer', required=True, help='tokenizer.json of the base encoder')
    p.add_argument('--pick', default='', help='layers of the base to take, e.g. 0,2,4,6,8,11 (all unless given)')
    p.add_argument('--epochs', type=int, default=8)
    p.add_argument('--rate', type=float, default=2e-4, help='highest learning rate of the encoder')
    p.add_argument('--warmup', type=float, default=0.05, help='share of the steps in which the rate rises')
    p.add_argument('--dropout', type=float, default=0.1)
    p.add_argument('--batch', type=int, default=16, help='windows a step')
    p.add_argument('--seed', type=int, default=7)
    p.add_argument('--held-out', type=int, default=0, help='training texts kept back to choose settings by (figures in place of dev)')
    p.add_argument('--texts', type=int, default=0, help='training texts that an epoch reads, another choice each time (all unless given)')
    p.add_argument('--plain', type=float, default=0.4, help='share of texts that stay as they are')
    p.add_argument('--teacher', default='', help='checkpoint of a larger model to distil from')
    p.add_argument('--swapped', type=float, default=0.0, help='with a teacher: mean share of the pieces that give way to a neighbour')
    p.add_argument('--also', default='', help='with --swapped: .jsonl of more texts for the teacher to judge, read as they are')
    p.add_argument('--every', type=int, default=2, help='epochs between figures; 0: none')
    p.add_argument('--out', required=True, help='checkpoint file; training goes on from it where it exists')
    a = p.parse_args()
    if (a.swapped and not a.teacher) or (a.also and not a.swapped):
        p.error('--swapped needs a --teacher, and --also needs --swapped: nothing else says what to aim at')
    return a


class TrainingTexts:
    """The texts of a run and their variants, as batches. People annotated those that are varied."""

    def __init__(self, docs: list[Document], names: Names, also: list[Document], tokenizer: WordPiece, a: argparse.Namespace) -> None:
        self.docs, self.names, self.scenes = docs + also, names, Scenes(docs, names)
        self.tokenizer, self.texts, self.plain, self.batch = tokenizer, a.texts or len(self.docs), a.plain, a.batch

    def batches(self, rnd: random.Random) -> list[Batch]:
        """One epoch."""
        windows = []
        for doc in rnd.sample(self.docs, self.texts):
            windows += training_windows(self._variant(doc, rnd), self.tokenizer, rnd)
        windows.sort(key=lambda w: len(w['ids']) + rnd.random() * SHUFFLED_LENGTHS)
        groups = [windows[i:i + self.batch] for i in range(0, len(windows) - self.batch + 1, self.batch)]
        rnd.shuffle(groups)
        return [Batch.of(group) for group in groups]

    def _variant(self, doc: Document, rnd: random.Random) -> Document:
        return doc if rnd.random() < self.plain or 'annotator' not in doc else varied(doc, self.names, self.scenes, rnd)


class Teacher:
    """A larger model whose scores and layers a student aims at."""

    def __init__(self, model: AttributionModel, neighbours: NeighbouringPieces | None) -> None:
        self.model, self.neighbours = model.eval(), neighbours
        for part in self.model.modules():
            if isinstance(part, Linear):
                part.always_low = True

    def loss(self, student: AttributionModel, batch: Batch, layers: list[int]) -> torch.Tensor:
        """The student's distance; `layers` are those of the teacher that the student began with."""
        own: list[torch.Tensor] = []
        masters: list[torch.Tensor] = []
        ids = self.neighbours.swapped(batch.ids) if self.neighbours else batch.ids
        with torch.no_grad():
            known = self.model(ids, batch.mask, batch.segments, masters)
        scores = student(ids, batch.mask, batch.segments, own)
        loss = teacher_loss(scores, known, batch.gold) + LAYER_WEIGHT * layer_loss(own, masters, layers, batch.mask)
        # What the annotators said need not fit a text with pieces swapped.
        return loss if self.neighbours else loss + ANNOTATION_SHARE * annotation_loss(scores, batch.gold)


class Run:
    """A training run: the model, its moving average, the optimizer, and how far it has come."""

    def __init__(self, model: AttributionModel, layers: list[int], teacher: Teacher | None, texts: TrainingTexts,
                 settings: dict[str, Any]) -> None:
        self.model, self.layers, self.teacher, self.texts, self.settings = model, layers, teacher, texts, settings
        self.rate, self.epochs, self.seed, self.out = settings['rate'], settings['epochs'], settings['seed'], settings['out']
        self.optimizer, self.average = optimizer(model, self.rate), MovingAverage(model)
        self.steps = self.epochs * len(texts.batches(random.Random(1)))
        self.warm = max(1, int(settings['warmup'] * self.steps))
        self.epoch, self.step, self.started = 0, 0, time.time()

    def resume(self) -> None:
        """Goes on from the checkpoint, where there is one."""
        if os.path.exists(self.out):
            progress: checkpoint.Progress = checkpoint.read(self.out)
            self.model.load_state_dict(progress['model'])
            self.average.model.load_state_dict(progress['average'])
            self.optimizer.load_state_dict(progress['optimizer'])
            self.epoch, self.step, self.average.steps = progress['epoch'], progress['step'], progress['step']
            self.started -= progress['seconds']

    def finish(self, every: int, figures: Figures | None) -> None:
        """The epochs that are left, with a checkpoint after each, and figures after each `every` epochs and at the end."""
        while self.epoch < self.epochs:
            self._train_epoch(random.Random(self.seed * 1000 + self.epoch))
            self.epoch += 1
            checkpoint.write_progress(self.out, checkpoint.Progress(
                model=self.model.state_dict(), average=self.average.model.state_dict(), optimizer=self.optimizer.state_dict(),
                epoch=self.epoch, step=self.step, seconds=time.time() - self.started, settings=self.settings))
            if figures and (self.epoch % every == 0 or self.epoch == self.epochs):
                print(f'figures after epoch {self.epoch}', json.dumps(figures(self.average.model.eval())), flush=True)

    def _train_epoch(self, rnd: random.Random) -> None:
        self.model.train()
        total, batches = 0.0, self.texts.batches(rnd)
        for number, batch in enumerate(batches):
            total += self._train_step(batch)
            if number % 25 == 0:
                seconds = time.time() - self.started
                print(f'epoch {self.epoch} {number}/{len(batches)} loss {total / (number + 1):.4f} {seconds:.0f} s', flush=True)

    def _train_step(self, batch: Batch) -> float:
        set_rate(self.optimizer, self.rate, scheduled(self.step, self.warm, self.steps))
        if self.teacher:
            loss = self.teacher.loss(self.model, batch, self.layers)
        else:
            loss = annotation_loss(self.model(batch.ids, batch.mask, batch.segments), batch.gold)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        clip_grad_norm_([p for p in self.model.parameters() if p.requires_grad], 1.0)
        self.optimizer.step()
        self.average.update()
        self.step += 1
        return loss.item()


def initial_model(a: argparse.Namespace) -> tuple[AttributionModel, list[int]]:
    """The model to begin with, and the layers of the base that it has."""
    weights = {} if a.base.endswith('.onnx') else checkpoint.read_weights(a.base)
    layers = [int(x) for x in a.pick.split(',')] if a.pick else list(range(size_of(weights)[0] if weights else BASE_LAYERS))
    if weights:
        return restored(picked(weights, layers), a.dropout), layers
    model = AttributionModel(len(layers), a.dropout)
    load_base(model, a.base, layers)
    return model, layers


def teacher_of(a: argparse.Namespace, tokenizer: WordPiece) -> Teacher | None:
    """The teacher, if one is asked for."""
    if not a.teacher:
        return None
    model = restored(checkpoint.read_weights(a.teacher))
    return Teacher(model, NeighbouringPieces(tokenizer, model.encoder.word.weight.data, a.swapped) if a.swapped else None)


def figures_on(docs: list[Document], tokenizer: WordPiece, data: str) -> Figures:
    """F1 of a model on these texts, by the score.py beside the data; OSError where there is none."""
    spec = importlib.util.spec_from_file_location('score', Path(data) / '..' / 'eval' / 'score.py')
    assert spec and spec.loader
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)

    def figures(model: AttributionModel) -> dict[str, float]:
        found = {d['id']: {'id': d['id'], 'quotes': decode(read(model, d['text'], tokenizer))} for d in docs}
        ratios = score.score(docs, found)
        return {name: ratios[name]['f1'] for name in SHOWN if name in ratios}
    return figures


def main() -> None:
    a = arguments()
    torch.set_num_threads(int(os.environ.get('OMP_NUM_THREADS', 2)))
    torch.manual_seed(a.seed)
    print('settings', json.dumps(vars(a)), flush=True)
    tokenizer = WordPiece.of(a.tokenizer)
    train, dev = read_lines(f'{a.data}/polnear/train.jsonl'), read_lines(f'{a.data}/polnear/dev.jsonl')
    if a.held_out:
        dev, train = split(train, a.held_out)
    figures = figures_on(dev, tokenizer, a.data) if a.every else None
    texts = TrainingTexts(train, Names(f'{a.data}/names/given-names-us.tsv', train), read_lines(a.also) if a.also else [], tokenizer, a)
    model, layers = initial_model(a)
    run = Run(model, layers, teacher_of(a, tokenizer), texts, vars(a))
    run.resume()
    run.finish(a.every, figures)


if __name__ == '__main__':
    main()
