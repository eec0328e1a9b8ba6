"""Trains the attribution model. See README.md beside it for the one command.

Settings are printed first; figures of dev after each `--every` epochs. A checkpoint holds all that is needed to go on.
"""
import argparse
import copy
import json
import os
import random
import sys
import time

import torch
import torch.nn.functional as F

import augment
import decode
import features
from held_out import split
from model import AttributionModel, batch, load_base, restored, size_of
from scenes import Scenes

SHOWN = ('attributed', 'attributed/direct', 'attributed/mixed', 'attributed/indirect', 'complete', 'content', 'exact',
         'tokens_source', 'tokens_cue', 'tokens_content')


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--data', required=True, help='folder with polnear/ and names/')
    p.add_argument('--base', required=True, help='fp32 .onnx of the base encoder, or a checkpoint to start from, of whatever size')
    p.add_argument('--tokenizer', required=True, help='tokenizer.json of the base encoder')
    p.add_argument('--pick', default='', help='layers of the base to take, e.g. 0,2,4,6,8,11 (all unless given)')
    p.add_argument('--epochs', type=int, default=8)
    p.add_argument('--rate', type=float, default=2e-4)
    p.add_argument('--warmup', type=float, default=0.05)
    p.add_argument('--dropout', type=float, default=0.1)
    p.add_argument('--batch', type=int, default=16)
    p.add_argument('--seed', type=int, default=7)
    p.add_argument('--held-out', type=int, default=0, help='train texts kept back to choose settings by (figures in place of dev)')
    p.add_argument('--texts', type=int, default=0, help='train texts that an epoch reads, another choice each time (all unless given)')
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


def lines(path):
    return [json.loads(l) for l in open(path, encoding='utf-8') if l.strip()]


class Average:
    """Exponential moving average of the weights: what is evaluated and kept."""

    def __init__(self, model, decay=0.998):
        self.decay, self.model = decay, copy.deepcopy(model)
        self.pairs = [(a, b) for a, b in zip(self.model.parameters(), model.parameters()) if b.requires_grad]
        self.steps = 0

    def update(self):
        self.steps += 1
        d = min(self.decay, self.steps / (self.steps + 10))
        with torch.no_grad():
            torch._foreach_mul_([a.data for a, _ in self.pairs], d)
            torch._foreach_add_([a.data for a, _ in self.pairs], [b.data for _, b in self.pairs], alpha=1 - d)


class Neighbours:
    """Puts in the place of words others whose vectors are near (after TinyBERT, Jiao et al. 2020): a teacher has learnt its training
    texts by heart, and shows how it judges only on texts that it has not seen. Its scores alone are the aim then, since the annotation
    need not fit what stands there now. Each window has a share of its own, from none to twice the mean, so that texts as they are written
    stay among them."""

    def __init__(self, tokenizer, vectors, share, count=12):
        whole = [p.isalpha() and len(p) > 1 for p in tokenizer.vocabulary]
        part = [p.startswith('##') and p[2:].isalpha() for p in tokenizer.vocabulary]
        self.share, unit = share, F.normalize(vectors.float(), dim=-1)
        self.near = torch.arange(len(unit))[:, None].repeat(1, count)
        for kind in (whole, part):
            rows = torch.tensor([i for i, k in zip(tokenizer.vocabulary.values(), kind) if k])
            for some in rows.split(2048):
                self.near[some] = rows[(unit[some] @ unit[rows].T).topk(count + 1).indices[:, 1:]]

    def swapped(self, ids):
        other = self.near[ids, torch.randint(self.near.shape[1], ids.shape)]
        share = 2 * self.share * torch.rand(len(ids), 1)
        return torch.where(torch.rand(ids.shape) < share, other, ids)


def losses(out, gold, teacher=None, hard_share=0.4):
    y, link, pointer = out
    label, links, pointers = gold
    parts = [F.cross_entropy(y.view(-1, y.shape[-1]), label.view(-1), ignore_index=-100),
             0.5 * F.cross_entropy(link.view(-1, link.shape[-1]), links.view(-1), ignore_index=-100) if (links >= 0).any() else 0.0,
             0.3 * F.cross_entropy(pointer.view(-1, pointer.shape[-1]), pointers.view(-1), ignore_index=-100) if (pointers >= 0).any() else 0.0]
    hard = sum(parts)
    if teacher is None:
        return hard
    soft = 0.0
    for student, master, known, weight in zip(out, teacher, gold, (1.0, 0.5, 0.3)):
        rows = known.view(-1) >= 0
        if rows.any():
            s = F.log_softmax(student.reshape(-1, student.shape[-1])[rows], -1)
            t = F.softmax(master.reshape(-1, master.shape[-1])[rows], -1)
            soft = soft + weight * F.kl_div(s, t, reduction='batchmean')
    return hard_share * hard + 1.0 * soft


def unlike(each, masters, pick, mask):
    """How far the student's layers are from those of the teacher that they stand for: layer i for all from pick[i] up to pick[i + 1]
    (after TinyBERT, Jiao et al. 2020)."""
    ends = [p - 1 for p in pick[1:]] + [len(masters) - 1]
    rows = slice(None) if mask is None else mask.bool()
    return sum(F.mse_loss(x[rows], masters[k][rows].float()) for x, k in zip(each, ends)) / len(ends)


