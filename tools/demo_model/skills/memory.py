"""Facts that the user tells: remembered over the conversation, and read from a short text."""

from __future__ import annotations

import string
from random import Random

from grammar import Turn, an, both, cap, say
from world.facts import GROUPS
from world.words import BOYS, COLOURS, FOODS, GIRLS, MORE_NAMES, PET_NAMES, PLACES, PLAIN_COLOURS, TOYS

SYLLABLES = "ba be bo da do el en fi ga ha in jo ka ki la le li lo ma mi mo na ne no or pa ra ri ro sa se si ta ti to va ve wi ya ze".split()


def person(random: Random) -> str:
    """A first name: of the small world, of the wide list, or made up, so that copying is learnt and not a list."""
    luck = random.random()
    if luck < 0.35:
        return random.choice(GIRLS + BOYS)
    if luck < 0.7:
        return random.choice(MORE_NAMES)
    made = "".join(random.choice(SYLLABLES) for _ in range(random.randint(2, 3)))
    return cap(made + random.choice(("", "", "n", "s", random.choice(string.ascii_lowercase))))


def introduce(random: Random) -> tuple[Turn, list[Turn]]:
    """`My name is Anna` and the questions that may come later."""
    name = person(random)
    told = name.lower() if random.random() < 0.2 else name
    asked = say(random, "[[Hi|Hello|Hey|Good morning|]{c}[my name is|I am|I'm|my name's] {n}[.|!|]|My name is {n}.|I am {n}.|[You can |]call me {n}.|{n} is my name.]", n=told, c=random.choice(("! ", ", ", " ")))
    asked = cap(asked.lstrip(",! "))
    reply = say(random, "[Hello, {n}!|Hi, {n}!|Nice to meet you, {n}!|Hello, {n}! Nice to meet you.] [How can I help you?|What would you like to do?|Would you like a story?|]", n=name)
    later = [
        Turn(say(random, "[What is my name|What's my name|Do you [know|remember] my name|Who am I|Can you tell me my name|How am I called]?"),
             say(random, "[Your name is {n}.|You are {n}.|Your name is {n}.]", n=name), name + "."),
    ]
    if random.random() < 0.3:
        later.append(Turn(say(random, "[Say hello to me|Greet me|Say my name]."), f"Hello, {name}!"))
    return Turn(asked, reply, exact=True), later


def favourite(random: Random) -> tuple[Turn, list[Turn]]:
    """`My favourite colour is blue`."""
    what, options = random.choice((
        ("colour", COLOURS), ("animal", GROUPS["animals"]), ("food", FOODS), ("fruit", GROUPS["fruits"]),
        ("day", GROUPS["days"]), ("season", GROUPS["seasons"]), ("sport", GROUPS["sports"]), ("flower", GROUPS["flowers"]),
        ("number", [str(n) for n in range(1, 100)]), ("drink", GROUPS["drinks"]),
    ))
    value = random.choice(options)
    asked = say(random, "My favou?rite {w} is {v}.".replace("u?", random.choice(("u", "u", ""))), w=what, v=value)
    reply = say(random, "[I like that|That is nice|What a good choice|That is a lovely {w}|Good to know]!", w=what)
    reply = reply if random.random() < 0.5 else f"{cap(value)} is a nice choice!" if what != "food" else f"{cap(value)} are a nice choice!"
    later = Turn(say(random, "[What is|What's|Do you remember] my favourite {w}?", w=what), f"Your favourite {what} is {value}.", cap(value) + ".")
    return Turn(asked, reply), [later]


def pet(random: Random) -> tuple[Turn, list[Turn]]:
    """`I have a dog called Pip`."""
    kind = random.choice("dog cat rabbit pony hamster parrot fish turtle mouse horse hen goat duck pig".split())
    name = random.choice(PET_NAMES) if random.random() < 0.7 else person(random)
    asked = say(random, "[I have|We have|I've got] {k} [called|named] {n}.", k=an(kind), n=name)
    reply = say(random, "[How nice!|That is lovely!|Wonderful!] [{n} is a good name for {k}.|I am sure {n} is a lovely {b}.|Say hello to {n} from me!]", n=name, k=an(kind), b=kind)
    later = [
        Turn(say(random, "[[What is|What's|Do you remember] the name of my {k}|[What is|What's] my {k}'s name|[What is|How is] my {k} called]?", k=kind), f"Your {kind} is called {name}.", name + "."),
        Turn(say(random, "[What [kind of |]animal [do I have|is {n}]|Who is {n}|What is {n}]?", n=name), f"{name} is your {kind}.", f"Your {kind}."),
    ]
    return Turn(asked, reply, exact=True), [later[random.random() < 0.3]]


def belongs(random: Random) -> tuple[Turn, list[Turn]]:
    """`I live in a town called …`, `I am seven years old`, `my brother is called …`."""
    luck = random.random()
    if luck < 0.35:
        age = random.randint(4, 90)
        later = Turn(say(random, "[How old am I|Do you remember how old I am|What is my age]?"), f"You are {age} years old.", f"{age}.")
        return Turn(say(random, "I am {a} [years old|].", a=age), say(random, "[{a} is a good age!|Thank you for telling me.|{a} years, how nice!]", a=age), exact=True), [later]
    if luck < 0.7:
        who = random.choice(("brother", "sister", "friend", "mother", "father", "teacher", "uncle", "aunt", "best friend", "son", "daughter"))
        name = person(random)
        later = Turn(say(random, "[[What is|What's|Do you remember] the name of my {w}|[What is|What's] my {w}'s name|[What is|How is] my {w} called]?", w=who), f"Your {who} is called {name}.", name + ".")
        return Turn(say(random, "My {w} is called {n}.", w=who, n=name), say(random, "[{n} is a nice name.|That is a nice name!|Thank you for telling me about {n}.]", n=name), exact=True), [later]
    toy, hue, place = random.choice(TOYS), random.choice(COLOURS), random.choice(("in the kitchen", "under the bed", "in the garden", "on the table", "in my room", "in a box", "behind the door", "on the shelf", "at school"))
    later = Turn(f"Where is my {toy}?", f"Your {toy} is {place.replace('my', 'your')}.", cap(place.replace("my", "your")) + ".")
    return Turn(f"My {hue} {toy} is {place}.", say(random, "[I will remember that|Good to know|All right|Thank you for telling me]."), exact=True), [later]


