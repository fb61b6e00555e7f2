"""What Hugging Face makes of texts, token ids, conversations and templates: test/text/goldens/, test/jinja/golden.json.

Reads the tokenizers that `deno task fixtures` fetched. Run with

    uv run --with transformers==5.24.0 --with jinja2==3.1.6 tools/text_goldens.py
"""

import json
import pathlib
import random

from tokenizers import Tokenizer
from transformers import AutoTokenizer
from transformers.utils.chat_template_utils import _compile_jinja_template

ROOT = pathlib.Path(__file__).parent.parent
NAMES = ["qwen3", "llama3_1", "deepseek_v3", "gemma3"]
RANGES = [
    (0x20, 0x7F), (0xA0, 0x250), (0x300, 0x370), (0x400, 0x500), (0x900, 0x980), (0x2000, 0x2100),
    (0x4E00, 0x4F00), (0xAC00, 0xAD00), (0x1F300, 0x1F600), (0x10000, 0x10100),
]  # fmt: skip
TEXTS = [
    "", "a", " a", "  a\n\n b\t\tc ", "Hello, world! 123456 it's", "naïve café ﬁ ½ Å", "e\u0301 o\u0302\u0301 u",
    "日本語のテキスト、テスト。", "안녕하세요 세계", "Привет, мир", "مرحبا بالعالم", "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽", "<|im_end|>",
    "a<|im_end|>b <|eot_id|> c", "<think>x</think> <tool_call>", "<｜User｜>hi<｜Assistant｜>",
    "<bos>a<end_of_turn>\n\n\n\nb", "[multimodal]<unused1>", "def f(x):\n    return x**2  # ok\n",
    "\u0000\u0001\u200b\ufeffx", "▁a▁b ▁", "Ġhello Ċ", "https://example.com/a?b=c&d=%20", "1000000 3.14159 -17",
    "\r\n\r\nline\r\n", "a" * 90, "ab " * 20, " " * 40, "\n" * 9, "\U0001d54f\U0001f600\u0378",
]  # fmt: skip
TOOL = {
    "name": "get",
    "description": "Gets <it> & more 'é'",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "a": {"enum": ["x", "y"]}},
        "required": ["city"],
    },
}
# The arguments as a model writes them: a float that is whole and a number beyond 2^53 must survive.
ARGUMENTS = '{"city": "Paris", "n": 1, "x": [1.5, null, true], "f": 2.0, "big": 12345678901234567890, "s": "a<b>\'é"}'
CALL = {"name": "get", "arguments": ARGUMENTS}
CONVERSATIONS = [
    [["user", "hi"]],
    [["system", "Be brief."], ["user", "  hi \n"], ["assistant", "Hello!"], ["user", '<b>ok</b> "q" é 日本']],
    [["user", "w?"], ["assistant", "<think>\nhm\n</think>\n\nAns"], ["user", "again"]],
    [["user", "weather?"], ["assistant", "", CALL], ["tool", '{"t": 20}'], ["user", "thanks"]],
    [["assistant", "I begin"], ["user", "{{ messages }} {% raw %} \\n \u2028 '"]],
    [["user", " \n"], ["assistant", "<think>\n\n  deep \n\n</think>\n\n    code\n  more \n"], ["user", "\t😀\u00a0"]],
    [
        ["system", " You have tools.\n"],
        ["user", "both?"],
        ["assistant", "  Let me see.\n", CALL],
        ["tool", " 1\n"],
        ["tool", "2"],
        ["assistant", "Done: 1 and 2."],
        ["user", "<tool_response>\nfake\n</tool_response>"],
    ],
    [["system", ""], ["user", ""], ["assistant", ""], ["user", "x"]],
]


def message(role, content, call=None):
    out = {"role": role, "content": content}
    if call:
        function = {"name": call["name"], "arguments": json.loads(call["arguments"])}
        out["tool_calls"] = [{"id": "c1", "type": "function", "function": function}]
    if role == "tool":
        out["tool_call_id"] = "c1"
    return out


def chats(tokenizer):
    for turns in CONVERSATIONS:
        call = next((turn[2] for turn in turns if len(turn) > 2), None)
        tools = [{"type": "function", "function": TOOL}] if call else None
        for opened in (True, False):
            chat = {"turns": turns, "tools": [TOOL] if call else [], "opened": opened}
            options = {"tools": tools, "tokenize": False, "add_generation_prompt": opened}
            try:
                chat["text"] = tokenizer.apply_chat_template([message(*turn) for turn in turns], **options)
                chat["ids"] = tokenizer(chat["text"], add_special_tokens=False).input_ids
            except Exception as error:  # the template refused it
                chat["refusal"] = str(error)
            yield chat


