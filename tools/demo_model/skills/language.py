"""Words and letters: spelling, first letters, the alphabet, plurals, past tense, rhymes, repeating a text."""

from __future__ import annotations

import string
from random import Random

from grammar import Turn, cap, say
from world import facts
from world.words import COLOURS, CREATURES, PLACES, TOYS, NUMBER_WORDS, MORE_NAMES

LETTERS = string.ascii_uppercase


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
    if random.random() < 0.2:
        phrase = " ".join(random.choice(facts.SPELL + TOYS + COLOURS) for _ in range(random.randint(2, 6)))
    if random.random() < 0.3:
        n = random.choice((2, 3, 3, 4))
        word = {2: "twice", 3: "three times", 4: "four times"}[n]
        asked = say(random, "[Say|Repeat|Write] \"{p}\" {w}.", p=phrase, w=word)
        return [Turn(asked, " ".join([cap(phrase) + "."] * n), exact=True)]
    shown = cap(phrase) if random.random() < 0.6 else phrase
    asked = say(random, "[[Say|Repeat|Repeat after me|Please say|Can you say|Write|Echo][: {p}| \"{p}\"]|Say {p}|Please say {p}|Repeat after me: {p}|Say this: {p}]", p=shown)
    return [Turn(asked, cap(phrase) + ".", exact=True)]


SKILLS = [(spelling, 2.0), (alphabet, 2.0), (forms, 1.5), (rhyme, 1.5), (repeat, 3.0)]
