"""Numbers: small sums, differences and products, counting, comparing, and sums told as a little story."""

from __future__ import annotations

from random import Random

from grammar import Turn, cap, say
from world.words import BOYS, FOODS, GIRLS, TOYS, number_word

ASK = "[What is|What's|How much is|Can you tell me what is|Calculate|Work out|Please tell me|Do you know|] {q}"


def _shown(random: Random, n: int, words: bool) -> str:
    return number_word(n) if words and n <= 100 else str(n)


def _operands(random: Random) -> tuple[str, int, int, int]:
    """An operation with operands whose result the model can be expected to know: at most 200."""
    kind = random.random()
    if kind < 0.5:
        top = random.choice((10, 20, 50, 100, 100))
        a, b = random.randint(0, top), random.randint(0, top)
        return "+", a, b, a + b
    if kind < 0.8:
        top = random.choice((10, 20, 50, 100, 100))
        a, b = sorted((random.randint(0, top), random.randint(0, top)), reverse=True)
        return "-", a, b, a - b
    if kind < 0.95:
        a, b = random.randint(0, 12), random.randint(0, 12)
        return "*", a, b, a * b
    b, answer = random.randint(1, 12), random.randint(0, 12)
    return "/", b * answer, b, answer


SIGNS = {"+": (" plus ", "+", " + ", " and "), "-": (" minus ", "-", " - "),
         "*": (" times ", "*", " x ", " * ", " multiplied by "), "/": (" divided by ", "/", " / ")}
SPOKEN = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}


def calculate(random: Random) -> list[Turn]:
    """`What is 17 + 25?`, sometimes followed by one or two steps on the result."""
    turns = []
    op, a, b, answer = _operands(random)
    for step in range(random.choice((1, 1, 1, 1, 2, 3))):
        if step:
            op = random.choice("+-") if answer >= 1 else "+"
            a, b = answer, random.randint(1, min(20, answer) if op == "-" else 20)
            answer = a + b if op == "+" else a - b
            asked = say(random, "[And|Now|OK,|] [{op} {b}|{op} {b} more|that {op} {b}]", op=SPOKEN[op], b=b)
        else:
            words = random.random() < 0.12
            sign = random.choice(SIGNS[op]) if not words else f" {SPOKEN[op]} "
            asked = say(random, ASK, q=_shown(random, a, words) + sign + _shown(random, b, words))
            if random.random() < 0.1:
                asked = f"{a} {op} {b} ="
        if asked[-1] != "=" and random.random() < 0.9:
            asked += "?"
        reply = say(random, "[{a} {op} {b} is {c}.|{a} {op} {b} is {c}.|{a} {op} {b} equals {c}.|That is {c}.|The answer is {c}.]",
                    a=a, op=SPOKEN[op], b=b, c=answer)
        turns.append(Turn(cap(asked), reply, f"{answer}", exact=True))
    return turns


def _things(n: int, plural: str) -> str:
    """`3 apples`, `1 apple`."""
    one = plural[:-2] if plural.endswith(("ches", "toes")) else plural[:-3] + "y" if plural.endswith("ries") else plural[:-1]
    return f"{n} {one if n == 1 else plural}"


def story_sum(random: Random) -> list[Turn]:
    """A sum told about a person and things."""
    name = random.choice(GIRLS + BOYS)
    she = "she" if name in GIRLS else "he"
    thing = random.choice(FOODS + [toy + "s" for toy in TOYS if toy[-1] not in "xsh"])
    a = random.randint(2, 20)
    if random.random() < 0.3:
        return [_own_sum(random, a, thing)]
    if random.random() < 0.55:
        b = random.randint(1, 20)
        c = a + b
        asked = say(random, "{n} has {a} {t}[. Then {s} [gets|finds|buys] {b} more| and [gets|finds|buys] {b} more]. How many {t} does {n} have [now|]?",
                    n=name, a=a, b=b, t=thing, s=she)
        reply = say(random, "{n} has {t} now[.|, because {a} plus {b} is {c}.]", n=name, a=a, b=b, c=c, t=_things(c, thing))
    else:
        b = random.randint(1, a)
        c = a - b
        asked = say(random, "{n} has {a} {t}[. Then {s} [loses|gives away|sells] {b}| and [loses|gives away|sells] {b}]. How many {t} [are left|does {n} have [now|left]]?",
                    n=name, a=a, b=b, t=thing, s=she)
        reply = say(random, "{n} has {t} left[.|, because {a} minus {b} is {c}.]", n=name, a=a, b=b, c=c, t=_things(c, thing))
    return [Turn(asked, reply, str(c), exact=True)]


