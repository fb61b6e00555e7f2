"""Everyday knowledge: colours, opposites, days and months, shapes, tools, the body, groups, simple whys."""

from __future__ import annotations

from random import Random

from grammar import Turn, an, both, cap, say
from world import facts
from world.words import NUMBER_WORDS, number_word


def colour(random: Random) -> list[Turn]:
    """Colours of things and mixing colours."""
    if random.random() < 0.3:
        a, b, c = random.choice(facts.MIXES)
        if random.random() < 0.5:
            a, b = b, a
        asked = say(random, "[What [colour|color] do you get [when|if] you mix {a} and {b}|What [do|does] {a} and {b} make|What is {a} mixed with {b}|Mix {a} and {b}. What [colour|color] is it]?", a=a, b=b)
        return [Turn(asked, f"{cap(a)} and {b} make {c}.", cap(c) + ".")]
    turns = []
    for thing, hue in random.sample(facts.THING_COLOURS, random.choice((1, 1, 1, 2, 3))):
        plural = thing in ("peas",)
        be = "are" if plural else "is"
        asked = say(random, "[What [colour|color] {be} {t}|Which [colour|color] {be} {t}|What is the [colour|color] of {t}]?", t=thing, be=be)
        if turns and random.random() < 0.5:
            asked = say(random, "[And [what about|] {t}|What about {t}|How about {t}]?", t=thing)
        turns.append(Turn(asked, f"{cap(thing)} {be} {hue}.", cap(hue) + "."))
    return turns


def opposite(random: Random) -> list[Turn]:
    """Opposites, one or several in a row."""
    turns = []
    for pair in random.sample(facts.OPPOSITES, random.choice((1, 1, 1, 2, 3))):
        a, b = pair if random.random() < 0.5 else pair[::-1]
        asked = say(random, "[What is|What's|Tell me|Do you know|Give me|] the opposite of [{a}|\"{a}\"|the word {a}]?", a=a)
        if turns and random.random() < 0.6:
            asked = say(random, "[And [the opposite|] of {a}|And {a}|What about {a}]?", a=a)
        turns.append(Turn(cap(asked), f"The opposite of {a} is {b}.", cap(b) + "."))
    return turns


def _cycle(random: Random, names: list[str], word: str) -> list[Turn]:
    at = random.randrange(len(names))
    here = names[at]
    kind = random.randint(0, 3 if word == "day" else 2)
    if kind == 0:
        answer = names[(at + 1) % len(names)]
        asked = say(random, "[What|Which] {w} [comes|is] [right |]after {h}?", w=word, h=here)
        return [Turn(asked, say(random, "[{a} comes after {h}.|The {w} after {h} is {a}.]", a=answer, h=here, w=word), answer + ".")]
    if kind == 1:
        answer = names[(at - 1) % len(names)]
        asked = say(random, "[What|Which] {w} [comes|is] [right |]before {h}?", w=word, h=here)
        return [Turn(asked, say(random, "[{a} comes before {h}.|The {w} before {h} is {a}.]", a=answer, h=here, w=word), answer + ".")]
    if kind == 2:
        whole = {"day": "in a week", "month": "in a year", "season": "in a year"}[word]
        if random.random() < 0.5:
            asked = say(random, "How many {w}s are [there |]{p}?", w=word, p=whole)
            return [Turn(asked, f"There are {number_word(len(names))} {word}s {whole}.", f"{len(names)}.")]
        owner = "week" if word == "day" else "year"
        asked = say(random, "[Name|List|Tell me|What are|Say] [all |]the {w}s of the {o}[ in order|]", w=word, o=owner)
        asked += "?" if asked.startswith("What") else "."
        return [Turn(asked, f"The {word}s of the {owner} are {both(names)}.", ", ".join(names) + ".")]
    today = here
    later, name = random.choice(((1, "tomorrow"), (-1, "yesterday"), (2, "the day after tomorrow")))
    answer = names[(at + later) % 7]
    was = "was" if later < 0 else "is"
    asked = say(random, "[If today is {t}, what day {w} {n}|Today is {t}. What day {w} {n}|Today is {t}, so what day {w} {n}]?", t=today, w=was, n=name)
    return [Turn(asked, f"If today is {today}, {name} {was} {answer}.", answer + ".")]


