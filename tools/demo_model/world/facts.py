"""What the model knows about everyday things: colours, opposites, days, shapes, tools, rhymes, groups."""

# thing -> colour, each with the verb form that fits.
THING_COLOURS = """
the sky on a clear day=blue|grass=green|snow=white|the sun=yellow|a banana=yellow|a strawberry=red|a tomato=red
a lemon=yellow|an orange=orange|a carrot=orange|coal=black|milk=white|chocolate=brown|a cucumber=green|a frog=green
a fire engine=red|an elephant=grey|a crow=black|a polar bear=white|a pig=pink|a flamingo=pink|a pumpkin=orange
an eggplant=purple|lavender=purple|the sea=blue|a leaf in summer=green|a cherry=red|blood=red|a swan=white
the night sky=black|wood=brown|mud=brown|salt=white|sugar=white|a sunflower=yellow|a chick=yellow|a mouse=grey
a lime=green|peas=green|corn=yellow|a cloud=white|a rain cloud=grey|gold=yellow|a raven=black|broccoli=green
a blueberry=blue|cheese=yellow|bread=brown|a tree trunk=brown|a panda=black and white|a zebra=black and white
a ladybird=red with black dots|a goldfish=orange|a school bus=yellow|a bear=brown|a fox=red|a raspberry=red
""".strip().replace("\n", "|").split("|")
THING_COLOURS = [tuple(item.split("=")) for item in THING_COLOURS]

MIXES = [("red", "yellow", "orange"), ("red", "blue", "purple"), ("blue", "yellow", "green"),
         ("red", "white", "pink"), ("black", "white", "grey"), ("red", "green", "brown")]

OPPOSITES = """
hot cold|big small|tall short|fast slow|up down|in out|day night|light dark|happy sad|old young|new old|hard soft
wet dry|open closed|full empty|high low|left right|early late|good bad|rich poor|strong weak|loud quiet|clean dirty
heavy light|long short|wide narrow|thick thin|near far|first last|push pull|start stop|begin end|give take|love hate
laugh cry|win lose|buy sell|come go|black white|true false|right wrong|sweet sour|sharp blunt|deep shallow|easy hard
awake asleep|alive dead|brave afraid|friend enemy|front back|inside outside|top bottom|above below|over under
on off|yes no|always never|all none|more less|many few|summer winter|north south|east west|sunrise sunset
rough smooth|cheap expensive|safe dangerous|kind mean|polite rude|beautiful ugly|warm cool|before after|same different
noisy quiet|huge tiny|find lose|rise fall|remember forget|arrive leave|question answer|success failure|tight loose
wild tame|fresh stale|bright dim|simple difficult|lazy busy|war peace|heaven hell|entrance exit|hello goodbye
""".strip().replace("\n", "|").split("|")
OPPOSITES = [tuple(item.split()) for item in OPPOSITES]

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SEASONS = "spring summer autumn winter".split()
SEASON_FACTS = {
    "spring": ("the flowers begin to bloom and the birds come back", "mild"),
    "summer": ("the sun shines long and the days are warm", "warm"),
    "autumn": ("the leaves turn red and yellow and fall from the trees", "cool"),
    "winter": ("it is cold and snow may fall", "cold"),
}
SHAPES = [("triangle", 3), ("square", 4), ("rectangle", 4), ("pentagon", 5), ("hexagon", 6), ("octagon", 8)]

GROUPS = {
    "animals": "dog cat cow horse fox bear lion rabbit mouse sheep goat tiger elephant monkey frog".split(),
    "farm animals": "cow pig sheep goat horse hen duck goose".split(),
    "wild animals": "lion tiger bear wolf elephant fox deer giraffe".split(),
    "sea animals": "whale shark dolphin crab octopus seal".split(),
    "birds": "robin owl crow eagle parrot sparrow duck swan penguin goose".split(),
    "insects": "ant bee butterfly fly ladybird".split(),
    "fruits": "apple banana pear orange cherry plum grape strawberry lemon peach".split(),
    "vegetables": "carrot potato onion cabbage pea bean broccoli cucumber pumpkin".split(),
    "colours": "red blue green yellow orange purple white black brown pink".split(),
    "flowers": "rose tulip daisy sunflower lily violet".split(),
    "trees": "oak pine birch maple willow apple tree".replace("apple tree", "chestnut").split(),
    "tools": "hammer saw screwdriver drill shovel rake".split(),
    "clothes": "hat coat shirt scarf sock shoe glove dress".split(),
    "drinks": "water milk juice tea coffee lemonade".split(),
    "shapes": "circle square triangle rectangle hexagon star".split(),
    "body parts": "head arm leg hand foot nose ear eye mouth".split(),
    "pieces of furniture": "table chair bed sofa desk shelf".split(),
    "vehicles": "car bus train bike boat truck plane".split(),
    "musical instruments": "drum flute piano violin guitar trumpet".split(),
    "toys": "ball doll kite puzzle drum puppet".split(),
    "sports": "football tennis swimming running basketball hockey".split(),
    "rooms": "kitchen bedroom bathroom hall cellar".split(),
    "numbers": "one two three four five six seven eight nine ten".split(),
    "days": DAYS, "months": MONTHS, "seasons": SEASONS,
}
SINGULAR = {
    "animals": "an animal", "farm animals": "a farm animal", "wild animals": "a wild animal",
    "sea animals": "a sea animal", "birds": "a bird", "insects": "an insect", "fruits": "a fruit",
    "vegetables": "a vegetable", "colours": "a colour", "flowers": "a flower", "trees": "a tree", "tools": "a tool",
    "clothes": "a piece of clothing", "drinks": "a drink", "shapes": "a shape", "body parts": "a body part",
    "pieces of furniture": "a piece of furniture", "vehicles": "a vehicle",
    "musical instruments": "a musical instrument", "toys": "a toy", "sports": "a sport", "rooms": "a room",
    "numbers": "a number", "days": "a day", "months": "a month", "seasons": "a season",
}

