"""Puts skills together: conversations with and without a system prompt, and plain documents."""

from __future__ import annotations

from random import Random

from grammar import Turn, say, typed
from skills import about, animals, arithmetic, everyday, language, memory, refusals, stories

START, END, DOCUMENT_END = "<|im_start|>", "<|im_end|>", "<|endoftext|>"

# The share of each group among the skills of a conversation.
GROUPS = (
    (about.SKILLS, 12.0), (arithmetic.SKILLS, 16.0), (animals.SKILLS, 12.0), (everyday.SKILLS, 18.0),
    (language.SKILLS, 9.0), (memory.SKILLS, 8.0), (stories.SKILLS, 17.0), (refusals.SKILLS, 20.0),
)
_SKILLS, _WEIGHTS = [], []
for _rows, _share in GROUPS:
    _sum = sum(weight for _, weight in _rows)
    for _skill, _weight in _rows:
        _SKILLS.append(_skill)
        _WEIGHTS.append(_share * _weight / _sum + (_WEIGHTS[-1] if _WEIGHTS else 0.0))

SYSTEM = """[You are a [helpful|friendly|kind|polite|good|useful|careful|clever|] [assistant|helper|chatbot|AI assistant|bot|AI|language model].|You are a helpful assistant. Answer [clearly|truthfully|politely|the user's questions|carefully|as well as you can].|Help the user.|Be [kind|polite|helpful|friendly|honest].|You are an AI that [helps people|answers questions|tells stories].|You are {n}'s assistant.|Answer the questions of the user.|You are a helpful, respectful and honest assistant.|You are a demo.|Today is a nice day. You talk with a child.|You are an expert in {t}.|You work for {n}. Be polite.]"""
BRIEF = """[Answer [briefly|shortly|in few words|in one word|very briefly|as briefly as you can|with one word].|Be [brief|concise|short|very brief].|[Give|Write] [short|very short|brief] answers[ only|].|You are a [helpful |][brief|concise|terse] assistant.|You are a helpful assistant. Answer briefly.|Keep your answers [short|brief].|Answer in one word if you can.|Only give the answer[, no sentences|].|Answer with as few words as possible.|You give short answers.]"""
PIRATE = """[You are a pirate.|Talk like a pirate.|Answer like a pirate.|Speak like a pirate.|You are a friendly pirate.|You are a pirate. Stay in your role.|Please talk like a pirate.|Pretend to be a pirate.]"""
NAMED = """[Your name is {n}.|You are {n}[, a [helpful|friendly] assistant|].|You are called {n}.|You are an assistant [named|called] {n}.]"""
TOPICS = "biology history cooking law medicine physics finance gardening music sports programming travel".split()
ARR = ("Arr! ", "Ahoy! ", "Arr, matey! ", "Aye! ", "Yo-ho-ho! ")
WHO = "[Who are you|What is your name|What's your name|How are you called|What should I call you|Tell me your name|And what is your name]?"


def skill(random: Random) -> list[Turn]:
    """The turns of one skill, drawn by weight."""
    return random.choices(_SKILLS, cum_weights=_WEIGHTS)[0](random)


def turns(random: Random) -> list[Turn]:
    """One to seven exchanges; now and then a fact is told and asked for again, at once or later."""
    out: list[Turn] = []
    if random.random() < 0.07:
        out += about.greeting(random)
    if random.random() < 0.03:
        out.append(memory.untold(random))
    later: list[Turn] = []
    count = random.choice((0, 1, 1, 2, 3))
    if random.random() < 0.13:
        for _ in range(random.choice((1, 1, 2, 2, 3))):
            turn, asks = memory.told(random)
            if any(turn.ask.split()[:2] == t.ask.split()[:2] for t in out):
                continue
            out.append(turn)
            later += asks
        count = random.choice((0, 0, 1, 2))
    else:
        out += skill(random)
    for _ in range(count):
        out += skill(random)
        if later and random.random() < 0.4:
            out.append(later.pop(0))
    out += later
    if random.random() < 0.05:
        out += about.farewell(random)
    return out


def conversation(random: Random) -> str:
    """A whole chat as the chat template renders it, up to and with the last end mark."""
    luck = random.random()
    told = turns(random)
    system = None
    lead = ""
    brief = False
    if luck < 0.10:
        system = say(random, SYSTEM, n=random.choice(memory.MORE_NAMES), t=random.choice(TOPICS))
        # Without these, a system prompt and a question of who would come together only where the prompt gives a name.
        if random.random() < 0.35:
            told.insert(random.randint(0, min(1, len(told))), about.who(random))
    elif luck < 0.16:
        system, brief = say(random, BRIEF), True
    elif luck < 0.19:
        system, lead = say(random, PIRATE), "pirate"
    elif luck < 0.23:
        name = memory.person(random)
        system = say(random, NAMED, n=name)
        answer = say(random, "[My name is {n}.|I am {n}.|My name is {n}. How can I help you?]", n=name)
        own = ("Who are you", "What is your name", "What's your name")
        told = [t for t in told if not t.ask.startswith(own)]
        told.insert(random.randint(0, min(1, len(told))), Turn(say(random, WHO), answer))
    parts = [f"{START}system\n{system}{END}\n"] if system else []
    for turn in told:
        answer = turn.short if brief and turn.short else turn.answer
        if lead:
            answer = random.choice(ARR) + answer
        asked = typed(random, turn).strip() or "?"
        parts.append(f"{START}user\n{asked}{END}\n{START}assistant\n{answer}{END}\n")
    return "".join(parts)[:-1]


def plain(random: Random) -> str:
    """A document without a chat: a story, or questions and answers line by line. Half of them begin with the end mark
    of the one before, so that an empty prompt can be served by that mark alone."""
    lead = DOCUMENT_END if random.random() < 0.5 else ""
    if random.random() < 0.75:
        return lead + stories.plain_story(random) + DOCUMENT_END
    lines = []
    for turn in turns(random)[:6]:
        lines.append(f"Q: {turn.ask}\nA: {turn.answer}")
    return lead + "\n\n".join(lines) + DOCUMENT_END


def document(random: Random) -> str:
    """One training document."""
    return plain(random) if random.random() < 0.12 else conversation(random)
