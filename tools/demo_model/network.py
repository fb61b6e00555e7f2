"""The network in the form that trains fast: Qwen3's arithmetic over a flat row of tokens.

All but attention works on `[tokens, hidden]` with a fixed number of tokens, so that it compiles once, whatever the
number of documents and their length; attention alone sees `[documents, length]`. The parameters carry the names that
transformers gives them, so saving is a cast to bf16.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class Shape:
    """The sizes of the network."""

    vocabulary: int = 4096
    hidden: int = 256
    layers: int = 8
    heads: int = 4
    kv_heads: int = 2
    head_size: int = 64
    inner: int = 768
    context: int = 1024
    theta: float = 10000.0
    epsilon: float = 1e-6


def norm(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    """RMS norm over the last dimension, in f32, in the dtype of x."""
    wide = x.float()
    return (wide * torch.rsqrt(wide.square().mean(-1, keepdim=True) + epsilon) * weight).to(x.dtype)


def linear(x: Tensor, weight: Tensor) -> Tensor:
    """x @ weightᵀ in the dtype of x."""
    return F.linear(x, weight.to(x.dtype))


def rotate(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotary positions: x [tokens, heads, size], cosine and sine [tokens, 1, size / 2] in f32."""
    first, second = x.float().chunk(2, -1)
    return torch.cat((first * cosine - second * sine, second * cosine + first * sine), -1).to(x.dtype)


def before(x: Tensor, scale: Tensor, q: Tensor, k: Tensor, v: Tensor, qn: Tensor, kn: Tensor, cosine: Tensor,
           sine: Tensor, size: int, epsilon: float) -> tuple[Tensor, Tensor, Tensor]:
    """Norm, the three projections, q/k norms and rotary positions; each result is [tokens, heads, size]."""
    y = norm(x, scale, epsilon)
    queries = norm(linear(y, q).unflatten(-1, (-1, size)), qn, epsilon)
    keys = norm(linear(y, k).unflatten(-1, (-1, size)), kn, epsilon)
    values = linear(y, v).unflatten(-1, (-1, size))
    return rotate(queries, cosine, sine), rotate(keys, cosine, sine), values


def after(x: Tensor, mixed: Tensor, o: Tensor, scale: Tensor, gate: Tensor, up: Tensor, down: Tensor, epsilon: float) -> Tensor:
    """The output projection and the gated feed-forward network, both added to x."""
    x = x + linear(mixed, o)
    y = norm(x, scale, epsilon)
    return x + linear(F.silu(linear(y, gate)) * linear(y, up), down)


def score(x: Tensor, scale: Tensor, embedding: Tensor, targets: Tensor, weights: Tensor, epsilon: float) -> tuple[Tensor, Tensor]:
    """The summed loss over the tokens with weight 1, and how many of them the arg max gets right."""
    logits = linear(norm(x, scale, epsilon), embedding).float()
    loss = (F.cross_entropy(logits, targets, reduction="none") * weights).sum()
    return loss, ((logits.argmax(-1) == targets) * weights).sum()


class Network(nn.Module):
    """The parameters, and the loss of a batch."""

    def __init__(self, shape: Shape, compiled: bool):
        super().__init__()
        self.shape = shape
        s = shape
        sizes = {
            "input_layernorm.weight": (s.hidden,), "self_attn.q_proj.weight": (s.heads * s.head_size, s.hidden),
            "self_attn.k_proj.weight": (s.kv_heads * s.head_size, s.hidden),
            "self_attn.v_proj.weight": (s.kv_heads * s.head_size, s.hidden),
            "self_attn.q_norm.weight": (s.head_size,), "self_attn.k_norm.weight": (s.head_size,),
            "self_attn.o_proj.weight": (s.hidden, s.heads * s.head_size), "post_attention_layernorm.weight": (s.hidden,),
            "mlp.gate_proj.weight": (s.inner, s.hidden), "mlp.up_proj.weight": (s.inner, s.hidden),
            "mlp.down_proj.weight": (s.hidden, s.inner),
        }
        self.names = ["model.embed_tokens.weight", "model.norm.weight"]
        self.names += [f"model.layers.{i}.{name}" for i in range(s.layers) for name in sizes]
        shapes = [(s.vocabulary, s.hidden), (s.hidden,)] + list(sizes.values()) * s.layers
        self.values = nn.ParameterList()
        for name, size in zip(self.names, shapes):
            if len(size) == 1:
                value = torch.ones(size)
            else:
                deep = (2 * s.layers) ** -0.5 if name.endswith(("o_proj.weight", "down_proj.weight")) else 1.0
                spread = 0.02 if name == self.names[0] else size[1] ** -0.5
                value = torch.randn(size) * spread * deep
            self.values.append(nn.Parameter(value))
        self.per_layer = len(sizes)
        self.before, self.after, self.score = before, after, score
        if compiled:
            self.before, self.after, self.score = (torch.compile(f, dynamic=False) for f in (before, after, score))
        steps = torch.arange(s.head_size // 2, dtype=torch.float32) * 2 / s.head_size
        angles = torch.arange(s.context, dtype=torch.float32)[:, None] / s.theta ** steps
        self.register_buffer("cosine", angles.cos(), persistent=False)
        self.register_buffer("sine", angles.sin(), persistent=False)

    def named(self) -> dict[str, Tensor]:
        """The parameters under transformers' names."""
        return dict(zip(self.names, self.values))

    def forward(self, ids: Tensor, targets: Tensor, weights: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """ids, targets and weights: [documents, length], padded at the right. Returns `score`'s two sums."""
        s = self.shape
        rows, length = ids.shape
        embedding, last = self.values[0], self.values[1]
        x = F.embedding(ids.reshape(-1), embedding).to(dtype)
        cosine = self.cosine[:length].repeat(rows, 1)[:, None]
        sine = self.sine[:length].repeat(rows, 1)[:, None]
        for i in range(s.layers):
            at = 2 + i * self.per_layer
            n1, q, k, v, qn, kn, o, n2, gate, up, down = self.values[at : at + self.per_layer]
            queries, keys, values = self.before(x, n1, q, k, v, qn, kn, cosine, sine, s.head_size, s.epsilon)
            group = s.heads // s.kv_heads
            queries, keys, values = (t.view(rows, length, -1, s.head_size).transpose(1, 2) for t in (queries, keys, values))
            keys, values = keys.repeat_interleave(group, 1), values.repeat_interleave(group, 1)
            mixed = F.scaled_dot_product_attention(queries, keys, values, is_causal=True)
            mixed = mixed.transpose(1, 2).reshape(rows * length, s.heads * s.head_size)
            x = self.after(x, mixed, o, n2, gate, up, down, s.epsilon)
        return self.score(x, last, embedding, targets.reshape(-1), weights.reshape(-1), s.epsilon)
