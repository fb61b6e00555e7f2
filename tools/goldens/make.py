"""Makes the model folders and golden values under test/goldens/ with transformers on the CPU.

    uv venv VENV && VIRTUAL_ENV=VENV uv pip install -r tools/goldens/requirements.txt
    VENV/bin/python tools/goldens/make.py

Small random models with weights of about 0.1 standard deviation: at the usual 0.02 attention is nearly flat,
and a wrong rope base would hardly show. For each model: logits at some positions of prompts of several lengths,
in float32 from the bf16 weights and in bf16 throughout, and greedy continuations with the margin of the choice.
"""

import json
import pathlib
import shutil

import tokenizers
import torch
import transformers
from safetensors.torch import load_file, save_file
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

OUT = pathlib.Path(__file__).resolve().parents[2] / "test" / "goldens"
SPECIALS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
TOKENIZER_SIZE = 320
# Prompt length to the positions whose logits are kept: the ends, and both sides of block and tile borders.
POSITIONS = {
    1: [0],
    17: [0, 1, 8, 15, 16],
    65: [0, 15, 16, 31, 32, 63, 64],
    257: [1, 16, 64, 127, 128, 150, 200, 255, 256],
}
# Prompt length to the number of tokens that follow greedily, and how many prompts there are to choose from.
GREEDY = {17: 32, 65: 32}
CANDIDATES = 400
TEXT = """The little engine reads one token after another and never looks ahead. A block holds sixteen tokens,
and a page of the table says where each block lies. When a request ends, its blocks go back to the pool, and the
next request takes them from there. Nothing is lost, nothing is shared by mistake, and nobody waits for ever.
There are ships in the harbour, apples on the table and snow on the hills; the cat sleeps by the warm stove."""
TEMPLATE = """{%- for message in messages -%}
{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}
"""

COMMON = dict(rms_norm_eps=1e-6, max_position_embeddings=1024, bos_token_id=0, eos_token_id=2, use_cache=True)
LLAMA3 = dict(
    rope_type="llama3",
    rope_theta=500_000.0,
    factor=8.0,
    low_freq_factor=1.0,
    high_freq_factor=4.0,
    original_max_position_embeddings=64,
)
MODELS = {
    # Untied, sharded, an odd vocabulary.
    "llama-sharded": lambda: transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            hidden_size=64, intermediate_size=96, num_hidden_layers=3, num_attention_heads=4,
            num_key_value_heads=2, head_dim=16, vocab_size=331, tie_word_embeddings=False,
            rope_parameters=dict(rope_type="default", rope_theta=10_000.0), **COMMON,
        )
    ),
    # As Llama 3.2: tied, scaled rope; one KV head; stored as F32, F16 and BF16 side by side.
    "llama3-mixed": lambda: transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4,
            num_key_value_heads=1, head_dim=64, vocab_size=320, tie_word_embeddings=True,
            rope_parameters=LLAMA3, **COMMON,
        )
    ),
    # As the small Qwen3 models: tied, heads wider together than the hidden state.
    "qwen3-tied": lambda: transformers.Qwen3ForCausalLM(
        transformers.Qwen3Config(
            hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4,
            num_key_value_heads=2, head_dim=32, vocab_size=384, tie_word_embeddings=True,
            rope_parameters=dict(rope_type="default", rope_theta=1_000_000.0), **COMMON,
        )
    ),
    # As the large ones: untied, heads of 128, three queries to a key.
    "qwen3-untied": lambda: transformers.Qwen3ForCausalLM(
        transformers.Qwen3Config(
            hidden_size=64, intermediate_size=128, num_hidden_layers=1, num_attention_heads=3,
            num_key_value_heads=1, head_dim=128, vocab_size=320, tie_word_embeddings=False,
            rope_parameters=dict(rope_type="default", rope_theta=1_000_000.0), **COMMON,
        )
    ),
}


def tokenizer():
    """A byte-level BPE that can encode any text, with three control tokens."""
    t = tokenizers.Tokenizer(tokenizers.models.BPE())
    t.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    t.decoder = tokenizers.decoders.ByteLevel()
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=TOKENIZER_SIZE,
        special_tokens=SPECIALS,
        initial_alphabet=sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    t.train_from_iterator([TEXT], trainer)
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=t, bos_token="<|endoftext|>", eos_token="<|im_end|>", chat_template=TEMPLATE
    )


