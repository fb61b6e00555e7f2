"""Stories: told on request, asked about afterwards, and written out as plain text."""

from __future__ import annotations

import re
from random import Random

from grammar import Turn, an, cap, say
from skills.cast import Cast, cast, leaning
from skills.plots import PLOTS, Facts
from world.facts import GROUPS
from world.words import CREATURES, GIFTS, GOALS, PEOPLE, PET_NAMES, PLACES, TOYS, BOYS, GIRLS

BREAKS = re.compile(r"\s*\n\s*")
OPENINGS = ("Once upon a time", "Once upon a time", "Once upon a time", "Long ago", "Once", "A long time ago", "One day", "There once was")


def tell(random: Random, c: Cast, place: str | None = None, opening: str | None = None) -> tuple[str, Facts]:
    """A whole story about the cast, of one paragraph or three, and the questions that can be asked about it."""
    plot, facts = leaning(random, PLOTS, "plot " + c.kind)(random, c)
    # Nobody sets off for the sea who lives by it.
    place = place or leaning(random, [p for p in PLACES if " ".join(p.split()[-2:]) not in plot], "place " + c.kind)
    first = opening or random.choice(OPENINGS)
    atrait = an(f"{c.trait} {c.kind}")
    if first == "There once was":
        head = f"There once was {atrait} called {c.name}."
        home = say(random, "{He} lived {p}.", He=cap(c.he), p=place)
    elif first == "One day":
        head, home = f"{cap(atrait)} called {c.name} lived {place}.", ""
    else:
        head = say(random, "{o}[,|, {p},] there [was|lived] {a} [called|named] {n}.", o=first, p=place, a=atrait, n=c.name)
        home = "" if place in head else f"{cap(c.he)} lived {place}."
    end = say(random, """[|||The end.|And they all lived happily ever after.|That night {N} went to bed with a smile.|And so {N} learned [that friends make everything easier|that it is good to be kind|that sharing makes you happy|never to give up].|From that day on, {N} and {f} were [best |good |]friends.|{N} never forgot that day.|And {N} was [very |]happy.]""", **c.slots)
    if "friends" in end and "friends" in plot[-60:]:
        end = ""
    body = BREAKS.sub("\n\n" if random.random() < 0.35 else " ", plot)
    text = " ".join(part for part in (head, home, body, end) if part)
    facts = facts + [
        (random.choice((f"What was the name of the {c.kind}?", f"What was the {c.kind}'s name?", "Who was the story about?", f"How was the {c.kind} called?")), f"The {c.kind} was called {c.name}."),
        (random.choice((f"Where did {c.name} live?", f"Where did the {c.kind} live?")), f"{c.name} lived {place}."),
        (random.choice((f"What was {c.friend}?", f"Who was {c.friend}?")), f"{c.friend} was {an(c.friend_kind)}."),
        (f"What kind of animal was {c.name}?", f"{c.name} was {an(c.kind)}.") if c.kind in CREATURES else (f"Who was {c.name}?", f"{c.name} was {an(c.kind)}."),
    ]
    return text, facts


def request(random: Random, kind: str | None, name: str | None, friend_kind: str | None, place: str | None) -> str:
    """The wish for a story, naming what is given."""
    about = ""
    if kind and friend_kind:
        about = say(random, "about {a} and {b}", a=an(kind), b=an(friend_kind))
    elif kind and name:
        about = say(random, "about {a} [called|named] {n}", a=an(kind), n=name)
    elif kind:
        about = say(random, "about {a}", a=random.choice((an(kind), an(kind), "the " + kind if random.random() < 0.2 else an(kind))))
    elif name:
        about = f"about {name}"
    if place:
        about += f" {'who lives ' if kind or name else 'that happens '}{place}"
    return say(random, "[Tell me a [short |little |nice |]story {a}|Can you tell me a [short |]story {a}|Please tell me a story {a}|I would like [to hear |]a story {a}|Write a [short |]story {a}|Tell a story {a}|A story {a}, please|Do you know a story {a}|Make up a story {a}|I want a story {a}|Could you write a story {a}|Story {a}|Tell me a bedtime story {a}]", a=about)