PLANTS = ((introduce, 4), (favourite, 2), (pet, 2), (belongs, 3))


def told(random: Random) -> tuple[Turn, list[Turn]]:
    """One told fact with the questions that ask for it."""
    return random.choices([p for p, _ in PLANTS], [w for _, w in PLANTS])[0](random)


UNTOLD = (
    "[What is my name|What's my name|Do you know my name|Who am I]?", "[How old am I|What is my age]?",
    "[What is|What's] my favourite [colour|animal|food|fruit|day|season|sport|number]?",
    "[What is|What's] the name of my [dog|cat|rabbit|brother|sister|friend|mother|father|teacher]?",
    "[What is|What's] my [dog|cat|rabbit|brother|sister|friend|mother|father|teacher]'s name?",
    "Where is my [key|book|hat|ball|umbrella|map|coat|watch]?", "[Where do I live|What do I like|When is my birthday]?",
)


def untold(random: Random) -> Turn:
    """A question about the user before anything was told: the model says that it does not know."""
    asked = random.choice(UNTOLD)
    reply = say(random, "[I do not know|I don't know]. You have not told me[ yet|].[| Please tell me!]")
    return Turn(say(random, asked), reply, "I don't know.")


def reading(random: Random) -> list[Turn]:
    """A short text with a question on it: who has, who is where, what colour."""
    n = random.choice((2, 2, 3, 4))
    people = random.sample(GIRLS + BOYS + MORE_NAMES, n)
    toys, hues = random.sample(TOYS, n), random.sample(PLAIN_COLOURS, n)
    spots = random.sample(["in the garden", "in the kitchen", "at school", "in the park", "at home", "in the forest", "at the lake", "on the roof", "in the market", "by the river", "in the library", "under a tree"], n)
    at = random.randrange(n)
    kind = random.randint(0, 3)
    if kind == 0:
        text = [say(random, "{p} has {t}.", p=p, t=an(f"{h} {t}")) for p, t, h in zip(people, toys, hues)]
        asked, answer, short = random.choice((
            (f"Who has the {toys[at]}?", f"{people[at]} has the {toys[at]}.", people[at] + "."),
            (f"What does {people[at]} have?", f"{people[at]} has {an(hues[at] + ' ' + toys[at])}.", cap(an(hues[at] + " " + toys[at])) + "."),
            (f"What colour is the {toys[at]}?", f"The {toys[at]} is {hues[at]}.", cap(hues[at]) + "."),
            (f"Who has something {hues[at]}?", f"{people[at]} has {an(hues[at] + ' ' + toys[at])}.", people[at] + "."),
        ))
    elif kind == 1:
        text = [f"{p} is {s}." for p, s in zip(people, spots)]
        asked, answer, short = random.choice((
            (f"Where is {people[at]}?", f"{people[at]} is {spots[at]}.", cap(spots[at]) + "."),
            (f"Who is {spots[at]}?", f"{people[at]} is {spots[at]}.", people[at] + "."),
        ))
    elif kind == 2:
        text = [f"The {t} is {s}." for t, s in zip(toys, spots)]
        asked, answer, short = f"Where is the {toys[at]}?", f"The {toys[at]} is {spots[at]}.", cap(spots[at]) + "."
    else:
        foods = random.sample(FOODS, n)
        text = [f"{p} likes {f}." for p, f in zip(people, foods)]
        asked, answer, short = random.choice((
            (f"Who likes {foods[at]}?", f"{people[at]} likes {foods[at]}.", people[at] + "."),
            (f"What does {people[at]} like?", f"{people[at]} likes {foods[at]}.", cap(foods[at]) + "."),
        ))
    whole = " ".join(text)
    if random.random() < 0.25:
        return [Turn(whole, say(random, "[All right|I see|Thank you for telling me|I will remember that|Good to know]."), exact=True), Turn(asked, answer, short, exact=True)]
    return [Turn(say(random, "[{t} {q}|{t}\n{q}|{q} {t}|Read this: {t} {q}|Text: {t}\nQuestion: {q}]", t=whole, q=asked), answer, short, exact=True)]


def choose(random: Random) -> list[Turn]:
    """`Put these in order`, `which of these`, `list what I said`."""
    items = random.sample(TOYS + FOODS, random.randint(2, 5))
    asked = say(random, "[I bought|I need to buy|My list is|I have|Remember these]: {l}.", l=", ".join(items))
    return [
        Turn(asked, say(random, "[All right|I will remember that|Good to know|I see]."), exact=True),
        Turn(say(random, "[What [is|was] on my list|What did I [say|tell you]|Repeat my list|What were the things]?"), f"{cap(both(items))}.", cap(", ".join(items)) + "."),
    ]


SKILLS = [(reading, 6.0), (choose, 1.0)]
