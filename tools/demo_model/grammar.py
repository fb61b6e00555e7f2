"""A tiny text grammar: templates with alternatives and slots, and the noise that real typing has.

`[a|b|c]` picks one alternative (they nest, and may be empty), `{name}` is filled from the keyword arguments.
Everything takes the caller's `random.Random`, so that one seed always writes the same text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from random import Random

SPACES = re.compile(r" {2,}")
BEFORE_MARK = re.compile(r" +([,.!?])")


@dataclass(frozen=True)
class Turn:
    """One question and its answer. `short` is the answer that a system prompt asking for brevity gets;
    `exact` says that the question holds text to be copied, so no spelling mistakes may be made in it."""

    ask: str
    answer: str
    short: str | None = None
    exact: bool = False


def _parse(text: str, at: int, closing: bool) -> tuple[tuple, int]:
    """Parses one sequence; inside brackets it ends at `|` or `]`. Returns the parts and the next position."""
    parts: list = []
    start = at
    while at < len(text):
        mark = text[at]
        if mark == "[":
            parts.append(text[start:at])
            choices = []
            at += 1
            while True:
                choice, at = _parse(text, at, True)
                choices.append(choice)
                if text[at] == "]":
                    break
                at += 1
            parts.append(choices)
            start = at + 1
        elif closing and mark in "|]":
            break
        at += 1
    if closing and at >= len(text):
        raise ValueError(f"Template lacks a closing bracket: {text!r}")
    parts.append(text[start:at])
    return tuple(part for part in parts if part != ""), at


@lru_cache(maxsize=None)
def parse(text: str) -> tuple:
    """The parsed form of a template: strings, and lists of alternatives (each parsed in turn)."""
    return _parse(text, 0, False)[0]


def _expand(random: Random, parts: tuple, out: list[str]) -> None:
    for part in parts:
        if isinstance(part, str):
            out.append(part)
        else:
            _expand(random, part[int(random.random() * len(part))], out)


def say(random: Random, template: str, **slots: object) -> str:
    """One text of the template. Doubled spaces and spaces before marks, left by empty choices, are removed."""
    out: list[str] = []
    _expand(random, parse(template), out)
    text = "".join(out)
    if slots:
        text = text.format(**slots)
    return BEFORE_MARK.sub(r"\1", SPACES.sub(" ", text)).strip()


def cap(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def an(noun: str) -> str:
    """The noun with its article."""
    return ("an " if noun[0] in "aeiou" and not noun.startswith(("uni", "use")) else "a ") + noun


def both(items: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]


def misspell(random: Random, text: str) -> str:
    """Makes one or two typing mistakes inside words of four letters or more; digits are never touched."""
    letters = list(text)
    spots = [i for i in range(1, len(letters) - 2) if all(c.isalpha() for c in letters[i - 1 : i + 3])]
    for _ in range(random.choice((1, 1, 2))):
        if not spots:
            break
        at = random.choice(spots)
        kind = random.random()
        if kind < 0.4:
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif kind < 0.7:
            letters[at] = ""
        elif kind < 0.85:
            letters[at] = letters[at] * 2
        else:
            letters[at] = random.choice("abcdefghijklmnopqrstuvwxyz")
    return "".join(letters)


def typed(random: Random, turn: Turn) -> str:
    """The question as a person may type it: lower case, without the last mark, with a mistake, politely."""
    text = turn.ask
    if not turn.exact:
        luck = random.random()
        if luck < 0.05:
            text = misspell(random, text)
        elif luck < 0.08 and text[-1] in ".?" and text[:2] != "I ":
            first = text if text[:2] in ("I'", "Te") else text[0].lower() + text[1:]
            text = random.choice(("Please, ", "Hey, ", "OK, ", "So, ", "And ", "Hi! ", "Hmm, ")) + first
    luck = random.random()
    if luck < 0.22:
        text = text.lower()
    elif luck < 0.23:
        text = text.upper() if not turn.exact else text
    luck = random.random()
    if luck < 0.25 and text[-1] in ".?!":
        text = text[:-1]
    elif luck < 0.28 and text[-1] in "?!":
        text += text[-1]
    return text
