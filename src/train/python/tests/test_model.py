"""The model, its losses, and what becomes of its weights: average, export, restore, prune."""
import random

import pytest
import torch
from samples import documents, long_document
from torch import Tensor
from torch.autograd.gradcheck import gradcheck
from whosaid_training import export, prune
from whosaid_training.average import mean
from whosaid_training.distillation import NeighbouringPieces
from whosaid_training.losses import annotation_loss, layer_loss, teacher_loss
from whosaid_training.model import Attention, AttributionModel, Batch, Scores, Size, picked, restored, size_of
from whosaid_training.optimization import MovingAverage, optimizer, scheduled, set_rate
from whosaid_training.restore import metadata_of, state_of, vocabulary_of
from whosaid_training.tokenization import WordPiece
from whosaid_training.windows import IGNORED, PIECES, Window, training_windows

HEAD = 8


@pytest.fixture(scope='module')
def model(tokenizer: WordPiece) -> AttributionModel:
    torch.manual_seed(1)
    return AttributionModel(3, 0.0, Size(width=32, heads=4, inner=48, vocabulary=len(tokenizer.vocabulary), head=HEAD)).eval()


@pytest.fixture(scope='module')
def windows(tokenizer: WordPiece) -> list[Window]:
    return [w for doc in documents() for w in training_windows(doc, tokenizer, random.Random(2))]


@pytest.fixture(scope='module')
def batch(windows: list[Window]) -> Batch:
    return Batch.of(windows)


def scores_of(model: AttributionModel, batch: Batch) -> Scores:
    with torch.no_grad():
        scores: Scores = model(batch.ids, batch.mask, batch.segments)
    return scores


def test_batch_is_filled_up(batch: Batch, windows: list[Window]) -> None:
    n = max(len(w['ids']) for w in windows)
    assert all(part is not None and part.shape == (len(windows), n) for part in batch)
    assert batch.mask is not None
    assert batch.mask.sum(1).tolist() == [len(w['ids']) for w in windows]
    assert (batch.label[batch.mask == 0] == IGNORED).all()
    assert Batch.of(windows[:1]).mask is None


def test_shapes_of_scores(model: AttributionModel, batch: Batch) -> None:
    b, n = batch.ids.shape
    assert [s.shape for s in scores_of(model, batch)] == [(b, n, 7), (b, n, n), (b, n, n)]


def test_filling_up_changes_no_score(model: AttributionModel, batch: Batch, windows: list[Window]) -> None:
    scores = scores_of(model, batch)
    for i, window in enumerate(windows):
        n = len(window['ids'])
        alone = scores_of(model, Batch.of([window]))
        assert torch.allclose(scores.labels[i, :n], alone.labels[0], atol=1e-4)
        assert torch.allclose(scores.links[i, :n, :n], alone.links[0], atol=1e-4)
        assert (scores.links[i, :, n:] < -1e3).all()


def test_gradient_of_attention_is_that_of_the_plain_one() -> None:
    torch.manual_seed(5)
    q, k, v = (torch.randn(2, 2, 5, 4, dtype=torch.double, requires_grad=True) for _ in range(3))
    assert gradcheck(lambda q, k, v: Attention.apply(q, k, v, None), (q, k, v))


def test_size_is_read_from_the_weights(model: AttributionModel, tokenizer: WordPiece) -> None:
    assert size_of(model.state_dict(), HEAD) == (3, Size(32, 4, 48, len(tokenizer.vocabulary), HEAD))


def test_picked_layers(model: AttributionModel) -> None:
    weights = picked(model.state_dict(), [0, 2])
    assert torch.equal(weights['encoder.layers.1.up.weight'], model.encoder.layers[2].up.weight)
    assert size_of(weights, HEAD)[0] == 2


def perfect(batch: Batch) -> Scores:
    """Scores that leave no doubt about the gold."""
    n = batch.ids.shape[1]
    return Scores(*(50.0 * torch.nn.functional.one_hot(gold.clamp(min=0), classes).float() for gold, classes in zip(batch.gold, (7, n, n))))


def test_loss_is_nothing_for_certain_scores(model: AttributionModel, batch: Batch) -> None:
    assert annotation_loss(perfect(batch), batch.gold).item() == pytest.approx(0, abs=1e-6)
    assert annotation_loss(scores_of(model, batch), batch.gold).item() > 1


def test_loss_without_targets_is_nothing(model: AttributionModel, batch: Batch) -> None:
    nothing = Scores(*(torch.full_like(gold, IGNORED) for gold in batch.gold))
    assert annotation_loss(scores_of(model, batch), nothing).item() == 0


def test_distance_from_oneself_is_nothing(model: AttributionModel, batch: Batch) -> None:
    layers: list[Tensor] = []
    with torch.no_grad():
        scores = model(batch.ids, batch.mask, batch.segments, layers)
    assert teacher_loss(scores, scores, batch.gold).item() == pytest.approx(0, abs=1e-6)
    assert teacher_loss(perfect(batch), scores, batch.gold).item() > 1
    assert layer_loss(layers, layers, [0, 1, 2], batch.mask).item() == 0
    # A student of the layers 0 and 2 stands for the teacher's first two, and for its last.
    assert layer_loss([layers[1], layers[2]], layers, [0, 2], batch.mask).item() == 0


