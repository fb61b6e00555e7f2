"""Trains the demo model on the generated shards: AdamW, bf16 arithmetic on f32 weights, cosine learning rate over time.

A batch holds documents of about one length, each from its own position 0 as in serving, padded at the right. The
learning rate follows the share of the time that is spent (or of the steps, if their number is given), and ends near
zero, so that greedy answers are stable.
"""

from __future__ import annotations

import math
import time
from pathlib import Path

import numpy as np
import torch

from network import Network, Shape, after, before, score

# Each divides TOKENS, so that every batch has the same number of tokens.
LENGTHS = (64, 96, 128, 192, 256, 384, 512, 768, 1024)
TOKENS = 98_304


class Documents:
    """The documents of one split on the device, and batches of them by length."""

    def __init__(self, folder: Path, split: str, device: str, tokens: int):
        shards = [np.load(path) for path in sorted(folder.glob(f"{split}-*.npz"))]
        pad = np.zeros(LENGTHS[-1] + 1, dtype=np.int16)
        self.ids = torch.from_numpy(np.concatenate([s["ids"].astype(np.int16) for s in shards] + [pad])).to(device)
        self.learn = torch.from_numpy(np.concatenate([s["learn"] for s in shards] + [pad.astype(np.uint8)])).to(device)
        lengths = np.concatenate([s["lengths"] for s in shards]).astype(np.int64)
        self.starts = torch.from_numpy(np.concatenate(([0], np.cumsum(lengths)[:-1]))).to(device)
        self.lengths = torch.from_numpy(lengths).to(device)
        # A document of n tokens has n - 1 predictions.
        kind = np.searchsorted(np.array(LENGTHS), lengths - 1)
        self.members = [np.flatnonzero(kind == i) for i in range(len(LENGTHS))]
        self.tokens, self.device, self.total = tokens, device, int(lengths.sum())

    def epoch(self, random: np.random.Generator) -> list[tuple[int, np.ndarray]]:
        """All documents once, as shuffled batches of (length, document numbers)."""
        batches = []
        for length, members in zip(LENGTHS, self.members):
            rows = self.tokens // length
            order = random.permutation(members)
            batches += [(length, order[i : i + rows]) for i in range(0, len(order), rows)]
        random.shuffle(batches)
        return batches

    def batch(self, length: int, numbers: np.ndarray) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """ids, targets and weights, each [tokens / length, length]; missing rows have weight 0."""
        rows = self.tokens // length
        chosen = torch.zeros(rows, dtype=torch.int64)
        chosen[: len(numbers)] = torch.from_numpy(numbers)
        chosen = chosen.to(self.device, non_blocking=True)
        column = torch.arange(length, device=self.device)
        at = self.starts[chosen][:, None] + column
        inside = column < (self.lengths[chosen] - 1)[:, None]
        inside &= torch.arange(rows, device=self.device)[:, None] < len(numbers)
        ids = torch.where(inside, self.ids[at].long(), 0)
        targets = torch.where(inside, self.ids[at + 1].long(), 0)
        weights = torch.where(inside, self.learn[at + 1].float(), 0.0)
        return ids, targets, weights


@torch.no_grad()
def evaluate(network: Network, documents: Documents, dtype: torch.dtype) -> tuple[float, float]:
    """Mean loss and share of right next tokens on a split."""
    loss = right = count = 0.0
    # The plain functions: compiling them once more without gradients would cost more than it saves.
    compiled = network.before, network.after, network.score
    network.before, network.after, network.score = before, after, score
    for length, numbers in documents.epoch(np.random.default_rng(0)):
        ids, targets, weights = documents.batch(length, numbers)
        a, b = network(ids, targets, weights, dtype)
        loss, right, count = loss + a.item(), right + b.item(), count + weights.sum().item()
    network.before, network.after, network.score = compiled
    return loss / count, right / count


def train(folder: Path, shape: Shape, seconds: float, steps: int | None, peak: float, seed: int, device: str,
          compiled: bool, tokens: int = TOKENS, start: dict[str, torch.Tensor] | None = None) -> tuple[dict[str, torch.Tensor], dict[str, float]]:
    """Trains for `seconds`, or for `steps` if given, from the weights of `start` or from noise.

    Returns the f32 weights on the CPU and what was measured.
    """
    torch.manual_seed(seed)
    torch.set_float32_matmul_precision("high")
    # Few processors multiply in bf16.
    dtype = torch.bfloat16 if device == "cuda" else torch.float32
    train_set = Documents(folder, "train", device, tokens)
    held_out = Documents(folder, "heldout", device, tokens)
    network = Network(shape, compiled).to(device)
    if start:
        with torch.no_grad():
            for name, value in network.named().items():
                value.copy_(start[name])
    matrices = [p for p in network.parameters() if p.dim() > 1]
    vectors = [p for p in network.parameters() if p.dim() == 1]
    groups = [{"params": matrices, "weight_decay": 0.1}, {"params": vectors, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=peak, betas=(0.9, 0.95), fused=device == "cuda")
    print(f"training: {sum(p.numel() for p in network.parameters()):,} parameters, {train_set.total:,} tokens a pass", flush=True)
    random = np.random.default_rng(seed)
    batches: list = []
    began = time.monotonic()
    step = seen = 0
    while True:
        spent = time.monotonic() - began
        share = step / steps if steps else spent / seconds
        if share >= 1:
            break
        rate = peak * min(1.0, (step + 1) / 200) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * share)))
        for group in optimizer.param_groups:
            group["lr"] = rate
        if not batches:
            batches = train_set.epoch(random)
        ids, targets, weights = train_set.batch(*batches.pop())
        loss, right = network(ids, targets, weights, dtype)
        count = weights.sum()
        (loss / count.clamp(min=1)).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step, seen = step + 1, seen + tokens
        # Reading a number waits for the device; doing it now and then also keeps the clock honest.
        if step % 20 == 0:
            mean = (loss / count).item()
            if step % 500 == 0 or step == 20:
                spent = time.monotonic() - began
                print(f"step {step}: loss {mean:.4f}, right {(right / count).item():.4f}, rate {rate:.2e}, "
                      f"{spent:.0f} s, {seen / spent:,.0f} tokens/s", flush=True)
    spent = time.monotonic() - began
    loss, right = evaluate(network, held_out, dtype)
    print(f"held out: loss {loss:.4f}, right next tokens {right:.4f} after {step} steps, {spent:.0f} s", flush=True)
    weights_out = {name: value.detach().float().cpu() for name, value in network.named().items()}
    facts = {"steps": step, "seconds": round(spent, 1), "tokens_seen": seen, "tokens_a_pass": train_set.total,
             "held_out_loss": round(loss, 4), "held_out_right": round(right, 4)}
    return weights_out, facts
