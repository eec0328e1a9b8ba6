"""The attribution model: a BERT encoder with a label head, a link head and a source pointer.

Linear layers run in bfloat16 (fp32 master weights) where the processor has AVX-512; layer norms, residuals and losses in fp32.
"""
import collections

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from features import LABELS

HEAD_SIZE = 128
Size = collections.namedtuple('Size', 'width heads inner vocabulary head', defaults=(384, 12, 1536, 30522, 32))


def size_of(state, head=Size().head):
    """The number of layers and the size that a checkpoint's weights have."""
    layer = 'encoder.layers.0.'
    return (1 + max(int(k.split('.')[2]) for k in state if k.startswith('encoder.layers.')),
            Size(state[layer + 'o.weight'].shape[0], state[layer + 'o.weight'].shape[1] // head, state[layer + 'up.weight'].shape[0],
                 state['encoder.word.weight'].shape[0], head))


def restored(state, dropout=0.0):
    """The model with these weights."""
    layers, size = size_of(state)
    model = AttributionModel(layers, dropout, size)
    model.load_state_dict(state)
    return model


class Dropout:
    """Bernoulli masks from one pool, at a random offset: torch draws them on one thread, ten times slower than it drops."""

    def __init__(self, p, size=1 << 24):
        self.p, self.size = p, size
        self.pool = (torch.rand(2 * size) >= p).to(torch.uint8) if p else None

    def __call__(self, x, training):
        if not training or not self.p:
            return x
        n = x.numel()
        at = int(torch.randint(0, 2 * self.size - n, (1,)))
        return x * (self.pool[at:at + n].view(x.shape) * (1 / (1 - self.p)))


class Attention(torch.autograd.Function):
    """softmax(q k' / sqrt(d) + bias) v. The backward pass takes the row sums of p * dp as those of o * do (FlashAttention,
    Dao et al. 2022), which spares three passes over the largest tensors."""

    @staticmethod
    def forward(ctx, q, k, v, bias):
        q = q * q.shape[-1] ** -0.5
        a = torch.matmul(q, k.transpose(-1, -2))
        if bias is not None:
            a += bias.to(a.dtype)
        p = F.softmax(a, -1)
        o = torch.matmul(p, v)
        ctx.save_for_backward(q, k, v, p, o)
        return o

    @staticmethod
    def backward(ctx, do):
        q, k, v, p, o = ctx.saved_tensors
        do = do.contiguous()
        dv = torch.matmul(p.transpose(-1, -2), do)
        ds = torch.matmul(do, v.transpose(-1, -2))
        ds.sub_((do * o).sum(-1, keepdim=True)).mul_(p)
        return torch.matmul(ds, k) * q.shape[-1] ** -0.5, torch.matmul(ds.transpose(-1, -2), q), dv, None


def has_avx512():
    try:
        return 'avx512f' in open('/proc/cpuinfo').read()
    except OSError:
        return False


class Linear(nn.Linear):
    low = has_avx512()  # without it oneDNN multiplies bfloat16 one by one: a hundred times slower than fp32
    always_low = False  # in inference too: for a teacher, never for what is measured

    def forward(self, x):
        if self.low and (self.training or not torch.is_grad_enabled() and self.always_low):
            return F.linear(x.bfloat16(), self.weight.bfloat16(), self.bias.bfloat16())
        return F.linear(x, self.weight, self.bias)


class Layer(nn.Module):
    def __init__(self, drop, size):
        super().__init__()
        width = size.width
        self.qkv = Linear(width, 3 * size.heads * size.head)
        self.o = Linear(size.heads * size.head, width)
        self.ln1 = nn.LayerNorm(width, eps=1e-12)
        self.up = Linear(width, size.inner)
        self.down = Linear(size.inner, width)
        self.ln2 = nn.LayerNorm(width, eps=1e-12)
        self.heads, self.drop = size.heads, drop

    def forward(self, x, bias):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
        c = Attention.apply(q, k, v, bias).transpose(1, 2).reshape(b, n, -1)
        x = self.ln1(x + self.drop(self.o(c).float(), self.training))
        return self.ln2(x + self.drop(self.down(F.gelu(self.up(x))).float(), self.training))


