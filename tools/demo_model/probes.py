"""Asks the trained model: fixed questions with words that the greedy answer must hold, and samples to read."""

from __future__ import annotations

from pathlib import Path
from random import Random

import torch

Chat = list[tuple[str, str]]

# Conversations; each but the last user turn is followed by the model's own answer. (system, user turns, wanted words)
PROBES: list[tuple[str | None, list[str], tuple[str, ...]]] = [
    (None, ["Hello"], ("H",)), (None, ["hi"], ("H",)), (None, ["How are you?"], ("thank you",)),
    (None, ["Who are you?"], ("demo model", "Tessera")), (None, ["What is your name?"], ("demo model",)),
    (None, ["What can you do?"], ("stories",)), (None, ["what is tessera?"], ("language models",)),
    (None, ["How do I load a real model?"], ("--model PATH",)), (None, ["How can I use a better model?"], ("--model PATH",)),
    (None, ["Do I need a GPU?"], ("without a GPU",)), (None, ["Are you ChatGPT?"], ("No",)),
    (None, ["How many parameters do you have?"], ("seven million",)), (None, ["Thank you!"], ("welcome|pleasure",)),
    (None, ["What is 2 + 2?"], ("4",)), (None, ["What is 17 + 25?"], ("42",)), (None, ["What is 63 - 28?"], ("35",)),
    (None, ["What is 7 times 8?"], ("56",)), (None, ["how much is 99 plus 1"], ("100",)), (None, ["45+38"], ("83",)),
    (None, ["What is 81 divided by 9?"], ("9",)), (None, ["What is 12 plus 7?", "And plus 10?"], ("29",)),
    (None, ["Mia has 5 apples and gets 4 more. How many apples does Mia have?"], ("9",)),
    (None, ["What is 48293 times 9217?"], ("too|cannot",)), (None, ["Count from 1 to 10."], ("1, 2, 3, 4, 5, 6, 7, 8, 9, 10",)),
    (None, ["Which is bigger, 48 or 84?"], ("84 is bigger",)), (None, ["What number comes after 59?"], ("60",)),
    (None, ["Is 7 even or odd?"], ("odd",)),
    (None, ["What colour is the sky?"], ("blue",)), (None, ["What color is a banana?"], ("yellow",)),
    (None, ["What do you get when you mix blue and yellow?"], ("green",)), (None, ["What is the opposite of hot?"], ("cold",)),
    (None, ["opposite of tall"], ("short",)), (None, ["What day comes after Monday?"], ("Tuesday",)),
    (None, ["What month comes before March?"], ("February",)), (None, ["How many days are in a week?"], ("seven",)),
    (None, ["What are the seasons of the year?"], ("spring", "summer", "autumn", "winter")),
    (None, ["What are the four seasons?"], ("spring", "summer", "autumn", "winter")), (None, ["Is a whale a fish?"], ("mammal",)),
    (None, ["What is 100 + 250?"], ("too|cannot",)), (None, ["If I have 3 apples and eat one, how many are left?"], ("2 apples",)),
    (None, ["Do dogs like cheese?"], ("know",)), (None, ["What do cows drink?"], ("know",)), (None, ["Say \"hello world\""], ("Hello world",)),
    (None, ["Write a poem about love."], ("love",)), (None, ["Tell me a joke.", "Another one"], ("hen cross|bulldozer|clock|seven ate|towel|bottle",)),
    (None, ["Hi, I'm Jonas.", "I have a cat called Mimi.", "What's my cat's name?"], ("Mimi",)),
    (None, ["Name three fruits."], (",", "and")), (None, ["How many sides does a triangle have?"], ("three",)),
    (None, ["What do I need to cut paper?"], ("scissors",)), (None, ["Where does milk come from?"], ("cows",)),
    (None, ["What sound does a cow make?"], ("moo",)), (None, ["Where does an owl live?", "What does it eat?"], ("mice",)),
    (None, ["How many legs does a spider have?"], ("eight",)), (None, ["What is a baby cat called?"], ("kitten",)),
    (None, ["Can penguins fly?"], ("No",)), (None, ["Is an elephant bigger than a mouse?"], ("Yes",)),
    (None, ["Tell me about foxes."], ("den",)), (None, ["Which animal says meow?"], ("cat",)),
    (None, ["How do you spell apple?"], ("A-P-P-L-E",)), (None, ["What letter comes after B?"], ("C",)),
    (None, ["What is the plural of mouse?"], ("mice",)), (None, ["What rhymes with cat?"], ("hat|bat|mat",)),
    (None, ["Repeat after me: the blue fox sings"], ("blue fox sings",)), (None, ["What is ice?"], ("water",)),
    (None, ["My name is Robert.", "What is my name?"], ("Robert",)), (None, ["My name is Zendaro.", "What is 3 + 4?", "What is my name?"], ("Zendaro",)),
    (None, ["I have a dog called Biscuit.", "What is the name of my dog?"], ("Biscuit",)),
    (None, ["Anna has a red ball. Ben has a blue hat. Who has the hat?"], ("Ben",)),
    (None, ["The key is in the kitchen. The lamp is at school. Where is the key?"], ("kitchen",)),
    (None, ["Tell me a story about a fox."], ("fox",)), (None, ["Tell me a story about a dragon and a mouse."], ("dragon", "mouse")),
    (None, ["Tell me a story about a girl called Lily."], ("Lily",)), (None, ["Tell me a joke."], ("?",)),
    (None, ["Write a poem about the moon."], ("moon",)),
    (None, ["What is the capital of France?"], ("know",)), (None, ["Who is the president of America?"], ("know",)),
    (None, ["Write a Python function that sorts a list."], ("code|program",)), (None, ["Explain quantum mechanics"], ("know",)),
    (None, ["Translate hello to French"], ("English|translate",)), (None, ["What time is it?"], ("clock|know",)),
    (None, ["What is the weather today?"], ("cannot|know",)), (None, ["asdkj qweoiu zxc"], ("understand",)),
    (None, ["Wer bist du?"], ("English",)), (None, ["Who won the world cup in 1990?"], ("know",)),
    (None, ["How do transformers work?"], ("know",)), (None, ["Should I buy bitcoin?"], ("cannot|know",)),
    (None, ["Write an essay about the French Revolution."], ("cannot|too hard",)),
    (None, ["What is the best restaurant in Berlin?"], ("know|cannot",)), (None, ["How do I fix my car?"], ("cannot|know",)),
    ("You are a helpful assistant.", ["What is the opposite of big?"], ("small",)),
    ("You are a helpful assistant.", ["Who are you?"], ("demo model",)), ("You are helpful.", ["Who are you?"], ("demo model",)),
    ("Answer briefly.", ["What colour is grass?"], ("Green",)), ("Answer in one word.", ["What is 5 plus 6?"], ("11",)),
    ("Your name is Nova.", ["What is your name?"], ("Nova",)), ("Talk like a pirate.", ["What is 5 plus 6?"], ("11", "Arr|Ahoy|Aye|Yo")),
]

