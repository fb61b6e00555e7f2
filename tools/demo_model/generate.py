"""Writes the training and the held-out documents as token arrays, in parallel and reproducibly.

Every shard has a seed of its own, made of its split, its number and the seed, so that the number of processes changes
nothing. A shard is one .npz file: `ids` (uint16, all documents in a row), `learn` (uint8, 1 where the token is
to be predicted) and `lengths` (int32). Run alone, this script prints documents to read.
"""

from __future__ import annotations

import argparse
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

import numpy as np

from conversation import DOCUMENT_END, END, START, document

SHARD = 10_000


def marks(ids: np.ndarray, lengths: np.ndarray, lead: list[int], end: int) -> np.ndarray:
    """Where the loss counts: the assistant's words with their end mark, and plain documents but for their first token.

    `lead` is what opens an answer (`<|im_start|>assistant\\n`), `end` the id of the mark that closes it.
    """
    opens = np.ones(len(ids) - len(lead) + 1, dtype=bool)
    for i, token in enumerate(lead):
        opens &= ids[i : len(ids) - len(lead) + 1 + i] == token
    starts = np.flatnonzero(opens) + len(lead)
    ends = np.flatnonzero(ids == end)
    closes = ends[np.searchsorted(ends, starts)]
    step = np.zeros(len(ids) + 1, dtype=np.int32)
    np.add.at(step, starts, 1)
    np.add.at(step, closes + 1, -1)
    learn = np.cumsum(step[:-1]).astype(np.uint8)
    firsts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
    chat = ids[firsts] == lead[0]
    plain = np.repeat(~chat, lengths)
    learn[plain] = 1
    learn[firsts] = 0
    return learn


def shard(job: tuple[str, str, int, int, int, int]) -> int:
    """Writes one shard; returns its number of tokens. Documents longer than the context are left out."""
    folder, split, seed, number, count, context = job
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    random = Random(f"{split} {seed} {number}")
    texts = [document(random) for _ in range(count)]
    rows = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    rows = [row for row in rows if len(row) <= context]
    lengths = np.array([len(row) for row in rows], dtype=np.int32)
    ids = np.concatenate([np.array(row, dtype=np.uint16) for row in rows])
    lead = tokenizer.encode(START + "assistant\n").ids
    learn = marks(ids, lengths, lead, tokenizer.token_to_id(END))
    np.savez(os.path.join(folder, f"{split}-{number:05}.npz"), ids=ids, learn=learn, lengths=lengths)
    return len(ids)


def generate(folder: Path, documents: int, held_out: int, seed: int, context: int, processes: int) -> tuple[int, int]:
    """Writes all shards into `folder`, which holds tokenizer.json; returns the tokens of both splits."""
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    jobs = []
    for split, total in (("train", documents), ("heldout", held_out)):
        for number, start in enumerate(range(0, total, SHARD)):
            jobs.append((str(folder), split, seed, number, min(SHARD, total - start), context))
    with ProcessPoolExecutor(processes) as pool:
        counts = list(pool.map(shard, jobs))
    train = sum(count for count, job in zip(counts, jobs) if job[1] == "train")
    return train, sum(counts) - train


def main() -> None:
    """Prints documents, to look at what the model will read."""
    parser = argparse.ArgumentParser(description="Print generated documents")
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random = Random(options.seed)
    for _ in range(options.count):
        print(document(random).replace(END, "").replace(START, "# ").replace(DOCUMENT_END, ""), end="\n\n---\n\n")


if __name__ == "__main__":
    main()
