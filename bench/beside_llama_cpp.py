"""Measures this program's CPU device and llama.cpp side by side: a prompt of 512, and decoding after 8 and after
512 tokens, in turns, so that both meet the same machine. The best round of each counts.

    python3 bench/beside_llama_cpp.py FILE.gguf [--threads 2] [--rounds 5] [--deno deno] [--as-is]

Needs gguf, numpy and llama-cpp-python. A file of other types is first written anew with bf16, in a temporary folder,
unless they are to stay as they are; both sides then read that file. The last line is one JSON object.
"""

import argparse
import json
import pathlib
import platform
import random
import subprocess
import tempfile
import time

import gguf
import llama_cpp
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
PROMPTS, TOKENS = [8, 512], 64


def to_bf16(source, target):
    """The same model with every matrix in bf16; norms stay in f32, as llama.cpp's own converter has them."""
    reader = gguf.GGUFReader(source)
    writer = gguf.GGUFWriter(target, reader.fields["general.architecture"].contents())
    for name, field in reader.fields.items():
        if name.startswith("GGUF.") or name == "general.architecture":
            continue
        value = int(gguf.LlamaFileType.MOSTLY_BF16) if name == "general.file_type" else field.contents()
        sub_type = field.types[-1] if field.types[0] == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(name, value, field.types[0], sub_type=sub_type)
    for tensor in reader.tensors:
        numbers = gguf.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
        if numbers.ndim == 1:
            writer.add_tensor(tensor.name, numbers)
        else:
            kind = gguf.GGMLQuantizationType.BF16
            writer.add_tensor(tensor.name, gguf.quantize(numbers, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def their_round(model, length):
    """Greedy, as ours: the token with the largest logit is fed back."""
    model.reset()
    model._ctx.kv_cache_clear()
    prompt = [random.randrange(100, model.n_vocab()) for _ in range(length)]
    start = time.perf_counter()
    model.eval(prompt)
    token = best(model)
    first = time.perf_counter() - start
    for _ in range(TOKENS - 1):
        model.eval([token])
        token = best(model)
    last = time.perf_counter() - start
    return dict(prompt=length, first=1000 * first, each=1000 * (last - first) / (TOKENS - 1))


def best(model):
    logits = llama_cpp.llama_get_logits_ith(model.ctx, -1)
    return int(np.ctypeslib.as_array(logits, shape=(model.n_vocab(),)).argmax())


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.processor()


def least(rounds, key):
    return {p: min(r[key] for one in rounds for r in one if r["prompt"] == p) for p in PROMPTS}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--deno", default="deno")
    parser.add_argument("--as-is", action="store_true", help="measure the file's own types")
    given = parser.parse_args()
    if given.as_is or all(t.tensor_type.name in ("BF16", "F32") for t in gguf.GGUFReader(given.file).tensors):
        return measure(given, given.file)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/bf16.gguf"
        to_bf16(given.file, path)
        measure(given, path)


def measure(given, path):
    model = llama_cpp.Llama(
        path, n_ctx=1024, n_batch=512, n_ubatch=512, n_threads=given.threads, n_threads_batch=given.threads,
        verbose=False,
    )  # fmt: skip
    command = [given.deno, "run", "-P=serve", "bench/cpu_rounds.ts", path, str(given.threads)]
    command += [",".join(map(str, PROMPTS)), str(TOKENS)]
    ours = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert ours.stdout.readline() == "ready\n"
    rounds = {"ours": [], "llama.cpp": []}
    for n in range(given.rounds + 1):
        ours.stdin.write("go\n")
        ours.stdin.flush()
        mine = json.loads(ours.stdout.readline())
        theirs = [their_round(model, length) for length in PROMPTS]
        print(f"round {n}", "ours", json.dumps(mine), "llama.cpp", json.dumps(theirs), flush=True)
        if n > 0:  # the first one warms up
            rounds["ours"].append(mine)
            rounds["llama.cpp"].append(theirs)
    ours.stdin.close()
    ours.wait()
    result = dict(
        bench="llama_cpp", file=pathlib.Path(path).name, processor=processor(), threads=given.threads, date=time.strftime("%Y-%m-%d"),
        llama_cpp_python=llama_cpp.__version__,
    )  # fmt: skip
    for name, key in [("first token after 512, ms", "first"), ("token, ms", "each")]:
        mine, theirs = least(rounds["ours"], key), least(rounds["llama.cpp"], key)
        for p in PROMPTS if key == "each" else [512]:
            label = f"{name} at {p}" if key == "each" else name
            result[label] = dict(
                ours=round(mine[p], 2), llama_cpp=round(theirs[p], 2), ratio=round(theirs[p] / mine[p], 3)
            )
    print(json.dumps(result))


if __name__ == "__main__":
    main()
