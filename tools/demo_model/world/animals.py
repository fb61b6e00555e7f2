"""What the model knows about animals. One row an animal; `-` where the question makes no sense."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Animal:
    """One animal: `size` orders animals from 1 (ant) to 9 (whale); `moves` holds f (flies) and s (swims)."""

    name: str
    plural: str
    sound: str
    home: str
    legs: int
    baby: str
    food: str
    cover: str
    moves: str
    size: int


ROWS = """
dog|dogs|woof|in a kennel or with people|4|puppy|meat and dog food|fur|s|4
cat|cats|meow|with people|4|kitten|meat and fish|fur||3
cow|cows|moo|on a farm|4|calf|grass|hair||7
horse|horses|neigh|in a stable|4|foal|grass and hay|hair|s|7
pig|pigs|oink|in a pigsty|4|piglet|almost everything|bristles||5
sheep|sheep|baa|in a meadow|4|lamb|grass|wool||5
goat|goats|bleat|on a farm|4|kid|grass and leaves|hair||5
hen|hens|cluck|in a henhouse|2|chick|grain and worms|feathers||3
duck|ducks|quack|on a pond|2|duckling|plants and snails|feathers|fs|3
goose|geese|honk|near water|2|gosling|grass|feathers|fs|4
donkey|donkeys|hee-haw|in a stable|4|foal|grass and hay|hair||6
rabbit|rabbits|-|in a burrow|4|kit|grass and carrots|fur||3
mouse|mice|squeak|in a hole|4|pup|seeds and crumbs|fur||2
fox|foxes|yip|in a den|4|cub|mice and berries|fur||4
wolf|wolves|howl|in a den|4|pup|meat|fur|s|5
bear|bears|growl|in a den|4|cub|fish, berries and honey|fur|s|7
lion|lions|roar|in the savanna|4|cub|meat|fur||6
tiger|tigers|roar|in the jungle|4|cub|meat|fur|s|6
elephant|elephants|trumpet|in the savanna|4|calf|leaves and grass|thick skin|s|8
monkey|monkeys|chatter|in the trees|2|infant|fruit|fur||4
giraffe|giraffes|-|in the savanna|4|calf|leaves|hair||8
zebra|zebras|-|in the savanna|4|foal|grass|hair||7
panda|pandas|-|in the bamboo forest|4|cub|bamboo|fur||6
koala|koalas|-|in the trees|4|joey|leaves|fur||4
kangaroo|kangaroos|-|in the grassland|2|joey|grass|fur||6
squirrel|squirrels|-|in a tree|4|kit|nuts|fur||2
hedgehog|hedgehogs|-|under leaves and hedges|4|hoglet|insects and worms|spines||2
deer|deer|-|in the forest|4|fawn|grass and leaves|hair|s|6
owl|owls|hoot|in a tree|2|owlet|mice|feathers|f|3
crow|crows|caw|in a nest|2|chick|almost everything|feathers|f|3
robin|robins|tweet|in a nest|2|chick|insects and worms|feathers|f|2
sparrow|sparrows|chirp|in a nest|2|chick|seeds|feathers|f|2
eagle|eagles|screech|in a nest|2|eaglet|fish and small animals|feathers|f|4
parrot|parrots|squawk|in the jungle|2|chick|seeds and fruit|feathers|f|3
penguin|penguins|-|on the ice by the sea|2|chick|fish|feathers|s|4
swan|swans|-|on a lake|2|cygnet|water plants|feathers|fs|4
frog|frogs|croak|in a pond|4|tadpole|flies|smooth skin|s|2
snake|snakes|hiss|in the grass|0|snakelet|mice|scales|s|3
turtle|turtles|-|near water|4|hatchling|plants|a shell|s|3
crocodile|crocodiles|-|in a river|4|hatchling|fish and meat|scales|s|7
lizard|lizards|-|among warm stones|4|hatchling|insects|scales||2
fish|fish|-|in the water|0|fry|plants and tiny animals|scales|s|2
shark|sharks|-|in the sea|0|pup|fish|rough skin|s|8
whale|whales|-|in the sea|0|calf|tiny sea animals|smooth skin|s|9
dolphin|dolphins|click|in the sea|0|calf|fish|smooth skin|s|6
seal|seals|bark|on the coast|0|pup|fish|fur|s|6
octopus|octopuses|-|in the sea|0|-|crabs|soft skin|s|4
crab|crabs|-|on the beach|10|-|almost everything|a shell|s|2
bee|bees|buzz|in a hive|6|larva|nectar|tiny hairs|f|1
ant|ants|-|in an anthill|6|larva|seeds and crumbs|a hard shell||1
spider|spiders|-|in a web|8|spiderling|flies|tiny hairs||1
butterfly|butterflies|-|among flowers|6|caterpillar|nectar|tiny scales|f|1
snail|snails|-|in gardens|0|-|leaves|a shell||1
fly|flies|buzz|almost everywhere|6|maggot|almost everything|tiny hairs|f|1
ladybird|ladybirds|-|on leaves|6|larva|small insects|a hard shell|f|1
bat|bats|squeak|in a cave|2|pup|insects|fur|f|2
mole|moles|-|under the ground|4|pup|worms|fur||2
beaver|beavers|-|in a lodge in the river|4|kit|bark and leaves|fur|s|4
otter|otters|-|by a river|4|pup|fish|fur|s|4
camel|camels|grunt|in the desert|4|calf|dry plants|hair||7
hippo|hippos|-|in a river|4|calf|grass|thick skin|s|8
""".strip().splitlines()


def _read(row: str) -> Animal:
    name, plural, sound, home, legs, baby, food, cover, moves, size = row.split("|")
    return Animal(name, plural, sound, home, int(legs), baby, food, cover, moves, int(size))


ANIMALS = [_read(row) for row in ROWS]
# Sounds that are written as said (`a cow says moo`); the others are verbs (`a lion roars`).
SAID = {"woof", "meow", "moo", "neigh", "oink", "baa", "cluck", "quack", "hee-haw", "yip"}


def sounds(animal: Animal, many: bool) -> str:
    """What the animal does when it is heard: `says moo`, `roars`."""
    if animal.sound in SAID:
        return f"say {animal.sound}" if many else f"says {animal.sound}"
    if many:
        return animal.sound
    return animal.sound + ("es" if animal.sound.endswith(("s", "h", "z")) else "s")


BIRDS = {"hen", "duck", "goose", "owl", "crow", "robin", "sparrow", "eagle", "parrot", "penguin", "swan"}
INSECTS = {"bee", "ant", "butterfly", "fly", "ladybird"}
FISH = {"fish", "shark"}
REPTILES = {"snake", "turtle", "crocodile", "lizard"}
OTHERS = {"frog", "octopus", "crab", "spider", "snail"}


def kind_of(animal: Animal) -> str | None:
    """`a bird`, `a mammal`; None where the small world has no word for it."""
    for names, word in ((BIRDS, "a bird"), (INSECTS, "an insect"), (FISH, "a fish"), (REPTILES, "a reptile"), (OTHERS, None)):
        if animal.name in names:
            return word
    return "a mammal"


FARM = {"cow", "horse", "pig", "sheep", "goat", "hen", "duck", "goose", "donkey"}
SEA = {"shark", "whale", "dolphin", "seal", "octopus", "crab"}
