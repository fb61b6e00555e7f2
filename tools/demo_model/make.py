"""Makes the embedded demo model from nothing: tokenizer, text, training, folder, checks, samples.

    python3 tools/demo_model/make.py --out assets/model --minutes 7

The folder then holds config.json, generation_config.json, tokenizer.json, tokenizer_config.json, model.safetensors,
samples.md (what it answers) and training.json (what was measured). With `--steps` the result depends on the seed and
the machine's arithmetic alone; with `--minutes` also on its speed.

    python3 tools/demo_model/make.py --out assets/model --from assets/model --minutes 3 --documents 800000 --rate 5e-4

trains a model of these tools further, on text of its own (another `--seed`), with the tokenizer that it has.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for the model")
    parser.add_argument("--from", type=Path, dest="source", help="a model of these tools to train further")
    parser.add_argument("--minutes", type=float, default=7.0, help="time for everything, tokenizer and checks included")
    parser.add_argument("--steps", type=int, help="train for this many steps instead of by the clock")
    parser.add_argument("--documents", type=int, default=2_500_000, help="training documents")
    parser.add_argument("--held-out", type=int, default=20_000, help="held-out documents")
    parser.add_argument("--vocabulary", type=int, default=4096)
    parser.add_argument("--tokenizer-documents", type=int, default=60_000)
    parser.add_argument("--hidden", type=int, default=256)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--inner", type=int, default=768)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--kv-heads", type=int, default=2)
    parser.add_argument("--rate", type=float, default=2e-3, help="highest learning rate")
    parser.add_argument("--tokens", type=int, default=98_304, help="tokens a step, a multiple of 3072")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--scratch", type=Path, help="folder for the token arrays (a temporary one by default)")
    parser.add_argument("--no-compile", action="store_true", help="train without torch.compile")
    parser.add_argument("--few", action="store_true", help="ask only a few probes, for a quick test")
    return parser.parse_args()


def main() -> None:
    """Runs the steps, each announced with its time."""
    began = time.monotonic()
    o = options()

    def note(text: str) -> None:
        print(f"[{time.monotonic() - began:6.1f} s] {text}", flush=True)

    from generate import generate
    from train_tokenizer import train_tokenizer

    # Everything is made in the scratch folder; --out only ever receives a model that passed its checks.
    scratch = o.scratch or Path(tempfile.mkdtemp(prefix="demo-model-"))
    scratch.mkdir(parents=True, exist_ok=True)
    context = 1024
    before = json.loads((o.source / "training.json").read_text()) if o.source else None
    if o.source:
        # Text that it has not seen.
        o.seed += before["seed"]
        for name in ("tokenizer.json", "tokenizer_config.json"):
            shutil.copyfile(o.source / name, scratch / name)
    else:
        train_tokenizer(scratch, o.vocabulary, o.tokenizer_documents, o.seed, context)
        note("tokenizer trained")
    train_tokens, held_tokens = generate(scratch, o.documents, o.held_out, o.seed, context, o.processes)
    note(f"text written: {train_tokens:,} tokens to train on, {held_tokens:,} held out")

    import torch

    from network import Shape
    from package import verify, write
    from probes import ask
    from safetensors.torch import load_file
    from tokenizers import Tokenizer
    from train import train

    device = "cuda" if torch.cuda.is_available() else "cpu"
    vocabulary = Tokenizer.from_file(str(scratch / "tokenizer.json")).get_vocab_size()
    shape = Shape(vocabulary=vocabulary, hidden=o.hidden, layers=o.layers, heads=o.heads, kv_heads=o.kv_heads, inner=o.inner, context=context)
    start = load_file(str(o.source / "model.safetensors")) if o.source else None
    # The checks and samples at the end take about half a minute.
    seconds = max(5.0, o.minutes * 60 - (time.monotonic() - began) - 50)
    arguments = (scratch, shape, seconds, o.steps, o.rate, o.seed, device)
    try:
        weights, facts = train(*arguments, compiled=not o.no_compile, tokens=o.tokens, start=start)
    except Exception as error:  # A broken compiler must not cost the run: the same arithmetic runs without it.
        if o.no_compile or isinstance(error, torch.OutOfMemoryError):
            raise
        note(f"torch.compile failed ({type(error).__name__}: {str(error)[:500]}); training without it")
        seconds = max(5.0, o.minutes * 60 - (time.monotonic() - began) - 50)
        arguments = (scratch, shape, seconds, o.steps, o.rate, o.seed, device)
        weights, facts = train(*arguments, compiled=False, tokens=o.tokens, start=start)
    note("trained")
    write(scratch, shape, weights)
    gap = verify(scratch, shape, weights)
    note(f"folder loads in transformers; loss differs by {gap:.1e}")
    o.out.mkdir(parents=True, exist_ok=True)
    for name in ("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors"):
        shutil.copyfile(scratch / name, o.out / name)
    report, numbers = ask(o.out, device, o.few)
    (o.out / "samples.md").write_text(report)
    facts |= numbers | {
        "parameters": sum(w.numel() for w in weights.values()), "documents": o.documents, "seed": o.seed,
        "device": torch.cuda.get_device_name() if device == "cuda" else "cpu", "torch": torch.__version__,
        "total_seconds": round(time.monotonic() - began, 1),
    }
    if before:
        facts["trained_before"] = before
    (o.out / "training.json").write_text(json.dumps(facts, indent=2) + "\n")
    note(f"done: {(o.out / 'model.safetensors').stat().st_size:,} bytes in {o.out / 'model.safetensors'}")
    print(report[-6000:], flush=True)
    if o.scratch is None:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
