"""Makes the goldens of SmolLM2-135M-Instruct from its GGUF file (`deno task fixtures` fetches it).

    python3 tools/goldens/smollm2.py FILE.gguf test/goldens/smollm2.safetensors test/goldens/smollm2.json

Needs torch, transformers, safetensors, gguf, jinja2 and llama-cpp-python. Logits and answers are those of
transformers, computed in f32 from the packed matrices as they are and the norms rounded to bf16, since that is what is
loaded; logits are kept for every 24th token of the vocabulary. Tokens are llama.cpp's, for transformers does not read which words a GGUF
file's tokenizer is cut into. Of many questions the answers are kept whose every token won clearly, so that
rounding between operations cannot change them.
"""

import json
import pathlib
import sys

import gguf
import jinja2
import llama_cpp
import torch
import transformers
from safetensors.torch import save_file

TEXT = pathlib.Path(__file__).resolve().parents[2] / "LICENSE"
POSITIONS = {1: [0], 17: [7, 16], 65: [33, 64], 257: [128, 256], 700: [300, 699]}
KEPT, LONGEST = 8, 96
QUESTIONS = [
    "What is the capital of France?",
    "What is 2 + 2?",
    "Name three primary colors.",
    "Write one sentence about the sea.",
    "What do bees make?",
    "Translate 'good morning' to Spanish.",
    "Who wrote Romeo and Juliet?",
    "What is the largest planet in our solar system?",
    "How many days are in a week?",
    "What is the chemical symbol for water?",
    "Say hello.",
    "Is the sun a star? Answer yes or no.",
    "What color is the sky on a clear day?",
    "What is the opposite of hot?",
    "Finish the sentence: The quick brown fox jumps over the lazy",
    "How many legs does a spider have?",
    "What language is spoken in Brazil?",
    "What is the boiling point of water in Celsius?",
    "Who painted the Mona Lisa?",
    "Which animal is known as the king of the jungle?",
    "What is the first month of the year?",
    "What is the capital of Japan?",
    "What gas do plants take in from the air?",
    "Write the numbers from 1 to 10.",
    "Write the letters of the alphabet.",
    "What is the capital of Italy?",
    "What is the freezing point of water in Fahrenheit?",
    "How many continents are there?",
    "What is the fastest land animal?",
    "What is the capital of Germany?",
    "Who was the first person to walk on the Moon?",
    "What is the tallest mountain on Earth?",
    "Which planet is known as the Red Planet?",
    "What is the square root of 16?",
    "What is the currency of the United Kingdom?",
    "What is the capital of Spain?",
    "What is the capital of China?",
    "What is the capital of Russia?",
    "What is the capital of Greece?",
    "What is the capital of England?",
    "How many hours are in a day?",
    "How many months are in a year?",
    "How many minutes are in an hour?",
    "What is the second month of the year?",
    "What is the last month of the year?",
]
TEXTS = [
    "",
    "Hello, world!",
    "  two  spaces   and a tab\t.\n\n\nnew lines \r\n",
    "In 2024, 1234567 people paid $3.50 (or 50%) at 12:30.",
    "I'm you're we'll they'd he's I've CAN'T",
    "for (let i = 0; i < n; i++) { a[i] += b[i] << 2; } // sum",
    "Grüße aus Köln, naïve café, ÅÄÖ å ä ö",
    "Привет, мир! Γειά σου Κόσμε. שלום עולם مرحبا بالعالم",
    "你好,世界。こんにちは世界 안녕하세요 세계 ไทย",
    "emoji 🎉👩‍👩‍👧‍👦🇩🇪 and signs ∑∂≠→ ½ ² Ⅷ ①",
    "<|im_start|>user\nHi<|im_end|>\n<|endoftext|><repo_name>x",
    "a\u00a0b\u2003c\u200bd\ufeffe \u0000 \x7f",
    "e\u0301 combining, ﬁ ligature, ª º",
    "٣٤٥ १२३ 一二三 digits",
    "a" * 100 + " " * 50 + "!" * 60,
]


