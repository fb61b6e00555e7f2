"""Questions about animals, and follow-ups that mean the animal just named."""

from __future__ import annotations

from random import Random

from grammar import Turn, an, cap, say
from world.animals import ANIMALS, FARM, SEA, Animal, kind_of, sounds
from world.words import number_word


def _verb(word: str, plural: bool) -> str:
    return word if plural else {"say": "says", "do": "does", "have": "has", "live": "lives", "eat": "eats"}[word]


def about(random: Random, animal: Animal, topic: str, it: bool) -> Turn | None:
    """A question on one topic; with `it` the animal is meant by a pronoun. None where there is no answer."""
    many = random.random() < 0.4
    noun = animal.plural if many else an(animal.name)
    do = "do" if many else "does"
    they = ("they" if many else "it") if it else noun
    whose = noun
    if topic == "sound":
        if animal.sound == "-":
            return None
        asked = say(random, "[What sound {do} {x} make|What {do} {x} say|What noise {do} {x} make|How {do} {x} sound]?", do=do, x=they)
        return Turn(asked, f"{cap(whose)} {sounds(animal, many)}.", cap(animal.sound) + ".")
    if topic == "home":
        asked = say(random, "[Where {do} {x} live|Where is the home of {x}|Where can I find {x}|Where {do} {x} sleep]?" if not it else "[Where {do} {x} live|And where {do} {x} live]?", do=do, x=they)
        return Turn(asked, f"{cap(whose)} {_verb('live', many)} {animal.home}.", cap(animal.home) + ".")
    if topic == "legs":
        asked = say(random, "How many legs {do} {x} have?", do=do, x=they)
        legs = f"{number_word(animal.legs)} legs" if animal.legs else "no legs"
        if animal.name == "octopus":
            legs = "eight arms"
        return Turn(asked, f"{cap(whose)} {_verb('have', many)} {legs}.", cap(legs) + ".")
    if topic == "baby":
        if animal.baby == "-":
            return None
        asked = say(random, "[What is a baby {n} called|What do you call a baby {n}|What is the young of {n2} called|What is the name of a baby {n}]?" if not it else "[What is its baby called|And what is its baby called|What do you call its baby]?", n=animal.name, n2=an(animal.name))
        return Turn(asked, f"A baby {animal.name} is called {an(animal.baby)}.", cap(an(animal.baby)) + ".")
    if topic == "food":
        asked = say(random, "[What {do} {x} eat|What food {do} {x} like|What {do} {x} like to eat]?", do=do, x=they)
        return Turn(asked, f"{cap(whose)} {_verb('eat', many)} {animal.food}.", cap(animal.food) + ".")
    if topic == "cover":
        asked = say(random, "[What covers the body of {x}|What is the body of {x} covered with]?" if not it else "What is its body covered with?", x=noun)
        return Turn(asked, f"The body of {an(animal.name)} is covered with {animal.cover}.", cap(animal.cover) + ".")
    if topic == "fly":
        yes = "f" in animal.moves
        asked = say(random, "Can {x} fly?", x=they)
        if yes:
            return Turn(asked, f"Yes, {whose} can fly.", "Yes.")
        reply = f"No, {whose} cannot fly" + (" well" if animal.name == "hen" else "") + "."
        return Turn(asked, reply, "No.")
    if topic == "swim":
        if animal.name in ("monkey", "rabbit", "cat", "cow", "pig", "mouse", "fox", "lion", "goat", "sheep", "squirrel", "hedgehog", "kangaroo", "koala", "panda", "zebra", "donkey", "camel", "lizard", "bat", "mole", "eagle", "ant"):
            return None
        yes = "s" in animal.moves
        return Turn(say(random, "Can {x} swim?", x=they), f"Yes, {whose} can swim." if yes else f"No, {whose} cannot swim.", "Yes." if yes else "No.")
    if animal.name == "fish":
        return None
    known = kind_of(animal)
    guess = random.choice(("a bird", "an insect", "a fish", "a mammal", "a reptile", known or "a fish"))
    is_kind = guess == known
    if known and random.random() < 0.2:
        asked = say(random, "What kind of animal is {x}?", x="it" if it else an(animal.name))
        return Turn(asked, f"{cap(an(animal.name))} is {known}.", cap(known) + ".")
    if many:
        yes, no = (f"{animal.plural} are {MANY[word]}" if word else "" for word in (guess, known))
        no = no or f"{animal.plural} are not {MANY[guess]}"
        return Turn(f"Are {they} {MANY[guess]}?", f"Yes, {yes}." if is_kind else f"No, {no}.", "Yes." if is_kind else "No.")
    asked = say(random, "Is {x} {g}?", x=an(animal.name) if not it else "it", g=guess)
    reply = f"Yes, {an(animal.name)} is {known}." if is_kind else f"No, {an(animal.name)} is {known or 'not ' + guess}."
    return Turn(asked, reply, "Yes." if is_kind else "No.")


MANY = {"a bird": "birds", "an insect": "insects", "a fish": "fish", "a mammal": "mammals", "a reptile": "reptiles"}
TOPICS = ("sound", "home", "legs", "baby", "food", "cover", "fly", "swim", "kind")


def facts(random: Random) -> list[Turn]:
    """One to four questions about one animal; the later ones say `it` or `they`."""
    animal = random.choice(ANIMALS)
    topics = random.sample(TOPICS, random.choice((1, 1, 1, 1, 2, 3, 4)))
    turns: list[Turn] = []
    for topic in topics:
        turn = about(random, animal, topic, bool(turns) and random.random() < 0.8)
        if turn is not None:
            turns.append(turn)
    return turns or facts(random)


