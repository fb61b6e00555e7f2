"""Measures this program's GPU kernels and PyTorch's side by side on one card in one run: attention of a prefill beside
scaled_dot_product_attention (the best of its backends), linear layers beside cuBLAS. Medians of replayed graphs.

    python3 bench/beside_torch.py [prefill] [gemm] [--deno deno]

Needs torch and a CUDA GPU. The last line is one JSON object, with the geometric mean of the ratios of each part.
"""

import argparse
import json
import math
import pathlib
import re
import statistics
import subprocess

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

ROOT = pathlib.Path(__file__).resolve().parents[1]
BACKENDS = {"flash": SDPBackend.FLASH_ATTENTION, "cudnn": SDPBackend.CUDNN_ATTENTION}


def microseconds(work, repeats):
    """Median of 9 replays of a graph of `repeats` calls, for one call."""
    for _ in range(3):
        work()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        for _ in range(repeats):
            work()
    times = []
    for _ in range(9):
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        start.record()
        graph.replay()
        end.record()
        end.synchronize()
        times.append(start.elapsed_time(end) * 1000 / repeats)
    return statistics.median(times)


def attention(name):
    """Of a result's name, "prefill 4 x 1000, 32/8 of 128"."""
    requests, context, heads, kv_heads, dim = map(int, re.findall(r"\d+", name + ("" if "/" in name else ", 16/8 of 128")))
    shape = lambda n: torch.randn(requests, n, context, dim, device="cuda", dtype=torch.bfloat16)
    q, k, v = shape(heads), shape(kv_heads), shape(kv_heads)
    found = {}
    for backend, which in BACKENDS.items():
        try:
            with sdpa_kernel(which):
                work = lambda: torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
                found[backend] = microseconds(work, 4)
        except RuntimeError as error:
            print(f"{name}: {backend} cannot: {str(error).splitlines()[0]}")
    return found


def linear(name):
    """Of a result's name, "linear 512 x 4096 x 1024"."""
    m, n, k = map(int, re.findall(r"\d+", name))
    x, w = (torch.randn(rows, k, device="cuda", dtype=torch.bfloat16) for rows in (m, n))
    return {"cublas": microseconds(lambda: torch.nn.functional.linear(x, w), 5)}


THEIRS = {"prefill": attention, "gemm": linear}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=[])
    parser.add_argument("--deno", default="deno")
    options = parser.parse_args()
    parts = options.parts or list(THEIRS)
    command = [options.deno, "run", "-A", "--no-check", "--cached-only", "bench/kernels_gpu.ts", *parts]
    ours = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    results = json.loads(ours.splitlines()[-1])
    summary = {"card": torch.cuda.get_device_name(), "torch": torch.__version__}
    for part in parts:
        rows = []
        for result in results[part]:
            theirs = {name: round(us, 2) for name, us in THEIRS[part](result["name"]).items()}
            best = min(theirs.values())
            mine = round(result["microseconds"], 2)
            rows.append({"name": result["name"], "ours": mine, **theirs, "ratio": round(best / mine, 3)})
            print(f"{result['name']}: {mine} us, {result['note']}; {theirs}, {best / mine:.3f} of the best")
        summary[part] = rows
        summary[f"{part}Geomean"] = round(math.exp(statistics.mean(math.log(row["ratio"]) for row in rows)), 3)
    print(json.dumps(summary))


if __name__ == "__main__":
    main()