def calendar(random: Random) -> list[Turn]:
    """Days, months and seasons."""
    luck = random.random()
    if luck < 0.45:
        return _cycle(random, facts.DAYS, "day")
    if luck < 0.7:
        return _cycle(random, facts.MONTHS, "month")
    if luck < 0.75:
        asked = say(random, "[What are|Name|List|Tell me|What are the names of|Which are|Can you name|Say] [all |]the [four |]seasons[ of the year| in a year| in order|]")
        asked += "?" if asked[0] in "WC" else "."
        return [Turn(asked, f"The seasons of the year are {both(facts.SEASONS)}.", cap(", ".join(facts.SEASONS)) + ".")]
    if luck < 0.77:
        return [Turn(say(random, "How many seasons [are there|does a year have|are in a year]?"), "There are four seasons in a year.", "Four.")]
    if luck < 0.83:
        season = random.choice(facts.SEASONS)
        at = facts.SEASONS.index(season)
        following = facts.SEASONS[(at + 1) % 4]
        asked = say(random, "[What|Which] season comes [right |]after {s}?", s=season)
        return [Turn(asked, f"{cap(following)} comes after {season}.", cap(following) + ".")]
    if luck < 0.94:
        season, (what, air) = random.choice(sorted(facts.SEASON_FACTS.items()))
        asked = say(random, "[What happens in {s}|What is {s} like|Tell me [something |]about {s}|Describe {s}|How is the weather in {s}]", s=season)
        asked += "." if asked[0] in "TD" else "?"
        reply = say(random, "In {s}, {what}.[| The weather is often {air}.]", s=season, what=what, air=air)
        return [Turn(asked, reply, f"It is often {air}.")]
    asked, answer = random.choice((
        ("How many hours are in a day?", "There are twenty-four hours in a day."),
        ("How many minutes are in an hour?", "There are sixty minutes in an hour."),
        ("How many seconds are in a minute?", "There are sixty seconds in a minute."),
        ("How many days are in a year?", "There are 365 days in a year, and 366 in a leap year."),
        ("How many months are there in a year?", "There are twelve months in a year."),
        ("What is the first day of the week?", "Many people say that the week begins on Monday."),
        ("What is the last month of the year?", "The last month of the year is December."),
        ("What is the first month of the year?", "The first month of the year is January."),
        ("Which days are the weekend?", "The weekend is Saturday and Sunday."),
    ))
    return [Turn(asked, answer)]


def shape(random: Random) -> list[Turn]:
    """Sides of shapes, fingers, wheels."""
    luck = random.random()
    if luck < 0.5:
        name, sides = random.choice(facts.SHAPES)
        part = random.choice(("sides", "corners"))
        asked = f"How many {part} does {an(name)} have?"
        return [Turn(asked, f"{cap(an(name))} has {NUMBER_WORDS[sides]} {part}.", cap(NUMBER_WORDS[sides]) + ".")]
    if luck < 0.7:
        name, sides = random.choice([s for s in facts.SHAPES if s[1] not in (4,)])
        return [Turn(say(random, "[Which|What] shape has {n} sides?", n=random.choice((NUMBER_WORDS[sides], sides))), f"{cap(an(name))} has {NUMBER_WORDS[sides]} sides.", cap(an(name)) + ".")]
    asked, answer, short = random.choice((
        ("How many fingers [do I have|does a hand have|are on one hand]?", "There are five fingers on one hand.", "Five."),
        ("How many wheels does a car have?", "A car has four wheels.", "Four."),
        ("How many wheels does a [bike|bicycle] have?", "A bike has two wheels.", "Two."),
        ("How many eyes do [you|people|we] have?", "People have two eyes.", "Two."),
        ("How many legs does a [table|chair] usually have?", "It usually has four legs.", "Four."),
        ("How many toes do people have?", "People have ten toes.", "Ten."),
        ("What shape is a ball?", "A ball is round.", "Round."),
        ("What shape is [a wheel|a coin|a plate]?", "It is round, like a circle.", "A circle."),
        ("How many eggs are in a dozen?", "A dozen is twelve.", "Twelve."),
    ))
    return [Turn(say(random, asked), answer, short)]