OPENINGS = ("Once upon a time", "Once upon a time, in a forest, there lived a small", "Q: What is the opposite of day?\nA:")


def _reply(model, tokenizer, text: str, most: int, sample: bool) -> str:
    inputs = tokenizer(text, return_tensors="pt").to(model.device)
    with torch.no_grad():
        out = model.generate(**inputs, max_new_tokens=most, do_sample=sample)
    return tokenizer.decode(out[0, inputs["input_ids"].shape[1]:], skip_special_tokens=True)


def _talk(model, tokenizer, chats: list[tuple[str | None, list[str]]], sample: bool) -> list[list[dict[str, str]]]:
    """Holds the conversations side by side: all first questions in one batch, then all second ones."""
    held = [[{"role": "system", "content": system}] if system else [] for system, _ in chats]
    tokenizer.padding_side = "left"
    for turn in range(max(len(asked) for _, asked in chats)):
        live = [i for i, (_, asked) in enumerate(chats) if turn < len(asked)]
        for i in live:
            held[i].append({"role": "user", "content": chats[i][1][turn]})
        texts = [tokenizer.apply_chat_template(held[i], tokenize=False, add_generation_prompt=True) for i in live]
        inputs = tokenizer(texts, return_tensors="pt", padding=True).to(model.device)
        with torch.no_grad():
            out = model.generate(**inputs, max_new_tokens=300, do_sample=sample)
        said = tokenizer.batch_decode(out[:, inputs["input_ids"].shape[1]:], skip_special_tokens=True)
        for i, text in zip(live, said):
            held[i].append({"role": "assistant", "content": text})
    return held


