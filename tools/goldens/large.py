"""Makes model folders of real sizes with random weights, and golden logits, on a GPU.

    python3 tools/goldens/large.py OUT [name ...] [--folders]

Writes OUT/models/NAME (weights in bf16, a tokenizer of the embedded model) and OUT/NAME.safetensors, in the form
of the small ones (make.py); and OUT/NAME.batch.safetensors, many short sequences for batches. Nothing of this is
committed: test/gpu reads it from TESSERA_LARGE_GOLDENS. Of the models in FOLDERS it makes the folder alone, to be
measured, and of all with --folders.
"""

import pathlib
import shutil
import sys

import torch
import transformers
from safetensors.torch import save_file

TOKENIZER = pathlib.Path(__file__).resolve().parents[2] / "test" / "goldens" / "models" / "qwen3-tied"
POSITIONS = {1: [0], 65: [0, 31, 63, 64], 1000: [15, 255, 256, 700, 999], 3000: [1, 64, 1023, 2048, 2999]}

# Sequences of a batch: lengths at the borders of blocks and tiles first, then any. Logits of the last position are kept,
# and for the first ones also of one in the middle.
SEQUENCES = 256
LENGTHS = [700, 1, 16, 17, 65, 257, 33, 128, 129, 400, 2, 31, 32, 500, 15, 48, 900]
MIDDLES = 32

COMMON = dict(max_position_embeddings=40960, bos_token_id=0, eos_token_id=2, use_cache=True)
MODELS = {
    "qwen3-0.6b": lambda: transformers.Qwen3ForCausalLM(
        transformers.Qwen3Config(
            hidden_size=1024, intermediate_size=3072, num_hidden_layers=28, num_attention_heads=16,
            num_key_value_heads=8, head_dim=128, vocab_size=151_936, tie_word_embeddings=True, rms_norm_eps=1e-6,
            rope_parameters=dict(rope_type="default", rope_theta=1_000_000.0), **COMMON,
        )
    ),
    "llama-1b": lambda: transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            hidden_size=2048, intermediate_size=8192, num_hidden_layers=16, num_attention_heads=32,
            num_key_value_heads=8, head_dim=64, vocab_size=128_256, tie_word_embeddings=True, rms_norm_eps=1e-5,
            rope_parameters=dict(
                rope_type="llama3", rope_theta=500_000.0, factor=32.0, low_freq_factor=1.0,
                high_freq_factor=4.0, original_max_position_embeddings=8192,
            ), **COMMON,
        )
    ),
    "llama-8b": lambda: transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            hidden_size=4096, intermediate_size=14_336, num_hidden_layers=32, num_attention_heads=32,
            num_key_value_heads=8, head_dim=128, vocab_size=128_256, tie_word_embeddings=False, rms_norm_eps=1e-5,
            rope_parameters=dict(
                rope_type="llama3", rope_theta=500_000.0, factor=8.0, low_freq_factor=1.0,
                high_freq_factor=4.0, original_max_position_embeddings=8192,
            ), **COMMON,
        )
    ),
}
FOLDERS = ["llama-8b"]


def sharpen(model):
    """Attention scores of a standard deviation of about two: neither flat nor a single peak."""
    generator = torch.Generator(device="cuda").manual_seed(7)
    for name, p in model.named_parameters():
        noise = torch.randn(p.shape, generator=generator, device="cuda")
        if "q_norm" in name or "k_norm" in name:
            value = 1.4 + 0.2 * noise
        elif p.dim() == 1:
            value = 1 + 0.2 * noise
        elif "q_proj" in name or "k_proj" in name:
            value = 1.4 * noise / p.shape[1] ** 0.5
        else:
            value = noise / p.shape[1] ** 0.5 if "embed" not in name else 0.05 * noise
        p.data.copy_(value.bfloat16())


