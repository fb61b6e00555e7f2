"""Everything outside the small world: a wide spread of questions, and the honest answer to all of them."""

from __future__ import annotations

import string
from random import Random

from grammar import Turn, an, cap, say
from world import outside as o
from world.animals import ANIMALS
from world.words import FOODS, MORE_NAMES, TOYS

KNOW = """[I am only a small demo model, and I [don't|do not] know about that.|I do not know that. I am only a small demo model.|Sorry, I do not know. I am only a small demo model.|I am sorry, but I don't know about that. I am only a small demo model.]
 [For such questions, start Tessera with a real model: `--model PATH`.|A real model can help: start Tessera with `--model PATH`.|Ask me about animals, colours, small sums, or for a story.|I can tell you a story, or answer simple questions about animals, colours and small sums.|To load a real model, start Tessera with `--model PATH`.]""".replace("\n", "")
CODE = "[I cannot write code.|I am sorry, I cannot write or read code.|I do not know how to program.] I am only a small demo model. [For code, start Tessera with a real model: `--model PATH`.|A real model can do it: start Tessera with `--model PATH`.]"
TRANSLATE = "[I cannot translate.|I only speak simple English, so I cannot translate that.|I am sorry, I only speak simple English.] [For that, start Tessera with a real model: `--model PATH`.|I am only a small demo model.]"
FOREIGN = "[I am sorry, I only speak simple English.|Sorry, I only speak simple English.] [I am only a small demo model.|Can you say it in English?]"
NOW = "[I cannot know that. I have no clock, no window and no internet.|I do not know. I cannot see the clock, the news or the weather.|I cannot see what happens outside. I am only a small demo model.]"
GIBBERISH = "[I am sorry, I did not understand that.|Sorry, I do not understand.|I did not understand that.] [Can you say it in simple English?|Please ask me in simple English.|I am only a small demo model.]"
WRITE = "[I cannot write that. I am only a small demo model, and I can only write short stories and little poems.|That is too hard for me. I can only write short stories and little poems.] [A real model can help: start Tessera with `--model PATH`.|For such texts, start Tessera with a real model: `--model PATH`.|]"
ADVICE = "[I am only a small demo model, and I cannot give advice on that.|I cannot help with that. I am only a small demo model.] [Please ask a person who knows.|Please ask somebody you trust.]"
BRIEF = "I don't know that."


def _topic(random: Random) -> str:
    luck = random.random()
    if luck < 0.5:
        return random.choice(o.SCIENCE).replace("-", " ")
    return random.choice((random.choice(o.COUNTRIES), random.choice(o.CITIES), random.choice(o.FAMOUS), random.choice(o.LANGUAGES), random.choice(o.SCIENCE).replace("-", " ")))