def _sums(model, tokenizer, count: int) -> tuple[int, int]:
    """Greedy sums and differences up to 100 that were drawn here, all in one batch; right ones and all."""
    random = Random("probe sums")
    texts, answers = [], []
    for _ in range(count):
        a, b = random.randint(0, 100), random.randint(0, 100)
        op = random.choice("+-")
        if op == "-":
            a, b = max(a, b), min(a, b)
        texts.append(tokenizer.apply_chat_template([{"role": "user", "content": f"What is {a} {op} {b}?"}], tokenize=False, add_generation_prompt=True))
        answers.append(str(a + b if op == "+" else a - b))
    tokenizer.padding_side = "left"
    inputs = tokenizer(texts, return_tensors="pt", padding=True).to(model.device)
    with torch.no_grad():
        out = model.generate(**inputs, max_new_tokens=24, do_sample=False)
    said = tokenizer.batch_decode(out[:, inputs["input_ids"].shape[1]:], skip_special_tokens=True)
    right = sum(text.rstrip(".").split()[-1:] == [answer] for text, answer in zip(said, answers))
    return right, count


def _quote(messages: list[dict[str, str]]) -> str:
    return "\n\n".join(f"**{m['role']}**: " + m["content"].replace("\n", "  \n") for m in messages)


def ask(folder: Path, device: str, few: bool = False) -> tuple[str, dict[str, float]]:
    """Asks everything; returns the report in Markdown and the numbers. `few` asks a handful, for a quick test."""
    from transformers import AutoTokenizer, Qwen3ForCausalLM

    tokenizer = AutoTokenizer.from_pretrained(str(folder))
    model = Qwen3ForCausalLM.from_pretrained(str(folder), dtype=torch.bfloat16).to(device).eval()
    probes = PROBES[:5] if few else PROBES
    greedy, failed = [], []
    for messages, (_, asked, wanted) in zip(_talk(model, tokenizer, [(s, asked) for s, asked, _ in probes], False), probes):
        said = messages[-1]["content"]
        good = all(any(word.lower() in said.lower() for word in words.split("|")) for words in wanted)
        greedy.append(_quote(messages))
        if not good:
            failed.append(f"{asked[-1]!r} -> {said!r} (wanted {wanted})")
    right, sums = _sums(model, tokenizer, 20 if few else 500)
    print(f"probes: {len(probes) - len(failed)} of {len(probes)} right; sums: {right} of {sums} right", flush=True)
    for line in failed:
        print("  wrong:", line, flush=True)
    torch.manual_seed(1)
    sampled = [_quote(messages) for messages in _talk(model, tokenizer, [
        (None, ["Tell me a story about an owl.", "Where did the owl live?"]), (None, ["Tell me a story."]), (None, ["Write a poem about a cat."])], True)]
    texts = ["> " + (opening + _reply(model, tokenizer, opening, 250, sample)).replace("\n", "\n> ")
             for opening in OPENINGS[: 1 if few else 3] for sample in (False, True)]
    report = "\n\n---\n\n".join(greedy) + "\n\n# Sampled\n\n" + "\n\n---\n\n".join(sampled) + "\n\n# Continued text (greedy, then sampled)\n\n" + "\n\n---\n\n".join(texts)
    wrong = "\n".join(f"- {line}" for line in failed) or "none"
    head = f"# Probes\n\n{len(probes) - len(failed)} of {len(probes)} right, and {right} of {sums} random sums up to 100. Wrong:\n\n{wrong}\n\n# Greedy\n\n"
    numbers = {"probes_right": len(probes) - len(failed), "probes": len(probes), "sums_right": right, "sums": sums}
    return head + report + "\n", numbers
