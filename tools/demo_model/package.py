"""Writes the Hugging Face folder of the trained model, and proves it by loading it with transformers."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer

from conversation import DOCUMENT_END, END
from network import Network, Shape

LIMIT = 16_000_000


def write(out: Path, shape: Shape, weights: dict[str, torch.Tensor]) -> None:
    """config.json, generation_config.json and model.safetensors (bf16) next to the tokenizer's files."""
    tokenizer = Tokenizer.from_file(str(out / "tokenizer.json"))
    end, stop = tokenizer.token_to_id(END), tokenizer.token_to_id(DOCUMENT_END)
    config = {
        "architectures": ["Qwen3ForCausalLM"],
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": None,
        "eos_token_id": end,
        "head_dim": shape.head_size,
        "hidden_act": "silu",
        "hidden_size": shape.hidden,
        "initializer_range": 0.02,
        "intermediate_size": shape.inner,
        "max_position_embeddings": shape.context,
        "model_type": "qwen3",
        "num_attention_heads": shape.heads,
        "num_hidden_layers": shape.layers,
        "num_key_value_heads": shape.kv_heads,
        "pad_token_id": stop,
        "rms_norm_eps": shape.epsilon,
        "rope_scaling": None,
        "rope_theta": shape.theta,
        "sliding_window": None,
        "tie_word_embeddings": True,
        "torch_dtype": "bfloat16",
        "use_cache": True,
        "use_sliding_window": False,
        "vocab_size": shape.vocabulary,
    }
    generation = {"do_sample": True, "eos_token_id": [end, stop], "pad_token_id": stop, "temperature": 0.6, "top_k": 20, "top_p": 0.9}
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    (out / "generation_config.json").write_text(json.dumps(generation, indent=2) + "\n")
    halves = {name: value.to(torch.bfloat16).contiguous() for name, value in weights.items()}
    save_file(halves, str(out / "model.safetensors"), metadata={"format": "pt"})
    size = (out / "model.safetensors").stat().st_size
    if size >= LIMIT:
        raise ValueError(f"Model file has {size} bytes, the limit is {LIMIT}")


def verify(out: Path, shape: Shape, weights: dict[str, torch.Tensor]) -> float:
    """Loads the folder with transformers and compares its logits' loss with the training network's, both in f32.

    Returns the difference of the two losses; raises where it is not small, or where a weight is missing.
    """
    from transformers import AutoTokenizer, Qwen3ForCausalLM

    model, report = Qwen3ForCausalLM.from_pretrained(str(out), dtype=torch.float32, output_loading_info=True)
    if report["missing_keys"] or report["unexpected_keys"]:
        raise ValueError(f"Saved model does not load: {report}")
    tokenizer = AutoTokenizer.from_pretrained(str(out))
    text = tokenizer.apply_chat_template([{"role": "user", "content": "Tell me a story about a fox."}, {"role": "assistant", "content": "Once upon a time, in a forest, there lived a small fox called Pip."}], tokenize=False)
    ids = torch.tensor([tokenizer(text)["input_ids"]])
    network = Network(shape, False)
    with torch.no_grad():
        for name, value in network.named().items():
            value.copy_(weights[name].to(torch.bfloat16).float())
        loss, _ = network(ids[:, :-1], ids[:, 1:], torch.ones(1, ids.shape[1] - 1), torch.float32)
        theirs = model(ids, labels=ids).loss * (ids.shape[1] - 1)
    gap = abs(loss.item() - theirs.item()) / (ids.shape[1] - 1)
    if not gap < 1e-3:
        raise ValueError(f"Saved model differs from the trained one: loss differs by {gap}")
    return gap
