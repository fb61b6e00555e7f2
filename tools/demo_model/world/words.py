"""The words the generator draws from: names, heroes, places and things of the small world."""

GIRLS = """Anna Mia Lily Rosa Emma Nora Ella Clara Ruby Lucy Maya Ida Zoe Eva Lena Tess Hana Alma Iris Daisy Molly
Amy Sara Julia Nina Sofia Grace Olive Hazel Ivy Mary Jane Alice Kate Leah Paula Greta Wendy Betty Mila""".split()
BOYS = """Ben Tom Max Leo Sam Finn Noah Oscar Theo Jack Hugo Paul Adam Luke Otto Carl Felix Milo Tim Omar Ravi
Ken Peter Jonas Emil Arthur Henry George Oliver Simon David Daniel Martin Eric Toby Fred Harry Joe Nick Victor""".split()
PET_NAMES = """Pip Bramble Coco Bubbles Biscuit Pepper Willow Clover Nutmeg Pebble Sunny Misty Rusty Dusty Fern Moss
Button Hazelnut Juniper Maple Poppy Ziggy Waffles Snowy Ginger Patch Spot Rocky Honey Olly Twig Bean Tango Lulu
Momo Nibbles Fluffy Shadow Acorn Star Bo Kiki Tuffy Dot""".split()

# Other names, for people who tell the model who they are: what is copied must not be a short list.
MORE_NAMES = """James John Robert Michael William Richard Joseph Thomas Charles Chris Matthew Anthony Mark Steven
Andrew Kevin Brian Edward Ronald Jason Jeff Ryan Jacob Gary Scott Frank Gregory Raymond Patrick Alex Dennis Jerry
Tyler Aaron Nathan Zach Kyle Ethan Walter Jeremy Keith Roger Sean Austin Carlos Bruno Diego Pablo Pedro Juan Luis
Mateo Marco Luca Giulia Chiara Elena Carmen Ines Lucia Amelie Louis Pierre Claire Margot Hans Klaus Petra Heidi
Sven Lars Ingrid Astrid Anders Yuki Hiro Kenji Sakura Mei Wei Ming Jin Hye Min Priya Anil Sunil Deepa Arjun Kavya
Fatima Ali Hassan Leila Yusuf Amir Zara Aisha Kofi Ama Kwame Nia Zola Thabo Linda Barbara Susan Karen Nancy Lisa
Sandra Ashley Emily Donna Michelle Carol Amanda Melissa Laura Rebecca Sharon Cynthia Amy Angela Brenda Pamela
Nicole Helen Diane Rachel Heather Olga Ivan Dmitri Natasha Boris Katya Chloe Megan Holly Jade Isla Freya Rory
Callum Ewan Fiona Siobhan Liam Dylan Owen Rhys Bronwyn Tariq Omid Noor Sami Aino Mikko Jari Kaisa Zuzana Pavel""".split()

# Heroes of stories: (kind, is an animal or other creature that takes a pet's name).
CREATURES = """fox rabbit bear mouse owl hedgehog squirrel deer wolf frog duck cat dog pony horse cow goat sheep pig hen
turtle fish crab whale dolphin penguin seal lion tiger elephant monkey giraffe zebra panda koala kangaroo parrot crow
robin swan goose bee ant butterfly snail spider bat mole badger otter beaver kitten puppy lamb chick duckling
dragon unicorn robot ghost monster giant fairy elf troll snowman dinosaur octopus camel donkey hamster lizard
raccoon skunk moose swallow sparrow eagle peacock ladybird caterpillar worm cloud star train boat teapot""".split()
PEOPLE = """girl boy baker farmer gardener teacher sailor painter fisherman king queen prince princess knight wizard
pirate child shepherd tailor miller doctor cook singer clown fireman postman builder dancer explorer captain""".split()