def sharpen(model, generator):
    """Weights that make attention choose, rounded to bf16."""
    for name, p in model.named_parameters():
        noise = torch.randn(p.shape, generator=generator)
        if "q_norm" in name or "k_norm" in name:
            value = 1.4 + 0.3 * noise
        elif name.endswith("bias"):
            value = 0.4 * noise
        elif p.dim() == 1:
            value = 1 + 0.2 * noise
        else:
            value = 0.12 * noise
        p.data.copy_(value.bfloat16().float())


def save(model, folder, name):
    """Writes the folder as the library does, but for the stored types of the mixed model."""
    shutil.rmtree(folder, ignore_errors=True)
    bf16 = model.bfloat16()
    # The shard size is chosen so that three files come out.
    bf16.save_pretrained(folder, **({"max_shard_size": "120KB"} if name == "llama-sharded" else {}))
    if name == "llama3-mixed":
        (folder / "model.safetensors").unlink()
        state = {k: v.clone() for k, v in bf16.state_dict().items() if k != "lm_head.weight"}
        shards = {"model-00001-of-00003.safetensors": {}, "model-00002-of-00003.safetensors": {}}
        shards["model-00003-of-00003.safetensors"] = {}
        for key, value in state.items():
            # Values between those of bf16, so that the loader has to round them back.
            if "layernorm" in key or "k_proj" in key:
                shard, value = 1, value.float() * (1 + 2.0**-11)
            elif ".0.self_attn" in key:
                shard, value = 2, value.half()
            else:
                shard = 3
            shards[f"model-{shard:05}-of-00003.safetensors"][key] = value
        for file, tensors in shards.items():
            save_file(tensors, folder / file, metadata={"format": "pt"})
        size = sum(v.numel() * v.element_size() for t in shards.values() for v in t.values())
        weight_map = {key: file for file, tensors in shards.items() for key in tensors}
        index = {"metadata": {"total_size": size}, "weight_map": weight_map}
        (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2) + "\n")
    tokenizer().save_pretrained(folder)


def as_loaded(folder, make):
    """The model with each weight of the folder rounded to bf16, which is what is served."""
    model = make()
    state = {}
    for file in sorted(folder.glob("*.safetensors")):
        state.update({k: v.bfloat16().float() for k, v in load_file(file).items()})
    missing, unexpected = model.load_state_dict(state, strict=False)
    assert not unexpected and set(missing) <= {"lm_head.weight"}, (missing, unexpected)
    model.tie_weights()
    return model.float().eval()


def relative(a, b):
    return (torch.linalg.norm(a - b, dim=-1) / torch.linalg.norm(b, dim=-1)).tolist()


def clear_continuation(model, length, steps, generator):
    """Of many random prompts the one whose greedy continuation is decided most clearly, and is not monotonous.

    Margins are in units of the logits' root mean square, as relative errors are: where the smallest margin is
    several times the error, the tokens must be the same.
    """
    prompts = torch.randint(3, model.config.vocab_size, (CANDIDATES, length), generator=generator)
    fed, past, tokens, margins = prompts, None, [], []
    for _ in range(steps):
        out = model(fed, past_key_values=past, use_cache=True)
        past, logits = out.past_key_values, out.logits[:, -1]
        best = logits.topk(2)
        margins.append((best.values[:, 0] - best.values[:, 1]) / logits.square().mean(-1).sqrt())
        fed = best.indices[:, :1]
        tokens.append(fed[:, 0])
    tokens, margins = torch.stack(tokens, 1), torch.stack(margins, 1)
    varied = torch.tensor([len(set(row.tolist())) >= 12 for row in tokens])
    best = torch.where(varied, margins.min(1).values, 0.0).argmax()
    return prompts[best], tokens[best].contiguous(), margins[best].contiguous()