def describe(random: Random) -> list[Turn]:
    """`Tell me about foxes.`"""
    animal = random.choice(ANIMALS)
    n, s = an(animal.name), animal.plural
    asked = say(random, "[Tell me [something|a bit|] about {s}|What do you know about {s}|What is {n}|Describe {n}|Can you tell me about {s}]", s=s, n=n)
    asked += "?" if asked.startswith(("What", "Can")) else "."
    legs = "no legs" if animal.legs == 0 else f"{number_word(animal.legs)} legs"
    legs = "eight arms" if animal.name == "octopus" else legs
    lines = [f"{cap(s)} live {animal.home}.", f"They eat {animal.food}.", f"They have {legs}."]
    if animal.baby != "-":
        lines.append(f"A baby {animal.name} is called {an(animal.baby)}.")
    if animal.sound != "-":
        lines.append(f"{cap(s)} {sounds(animal, True)}.")
    if "f" in animal.moves:
        lines.append(f"{cap(s)} can fly.")
    first, rest = lines[0], lines[1:]
    random.shuffle(rest)
    keep = random.randint(2, min(4, len(rest)))
    if rest[0].startswith("A"):
        rest[0], rest[-1] = rest[-1], rest[0]
    turns = [Turn(asked, " ".join([first] + rest[:keep]), first)]
    if len(rest) > keep and random.random() < 0.2:
        asked = say(random, "[Tell me more|More|Go on|What else|What else do you know|Anything else]")
        turns.append(Turn(asked + ("?" if asked[0] == "W" else "."), " ".join(rest[keep:])))
    if random.random() < 0.3:
        more = about(random, animal, random.choice(TOPICS), True)
        if more is not None:
            turns.append(more)
    return turns


def which(random: Random) -> list[Turn]:
    """From the property to the animal: `Which animal says moo?`"""
    kind = random.randint(0, 3)
    if kind == 0:
        sound = random.choice(("moo", "woof", "meow", "oink", "baa", "neigh", "quack", "hee-haw", "cluck", "croak", "hiss", "howl", "hoot", "honk"))
        animal = next(a for a in ANIMALS if a.sound == sound)
        what = sounds(animal, False)
        asked = say(random, "[Which|What] animal {s}?", s=random.choice((what, "goes " + sound)) if what.startswith("says") else what)
        return [Turn(asked, f"{cap(an(animal.name))} {what}.", cap(an(animal.name)) + ".")]
    if kind == 1:
        baby = random.choice(("puppy", "kitten", "piglet", "lamb", "duckling", "gosling", "tadpole", "caterpillar", "cygnet", "fawn", "owlet"))
        animal = next(a for a in ANIMALS if a.baby == baby)
        asked = say(random, "[What is {b}|What does {b} become|What will {b} grow up to be|Which animal was once {b}]?", b=an(baby))
        return [Turn(asked, say(random, "{B} [is a young {n}|grows up to be {a}].", B=cap(an(baby)), n=animal.name, a=an(animal.name)), cap(an(animal.name)) + ".")]
    if kind == 2:
        groups = [("on a farm", sorted(FARM)), ("in the sea", sorted(SEA)), ("in the savanna", ["lion", "zebra", "giraffe", "elephant"]),
                  ("in the jungle", ["tiger", "parrot"]), ("in the forest", ["deer", "fox", "owl", "squirrel"])]
        place, names = random.choice(groups)
        one = random.choice(names)
        asked = say(random, "[Name|Tell me] an animal that lives {p}.", p=place)
        return [Turn(asked, f"{cap(an(one))} lives {place}.", cap(an(one)) + ".")]
    legs = random.choice((6, 8, 0))
    names = [a.name for a in ANIMALS if a.legs == legs and a.name not in ("octopus", "seal")]
    one = random.choice(names)
    word = number_word(legs) if legs else "no"
    return [Turn(say(random, "[Which|What] animal has {w} legs?", w=word), f"{cap(an(one))} has {word} legs.", cap(an(one)) + ".")]


def sizes(random: Random) -> list[Turn]:
    """Bigger and smaller, only between animals of clearly different size."""
    a, b = random.sample(ANIMALS, 2)
    if abs(a.size - b.size) < 2:
        return sizes(random)
    big, small = (a, b) if a.size > b.size else (b, a)
    kind = random.random()
    if kind < 0.35:
        asked = say(random, "[Which|What] [animal |]is [bigger|larger], {a} or {b}?", a=an(a.name), b=an(b.name))
        return [Turn(asked, f"{cap(an(big.name))} is bigger than {an(small.name)}.", cap(an(big.name)) + ".")]
    if kind < 0.55:
        asked = say(random, "[Which|What] [animal |]is smaller, {a} or {b}?", a=an(a.name), b=an(b.name))
        return [Turn(asked, f"{cap(an(small.name))} is smaller than {an(big.name)}.", cap(an(small.name)) + ".")]
    more = random.random() < 0.6
    word = "bigger" if more else "smaller"
    yes = (a is big) == more
    reply = f"Yes, {an(a.name)} is {word} than {an(b.name)}." if yes else f"No, {an(a.name)} is {'smaller' if more else 'bigger'} than {an(b.name)}."
    return [Turn(say(random, "Is {a} {w} than {b}?", a=an(a.name), w=word, b=an(b.name)), reply, "Yes." if yes else "No.")]


SKILLS = [(facts, 7.0), (describe, 2.5), (which, 2.0), (sizes, 2.0)]