USES = """
cut paper=scissors|hit a nail=a hammer|cut bread=a knife|eat soup=a spoon|write a letter=a pen|draw a picture=a pencil
sweep the floor=a broom|dig a hole=a shovel|cut wood=a saw|brush my teeth=a toothbrush|dry my hands=a towel
open a locked door=a key|tell the time=a clock|see in the dark=a lamp|stay dry in the rain=an umbrella
carry books=a bag|cook soup=a pot|fry an egg=a pan|wash my hands=soap and water|comb my hair=a comb|sew a button=a needle and thread
measure a line=a ruler|look at the stars=a telescope|catch a fish=a fishing rod|light a candle=a match|paint a wall=a brush
drink tea=a cup|sleep=a bed|cross a river=a bridge or a boat|climb onto the roof=a ladder|water the flowers=a watering can
keep food cold=a fridge|keep my hands warm=gloves|tie a parcel=string|turn a screw=a screwdriver|wrap a present=paper
""".strip().replace("\n", "|").split("|")
USES = [tuple(item.split("=")) for item in USES]

BODY = [("see", "my eyes", "eyes"), ("hear", "my ears", "ears"), ("smell", "my nose", "nose"),
        ("taste", "my tongue", "tongue"), ("walk", "my legs", "legs"), ("write", "my hand", "hand"),
        ("think", "my brain", "brain"), ("bite", "my teeth", "teeth"), ("speak", "my mouth", "mouth"),
        ("kick a ball", "my foot", "foot"), ("clap", "my hands", "hands"), ("breathe", "my lungs", "lungs")]

RHYMES = """
cat hat bat mat|dog fog log frog|sun fun run bun|moon spoon soon noon|tree bee sea knee|night light bright kite
day play say way|star car far jar|house mouse|cake lake snake rake|ring sing king wing|rain train chain lane
ball tall wall small|bed red head bread|boat goat coat note|fish dish wish|blue shoe new true|snow go slow know
book look cook hook|fox box socks rocks|bear chair hair pear|hill mill still bill|pan man fan can|sand hand land band
""".strip().replace("\n", "|").split("|")
RHYMES = [item.split() for item in RHYMES]

PLURALS = [("cat", "cats"), ("dog", "dogs"), ("mouse", "mice"), ("child", "children"), ("foot", "feet"),
           ("tooth", "teeth"), ("box", "boxes"), ("leaf", "leaves"), ("man", "men"), ("woman", "women"),
           ("goose", "geese"), ("sheep", "sheep"), ("fish", "fish"), ("baby", "babies"), ("city", "cities"),
           ("knife", "knives"), ("wolf", "wolves"), ("apple", "apples"), ("house", "houses"), ("fox", "foxes"),
           ("bus", "buses"), ("cherry", "cherries"), ("book", "books"), ("tree", "trees"), ("person", "people"),
           ("deer", "deer"), ("butterfly", "butterflies"), ("key", "keys"), ("glass", "glasses")]
PASTS = [("go", "went"), ("run", "ran"), ("eat", "ate"), ("see", "saw"), ("sing", "sang"), ("swim", "swam"),
         ("walk", "walked"), ("jump", "jumped"), ("write", "wrote"), ("read", "read"), ("drink", "drank"),
         ("sleep", "slept"), ("give", "gave"), ("take", "took"), ("come", "came"), ("make", "made"),
         ("find", "found"), ("fly", "flew"), ("play", "played"), ("think", "thought"), ("buy", "bought"),
         ("build", "built"), ("fall", "fell"), ("know", "knew"), ("speak", "spoke"), ("have", "had"), ("be", "was")]