def use(random: Random) -> list[Turn]:
    """What a thing is for, and what is needed for a task; parts of the body."""
    if random.random() < 0.7:
        task, thing = random.choice(facts.USES)
        asked = say(random, "[What do [I|you] [need|use] to {t}|What can I use to {t}|I want to {t}. What do I need|With what can I {t}|What should I take to {t}]?", t=task)
        task = task.replace("my ", "your ")
        return [Turn(asked, f"To {task}, you need {thing}.", cap(thing) + ".")]
    verb, _, part = random.choice(facts.BODY)
    asked = say(random, "[What [part of the body|] do [we|I|you|people] use to {v}|With what do [we|you] {v}|Which part of the body do we {v} with]?", v=verb)
    return [Turn(asked, f"We {verb} with our {part}.", cap(part) + ".")]


def group(random: Random) -> list[Turn]:
    """`Name three fruits`, `Is a carrot a fruit?`, and `another one`."""
    names = sorted(facts.GROUPS)
    kind = random.choice(names)
    words = facts.GROUPS[kind]
    luck = random.random()
    if luck < 0.65:
        n = random.choice((1, 2, 3, 3, 3, 4, 5))
        n = min(n, len(words) - 1)
        chosen = random.sample(words, n)
        many = kind if n > 1 else facts.SINGULAR[kind]
        amount = random.choice((NUMBER_WORDS[n], str(n))) + " " if n > 1 else ""
        asked = say(random, "[Name|Tell me|List|Give me|Can you name|Say|Write|I need] {a}{k}[.|, please.]", a=amount, k=many)
        if asked.startswith("Can"):
            asked = asked[:-1] + "?"
        reply = say(random, "{w}.", w=cap(both(chosen))) if random.random() < 0.6 or n == 1 else \
            f"{cap(NUMBER_WORDS[n])} {kind} are {both(chosen)}."
        turns = [Turn(asked, reply, cap(", ".join(chosen)) + ".")]
        left = [w for w in words if w not in chosen]
        while left and random.random() < 0.35:
            one = left.pop(random.randrange(len(left)))
            turns.append(Turn(say(random, "[Another one|One more|And another|More|Name another [one|]|And one more], please."), cap(one) + ".", cap(one) + "."))
        return turns
    askable = ["fruits", "vegetables", "birds", "insects", "tools", "colours", "drinks", "vehicles", "flowers", "clothes"]
    kind = random.choice(askable)
    word = random.choice(facts.GROUPS[kind])
    guess = kind if random.random() < 0.5 else random.choice([k for k in askable if k != kind])
    if word == "orange" or word in facts.GROUPS[guess] and guess != kind:
        return group(random)
    name = word if kind in ("colours", "drinks") else an(word)
    single = facts.SINGULAR[kind]
    asked = say(random, "Is {n} {g}?", n=name, g=facts.SINGULAR[guess])
    if guess == kind:
        return [Turn(asked, f"Yes, {name} is {single}.", "Yes.")]
    return [Turn(asked, f"No, {name} is {single}.", "No.")]


def why(random: Random) -> list[Turn]:
    """Simple whys and what-ises, from a fixed list."""
    asked, answer = random.choice(facts.WHY)
    asked = say(random, asked) + "?"
    if asked.startswith("What is") and random.random() < 0.5:
        asked = say(random, "[Tell me about|Explain|Can you explain what is|What do you know about|Do you know what is]", ) + asked[7:-1] + random.choice(("?", ".", ""))
    return [Turn(cap(asked), answer)]


def weather(random: Random) -> list[Turn]:
    """What to wear and to do."""
    sky, advice = random.choice((
        ("It is raining", "[Take an umbrella and wear a coat|Put on a coat and take an umbrella], so that you stay dry."),
        ("It is [very |]cold", "Wear a warm coat, a hat and gloves."),
        ("It is snowing", "Wear warm boots and gloves. You could build a snowman!"),
        ("It is [very |]hot", "Wear light clothes, drink a lot of water and stay in the shade."),
        ("It is windy", "Wear a jacket. It is a good day to fly a kite!"),
        ("It is sunny", "Wear a hat and enjoy the sun. A walk in the park would be nice."),
        ("It is foggy", "Be careful outside and walk slowly."),
        ("There is a storm", "Stay inside where it is safe, and wait until the storm is over."),
    ))
    asked = say(random, sky + "[ today| outside|]. [What should I [wear|do]|What can I do|What do you advise]?")
    return [Turn(asked, say(random, advice))]


SKILLS = [(colour, 3.5), (opposite, 4.0), (calendar, 5.0), (shape, 1.5), (use, 2.5), (group, 5.0), (why, 5.0), (weather, 1.0)]