KNOWLEDGE = (
    "[What is|What's|Tell me|Do you know] the capital of {country}?", "[Where is|How far is|How big is|How old is] {place}?",
    "[Who [was|is]|Tell me about|What did|When was|Where was] {famous}[ born|]?", "[Explain|Can you explain|Please explain] {topic}[| to me| simply| in detail| in one sentence].",
    "[What is|What are|Tell me about|What do you know about|Give me information about|I want to learn about|Let us talk about|Describe] {topic}?",
    "How [does|do] {topic} work?", "Why [is|are] {topic} important?", "Who invented [{topic}|the telephone|the light bulb|the wheel|paper|the computer]?",
    "When [was|did] [{topic}|the war|the {country} revolution] [invented|end|begin|start]?", "What is the difference between {topic} and {topic2}?",
    "What is the population of {place}?", "Who is the [president|king|queen|prime minister|chancellor] of {country}?",
    "What [language|currency|money] do they [speak|use] in {country}?", "What is the [highest|longest|largest|oldest|deepest|fastest|smallest] [mountain|river|lake|building|ocean|desert|city|car|animal] in [{country}|the world]?",
    "Who [wrote|painted|composed|directed|sang] [Hamlet|the Mona Lisa|Harry Potter|the Odyssey|Star Wars|Titanic|Imagine|Faust|Don Quixote|1984|the Ninth Symphony]?",
    "What is the [plot|summary|meaning|ending] of [Hamlet|Harry Potter|Star Wars|the Bible|the Matrix|Titanic|Moby Dick|the Odyssey]?",
    "What is the [chemical formula|boiling point|melting point|symbol|density|atomic number] of [water|gold|iron|salt|oxygen|carbon|helium|mercury]?",
    "How many [people live in|states are in|islands has|cities are in] {country}?", "What [happened|was invented] in [1{abc}|20{y}]?",
    "How many {money} is {n} {money2}?", "Convert {n} {money} to {money2}.", "Which is better, {topic} or {topic2}?", "Is {topic} [dangerous|good|bad|true|real|expensive|legal]?",
    "Give me [a recipe for|the history of|five facts about|an overview of|three examples of|a list of books about|the pros and cons of] {topic}.",
    "What are the [best|main|three|most important] [parts|causes|effects|rules|kinds|advantages] of {topic}?", "I need help with [my homework|{topic}|my thesis about {topic}|an exam in {topic}].",
    "What do you think about {topic}?", "{topic}", "{famous}", "{place}", "How do I [learn|study|teach|use|install|cook|make|get to] {topic}?", "Can you teach me {topic}?", "How much does [{topic}|a house in {place}|a flight to {place}] cost?",
    "[Compare|Summarize|Analyse|Discuss|Classify|Define|Outline] {topic}[ and {topic2}|].", "Where can I [buy|find|see|learn] {topic}?", "[Recommend|Suggest] [a book|a film|a restaurant|a hotel|a game|a song] [about {topic}|in {place}|].",
    "What does {topic} mean?", "Who is better, {famous} or {famous2}?", "How tall [is|was] {famous}?", "What is the speed of [light|sound|a cheetah|a rocket]?", "How far away is [the moon|the sun|Mars|{place}]?",
    "What is a [noun|verb|metaphor|prime number|tensor|photon|mammal|black hole|recession|GPU|kernel|KV cache|transformer|token|derivative|fraction]?",
)
CODES = (
    "Write [a|me a|some] {lang} [function|program|script|code] that {task}.", "[How do I|How can I|How to] [write|make|use|create] [a|the] {thing} in {lang}?",
    "What does this code do? {text}", "Fix this code: {text}", "Explain this {lang} code: {text}", "{text}", "Can you [code|program|write code|write {lang}]?",
    "[Write|Show me|Give me|Create|Build] [a|an example of a] {thing} in {lang}.", "Can you write a {lang} [program|function|script] that {task}?", "Convert this {lang} code to {lang2}.",
    "What is a {thing} in {lang}?", "Debug my {lang} code.", "Write code.", "Is {lang} better than {lang2}?", "Write a [{thing}|function] that {task}.", "Code a {thing} for me.", "I have an error in my {lang} [code|program|{thing}]. Can you help?",
)
TRANSLATIONS = (
    "[Translate|Can you translate|Please translate] [this|\"{word}\"|hello|good morning|the word {word}|my text|I love you|the sentence] [to|into|in] {spoken}.",
    "How do you say [hello|thank you|{word}|good night|I love you|goodbye] in {spoken}?", "What is {word} in {spoken}?", "What does {foreign} mean?", "Say {word} in {spoken}.", "[Answer|Speak|Write] in {spoken}.", "Teach me {spoken}.",
)
NOUNS = "house dog water bread love friend moon cat book tree car school mother window fish sun".split()
SYMBOLS = string.ascii_lowercase * 3 + "     " + string.digits


def _gibberish(random: Random) -> str:
    luck = random.random()
    if luck < 0.5:
        return "".join(random.choice(SYMBOLS) for _ in range(random.randint(3, 30))).strip() or "xq"
    if luck < 0.65:
        return random.choice("?!.#*-+&%$") * random.randint(1, 5)
    if luck < 0.85:
        return " ".join("".join(random.choice(string.ascii_lowercase) for _ in range(random.randint(2, 8))) for _ in range(random.randint(1, 4)))
    return random.choice(("😀", "👍", "🎉", "❤️", "asdf", "qwerty", "lol", "xxx", "hmmm", "blah blah", "foo bar", "lorem ipsum dolor sit amet", ":)", "...", "a", "x", "idk", "wtf"))


def knowledge(random: Random) -> list[Turn]:
    """A question about the world at large."""
    years = {"abc": f"{random.randint(0, 999):03}", "y": f"{random.randint(0, 30):02}"}
    asked = say(random, random.choice(KNOWLEDGE), country=random.choice(o.COUNTRIES), place=random.choice(o.CITIES + o.COUNTRIES), famous=random.choice(o.FAMOUS), famous2=random.choice(o.FAMOUS),
                topic=_topic(random), topic2=_topic(random), money=random.choice(o.MONEY), money2=random.choice(o.MONEY), n=random.randint(1, 5000), **years)
    turns = [Turn(cap(asked), say(random, KNOW), BRIEF)]
    if random.random() < 0.12:
        turns.append(Turn(say(random, "[Please try|Try anyway|But you must know|Why not|Are you sure|Come on|I think you know it]{m}", m=random.choice((".", "?", "!"))), say(random, KNOW), BRIEF))
    return turns


