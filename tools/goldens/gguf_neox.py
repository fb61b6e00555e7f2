"""Writes the golden model gpt-neox as a GGUF file, as llama.cpp's converter does (`GPTNeoXModel` of
convert_hf_to_gguf.py), with ggml's own `gguf` package; and holds the file against transformers' goldens: llama.cpp must
compute the same logits from it.

    python3 tools/goldens/gguf_neox.py test/goldens test/goldens/gpt-neox.gguf

Needs gguf, numpy and llama-cpp-python. llama.cpp's GELU is the approximation with tanh, from a table of halves, so its
logits are a little off; a wrong order of rows or rotation is off by much more.
"""

import json
import pathlib
import sys

import gguf
import llama_cpp
import numpy as np

NAMES = {
    "gpt_neox.embed_in": "token_embd", "gpt_neox.final_layer_norm": "output_norm", "embed_out": "output",
    "input_layernorm": "attn_norm", "attention.query_key_value": "attn_qkv", "attention.dense": "attn_output",
    "post_attention_layernorm": "ffn_norm", "mlp.dense_h_to_4h": "ffn_up", "mlp.dense_4h_to_h": "ffn_down",
}  # fmt: skip


def read(file):
    """The tensors of a safetensors file, bf16 widened to f32."""
    data = file.read_bytes()
    length = int.from_bytes(data[:8], "little")
    tensors = {}
    for name, entry in json.loads(data[8 : 8 + length]).items():
        if name == "__metadata__":
            continue
        raw = data[8 + length :][slice(*entry["data_offsets"])]
        if entry["dtype"] == "BF16":
            numbers = (np.frombuffer(raw, np.uint16).astype(np.uint32) << 16).view(np.float32)
        else:
            numbers = np.frombuffer(raw, {"F32": np.float32, "I32": np.int32}[entry["dtype"]])
        tensors[name] = numbers.reshape(entry["shape"])
    return tensors


def ggml_name(name):
    stem, kind = name.rsplit(".", 1)
    if stem.startswith("gpt_neox.layers."):
        block, part = stem.removeprefix("gpt_neox.layers.").split(".", 1)
        return f"blk.{block}.{NAMES[part]}.{kind}"
    return f"{NAMES[stem]}.{kind}"


def main(goldens, target):
    folder = goldens / "models" / "gpt-neox"
    config = json.loads((folder / "config.json").read_text())
    hidden, heads = config["hidden_size"], config["num_attention_heads"]
    head = hidden // heads
    writer = gguf.GGUFWriter(target, "gptneox")
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(hidden)
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_rope_dimension_count(int(config["rope_parameters"]["partial_rotary_factor"] * head))
    writer.add_head_count(heads)
    writer.add_parallel_residual(config["use_parallel_residual"])
    writer.add_layer_norm_eps(config["layer_norm_eps"])
    words = json.loads((folder / "tokenizer.json").read_text())
    tokens = {id: token for token, id in words["model"]["vocab"].items()}
    special = {one["id"]: one["content"] for one in words["added_tokens"]}
    vocabulary = [special.get(id) or tokens.get(id, f"[PAD{id}]") for id in range(config["vocab_size"])]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(vocabulary)
    writer.add_token_types([3 if id in special else 1 if id in tokens else 5 for id in range(len(vocabulary))])
    merges = words["model"]["merges"]
    writer.add_token_merges([one if isinstance(one, str) else " ".join(one) for one in merges])
    writer.add_eos_token_id(config["eos_token_id"])
    for name, numbers in read(folder / "model.safetensors").items():
        if "query_key_value" in name:  # from heads of [q, k, v] to all of q, all of k, all of v
            rest = numbers.shape[1:]
            numbers = numbers.reshape(heads, 3, head, *rest).swapaxes(0, 1).reshape(3 * hidden, *rest)
        numbers = np.ascontiguousarray(numbers)
        if numbers.ndim == 1:
            writer.add_tensor(ggml_name(name), numbers)
        else:
            kind = gguf.GGMLQuantizationType.BF16
            writer.add_tensor(ggml_name(name), gguf.quantize(numbers, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    check(target, read(goldens / "gpt-neox.safetensors"))


def check(file, known):
    model = llama_cpp.Llama(str(file), n_ctx=512, logits_all=True, verbose=False)
    for name in [n for n in known if n.endswith(".tokens") and n.startswith("prompt.")]:
        stem = name.removesuffix(".tokens")
        model.reset()
        model.eval(known[name].tolist())
        expected = known[f"{stem}.logits"]
        found = model.scores[known[f"{stem}.positions"]]
        off = np.linalg.norm(found - expected, axis=-1) / np.linalg.norm(expected, axis=-1)
        print(stem, "llama.cpp is off by", off.max())
        assert off.max() < 0.02, "the file is another model to llama.cpp"


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
