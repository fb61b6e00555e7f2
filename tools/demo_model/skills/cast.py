"""The hero of a story and the friend: names, kinds and pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from zlib import crc32

from grammar import an, cap
from world.words import BOYS, CREATURES, GIRLS, PEOPLE, PET_NAMES, TRAITS

SHE = {"girl", "queen", "princess", "hen", "cow", "fairy"}
HE = {"boy", "king", "prince", "fisherman", "fireman", "knight", "giant", "wizard", "snowman", "pirate"}


def leaning(random: Random, options: list | tuple, of: str) -> object:
    """Any of the options, but one in three times the one that belongs to `of`: the likeliest story, which greedy
    decoding tells, then differs from hero to hero."""
    return options[crc32(of.encode()) % len(options)] if random.random() < 0.3 else random.choice(options)


@dataclass(frozen=True)
class Cast:
    """A hero and a friend. `slots` fills the templates: {N} {he} {He} {his} {him} {f} {akind}."""

    name: str
    kind: str
    trait: str
    friend: str
    friend_kind: str
    he: str
    his: str
    him: str

    @property
    def slots(self) -> dict[str, str]:
        return {"N": self.name, "he": self.he, "He": cap(self.he), "his": self.his, "him": self.him,
                "f": self.friend, "akind": an(self.friend_kind)}


def cast(random: Random, kind: str | None = None, name: str | None = None, friend_kind: str | None = None,
         friend: str | None = None) -> Cast:
    """A hero and a friend; what is given is kept, the rest is drawn."""
    kind = kind or random.choice(CREATURES if random.random() < 0.75 else PEOPLE)
    friend_kind = friend_kind or leaning(random, [k for k in CREATURES if k != kind], "friend " + kind)
    she = kind in SHE or (kind not in HE and random.random() < 0.5)
    if name in GIRLS:
        she = True
    elif name in BOYS:
        she = False
    if name is None:
        pool = (GIRLS if she else BOYS) if kind in PEOPLE or random.random() < 0.3 else PET_NAMES
        name = leaning(random, pool, kind)
    while friend is None or friend == name:
        friend = leaning(random, PET_NAMES, friend_kind) if random.random() < 0.7 else random.choice(GIRLS + BOYS)
    he, his, him = ("she", "her", "her") if she else ("he", "his", "him")
    return Cast(name, kind, random.choice(TRAITS), friend, friend_kind, he, his, him)
