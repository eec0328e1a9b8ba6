"""The attribution model: a BERT encoder with a label head, a link head and a source pointer.

Linear layers run in bfloat16 (fp32 master weights) where the processor has AVX-512; layer norms, residuals and losses in fp32.
Shapes: b windows, n pieces, w the encoder's width.
"""
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor

from whosaid_training.windows import IGNORED, LABELS, Window

HEAD_SIZE = 128
"""Width of the queries and keys of the link head and the source pointer."""
POSITIONS, SEGMENTS = 512, 8
MASKED = -1e4
"""What is added to the scores of pieces that only fill a window up."""

State = Mapping[str, Tensor]
"""Weights by name, as torch's state_dict has them."""


class Size(NamedTuple):
    """Of an encoder: width, attention heads a layer, inner neurons a layer, word pieces, width of an attention head."""
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 30522
    head: int = 32


class Scores(NamedTuple):
    """Logits: labels (b, n, 7), links (b, n, n) and source pointers (b, n, n)."""
    labels: Tensor
    links: Tensor
    sources: Tensor


class Batch(NamedTuple):
    """Windows filled up to the longest: all (b, n), int64; the mask is 1 for real pieces, None where nothing is filled up."""
    ids: Tensor
    mask: Tensor | None
    segments: Tensor
    label: Tensor
    link: Tensor
    pointer: Tensor

    @classmethod
    def of(cls, windows: Sequence[Window]) -> 'Batch':
        """A batch of these windows."""
        n = max(len(w['ids']) for w in windows)

        def filled(lists: list[list[int]], value: int) -> Tensor:
            return torch.tensor([numbers + [value] * (n - len(numbers)) for numbers in lists])

        mask = filled([[1] * len(w['ids']) for w in windows], 0)
        return cls(filled([w['ids'] for w in windows], 0), None if bool(mask.all()) else mask, filled([w['segments'] for w in windows], 0),
                   *(filled(lists, IGNORED) for lists in ([w['label'] for w in windows], [w['link'] for w in windows],
                                                          [w['pointer'] for w in windows])))

    @property
    def gold(self) -> Scores:
        """The targets in the order of the scores, each (b, n)."""
        return Scores(self.label, self.link, self.pointer)


class Dropout:
    """Bernoulli masks from one pool, at a random offset: torch draws them on one thread, ten times slower than it drops."""

    def __init__(self, p: float, size: int = 1 << 24) -> None:
        self.p, self.size = p, size
        self.pool = (torch.rand(2 * size) >= p).to(torch.uint8) if p else None

    def __call__(self, x: Tensor, training: bool) -> Tensor:
        if not training or self.pool is None:
            return x
        n = x.numel()
        at = int(torch.randint(0, 2 * self.size - n, (1,)))
        return x * (self.pool[at:at + n].view(x.shape) * (1 / (1 - self.p)))


