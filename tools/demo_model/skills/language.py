"""Words and letters: spelling, first letters, the alphabet, plurals, past tense, rhymes, repeating a text."""

from __future__ import annotations

import re
import string
from random import Random

from grammar import Turn, cap, say
from world import facts
from world.outside import CITIES, CODE_TASKS, COUNTRIES, SPOKEN
from world.words import COLOURS, CREATURES, FOODS, GIFTS, GOALS, MORE_NAMES, NUMBER_WORDS, PLACES, TOYS

LETTERS = string.ascii_uppercase
# Words of all kinds, so that a text to repeat is copied and not guessed from a few patterns.
WORDS = sorted(set(re.findall(r"[A-Za-z]{2,}", " ".join(
    [answer for _, answer in facts.WHY] + [task for task, _ in facts.USES] + [past for _, past in facts.PASTS]
    + [word for pair in facts.OPPOSITES for word in pair] + [word for row in facts.RHYMES for word in row]
    + PLACES + GOALS + GIFTS + FOODS + CITIES + COUNTRIES + SPOKEN + CODE_TASKS + MORE_NAMES + CREATURES + TOYS
    + "hello world sings runs jumps thinks works test please today nice people server model token fast great".split()))))
SYLLABLES = "ba be bri co da do el en fi ga glo ha in jo ka ki la le lo ma mi mo na ne or pa plu ra ri ro sa se sti ta te to tra ul va ve wi ya zo".split()


def _word(random: Random) -> str:
    """Any word, now and then one that does not exist."""
    if random.random() < 0.12:
        return "".join(random.choice(SYLLABLES) for _ in range(random.randint(2, 4))) + random.choice(("", "n", "s", "t", "x"))
    return random.choice(WORDS)


def spelling(random: Random) -> list[Turn]:
    """Spelling, first and last letters, and the number of letters of short words."""
    word = random.choice(facts.SPELL)
    luck = random.random()
    if luck < 0.45:
        asked = say(random, "[How do you spell|Spell|Can you spell|Please spell] [the word |]{w}", w=word)
        asked += "." if asked[0] in "SP" else "?"
        spelt = "-".join(word.upper())
        return [Turn(asked, f"{cap(word)} is spelled {spelt}.", spelt, exact=True)]
    if luck < 0.8:
        end, letter = random.choice((("first", word[0]), ("first", word[0]), ("last", word[-1])))
        asked = say(random, "[What is|What's] the {e} letter of [the word |]{w}?", e=end, w=word)
        return [Turn(asked, f"The {end} letter of {word} is {letter.upper()}.", letter.upper() + ".", exact=True)]
    asked = say(random, "How many letters [are in|are there in|does] [the word |]{w}", w=word)
    asked += " have?" if " does " in asked else "?"
    n = len(word)
    return [Turn(asked, f"The word {word} has {NUMBER_WORDS[n]} letters.", f"{n}.", exact=True)]


def alphabet(random: Random) -> list[Turn]:
    """Neighbours in the alphabet."""
    if random.random() < 0.15:
        asked = say(random, "[Say|Tell me|Write|What is|Recite] the alphabet")
        return [Turn(asked + ("?" if asked[:2] == "Wh" else "."), "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z")]
    at = random.randrange(26)
    after = at == 0 or (at < 25 and random.random() < 0.6)
    word = "after" if after else "before"
    answer = LETTERS[at + 1] if after else LETTERS[at - 1]
    asked = say(random, "[What|Which] letter comes [right |]{w} {l}?", w=word, l=LETTERS[at])
    return [Turn(asked, f"The letter {answer} comes {word} {LETTERS[at]}.", answer + ".", exact=True)]


def forms(random: Random) -> list[Turn]:
    """Plurals and past tenses."""
    if random.random() < 0.5:
        a, b = random.choice(facts.PLURALS)
        asked = say(random, "[What is|What's|Tell me] the plural of {a}?", a=a)
        return [Turn(asked, f"The plural of {a} is {b}.", cap(b) + ".")]
    a, b = random.choice(facts.PASTS)
    asked = say(random, "[What is|What's|Tell me] the past tense of [to |]{a}?", a=a)
    return [Turn(asked, f"The past tense of {a} is {b}.", cap(b) + ".")]


def rhyme(random: Random) -> list[Turn]:
    """Words that rhyme."""
    words = random.choice(facts.RHYMES)
    a, b = random.sample(words, 2)
    if random.random() < 0.7:
        asked = say(random, "[What rhymes with {a}|Which word rhymes with {a}|Tell me a word that rhymes with {a}|Give me a rhyme for {a}|Find a rhyme for {a}]", a=a)
        asked += "?" if asked[0] == "W" else "."
        return [Turn(asked, f"{cap(b)} rhymes with {a}.", cap(b) + ".")]
    other = random.choice([w for w in facts.RHYMES if w is not words])
    if random.random() < 0.5:
        return [Turn(f"Does {a} rhyme with {b}?", f"Yes, {a} rhymes with {b}.", "Yes.")]
    c = random.choice(other)
    return [Turn(f"Does {a} rhyme with {c}?", f"No, {a} does not rhyme with {c}.", "No.")]


def _phrase(random: Random) -> str:
    nouns = CREATURES + TOYS
    return say(random, "[I like {x}|the {c} {n}|{n} and {m}|hello {who}|good morning|{c} {n}, {d} {m}|{m}|{who} is {p}|the {n} is {c}|my {n} is {d}|we are happy|let us go|{n}|one two three|this is a test|this is a {n}|that is my {m}|a {n} sees a {m}|{c}|{who}]",
               x=random.choice(nouns) + "s", c=random.choice(COLOURS), d=random.choice(COLOURS), n=random.choice(nouns),
               m=random.choice(nouns), who=random.choice(MORE_NAMES), p=random.choice(PLACES))


def repeat(random: Random) -> list[Turn]:
    """Repeating the user's words: pure copying."""
    phrase = _phrase(random)
    luck = random.random()
    if luck < 0.45:
        phrase = " ".join(_word(random) for _ in range(random.randint(1, 7)))
    elif luck < 0.55:
        phrase = say(random, "[the {a} {b} {c}|hello {a}|I {a} {b}|my {a} is {b}|{a} and {b}|we {a} the {b}]", a=_word(random), b=_word(random), c=_word(random))
    if random.random() < 0.3:
        n = random.choice((2, 3, 3, 4))
        word = {2: "twice", 3: "three times", 4: "four times"}[n]
        asked = say(random, "[Say|Repeat|Write] \"{p}\" {w}.", p=phrase, w=word)
        return [Turn(asked, " ".join([cap(phrase) + "."] * n), exact=True)]
    shown = cap(phrase) if random.random() < 0.6 else phrase
    asked = say(random, "[[Say|Repeat|Repeat after me|Please say|Can you say|Write|Echo][: {p}| \"{p}\"]|Say {p}|Please say {p}|Repeat after me: {p}|Say this: {p}]", p=shown)
    return [Turn(asked, cap(phrase) + ".", exact=True)]


SKILLS = [(spelling, 2.0), (alphabet, 2.0), (forms, 1.5), (rhyme, 1.5), (repeat, 3.5)]
