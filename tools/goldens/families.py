"""Makes the model folders and golden values of further families, beside those of make.py and in the same way.

    VENV/bin/python tools/goldens/families.py

For each family a folder under test/goldens/models/ with goldens of the same name; and variants, which are a folder
with some fields of config.json changed, listed in test/goldens/variants.json, with goldens of their own.
"""

import json
import shutil
import tempfile

import torch
import transformers
from make import COMMON, OUT, goldens, sharpen, tokenizer
from pathlib import Path
from safetensors.torch import save_file
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

KEPT = {1: [0], 17: [1, 16], 65: [1, 3, 15, 24, 33, 41, 50, 57, 63, 64], 257: [1, 3, 64, 90, 128, 200, 255, 256]}
DEFAULT = dict(rope_type="default", rope_theta=10_000.0)

MODELS = {
    # No grouping: each query head has a key of its own; heads of 80.
    "llama2": lambda: transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            hidden_size=48, intermediate_size=96, num_hidden_layers=1, num_attention_heads=3,
            num_key_value_heads=3, head_dim=80, vocab_size=320, tie_word_embeddings=False,
            rope_parameters=DEFAULT, **COMMON,
        )
    ),
    # A window that is no multiple of a block; heads of 96, five to a key.
    "mistral": lambda: transformers.MistralForCausalLM(
        transformers.MistralConfig(
            hidden_size=48, intermediate_size=96, num_hidden_layers=2, num_attention_heads=5,
            num_key_value_heads=1, head_dim=96, vocab_size=320, tie_word_embeddings=True, sliding_window=20,
            rope_parameters=DEFAULT, **COMMON,
        )
    ),
    # Biases; heads of 64, seven to a key, as in Qwen2.5-0.5B.
    "qwen2": lambda: transformers.Qwen2ForCausalLM(
        transformers.Qwen2Config(
            hidden_size=48, intermediate_size=96, num_hidden_layers=2, num_attention_heads=7,
            num_key_value_heads=1, head_dim=64, vocab_size=320, tie_word_embeddings=True,
            rope_parameters=dict(rope_type="default", rope_theta=1_000_000.0), **COMMON,
        )
    ),
    "gpt-neox": lambda: transformers.GPTNeoXForCausalLM(
        transformers.GPTNeoXConfig(
            hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=2, vocab_size=320,
            max_position_embeddings=1024, bos_token_id=0, eos_token_id=2,
        )
    ),
}  # fmt: skip

# The spellings of transformers 4 and of 5 take turns.
VARIANTS = {
    "llama2-linear": ("llama2", dict(rope_parameters=dict(rope_type="linear", rope_theta=10_000.0, factor=4.0))),
    "llama2-dynamic": (
        "llama2",
        dict(
            rope_parameters=None, rope_theta=10_000.0, rope_scaling=dict(type="dynamic", factor=4.0),
            max_position_embeddings=80,
        ),
    ),
    "llama2-yarn": (
        "llama2",
        dict(
            rope_parameters=dict(
                rope_type="yarn", rope_theta=10_000.0, factor=16.0, original_max_position_embeddings=64,
            )
        ),
    ),
    "llama2-yarn-mscale": (
        "llama2",
        dict(
            rope_parameters=None,
            rope_theta=10_000.0,
            rope_scaling=dict(
                type="yarn", factor=16.0, original_max_position_embeddings=64, beta_fast=8, beta_slow=2,
                mscale=2.0, mscale_all_dim=0.5, truncate=False,
            ),
        ),
    ),
    "qwen2-window": (
        "qwen2", dict(layer_types=None, use_sliding_window=True, sliding_window=9, max_window_layers=1)
    ),
    "gpt-neox-sequential": (
        "gpt-neox",
        dict(
            rope_parameters=None, rotary_emb_base=5000, rotary_pct=0.5, use_parallel_residual=False,
            hidden_act="gelu_new",
        ),
    ),
}  # fmt: skip


def sharpen_more(model):
    """Attention and MLP that weigh more, and attention that chooses more sharply: one key too many in a window has to show."""
    for name, p in model.named_parameters():
        if name.endswith(("q_proj.weight", "k_proj.weight", "query_key_value.weight")):
            p.data.mul_(1.5)
        elif "gate" in name or "up_proj" in name:
            p.data.mul_(1.3)
        elif name.endswith(("v_proj.weight", "o_proj.weight", "attention.dense.weight")):
            p.data.mul_(2)


def load(folder, patch, dtype):
    """The model of a folder whose config.json is changed, as transformers reads it."""
    with tempfile.TemporaryDirectory() as name:
        for file in folder.glob("*.safetensors"):
            (Path(name) / file.name).symlink_to(file)
        config = {**json.loads((folder / "config.json").read_text()), **patch}
        (Path(name) / "config.json").write_text(json.dumps(config))
        model = transformers.AutoModelForCausalLM.from_pretrained(name, dtype=dtype).eval()
    rotary = next(m for n, m in model.named_modules() if n.endswith("rotary_emb"))
    if rotary.rope_type == "dynamic":
        # As a cache needs it, and as vLLM has it: all positions turn as those of the longest sequence.
        parameters = model.config.rope_parameters
        longest = int(model.config.max_position_embeddings * parameters["factor"])
        frequencies, _ = ROPE_INIT_FUNCTIONS["dynamic"](model.config, "cpu", seq_len=longest)
        rotary.inv_freq = torch.nn.Buffer(frequencies, persistent=False)
        rotary.rope_type = "default"
    return model


def write(name, folder, patch, seed, greedy):
    generator = torch.Generator().manual_seed(seed)
    model = load(folder, patch, torch.float32)
    tensors, errors = goldens(model, generator, KEPT, greedy)
    save_file(tensors, OUT / f"{name}.safetensors")
    print(name, "transformers in bf16 is off by", errors)


def main():
    torch.set_num_threads(1)
    for i, (name, make) in enumerate(MODELS.items()):
        model = make()
        sharpen(model, torch.Generator().manual_seed(2000 + i))
        sharpen_more(model)
        folder = OUT / "models" / name
        shutil.rmtree(folder, ignore_errors=True)
        model.bfloat16().save_pretrained(folder)
        tokenizer().save_pretrained(folder)
        write(name, folder, {}, 2100 + i, {17: 32})
    listed = {name: dict(folder=folder, config=patch) for name, (folder, patch) in VARIANTS.items()}
    (OUT / "variants.json").write_text(json.dumps(listed, indent=2) + "\n")
    for i, (name, (base, patch)) in enumerate(VARIANTS.items()):
        write(name, OUT / "models" / base, patch, 2200 + i, {})


if __name__ == "__main__":
    main()