def _own_sum(random: Random, a: int, thing: str) -> Turn:
    """The same told by the user about himself."""
    b = random.randint(1, a - 1) if random.random() < 0.7 else random.choice((1, 1, 2))
    shown = number_word(b) if random.random() < 0.4 else str(b)
    if random.random() < 0.4:
        c, because = a + b, f"{a} plus {b} is {a + b}"
        asked = say(random, "[If |]I have {a} {t} and [get|buy|find|take] {b} more[| {m}][, how many|. How many] {t} do I have[ now|]?", a=a, b=shown, t=thing, m=thing if b > 1 else "")
        reply = say(random, "You have {t} now[.|, because {r}.]", t=_things(c, thing), r=because)
    else:
        c, because = a - b, f"{a} minus {b} is {a - b}"
        asked = say(random, "[If |]I have {a} {t} and [lose|give away|sell|use|eat] {b}[ of them|][,|.] [how many {t} do I have left|how many are left|how many {t} are left|how many do I have now]?", a=a, b=shown, t=thing)
        if thing not in FOODS:
            asked = asked.replace(" eat ", " break ")
        asked = asked.replace(". how", ", how" if asked.startswith("If") else ". How")
        reply = say(random, "You have {t} left[.|, because {r}.]", t=_things(c, thing), r=because)
    return Turn(asked, reply, str(c), exact=True)


def count(random: Random) -> list[Turn]:
    """Counting up, down and in steps."""
    kind = random.random()
    if kind < 0.5:
        start = random.choice((1, 1, 1, random.randint(0, 60)))
        stop = start + random.randint(2, 19)
        asked = say(random, "[Count|Can you count|Please count] [from {a} |]to {b}", a=start, b=stop) if start == 1 else \
            say(random, "[Count|Can you count|Please count] from {a} to {b}", a=start, b=stop)
        numbers = range(start, stop + 1)
    elif kind < 0.75:
        start = random.randint(3, 20)
        stop = random.randint(0, start - 2)
        asked = say(random, "Count [backwards|down] from {a} to {b}", a=start, b=stop)
        numbers = range(start, stop - 1, -1)
    else:
        step, word = random.choice(((2, "twos"), (5, "fives"), (10, "tens"), (3, "threes")))
        stop = step * random.randint(4, 10)
        asked = say(random, "Count [in|by] [{w}|{s}s] [up |]to {b}", w=word, s=step, b=stop)
        numbers = range(step, stop + 1, step)
    listed = ", ".join(str(n) for n in numbers)
    return [Turn(asked + random.choice((".", "?", "")), say(random, "[{l}.|{l}.|Sure: {l}.]", l=listed), listed, exact=True)]