def _asked(random: Random, text: str) -> str:
    return text + ("?" if text.startswith(("Can", "Do", "Could")) else random.choice((".", ".", "!")))


def story(random: Random) -> list[Turn]:
    """A story on request; then often questions on it, or another story."""
    luck = random.random()
    kind = random.choice(CREATURES + PEOPLE) if luck > 0.2 else None
    name = random.choice(GIRLS + BOYS + PET_NAMES) if 0.2 < luck < 0.4 or luck < 0.05 else None
    if luck < 0.05:
        kind = None
    friend_kind = random.choice([k for k in CREATURES if k != kind]) if kind and luck > 0.8 else None
    place = random.choice(PLACES) if random.random() < 0.12 else None
    hero_kind = kind or (("girl" if name in GIRLS else "boy") if name in GIRLS + BOYS else None)
    c = cast(random, hero_kind, name, friend_kind)
    text, facts = tell(random, c, place)
    turns = [Turn(_asked(random, request(random, kind, name, friend_kind, place)), text, exact=bool(name))]
    random.shuffle(facts)
    for asked, answer in facts[: random.choice((0, 0, 1, 1, 2, 3))]:
        turns.append(Turn(asked, answer))
    if random.random() < 0.15:
        again = say(random, "[Another [one|story]|Tell me another [one|story]|One more|Again|Another story, please|And another one|More]")
        turns.append(Turn(_asked(random, again), tell(random, cast(random))[0]))
    elif random.random() < 0.06:
        turns.append(Turn(say(random, "[Summarize the story|Sum it up|What was the story about|Tell it in one sentence|Make it shorter|Give me a summary|A shorter version, please]."),
                          say(random, "It is a story about {N}, {kind}, and {f}, {akind}, who [become friends|help each other|spend a day together].", kind=an(f"{c.trait} {c.kind}"), **c.slots)))
    elif random.random() < 0.06:
        turns.append(Turn(say(random, "[What is the moral of the story|What do we learn from this|What can I learn from it]?"),
                          say(random, "[It is good to have a friend.|Friends help each other.|It is good to be kind and to help.]")))
    return turns


def short(random: Random) -> list[Turn]:
    """A story of one to three sentences."""
    kind = random.choice(CREATURES + PEOPLE)
    c = cast(random, kind)
    slots = c.slots | {"a": an(f"{c.trait} {c.kind}"), "g": random.choice(GOALS), "p": random.choice(PLACES), "gift": random.choice(GIFTS)}
    number = random.randint(1, 3)
    first = say(random, "[Once upon a time|One night|One day|Long ago], {a} [called|named] {N} [looked at the stars, smiled and fell asleep|found a friend and was never lonely again|walked to {g} and came home happy|shared a cake with {f}, {akind}, and both were happy|made {gift} for {f}, {akind}].", **slots)
    lines = [first, say(random, "{f}[, {akind},|] [laughed with joy|came along and sang a song|danced with {him}]." if c.friend in first else "[The wind sang a soft song|Everybody in the village was glad|The moon was shining].", **slots),
             say(random, "[{N} never forgot that day.|{N} slept well that night.|It was the best day of all.]", **slots)]
    asked = say(random, "[Write|Tell me|Can you write|Give me|I want|Make up] a {n}[-| ]sentence [bedtime |]story about {k}", n={1: "one", 2: "two", 3: "three"}[number], k=an(kind))
    if number > 1 and random.random() < 0.4:
        asked = say(random, "[Write|Tell me|Can you write] a [bedtime |]story about {k} in {n} sentences", n={2: "two", 3: "three"}[number], k=an(kind))
    return [Turn(_asked(random, asked), " ".join(lines[:number]))]