def batch_inputs(vocabulary):
    generator = torch.Generator().manual_seed(12)
    lengths = torch.randint(1, 300, (SEQUENCES,), generator=generator)
    lengths[: len(LENGTHS)] = torch.tensor(LENGTHS)
    tokens = [torch.randint(3, vocabulary, (n,), generator=generator) for n in lengths.tolist()]
    positions = [[n // 2, n - 1] if s < MIDDLES and n > 2 else [n - 1] for s, n in enumerate(lengths.tolist())]
    return tokens, positions


def batch_logits(model, tokens, positions):
    """Logits of each sequence's positions, one below the other. Padding on the right changes nothing to its left."""
    rows = [None] * len(tokens)
    order = sorted(range(len(tokens)), key=lambda s: len(tokens[s]))
    for first in range(0, len(order), 32):
        some = order[first : first + 32]
        padded = torch.nn.utils.rnn.pad_sequence([tokens[s] for s in some], batch_first=True).cuda()
        hidden = model.model(padded).last_hidden_state
        for i, s in enumerate(some):
            rows[s] = model.lm_head(hidden[i, positions[s]])
    return torch.cat(rows)


@torch.no_grad()
def main(out, names, folders):
    torch.backends.cuda.matmul.allow_tf32 = False
    for name in names:
        torch.set_default_device("cuda")
        torch.set_default_dtype(torch.bfloat16)
        model = MODELS[name]().eval()
        torch.set_default_device("cpu")
        torch.set_default_dtype(torch.float32)
        sharpen(model)
        folder = out / "models" / name
        model.bfloat16().save_pretrained(folder, max_shard_size="1GB")
        for file in ["tokenizer.json", "tokenizer_config.json", "chat_template.jinja", "generation_config.json"]:
            shutil.copy(TOKENIZER / file, folder / file)
        del model
        torch.cuda.empty_cache()
        if folders or name in FOLDERS:
            continue
        tensors, batch = {}, {}
        generator = torch.Generator().manual_seed(11)
        # Loaded anew each time: a model that is cast keeps its rope frequencies in the narrower type.
        for dtype in [torch.float32, torch.bfloat16]:
            model = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=dtype).cuda().eval()
            vocabulary = model.config.vocab_size
            tokens, positions = batch_inputs(vocabulary)
            logits = batch_logits(model, tokens, positions)
            if dtype == torch.float32:
                exact = logits
            else:
                error = torch.linalg.norm(logits.float() - exact, dim=-1) / torch.linalg.norm(exact, dim=-1)
                other = (logits.argmax(-1) != exact.argmax(-1)).sum().item()
                print(name, "batch: transformers in bf16 is off by", error.max().item(), f"and chooses {other} of "
                      f"{len(error)} tokens otherwise")
                batch = {
                    "lengths": torch.tensor([len(t) for t in tokens]).int(),
                    "tokens": torch.cat(tokens).int(),
                    "counts": torch.tensor([len(p) for p in positions]).int(),
                    "positions": torch.tensor(sum(positions, [])).int(),
                    "logits": exact.cpu(),
                    "errors_bf16": error.cpu(),
                }
                del exact
            del logits
            for n, positions in POSITIONS.items():
                if dtype == torch.float32:
                    tensors[f"prompt.{n}.tokens"] = torch.randint(3, vocabulary, (n,), generator=generator).int()
                    tensors[f"prompt.{n}.positions"] = torch.tensor(positions).int()
                prompt = tensors[f"prompt.{n}.tokens"].long().cuda()[None]
                logits = model(prompt).logits[0, positions].cpu().contiguous()
                tensors[f"prompt.{n}.logits" + ("" if dtype == torch.float32 else "_bf16")] = logits
            del model
            torch.cuda.empty_cache()
        for n in POSITIONS:
            exact = tensors[f"prompt.{n}.logits"]
            error = torch.linalg.norm(tensors[f"prompt.{n}.logits_bf16"].float() - exact, dim=-1)
            print(name, n, "transformers in bf16 is off by", (error / torch.linalg.norm(exact, dim=-1)).max().item())
        save_file(tensors, out / f"{name}.safetensors")
        save_file(batch, out / f"{name}.batch.safetensors")


if __name__ == "__main__":
    given = [arg for arg in sys.argv[1:] if arg != "--folders"]
    names = given[1:] or [name for name in MODELS if name not in FOLDERS]
    main(pathlib.Path(given[0]), names, "--folders" in sys.argv)
