"""Times what PyTorch needs for the same work on the same card: scaled_dot_product_attention (each of its backends that can)
and linear layers by cuBLAS. Medians of replayed graphs.

    echo '["linear 512 x 4096 x 1024", "decode 64 x 1000", "prefill 4 x 1000, 32/8 of 128"]' | python3 bench/torch_peer.py

Names are those of bench/kernels_gpu.ts: rows x width x depth; requests x context, heads/KV heads of head size. The last line
is one JSON object: microseconds by name and backend. Ends with 3 where there is no torch or no GPU for it.
"""

import json
import re
import statistics
import sys

try:
    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel
except ImportError:
    sys.exit(3)

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
    """Of "prefill 4 x 1000, 32/8 of 128" or "decode 64 x 1000": contiguous keys and values, no pages."""
    requests, context, heads, kv_heads, dim = map(int, re.findall(r"\d+", name + ("" if "/" in name else ", 16/8 of 128")))
    decode = name.startswith("decode")
    shape = lambda n, rows: torch.randn(requests, n, rows, dim, device="cuda", dtype=torch.bfloat16)
    # Keys and values that no cache holds from one call to the next.
    sets = max(1, min(24, int(200 * 2**20 // (requests * kv_heads * context * dim * 4)))) if decode else 1
    q = shape(heads, 1 if decode else context)
    caches = [(shape(kv_heads, context), shape(kv_heads, context)) for _ in range(sets)]
    repeats = max(1, 24 // sets) * sets if decode else 4
    found = {}
    for backend, which in BACKENDS.items():
        turn = iter(range(1 << 30))

        def work():
            k, v = caches[next(turn) % sets]
            torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=not decode, enable_gqa=True)

        try:
            with sdpa_kernel(which):
                found[backend] = microseconds(work, repeats)
        except RuntimeError as error:
            print(f"{name}: {backend} cannot: {str(error).splitlines()[0]}")
    return found


def linear(name):
    """Of "linear 512 x 4096 x 1024"."""
    m, n, k = map(int, re.findall(r"\d+", name))
    x, w = (torch.randn(rows, k, device="cuda", dtype=torch.bfloat16) for rows in (m, n))
    return {"cublas": microseconds(lambda: torch.nn.functional.linear(x, w), 5)}


def main():
    if not torch.cuda.is_available():
        sys.exit(3)
    times = {name: (linear if name.startswith("linear") else attention)(name) for name in json.load(sys.stdin)}
    print(json.dumps({"torch": torch.__version__, "microseconds": times}))


if __name__ == "__main__":
    main()