NEAR = (
    "[How old|How big|How heavy|How tall|How fast] [can {s} get|is {n}|are {s}|can {n} be]?", "Do {s} [like|eat|love|need|have|want|hate] {f}?", "What do {s} [drink|think|dream of|do all day|do in winter|look like|fear]?",
    "Why do {s} [sleep|run|hide|jump|sing|dig|like {f}|eat {f}|have tails|live alone]?", "How do {s} [see|talk|sleep|hunt|find their way|stay warm|play|breathe]?", "How many {s} are there[ in the world|]?",
    "[How much|What] does {t} cost?", "Who [invented|made|found] the {t2}?", "What is {t} made of?", "Where can I buy {t}?", "How do I [repair|make|draw|clean] {t}?", "Are {s} [dangerous|clever|friendly|rare|good pets]?",
    "How long do {s} [live|sleep]?", "What is the [best|biggest|smallest|oldest] {t2}?", "[Can|Do] {s} [eat|smell|cook|find] {f}?", "Are {f} healthy?", "How many {f} can I eat?", "Who eats the most {f}?", "What is the Latin name of the {a}?",
    "How many teeth does {n} have?", "What is the difference between {n} and {n2}?", "Why is {n} [so big|so small|brown|grey|slow|fast]?", "When do {s} [wake up|sleep|eat|have babies]?", "How do you cook {f}?", "Can I [keep|buy|feed|touch] {n}?",
)


def near(random: Random) -> list[Turn]:
    """Known words in questions that the small world does not answer: it must not answer a question that looks like it."""
    animal, other = random.sample(ANIMALS, 2)
    toy, food = random.choice(TOYS), random.choice([food for food in FOODS if food not in animal.food])
    asked = say(random, random.choice(NEAR), s=animal.plural, n=an(animal.name), n2=an(other.name), a=animal.name, f=food, t=an(toy), t2=toy)
    return [Turn(asked, say(random, KNOW), BRIEF)]


def code(random: Random) -> list[Turn]:
    """A wish for code."""
    asked = say(random, random.choice(CODES), lang=random.choice(o.LANGUAGES), lang2=random.choice(o.LANGUAGES), task=random.choice(o.CODE_TASKS), thing=random.choice(o.CODE_THINGS), text=random.choice(o.CODE_TEXTS))
    return [Turn(asked, say(random, CODE), "I cannot write code.")]


def translate(random: Random) -> list[Turn]:
    """A wish for a translation, or a foreign language."""
    if random.random() < 0.45:
        return [Turn(random.choice(o.FOREIGN), say(random, FOREIGN), "I only speak simple English.")]
    asked = say(random, random.choice(TRANSLATIONS), word=random.choice(NOUNS), spoken=random.choice(o.SPOKEN), foreign=random.choice(o.FOREIGN))
    return [Turn(asked, say(random, TRANSLATE), "I only speak simple English.")]


def now(random: Random) -> list[Turn]:
    """The clock, the date, the news, the weather outside."""
    asked = say(random, random.choice(o.NOW), city=random.choice(o.CITIES), y=f"{random.randint(0, 30):02}")
    return [Turn(asked, say(random, NOW), "I cannot know that.")]


def write(random: Random) -> list[Turn]:
    """Long or special texts."""
    asked = say(random, "[Write|Can you write|Please write|Help me write|Draft|Create|Compose|Generate] {w}[| about {t}| for {n}| in {k} words].", w=random.choice(o.WORKS), t=_topic(random), n=random.choice(MORE_NAMES), k=random.choice((100, 200, 500, 1000)))
    return [Turn(asked, say(random, WRITE), "I cannot write that.")]


def personal(random: Random) -> list[Turn]:
    """Advice that such a model must not give."""
    return [Turn(say(random, random.choice(o.PERSONAL)), say(random, ADVICE), "I cannot help with that.")]


def gibberish(random: Random) -> list[Turn]:
    """No words at all."""
    return [Turn(_gibberish(random), say(random, GIBBERISH), "I did not understand.", exact=True)]


SKILLS = [(knowledge, 12.0), (near, 3.0), (code, 4.0), (translate, 2.5), (now, 2.5), (write, 2.0), (personal, 2.0), (gibberish, 1.5)]