class Attention(torch.autograd.Function):
    """softmax(q k' / sqrt(d) + bias) v, for q, k, v of (b, heads, n, d). The backward pass takes the row sums of p * dp as those of
    o * do (FlashAttention, Dao et al. 2022), which spares three passes over the largest tensors."""

    @staticmethod
    def forward(ctx: Any, q: Tensor, k: Tensor, v: Tensor, bias: Tensor | None) -> Tensor:  # type: ignore[override]
        q = q * q.shape[-1] ** -0.5
        a = torch.matmul(q, k.transpose(-1, -2))
        if bias is not None:
            a += bias.to(a.dtype)
        p = F.softmax(a, -1)
        o = torch.matmul(p, v)
        ctx.save_for_backward(q, k, v, p, o)
        return o

    @staticmethod
    def backward(ctx: Any, do: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        q, k, v, p, o = ctx.saved_tensors
        do = do.contiguous()
        dv = torch.matmul(p.transpose(-1, -2), do)
        ds = torch.matmul(do, v.transpose(-1, -2))
        ds.sub_((do * o).sum(-1, keepdim=True)).mul_(p)
        return torch.matmul(ds, k) * q.shape[-1] ** -0.5, torch.matmul(ds.transpose(-1, -2), q), dv, None


def has_avx512() -> bool:
    """Whether this processor has AVX-512; False where the system does not say."""
    try:
        with open('/proc/cpuinfo', encoding='utf-8') as file:
            return 'avx512f' in file.read()
    except OSError:
        return False


class Linear(nn.Linear):
    """A linear layer that multiplies in bfloat16 while it is trained, where the processor can."""
    low = has_avx512()  # without it oneDNN multiplies bfloat16 one by one: a hundred times slower than fp32
    always_low = False  # in inference too: for a teacher, never for what is measured

    def forward(self, x: Tensor) -> Tensor:
        if self.low and (self.training or not torch.is_grad_enabled() and self.always_low):
            return F.linear(x.bfloat16(), self.weight.bfloat16(), self.bias.bfloat16())
        return F.linear(x, self.weight, self.bias)


class Layer(nn.Module):
    """A layer of the encoder: (b, n, w) to the same shape."""

    def __init__(self, drop: Dropout, size: Size) -> None:
        super().__init__()
        width = size.width
        self.qkv = Linear(width, 3 * size.heads * size.head)
        self.o = Linear(size.heads * size.head, width)
        self.ln1 = nn.LayerNorm(width, eps=1e-12)
        self.up = Linear(width, size.inner)
        self.down = Linear(size.inner, width)
        self.ln2 = nn.LayerNorm(width, eps=1e-12)
        self.heads, self.drop = size.heads, drop

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
        c = Attention.apply(q, k, v, bias).transpose(1, 2).reshape(b, n, -1)
        x = self.ln1(x + self.drop(self.o(c).float(), self.training))
        result: Tensor = self.ln2(x + self.drop(self.down(F.gelu(self.up(x))).float(), self.training))
        return result


class Encoder(nn.Module):
    """Ids and segment ids (b, n) to vectors (b, n, w)."""

    def __init__(self, layers: int, dropout: float, size: Size) -> None:
        super().__init__()
        drop = Dropout(dropout)
        self.word = nn.Embedding(size.vocabulary, size.width)
        self.position = nn.Embedding(POSITIONS, size.width)
        self.segment = nn.Embedding(SEGMENTS, size.width)
        self.ln = nn.LayerNorm(size.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(drop, size) for _ in range(layers))
        self.drop = drop

    def embedded(self, ids: Tensor, segments: Tensor) -> Tensor:
        """What the first layer reads, (b, n, w)."""
        x = self.word(ids) + self.position(torch.arange(ids.shape[1]))[None] + self.segment(segments)
        result: Tensor = self.ln(x)
        return result

    def forward(self, ids: Tensor, mask: Tensor | None, segments: Tensor, each: list[Tensor] | None = None) -> Tensor:
        x = self.drop(self.embedded(ids, segments), self.training)
        bias = None if mask is None else (1.0 - mask[:, None, None, :].float()) * MASKED
        for layer in self.layers:
            x = layer(x, bias)
            if each is not None:
                each.append(x)
        return x


class AttributionModel(nn.Module):
    """Ids, mask and segment ids (b, n) to scores. A list given as `each` gets the output of every layer, (b, n, w)."""

    def __init__(self, layers: int, dropout: float = 0.1, size: Size = Size()) -> None:
        super().__init__()
        self.encoder = Encoder(layers, dropout, size)
        self.label = nn.Linear(size.width, len(LABELS))
        self.link_from, self.link_to = nn.Linear(size.width, HEAD_SIZE), nn.Linear(size.width, HEAD_SIZE)
        self.source_from, self.source_to = nn.Linear(size.width, HEAD_SIZE), nn.Linear(size.width, HEAD_SIZE)

    def forward(self, ids: Tensor, mask: Tensor | None, segments: Tensor, each: list[Tensor] | None = None) -> Scores:
        x = self.encoder(ids, mask, segments, each)
        bias: Tensor | float = 0.0 if mask is None else (1.0 - mask[:, None, :].float()) * MASKED
        scale = HEAD_SIZE ** -0.5
        link = torch.matmul(self.link_from(x) * scale, self.link_to(x).transpose(1, 2)) + bias
        source = torch.matmul(self.source_from(x) * scale, self.source_to(x).transpose(1, 2)) + bias
        return Scores(self.label(x), link, source)


def size_of(state: State, head: int = Size().head) -> tuple[int, Size]:
    """The number of layers and the size that these weights have; the width of an attention head cannot be seen from them."""
    layer = 'encoder.layers.0.'
    return (1 + max(int(k.split('.')[2]) for k in state if k.startswith('encoder.layers.')),
            Size(state[layer + 'o.weight'].shape[0], state[layer + 'o.weight'].shape[1] // head, state[layer + 'up.weight'].shape[0],
                 state['encoder.word.weight'].shape[0], head))


def restored(state: State, dropout: float = 0.0, head: int = Size().head) -> AttributionModel:
    """The model with these weights."""
    layers, size = size_of(state, head)
    model = AttributionModel(layers, dropout, size)
    model.load_state_dict(dict(state))
    return model


def picked(state: State, layers: Sequence[int]) -> dict[str, Tensor]:
    """The weights of a model that has only these layers of this one, in this order."""
    return {name.replace(f'layers.{old}.', f'layers.{new}.'): weight for new, old in enumerate(layers) for name, weight in state.items()
            if '.layers.' not in name or f'.layers.{old}.' in name}