@torch.no_grad()
def goldens(model, generator, kept=POSITIONS, greedy=GREEDY):
    vocabulary = model.config.vocab_size
    tensors, errors = {}, {}
    prompts = {n: torch.randint(3, vocabulary, (1, n), generator=generator) for n in kept}
    for n, positions in kept.items():
        tensors[f"prompt.{n}.tokens"] = prompts[n][0].int()
        tensors[f"prompt.{n}.positions"] = torch.tensor(positions).int()
        tensors[f"prompt.{n}.logits"] = model(prompts[n]).logits[0, positions].contiguous()
    for n, steps in greedy.items():
        prompt, tokens, margins = clear_continuation(model, n, steps, generator)
        tensors[f"greedy.{n}.prompt"] = prompt.int()
        tensors[f"greedy.{n}.tokens"] = tokens.int()
        tensors[f"greedy.{n}.margins"] = margins
    model.bfloat16()
    for n, positions in kept.items():
        logits = model(prompts[n]).logits[0, positions].contiguous()
        tensors[f"prompt.{n}.logits_bf16"] = logits
        errors[n] = max(relative(logits.float(), tensors[f"prompt.{n}.logits"]))
    return tensors, errors


def ropes():
    """Frequencies and angles as transformers computes them, for several kinds of rope."""
    cases = []
    yarn = dict(rope_type="yarn", rope_theta=10_000.0, factor=4.0, original_max_position_embeddings=4096)
    for dim, parameters in [
        (16, dict(rope_type="default", rope_theta=10_000.0)),
        (64, dict(rope_type="default", rope_theta=500_000.0)),
        (128, dict(rope_type="default", rope_theta=1_000_000.0)),
        (64, dict(rope_type="linear", rope_theta=10_000.0, factor=4.0)),
        (64, LLAMA3),
        (128, {**LLAMA3, "original_max_position_embeddings": 8192}),
        (128, dict(rope_type="dynamic", rope_theta=10_000.0, factor=2.0)),
        (80, dict(rope_type="dynamic", rope_theta=10_000.0, factor=4.0)),
        (128, {**yarn, "rope_theta": 1_000_000.0, "original_max_position_embeddings": 32_768}),
        (64, {**yarn, "attention_factor": 1.25}),
        (64, {**yarn, "beta_fast": 20.0, "beta_slow": 3.0, "truncate": False}),
        (64, {**yarn, "factor": 40.0, "mscale": 0.707, "mscale_all_dim": 1.0}),
        (96, {**yarn, "factor": 40.0, "mscale": 0.5}),
        (16, {**yarn, "beta_fast": 1e-3, "beta_slow": 1e-3}),
    ]:
        config = transformers.LlamaConfig(
            head_dim=dim, num_attention_heads=1, max_position_embeddings=4096, rope_parameters=dict(parameters)
        )
        kind = parameters["rope_type"]
        make = LlamaRotaryEmbedding.compute_default_rope_parameters if kind == "default" else ROPE_INIT_FUNCTIONS[kind]
        rotary = LlamaRotaryEmbedding(config)
        # A cache needs the same frequencies for all positions: those of the longest sequence, as in vLLM.
        longest = dict(seq_len=int(4096 * parameters["factor"])) if kind == "dynamic" else {}
        rotary.inv_freq, rotary.attention_scaling = make(config, device="cpu", **longest)
        rotary.rope_type = "default"
        positions = [0, 1, 63, 1000, 100_000]
        cos, sin = rotary(torch.zeros(1), torch.tensor([positions]))
        cases.append(
            dict(
                head_dim=dim,
                rope_parameters=parameters,
                inv_freq=rotary.inv_freq.tolist(),
                positions=positions,
                cos=cos[0, :, : dim // 2].tolist(),
                sin=sin[0, :, : dim // 2].tolist(),
            )
        )
    return cases


def main():
    torch.set_num_threads(1)
    OUT.mkdir(parents=True, exist_ok=True)
    facts = {"torch": torch.__version__.split("+")[0], "transformers": transformers.__version__, "bf16_errors": {}}
    for i, (name, make) in enumerate(MODELS.items()):
        generator = torch.Generator().manual_seed(1000 + i)
        model = make()
        sharpen(model, generator)
        save(model, OUT / "models" / name, name)
        tensors, errors = goldens(as_loaded(OUT / "models" / name, make), generator)
        save_file(tensors, OUT / f"{name}.safetensors")
        facts["bf16_errors"][name] = {str(n): round(e, 5) for n, e in errors.items()}
    (OUT / "facts.json").write_text(json.dumps(facts, indent=2) + "\n")
    (OUT / "rope.json").write_text(json.dumps(ropes()) + "\n")
    print(json.dumps(facts, indent=2))


if __name__ == "__main__":
    main()