TRAITS = """little small young brave kind shy curious clever happy quiet funny gentle cheerful sleepy friendly
lonely careful playful grumpy patient proud lucky busy tiny""".split()
PLACES = [
    "in a forest", "by a river", "near a lake", "on a farm", "in a village", "by the sea", "on a hill",
    "in a garden", "in a quiet valley", "at the edge of a wood", "in a small town", "under an old oak tree",
    "on a small island", "near a mill", "in a meadow", "behind a red barn", "next to a pond", "at the foot of a mountain",
    "in a cave", "in a castle", "in a tall tower", "in a green park", "near a windmill", "in a big city",
    "in the desert", "in the jungle", "on a snowy mountain", "in a little blue house",
]
GOALS = [
    "the sea", "the top of the hill", "the big waterfall", "the old castle", "the rainbow bridge", "the stars",
    "the snow", "the great forest", "the lighthouse", "the market", "the flower field", "the deep blue lake",
    "the moon", "the highest mountain", "the silver river", "the big city",
]
TOYS = """ball kite drum bell lantern map key hat scarf ring coin book flute basket boat whistle button pencil
umbrella mirror shell feather blanket cup spoon necklace watch doll puppet lamp pillow coat box crown shoe""".split()
COLOURS = "red blue green yellow orange purple white black brown pink grey golden silver".split()
PLAIN_COLOURS = "red blue green yellow orange purple white black brown pink grey".split()
FOODS = [
    "apples", "pears", "plums", "cherries", "berries", "nuts", "carrots", "cakes", "cookies", "pancakes", "rolls",
    "tomatoes", "oranges", "bananas", "strawberries", "peaches", "grapes", "muffins", "sandwiches", "eggs",
]
GIFTS = [
    "a cake", "a kite", "a wooden boat", "a warm scarf", "a flower crown", "a paper star", "a painted stone",
    "a song", "a soft pillow", "a jar of honey", "a little lantern", "a drawing", "a bird house", "a swing",
]
FEARS = [
    ("the dark", "turn off the lamp and look at the stars", "the dark was only the night's blanket"),
    ("deep water", "put one foot in the pond", "the water was cool and gentle"),
    ("high places", "climb the little hill", "the world looked beautiful from above"),
    ("thunder", "count slowly after every flash", "thunder was only a loud noise"),
    ("the wind", "hold on to a tree and listen", "the wind was singing"),
    ("strangers", "say hello to one new face", "a stranger can become a friend"),
    ("big dogs", "stand still and hold out a hand", "the big dog only wanted to play"),
    ("singing alone", "sing one short song", "everybody liked to hear it"),
]
NOISES = [
    ("tap, tap, tap", "a branch that knocked on the window"), ("hoo, hoo", "an owl on the roof"),
    ("drip, drip, drip", "water that fell from the roof"), ("creak, creak", "the old door in the wind"),
    ("scratch, scratch", "a mouse that looked for crumbs"), ("swish, swish", "leaves that danced in the wind"),
    ("ding, ding", "a little bell on a cat's collar"), ("bump, bump", "a ball that rolled down the stairs"),
    ("crunch, crunch", "a hedgehog that ate an apple"), ("splash, splash", "a frog that jumped into the pond"),
]
SEEDS = ["a sunflower", "a rose", "an apple tree", "a bean", "a pumpkin", "a tulip", "a cherry tree", "a carrot"]
WEATHERS = [
    "sunny morning", "rainy day", "windy day", "cold winter day", "warm spring day", "summer afternoon",
    "autumn morning", "snowy evening", "bright day", "foggy morning", "quiet evening",
]

NUMBER_WORDS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty""".split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def number_word(n: int) -> str:
    """An integer of 0 to 100 in words."""
    if n <= 20:
        return NUMBER_WORDS[n]
    if n == 100:
        return "one hundred"
    tens, ones = divmod(n, 10)
    return TENS[tens] + ("-" + NUMBER_WORDS[ones] if ones else "")