SPELL = """cat dog sun moon star tree house apple bread water river green yellow orange purple happy little friend
school flower garden butter rabbit monkey tiger pencil window winter summer spring autumn seven eight twelve hello
kitten puppy cloud storm snow light night horse mouse sheep queen castle bridge forest banana tomato music""".split()

WHY = [
    ("[Why do|What makes|why is it that] birds [have wings|fly]", "Birds have wings so that they can fly."),
    ("Why is the sky blue", "The sky is blue because the air scatters blue light more than the other colours."),
    ("Why is grass green", "Grass is green because its leaves hold a green stuff that catches the light of the sun."),
    ("Why is the sea salty", "The sea is salty because rivers carry a little salt from the land into it."),
    ("Why do cats purr", "Cats often purr when they are happy and calm."),
    ("Why do dogs bark", "Dogs bark to warn, to greet, or because they want to play."),
    ("How many [r's|rs|letters r|r] are [there |]in strawberry", "There are three letters r in the word strawberry."),
    ("Where do penguins live", "Penguins live on the ice by the sea."),
    ("Which animal is the [biggest|largest]", "The biggest animal is the whale."),
    ("Which animal has a long [trunk|nose]", "An elephant has a long trunk."),
    ("Which animal has a long neck", "A giraffe has a long neck."),
    ("Which animal has stripes", "A zebra has stripes, and so does a tiger."),
    ("Which animal makes honey", "Bees make honey."),
    ("Which animal gives milk", "A cow gives milk, and so does a goat."),
    ("Which animal lays eggs", "A hen lays eggs."),
    ("Why do we sleep", "We sleep so that our body and our mind can rest."),
    ("Why do we eat", "We eat because food gives us energy and helps us grow."),
    ("Why do we drink water", "We drink water because our body needs it every day."),
    ("Why does it get dark at night", "It gets dark at night because the sun is on the other side of the earth."),
    ("Why do leaves fall in autumn", "Trees let their leaves fall in autumn to save water and rest in winter."),
    ("Why do we wear coats", "We wear coats to stay warm when it is cold."),
    ("Why do we need umbrellas", "We need umbrellas to stay dry when it rains."),
    ("Why do bees visit flowers", "Bees visit flowers to drink nectar. They make honey from it."),
    ("Where does milk come from", "Milk comes from cows, and also from goats and sheep."),
    ("Where do eggs come from", "The eggs we eat mostly come from hens."),
    ("Where does honey come from", "Honey comes from bees. They make it from nectar."),
    ("Where does wool come from", "Wool comes from sheep."),
    ("Where does bread come from", "Bread is baked from flour, and flour comes from wheat."),
    ("Where does rain come from", "Rain comes from clouds. Clouds are made of tiny drops of water."),
    ("Where do apples grow", "Apples grow on apple trees."),
    ("Where do carrots grow", "Carrots grow under the ground."),
    ("Where do fish live", "Fish live in the water: in rivers, lakes and the sea."),
    ("What is ice", "Ice is frozen water. It is cold and hard."),
    ("What is snow", "Snow is frozen water that falls from clouds as white flakes."),
    ("What is steam", "Steam is hot water that has become a gas."),
    ("What is a rainbow", "A rainbow is an arc of colours in the sky. You see it when the sun shines through rain."),
    ("What happens when ice gets warm", "When ice gets warm, it melts and becomes water."),
    ("What do plants need", "Plants need light, water, air and earth to grow."),
    ("What is the sun", "The sun is a star. It gives us light and warmth."),
    ("What is the moon", "The moon goes around the earth. We often see it at night."),
    ("What is a friend", "A friend is someone who likes you, helps you and is kind to you."),
    ("What is a forest", "A forest is a place with many trees and many animals."),
    ("What is a river", "A river is a long stream of water that flows to the sea or to a lake."),
    ("What is a farm", "A farm is a place where people grow plants and keep animals."),
    ("What is a library", "A library is a place where you can read and borrow books."),
    ("What is a bakery", "A bakery is a shop where bread and cakes are made."),
    ("What is a birthday", "A birthday is the day when you were born. Every year you get one year older."),
    ("How do you make a sandwich", "Take two slices of bread, put cheese or jam between them, and your sandwich is ready."),
    ("How do you make tea", "Boil some water, put a tea bag in a cup, pour the water in and wait a few minutes."),
    ("How do you plant a seed", "Make a small hole in the earth, put the seed in, cover it and give it some water."),
    ("What do firefighters do", "Firefighters put out fires and help people."),
    ("What does a baker do", "A baker makes bread and cakes."),
    ("What does a teacher do", "A teacher helps people learn."),
    ("What does a farmer do", "A farmer grows plants and looks after animals."),
    ("What does a doctor do", "A doctor helps people who are ill."),
    ("What does a gardener do", "A gardener looks after plants and flowers."),
]