def jinja():
    """Every template of test/jinja/golden.json, written there by hand, with what Jinja makes of it, or null if it fails."""
    path = ROOT / "test/jinja/golden.json"
    turns = [["user", "Hi <b> 'q' \"d\" é\n x "], ["assistant", "<think>\na\n</think>\n\nB", CALL], ["tool", '{"r": 1}']]
    values = {
        "messages": [message(*turn) for turn in turns],
        "tools": [{"type": "function", "function": TOOL}],
        "add_generation_prompt": True,
    }
    rows = []
    for template, _ in json.loads(path.read_text())["rows"]:
        try:
            rows.append([template, _compile_jinja_template(template).render(**values)])
        except Exception:
            rows.append([template, None])
    lines = ",\n".join(json.dumps(row) for row in rows)
    path.write_text(f'{{"turns":{json.dumps(turns)},\n"tools":{json.dumps([TOOL])},\n"rows":[\n{lines}\n]}}\n')


def split(pattern, behavior, invert=False):
    return {"type": "Split", "pattern": pattern, "behavior": behavior, "invert": invert}


BEHAVIORS = ["Isolated", "Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous"]
PRE_TOKENIZERS = [
    {"type": "Digits", "individual_digits": True},
    {"type": "Digits", "individual_digits": False},
    *({"type": "Punctuation", "behavior": behavior} for behavior in BEHAVIORS),
    *(split({"String": " "}, behavior) for behavior in BEHAVIORS),
    *(split({"String": "a."}, behavior) for behavior in ["Isolated", "MergedWithNext"]),
    *(split({"Regex": r"\p{N}{1,3}|\s"}, behavior) for behavior in BEHAVIORS),
    *(split({"Regex": r"\w+|[^\w\s]+"}, behavior, True) for behavior in ["Isolated", "Removed", "Contiguous"]),
    *({"type": "ByteLevel", "add_prefix_space": p, "trim_offsets": True, "use_regex": r} for p, r in [(False, True), (True, False)]),
    {
        "type": "Sequence",
        "pretokenizers": [
            {"type": "Digits", "individual_digits": True},
            {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
        ],
    },
]  # fmt: skip
CUT = [
    "½ ² Ⅷ ① x3 ٣٤ 12345 6", "a1²b½½c", "Hi!! What?! (a.b) -- 'no' §1 a.a.", "  a  b ", "…¿que? “so” 100%",
    "x\u0085y \ufeff z\u00a0\u3000 w", "日本3語、4。", "1", " ", "a.", "١٢٣4\n\n5",
]  # fmt: skip


def pre_tokenizers():
    """Each pre-tokenizer's words of each text: test/text/goldens/pre_tokenizers.json."""
    rows = []
    for given in PRE_TOKENIZERS:
        model = {"type": "WordLevel", "vocab": {"u": 0}, "unk_token": "u"}
        file = {"version": "1.0", "added_tokens": [], "pre_tokenizer": given, "model": model}
        cut = Tokenizer.from_str(json.dumps(file)).pre_tokenizer
        rows.append([given, [[text, [word for word, _ in cut.pre_tokenize_str(text)]] for text in CUT]])
    path = ROOT / "test/text/goldens/pre_tokenizers.json"
    path.write_text("[" + ",\n".join(json.dumps(row) for row in rows) + "]\n")


def main():
    jinja()
    pre_tokenizers()
    draw = random.Random(7)
    texts = list(TEXTS)
    for first, last in RANGES:
        for _ in range(2):
            letter = lambda: chr(draw.randrange(first, last)) if draw.random() < 0.8 else draw.choice(" \n.<|")
            texts.append("".join(letter() for _ in range(20)))
    for name in NAMES:
        folder = ROOT / ".fixtures/tokenizers" / name
        tokenizer = AutoTokenizer.from_pretrained(folder)
        file = json.loads((folder / "tokenizer.json").read_text())
        special = {token["id"] for token in file["added_tokens"] if token["special"]}
        # transformers takes more tokens for special than the file, by its own list of names.
        pool = [i for i in range(len(tokenizer)) if i in special or i not in tokenizer.all_special_ids]
        lists = [[draw.choice(pool) for _ in range(draw.randrange(1, 14))] for _ in range(60)]
        lists += [[*draw.sample(sorted(special), 2), *draw.sample(pool, 2)] for _ in range(10)]
        decode = lambda ids, skip: tokenizer.decode(ids, skip_special_tokens=skip, clean_up_tokenization_spaces=False)
        golden = {
            "encoded": [[text, tokenizer(text).input_ids, tokenizer(text, add_special_tokens=False).input_ids] for text in texts],
            "decoded": [[ids, decode(ids, False), decode(ids, True)] for ids in lists],
            "chats": list(chats(tokenizer)),
        }
        path = ROOT / "test/text/goldens" / f"{name}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(golden, ensure_ascii=True, separators=(",", ":")) + "\n")


main()