def epoch_batches(docs, tokenizer, names, scenes, a, rnd):
    windows = []
    for d in rnd.sample(docs, a.texts or len(docs)):
        v = d if rnd.random() < a.plain or 'annotator' not in d else augment.varied(d, names, scenes, rnd)
        windows += features.training_windows(v, tokenizer, rnd)
    windows.sort(key=lambda w: len(w['ids']) + rnd.random() * 24)
    batches = [windows[i:i + a.batch] for i in range(0, len(windows) - a.batch + 1, a.batch)]
    rnd.shuffle(batches)
    return batches


def figures(model, docs, tokenizer, score):
    model.eval()
    found = {d['id']: dict(id=d['id'], quotes=decode.decode(*decode.read(model, d, tokenizer))) for d in docs}
    r = score.score(docs, found)
    return {k: r[k]['f1'] for k in SHOWN if k in r}


def optimizer(model, rate):
    model.encoder.word.weight.requires_grad = False
    model.encoder.position.weight.requires_grad = False
    fresh = [p for n, p in model.named_parameters() if p.requires_grad and (not n.startswith('encoder.') or 'segment' in n)]
    body = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith('encoder.') and 'segment' not in n]
    flat = [p for p in body if p.dim() == 1]
    deep = [p for p in body if p.dim() > 1]
    return torch.optim.AdamW([dict(params=deep, lr=rate), dict(params=flat, lr=rate, weight_decay=0.0),
                              dict(params=fresh, lr=3 * rate)], weight_decay=0.01, foreach=True)


def main():
    a = arguments()
    torch.set_num_threads(int(os.environ.get('OMP_NUM_THREADS', 2)))
    torch.manual_seed(a.seed)
    sys.path.insert(0, os.path.join(a.data, '..', 'eval'))
    import score
    print('settings', json.dumps(vars(a)), flush=True)
    tokenizer = features.WordPiece(a.tokenizer)
    train, dev = lines(f'{a.data}/polnear/train.jsonl'), lines(f'{a.data}/polnear/dev.jsonl')
    if a.held_out:
        dev, train = split(train, a.held_out)
    names = augment.Names(f'{a.data}/names/given-names-us.tsv', train)
    scenes = Scenes(train, names)
    train += lines(a.also) if a.also else []
    start = {} if a.base.endswith('.onnx') else torch.load(a.base)['average']
    pick = [int(x) for x in a.pick.split(',')] if a.pick else list(range(size_of(start)[0] if start else 12))
    if start:
        model = restored({(k.replace(f'layers.{p}.', f'layers.{i}.')): v for i, p in enumerate(pick) for k, v in start.items()
                          if '.layers.' not in k or f'.layers.{p}.' in k}, a.dropout)
    else:
        model = AttributionModel(len(pick), a.dropout)
        load_base(model, a.base, pick)
    teacher = None
    if a.teacher:
        teacher = restored(torch.load(a.teacher)['average']).eval()
        for part in teacher.modules():
            part.always_low = True
    neighbours = Neighbours(tokenizer, teacher.encoder.word.weight.data, a.swapped) if a.swapped else None
    opt = optimizer(model, a.rate)
    average = Average(model)
    rnd = random.Random(a.seed)
    steps = a.epochs * len(epoch_batches(train, tokenizer, names, scenes, a, random.Random(1)))
    warm = max(1, int(a.warmup * steps))
    begun, step, spent = 0, 0, 0.0
    if os.path.exists(a.out):
        c = torch.load(a.out)
        model.load_state_dict(c['model']), average.model.load_state_dict(c['average']), opt.load_state_dict(c['optimizer'])
        begun, step, spent, average.steps = c['epoch'], c['step'], c['seconds'], c['step']
    started = time.time() - spent
    for epoch in range(begun, a.epochs):
        rnd.seed(a.seed * 1000 + epoch)
        model.train()
        total, batches = 0.0, epoch_batches(train, tokenizer, names, scenes, a, rnd)
        for b, windows in enumerate(batches):
            factor = min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))
            for g, base in zip(opt.param_groups, (a.rate, a.rate, 3 * a.rate)):
                g['lr'] = base * factor
            ids, mask, segments, *gold = batch(windows)
            if teacher is None:
                loss = losses(model(ids, mask, segments), gold)
            else:
                each, masters = [], []
                if neighbours:
                    ids = neighbours.swapped(ids)
                with torch.no_grad():
                    known = teacher(ids, mask, segments, masters)
                out = model(ids, mask, segments, each)
                loss = losses(out, gold, known, 0.0 if neighbours else 0.4) + 2.0 * unlike(each, masters, pick, mask)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            opt.step()
            average.update()
            step, total = step + 1, total + loss.item()
            if b % 25 == 0:
                print(f'epoch {epoch} {b}/{len(batches)} loss {total / (b + 1):.4f} {time.time() - started:.0f} s', flush=True)
        torch.save(dict(model=model.state_dict(), average=average.model.state_dict(), optimizer=opt.state_dict(), epoch=epoch + 1,
                        step=step, seconds=time.time() - started, settings=vars(a)), a.out + '.new')
        os.replace(a.out + '.new', a.out)
        if a.every and ((epoch + 1) % a.every == 0 or epoch + 1 == a.epochs):
            print(f'figures after epoch {epoch + 1}', json.dumps(figures(average.model, dev, tokenizer, score)), flush=True)


if __name__ == '__main__':
    main()