class Encoder(nn.Module):
    def __init__(self, layers, dropout=0.1, size=Size()):
        super().__init__()
        drop = Dropout(dropout)
        self.word = nn.Embedding(size.vocabulary, size.width)
        self.position = nn.Embedding(512, size.width)
        self.segment = nn.Embedding(8, size.width)
        self.ln = nn.LayerNorm(size.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(drop, size) for _ in range(layers))
        self.drop = drop

    def forward(self, ids, mask, segments, each=None):
        x = self.word(ids) + self.position(torch.arange(ids.shape[1]))[None] + self.segment(segments)
        x = self.drop(self.ln(x), self.training)
        bias = None if mask is None else (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
            if each is not None:
                each.append(x)
        return x


class AttributionModel(nn.Module):
    """(batch, pieces) -> labels (batch, pieces, 7), links and source pointers (batch, pieces, pieces), all logits.
    A list given as `each` gets the output of every layer."""

    def __init__(self, layers, dropout=0.1, size=Size()):
        super().__init__()
        self.encoder = Encoder(layers, dropout, size)
        self.label = nn.Linear(size.width, len(LABELS))
        self.link_from, self.link_to = nn.Linear(size.width, HEAD_SIZE), nn.Linear(size.width, HEAD_SIZE)
        self.source_from, self.source_to = nn.Linear(size.width, HEAD_SIZE), nn.Linear(size.width, HEAD_SIZE)

    def forward(self, ids, mask, segments, each=None):
        x = self.encoder(ids, mask, segments, each)
        bias = 0.0 if mask is None else (1.0 - mask[:, None, :].float()) * -1e4
        scale = HEAD_SIZE ** -0.5
        link = torch.matmul(self.link_from(x) * scale, self.link_to(x).transpose(1, 2)) + bias
        source = torch.matmul(self.source_from(x) * scale, self.source_to(x).transpose(1, 2)) + bias
        return self.label(x), link, source


def load_base(model, onnx_path, layers=None):
    """Weights of a base encoder out of its fp32 .onnx; `layers` picks some of its layers in order."""
    import onnx
    from onnx import numpy_helper
    g = onnx.load(onnx_path).graph
    weights = {i.name: torch.tensor(np.array(numpy_helper.to_array(i))) for i in g.initializer}
    product = {n.name: n.input[1] for n in g.node if n.op_type == 'MatMul'}
    e = model.encoder
    e.word.weight.data = weights['embeddings.word_embeddings.weight']
    e.position.weight.data = weights['embeddings.position_embeddings.weight']
    e.segment.weight.data = weights['embeddings.token_type_embeddings.weight'][0][None].repeat(8, 1)
    e.ln.weight.data, e.ln.bias.data = weights['embeddings.LayerNorm.weight'], weights['embeddings.LayerNorm.bias']
    for i, layer in zip(layers or range(len(e.layers)), e.layers):
        def dense(*names):
            ws = [weights[product[f'/encoder/layer.{i}/{n}/MatMul']].T for n in names]
            bs = [weights[f'encoder.layer.{i}.' + n.replace('/', '.') + '.bias'] for n in names]
            return torch.cat(ws).contiguous(), torch.cat(bs)
        for target, names in ((layer.qkv, ('attention/self/query', 'attention/self/key', 'attention/self/value')),
                              (layer.o, ('attention/output/dense',)), (layer.up, ('intermediate/dense',)),
                              (layer.down, ('output/dense',))):
            target.weight.data, target.bias.data = dense(*names)
        for target, name in ((layer.ln1, 'attention.output.LayerNorm'), (layer.ln2, 'output.LayerNorm')):
            target.weight.data, target.bias.data = weights[f'encoder.layer.{i}.{name}.weight'], weights[f'encoder.layer.{i}.{name}.bias']


def batch(windows):
    n = max(len(w['ids']) for w in windows)

    def padded(key, value):
        return torch.tensor([w[key] + [value] * (n - len(w[key])) for w in windows])
    mask = torch.tensor([[1] * len(w['ids']) + [0] * (n - len(w['ids'])) for w in windows])
    return (padded('ids', 0), None if bool(mask.all()) else mask, padded('segments', 0),
            padded('label', -100), padded('link', -100), padded('pointer', -100))