def tokens_of(vocabulary, text):
    return vocabulary.tokenize(text.encode(), add_bos=False, special=True)


def load(file, dtype):
    """Loaded anew each time: a model that is cast keeps its rope frequencies in the narrower type."""
    widened = transformers.GgufConfig(dequantize=True)
    model = transformers.AutoModelForCausalLM.from_pretrained(
        file.parent, gguf_file=file.name, dtype=dtype, quantization_config=widened
    ).eval()
    assert type(model.model.layers[0].self_attn.q_proj) is torch.nn.Linear
    for p in model.parameters():
        if p.ndim == 1:
            p.data.copy_(p.data.bfloat16())
    return model


@torch.no_grad()
def answer(model, prompt, eos):
    """The greedy answer with its EOS, and how far each token won, in units of the logits' root mean square."""
    tokens, margins, cache, fed = [], [], None, prompt
    while len(tokens) < LONGEST:
        out = model(torch.tensor([fed]), past_key_values=cache, use_cache=True)
        logits, cache = out.logits[0, -1], out.past_key_values
        best = logits.topk(2)
        tokens.append(best.indices[0].item())
        margins.append(((best.values[0] - best.values[1]) / logits.square().mean().sqrt()).item())
        if tokens[-1] == eos:
            return tokens, margins
        fed = tokens[-1:]
    return None


@torch.no_grad()
def main(file, logits_file, text_file):
    vocabulary = llama_cpp.Llama(str(file), vocab_only=True, verbose=False)
    fields = gguf.GGUFReader(file).fields
    template = jinja2.Template(fields["tokenizer.chat_template"].contents())
    eos = fields["tokenizer.ggml.eos_token_id"].contents()
    text = tokens_of(vocabulary, TEXT.read_text())
    tensors = {}
    for dtype, suffix in [(torch.float32, ""), (torch.bfloat16, "_bf16")]:
        model = load(file, dtype)
        ids = torch.arange(0, model.config.vocab_size, 24)
        tensors["ids"] = ids.int()
        for n, positions in POSITIONS.items():
            tensors[f"prompt.{n}.tokens"] = torch.tensor(text[:n]).int()
            tensors[f"prompt.{n}.positions"] = torch.tensor(positions).int()
            logits = model(torch.tensor([text[:n]])).logits[0, positions][:, ids].contiguous()
            tensors[f"prompt.{n}.logits{suffix}"] = logits
            if suffix:
                exact = tensors[f"prompt.{n}.logits"]
                error = torch.linalg.norm(logits.float() - exact, dim=-1) / torch.linalg.norm(exact, dim=-1)
                print(n, "transformers in bf16 is off by", error.max().item(), flush=True)
    save_file(tensors, logits_file)

    model = load(file, torch.float32)
    answers = []
    for question in QUESTIONS:
        messages = [dict(role="user", content=question)]
        prompt = tokens_of(vocabulary, template.render(messages=messages, add_generation_prompt=True))
        found = answer(model, prompt, eos)
        if found is None:
            continue
        tokens, margins = found
        said = vocabulary.detokenize(tokens[:-1]).decode()
        print(f"{min(margins):.3f}", len(tokens), question, "->", said[:60], flush=True)
        answers.append(
            dict(question=question, prompt=prompt, tokens=tokens, text=said, margin=round(min(margins), 4))
        )
    answers.sort(key=lambda one: -one["margin"])
    write(text_file, [[text, tokens_of(vocabulary, text)] for text in TEXTS], answers[:KEPT])


def write(file, texts, answers):
    lists = dict(texts=texts, answers=answers)
    rows = {name: ",\n".join("  " + json.dumps(one) for one in items) for name, items in lists.items()}
    lines = [f'"{name}": [\n{items}\n]' for name, items in rows.items()]
    pathlib.Path(file).write_text("{" + ", ".join(lines) + "}\n")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
