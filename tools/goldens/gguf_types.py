"""Writes a GGUF file with a tensor of every type that is read, each beside its numbers in f32, and every kind of
metadata, each beside its value in JSON; all with ggml's own `gguf` package.

    python3 tools/goldens/gguf_types.py test/goldens/types.gguf test/goldens/types.json
"""

import json
import sys

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Type
from gguf import GGUFValueType as Value

ROWS, WIDTH = 3, 512
# Where the halves of a block lie that must be numbers, in halves.
SCALES = {
    Type.Q8_0: [0], Type.Q4_0: [0], Type.Q4_1: [0, 1], Type.Q4_K: [0, 1], Type.Q5_K: [0, 1], Type.Q6_K: [104],
}  # fmt: skip


def blocks(random, type):
    """Random blocks, for all bits occur in real ones; scales of all sizes, with zero and subnormal ones."""
    elements, size = gguf.GGML_QUANT_SIZES[type]
    data = random.integers(0, 256, (ROWS * WIDTH // elements, size), dtype=np.uint8)
    halves = data.view(np.float16)
    for at in SCALES[type]:
        halves[:, at] = random.normal(size=len(data)) * 2.0 ** random.integers(-20, 4, len(data))
    halves[0, SCALES[type]] = 0
    return data.reshape(ROWS, -1)


def main(file, values):
    random = np.random.default_rng(5)
    writer = gguf.GGUFWriter(file, "llama")
    writer.add_custom_alignment(64)
    expected = {}
    kinds = {
        "u8": (Value.UINT8, 200), "i8": (Value.INT8, -100), "u16": (Value.UINT16, 60_000),
        "i16": (Value.INT16, -30_000), "u32": (Value.UINT32, 4_000_000_000), "i32": (Value.INT32, -2_000_000_000),
        "f32": (Value.FLOAT32, 0.1), "u64": (Value.UINT64, 2**53 - 1), "i64": (Value.INT64, 1 - 2**53),
        "f64": (Value.FLOAT64, 0.1), "bool": (Value.BOOL, True), "string": (Value.STRING, "Grüße, 世界 🎉\n"),
    }  # fmt: skip
    for name, (kind, value) in kinds.items():
        writer.add_key_value(f"test.{name}", value, kind)
        expected[f"test.{name}"] = float(np.float32(value)) if name == "f32" else value
    for name, items in {"texts": ["", "a", "é"], "numbers": [1, -2, 3], "flags": [True, False], "none": [""]}.items():
        writer.add_array(f"test.{name}", items)
        expected[f"test.{name}"] = items
    for type in SCALES:
        data = blocks(random, type)
        writer.add_tensor(type.name, data, raw_dtype=type)
        writer.add_tensor(f"{type.name}.numbers", gguf.dequantize(data, type).astype(np.float32))
    plain = (random.normal(size=(ROWS, WIDTH)) * 2.0 ** random.integers(-14, 10, (ROWS, WIDTH))).astype(np.float32)
    for type in [Type.F32, Type.F16, Type.BF16]:
        data = gguf.quantize(plain, type)
        writer.add_tensor(type.name, data, raw_dtype=type)
        writer.add_tensor(f"{type.name}.numbers", gguf.dequantize(data, type).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with open(values, "w") as out:
        json.dump(expected, out, ensure_ascii=False, indent=2)
        out.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