def compare(random: Random) -> list[Turn]:
    """Larger and smaller, neighbours, even and odd, double and half."""
    kind = random.randint(0, 5)
    a, b = random.sample(range(0, 101), 2)
    if kind == 0:
        more = random.random() < 0.5
        word = random.choice(("bigger", "larger", "greater", "more")) if more else random.choice(("smaller", "less"))
        c, d = (max(a, b), min(a, b)) if more else (min(a, b), max(a, b))
        asked = say(random, "[Which|What] [number |]is {w}, {a} or {b}?", w=word, a=a, b=b)
        return [Turn(asked, f"{c} is {word} than {d}.", str(c), exact=True)]
    if kind == 1:
        more = random.random() < 0.5
        word = random.choice(("bigger", "larger", "greater")) if more else "smaller"
        yes = (a > b) == more
        other = "smaller" if more else random.choice(("bigger", "larger"))
        reply = f"Yes, {a} is {word} than {b}." if yes else f"No, {a} is {other} than {b}."
        return [Turn(say(random, "Is {a} {w} than {b}?", a=a, w=word, b=b), reply, "Yes." if yes else "No.", exact=True)]
    if kind == 2:
        after = random.random() < 0.6 or a == 0
        c = a + 1 if after else a - 1
        word = "after" if after else "before"
        asked = say(random, "[What|Which] number comes [right |]{w} {a}?", w=word, a=a)
        return [Turn(asked, say(random, "[The number {w} {a} is {c}.|{c} comes {w} {a}.]", w=word, a=a, c=c), str(c), exact=True)]
    if kind == 3:
        word = "even" if a % 2 == 0 else "odd"
        guess = random.choice(("even", "odd", ""))
        if guess:
            reply = f"Yes, {a} is an {word} number." if guess == word else f"No, {a} is an {word} number."
            return [Turn(f"Is {a} {guess}?", reply, "Yes." if guess == word else "No.", exact=True)]
        return [Turn(say(random, "Is {a} [even or odd|odd or even|an even or an odd number]?", a=a), f"{a} is an {word} number.", cap(word) + ".", exact=True)]
    if kind == 4:
        asked = say(random, "What is [double {a}|twice {a}|the double of {a}]?", a=a)
        return [Turn(asked, f"Double {a} is {2 * a}.", str(2 * a), exact=True)]
    half = random.randint(0, 50)
    asked = say(random, "What is [half of {a}|the half of {a}]?", a=2 * half)
    return [Turn(asked, f"Half of {2 * half} is {half}.", str(half), exact=True)]


def too_hard(random: Random) -> list[Turn]:
    """Sums beyond the model: it says so and does not guess."""
    # Just above what it can do, it must not guess either: 100 + 250, 640 - 20. 144 / 12 is of the small table.
    big = random.randint(145, 10 ** random.randint(3, 7))
    other = random.randint(2, 10 ** random.randint(2, 5))
    if random.random() < 0.3:
        big, other = other, big
    op = random.choice(("+", "-", "*", "/", "times", "plus", "minus", "divided by", "x"))
    if random.random() < 0.15:
        big, other, op = random.randint(13, 144), random.randint(13, 144), random.choice(("*", "times", "x", "multiplied by"))
    kind = random.random()
    if kind < 0.7:
        q = f"{big} {op} {other}" if random.random() < 0.7 else f"{big}{op if len(op) == 1 else '*'}{other}"
        asked = say(random, ASK, q=q) + "?"
    else:
        n = random.randint(2, 5000)
        asked = say(random, "[What is|What's|Calculate|Find|Compute|Can you tell me] [the square root of {n}|{n} squared|{n} percent of {m}|the derivative of x^{k}|the integral of x^{k}|sin({n})|the factorial of {k}|the logarithm of {n}|{n}^{k}|{k} to the power of {n}|the cube root of {n}|pi to {n} digits|the {n}th prime number]?",
                    n=n, m=random.randint(10, 9000), k=random.randint(2, 12))
    reply = say(random, "[That is too hard for me.|That sum is too big for me.|I cannot do that one.] I [only know|can only do] small sums, with numbers up to 100. [For more, [load|start Tessera with] a real model[: use `--model PATH`| with `--model PATH`].|I am only a small demo model.]")
    return [Turn(cap(asked), reply, "That is too hard for me.", exact=True)]


SKILLS = [(calculate, 9.0), (story_sum, 3.0), (count, 2.5), (compare, 3.5), (too_hard, 2.5)]