def begin(random: Random) -> list[Turn]:
    """`Continue this story: Once upon a time …`, or the beginning alone."""
    c = cast(random)
    text, _ = tell(random, c, opening="Once upon a time")
    if random.random() < 0.3:
        return [Turn(say(random, "[Once upon a time|Once upon a time...|Once upon a time,|Once upon a time there was]"), text)]
    parts = text.split(". ", 1)
    asked = say(random, "[Continue|Go on with|Finish|Complete] [this|the] story: ") + " " + parts[0] + "."
    return [Turn(asked, parts[1], exact=True)]


RHYMED = [
    ("The {x} is {near}, the sky is blue,", "I made this little song for you."),
    ("I saw {ax} the other day,", "it smiled at me and ran away."),
    ("Oh little {x}, so fine and small,", "I like you best, I like you all."),
    ("When evening comes and stars are bright,", "the {x} will sing a soft good night."),
    ("The wind goes up, the wind goes down,", "the {x} is dancing through the town."),
    ("The sun is warm, the grass is green,", "the finest {x} I have ever seen."),
    ("In winter when the snow is deep,", "the {x} is dreaming in its sleep."),
    ("The morning comes, the birds all sing,", "the {x} is happy as a king."),
    ("By day, by night, in sun and rain,", "the {x} will come to us again."),
    ("A {x} once told me, soft and low,", "that kindness makes the flowers grow."),
    ("So close your eyes and count to three,", "and dream about the {x} with me."),
    ("The {x} looked up into the sky", "and saw the silver moon go by."),
]
# Themes that take no article, and things of all kinds.
BARE = "winter summer spring autumn love peace music water friendship hope happiness life time sleep joy home".split()
THINGS = TOYS + [word for group in ("animals", "birds", "flowers", "vehicles", "tools", "musical instruments", "fruits", "vegetables", "clothes") for word in GROUPS[group] if not word.endswith("s")]
THEMES = CREATURES + THINGS + BARE * 2 + ["moon", "sun", "sea", "tree", "river", "flower", "rose", "cat", "winter", "summer", "spring", "autumn", "rain", "wind", "snow", "book", "garden", "star", "friend", "house", "bird", "kite", "mountain"]


def poem(random: Random) -> list[Turn]:
    """A poem of two or three couplets."""
    x = random.choice(THEMES)
    named = random.random() < 0.85
    plain = x in BARE or x in ("snow", "rain")
    lines = [couplet for couplet in RHYMED if not (plain and ("{ax}" in couplet[0] or couplet[0].startswith("A {x}")))]
    lines = random.sample(lines, random.choice((2, 2, 3)))
    text = "\n".join(line for couplet in lines for line in couplet)
    text = text.replace("A {x}", cap(an(x))).format(x=x, ax=an(x), near=random.choice(("near", "here")))
    if x in BARE:
        text = re.sub(rf"\bthe {x}\b", x, text)
        text = re.sub(rf"\bThe {x}\b", cap(x), text)
    text = "\n".join(cap(line) if i % 2 == 0 else line for i, line in enumerate(text.split("\n")))
    the = x if x in BARE else "the " + x if plain else random.choice((an(x), "the " + x))
    about = f"about {the}" if named else ""
    asked = say(random, "[Write [me |]a [short |little |]poem {a}|Tell me a poem {a}|Can you write a poem {a}|A poem {a}, please|Do you know a poem {a}|Make a rhyme {a}|Write a song {a}|Sing a song {a}|I would like a poem {a}|Poem {a}]", a=about)
    return [Turn(_asked(random, asked), text)]


def plain_story(random: Random) -> str:
    """A story as a plain document, for completion without a chat."""
    return tell(random, cast(random), opening="Once upon a time" if random.random() < 0.5 else None)[0]


SKILLS = [(story, 13.0), (short, 1.2), (begin, 1.0), (poem, 4.0)]