def test_rate_rises_and_falls() -> None:
    shares = [scheduled(step, 5, 20) for step in range(20)]
    assert shares[:5] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0])
    assert shares[5:] == sorted(shares[5:], reverse=True)
    assert scheduled(20, 5, 20) == 0


def test_training_steps_lessen_the_loss_and_leave_word_vectors(model: AttributionModel, batch: Batch) -> None:
    student = restored(model.state_dict(), head=HEAD).train()
    vectors = student.encoder.word.weight.clone()
    steps, average = optimizer(student, 1e-3), MovingAverage(student)
    set_rate(steps, 1e-3, 1.0)
    losses = []
    for _ in range(12):
        loss = annotation_loss(student(batch.ids, batch.mask, batch.segments), batch.gold)
        steps.zero_grad()
        loss.backward()
        steps.step()
        average.update()
        losses.append(loss.item())
    assert losses[-1] < 0.7 * losses[0]
    assert torch.equal(student.encoder.word.weight, vectors)
    assert annotation_loss(scores_of(average.model.eval(), batch), batch.gold).item() < losses[0]


def test_mean_of_two(model: AttributionModel) -> None:
    first = {'w': torch.tensor([0.0, 4.0]), 'n': torch.tensor([3])}
    second = {'w': torch.tensor([1.0, 0.0]), 'n': torch.tensor([5])}
    assert mean(first, second, 0.25)['w'].tolist() == [0.25, 3.0]
    assert mean(first, second, 0.25)['n'].tolist() == [5]


@pytest.mark.parametrize(('int8', 'tolerance'), [(False, 1e-6), (True, 0.01)])
def test_export_and_restore(model: AttributionModel, tokenizer: WordPiece, int8: bool, tolerance: float) -> None:
    file = export.build(model.state_dict(), int8, HEAD)
    export.describe(file, export.About('7', 'f' * 64, 3, 'int8' if int8 else 'fp32', '1,2;3'), tokenizer.vocabulary)
    state = state_of(file)
    assert state.keys() == model.state_dict().keys()
    for name, weight in model.state_dict().items():
        known = weight[:PIECES] if name == 'encoder.position.weight' else weight
        limit = tolerance * max(1.0, float(known.abs().max()))
        assert torch.allclose(state[name][:len(known)], known, atol=limit), name
    assert vocabulary_of(file) == tokenizer.vocabulary
    assert {k: metadata_of(file)[k] for k in ('format', 'version', 'layers', 'calibration')} == {
        'format': '1', 'version': '7', 'layers': '3', 'calibration': '1,2;3'}


def test_vocabulary_that_java_cannot_read_is_refused(model: AttributionModel) -> None:
    with pytest.raises(ValueError, match='basic plane'):
        export.describe(export.build(model.state_dict(), False, HEAD), export.About('1', '', 3, 'fp32'), {'😀': 0})


def test_columns_that_others_stand_in_for_go_first() -> None:
    generator = torch.Generator().manual_seed(1)
    free = torch.randn(400, 4, generator=generator)
    activations = torch.cat([free, free[:, :2] + 1e-4 * torch.randn(400, 2, generator=generator)], 1)
    targets = activations @ torch.randn(6, 3, generator=generator)
    fit = prune.fitted_without(activations, targets, 1, 4)
    assert {2, 3} < set(fit.kept) and len(fit.kept) == 4
    assert torch.allclose(activations[:, fit.kept] @ fit.weight.T + fit.bias, targets, atol=0.05)


def test_groups_go_together() -> None:
    activations = torch.randn(100, 6, generator=torch.Generator().manual_seed(1))
    fit = prune.fitted_without(activations, activations[:, 2:4].clone(), 2, 1)
    assert fit.kept == [1] and fit.weight.shape == (2, 2)


def test_pruned_model_is_narrower_and_reads_alike(model: AttributionModel, tokenizer: WordPiece, batch: Batch) -> None:
    rnd = random.Random(1)
    inputs = prune.inputs([long_document(rnd)], tokenizer, 3, rnd)
    weights = prune.pruned(model, inputs, 3, 36)
    assert size_of(weights, HEAD) == (3, Size(32, 3, 36, len(tokenizer.vocabulary), HEAD))
    narrow, wide = (scores_of(m, batch).labels for m in (restored(weights, head=HEAD).eval(), model))
    assert torch.nn.functional.mse_loss(narrow, wide) < 0.2 * wide.var()


def test_swapped_pieces_are_of_the_same_kind() -> None:
    pieces = [*(chr(97 + i) * 2 for i in range(20)), *('##' + chr(97 + i) for i in range(20))]
    tokenizer = WordPiece({p: i for i, p in enumerate(['[CLS]', '[SEP]', '[UNK]', *pieces])})
    torch.manual_seed(4)
    neighbours = NeighbouringPieces(tokenizer, torch.randn(43, 8), 0.5, 12)
    ids = torch.arange(43)[None].repeat(50, 1)
    swapped = neighbours.swapped(ids)
    assert torch.equal(swapped[:, :3], ids[:, :3])
    assert ((swapped >= 23) == (ids >= 23)).all()
    assert 0.3 < (swapped != ids)[:, 3:].float().mean() < 0.7
