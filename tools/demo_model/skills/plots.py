"""Twelve small plots. A plot writes the middle and the end of a story about one hero, sentence by sentence, and
leaves the facts that questions may ask for."""

from __future__ import annotations

from random import Random

from grammar import an, cap, say
from skills.cast import Cast
from world.words import COLOURS, FEARS, FOODS, GIFTS, GOALS, NOISES, SEEDS, TOYS, WEATHERS, NUMBER_WORDS

Facts = list[tuple[str, str]]


def lost(random: Random, c: Cast) -> tuple[str, Facts]:
    """Something is lost; a friend helps to find it."""
    thing, hue = random.choice(TOYS), random.choice(COLOURS)
    spot = random.choice(("under a bush", "behind a big stone", "in a hollow tree", "under the bridge", "in the tall grass", "next to the well", "under the bed", "on a branch"))
    text = say(random, """[One {day}, |One day, |Then, one {day}, ][{N} could not find {his} {hue} {thing}.|{N} lost {his} {hue} {thing}.|the {hue} {thing} that {N} loved was gone.]
 [{He} looked [everywhere|here and there|in every corner], but [it was not there|{he} could not find it].|{He} looked under the [leaves|stones|table] and behind the [tree|door], but it was not there.] [{N} felt sad.|{He} was very sad.|{He} began to cry.]
 [Then|Soon|After a while,] {he} met {f}, {akind}. \"[Why are you sad|What is the matter|Can I help you]?\" asked {f}. \"[I have lost my {thing}|My {hue} {thing} is gone|I cannot find my {thing}],\" said {N}.
 \"[Do not worry|Do not cry|Do not be sad]. [Let us look together|I will help you look|We will find it],\" said {f}. [They looked and looked|The two looked all day|They looked in many places], and [at last|in the end|then] they found the {thing} {spot}.
 [\"[Thank you|Thank you so much], {f}!\" said {N}.|{N} jumped for joy and thanked {f}.|{N} was so happy that {he} danced.]""",
        day=random.choice(WEATHERS), thing=thing, hue=hue, spot=spot, **c.slots)
    return text, [(f"What did {c.name} lose?", f"{c.name} lost {c.his} {hue} {thing}."), (f"Where was the {thing}?", f"The {thing} was {spot}."),
                  ("Who helped?", f"{c.friend} helped {c.name}."), (f"What colour was the {thing}?", f"The {thing} was {hue}.")]


def journey(random: Random, c: Cast) -> tuple[str, Facts]:
    """A walk to a far place, with a friend met on the way."""
    goal = random.choice(GOALS)
    text = say(random, """[{N} had one wish: {he} wanted to see {goal}.|{N} had never seen {goal}.|Every night {N} dreamed of {goal}.] [So one {day}, {he} packed a [small |little |]bag and [set off|started to walk|began {his} journey].|One {day}, {he} took some bread and [set off|started to walk].]
 [The way was long.|It was a long way.|The path went up and down.] [On the way|After a while|Behind a hill|At a bridge], {he} met {f}, {akind}. \"Where are you going?\" asked {f}. \"[I want to see|I am going to see] {goal},\" said {N}. \"[May I come with you|Can I come too|That sounds wonderful. Can I come]?\" asked {f}. \"[Of course|Yes, please|Yes, let us go together]!\" said {N}.
 [They walked [all day|for a long time|for two days] and told each other stories.|Together they walked and sang songs.|They shared the bread and walked on.] [At last|In the evening|The next morning] they [came to|reached|saw] {goal}. [It was more beautiful than in a dream.|It was so beautiful that they could not speak.|They sat down and looked for a long time.]
 \"[The best part was the way with you|It is even better with a friend|I am glad that you came],\" said {N}.""",
        goal=goal, day=random.choice(WEATHERS), **c.slots)
    return text, [(f"What did {c.name} want to see?", f"{c.name} wanted to see {goal}."), (f"Who went with {c.name}?", f"{c.friend} went with {c.name}."),
                  ("Where did they go?", f"They went to see {goal}.")]


def storm(random: Random, c: Cast) -> tuple[str, Facts]:
    """A storm; shelter is shared."""
    place = random.choice(("a hollow tree", "a small cave", "a warm barn", "an old hut", "a little tent", "a dry burrow"))
    text = say(random, """[One {day}, {N} went for a walk.|One day {N} was far from home.] [Suddenly|Then|All at once] the sky became dark and a storm came. [The wind blew and the rain fell.|It rained and rained.|There was thunder and lightning.] [{N} was [afraid|cold and wet].|{He} did not know where to go.]
 [Then {he} saw a small light.|Then {he} heard a voice: \"Come in, come in!\"|{He} ran as fast as {he} could.] It was {f}, {akind}, who sat in {place}. \"[There is room for two|You can stay here|Come inside, it is dry here],\" said {f}.
 [They sat close together|They drank hot tea|They told each other stories] [until the storm was over|and waited until the rain stopped]. [When the sun came out, they saw a rainbow.|In the morning the sky was blue again.] \"[Thank you for sharing|Thank you for helping me], {f},\" said {N}. [From that day on they were good friends.|Now they visit each other every week.]""",
        place=place, day=random.choice(WEATHERS[2:5]), **c.slots)
    return text, [("Where did they hide?", f"They stayed in {place}."), ("Who helped?", f"{c.friend} helped {c.name}."), (f"Why was {c.name} afraid?", "There was a storm.")]


def sharing(random: Random, c: Cast) -> tuple[str, Facts]:
    """Food that is enough for two."""
    food, n = random.choice(FOODS), random.randint(4, 12)
    give = random.randint(1, n - 1)
    give_word, n_word = NUMBER_WORDS[give], NUMBER_WORDS[n]
    got = food if give > 1 else ("one of the " + food)
    given = f"{give_word} {food}" if give > 1 else f"one of the {food}"
    text = say(random, """[One {day}, {N} found|One {day}, {N} got|{N} had] {n} {food}. \"[I will eat them all|They are all mine|What a feast],\" {he} said. [Then|But then|Just then] {f}, {akind}, came along. {F} [looked hungry|was very hungry|had nothing to eat].
 {N} thought for a moment. [\"[Here|Please take some|You can have some], {f}.\" {He} gave {f} {given}.|Then {he} smiled and gave {f} {given}.|{He} did not want to eat alone, so {he} gave {f} {given}.]
 [\"[Thank you|You are so kind]!\" said {f}.|{F} smiled and said thank you.] They sat [in the grass|under a tree|in the sun] and ate together. [The {food} tasted better than ever.|Everything tastes better with a friend.|It was the best meal of the year.]""",
        n=n_word, food=food, given=given, day=random.choice(WEATHERS), F=c.friend, **c.slots)
    return text, [(f"How many {food} did {c.name} have?", f"{c.name} had {n_word} {food}."), (f"What did {c.name} share?", f"{c.name} shared the {food}."),
                  (f"Who was hungry?", f"{c.friend} was hungry.")]


def present(random: Random, c: Cast) -> tuple[str, Facts]:
    """A present for a friend's birthday."""
    gift = random.choice(GIFTS)
    short = gift.split(" ", 1)[1] if gift.startswith("a ") else gift
    text = say(random, """It was the birthday of {f}, {akind}. [{N} wanted to give {f} something special.|{N} had no money for a present.|{N} thought about a present all night.] \"[I will make|I know! I will make] {gift},\" {he} said.
 [{He} worked all morning.|{He} worked and worked.|It was not easy, and the first try went wrong.] [But {he} did not give up.|But {he} tried again.|{He} tried again and again.] [At last|In the evening|When the sun went down,] {gift} was ready.
 [{N} went to {f} and said, \"Happy birthday!\"|\"Happy birthday, {f}!\" called {N}.] {f} [opened both eyes wide|laughed with joy|was so happy]. \"[This is the best present of all|Nobody ever made something for me|I will keep it for ever],\" said {f}. [They celebrated until the stars came out.|Then they danced and sang.|And they ate cake together.]""",
        gift=gift, short=short, day=random.choice(WEATHERS), **c.slots)
    return text, [(f"What did {c.name} make?", f"{c.name} made {gift}."), ("Whose birthday was it?", f"It was the birthday of {c.friend}.")]


def fear(random: Random, c: Cast) -> tuple[str, Facts]:
    """A fear becomes small."""
    what, step, moral = random.choice(FEARS)
    text = say(random, """[But there was one problem: {N} was afraid of {what}.|{N} was afraid of {what}.|There was only one thing that {N} did not like: {what}.] [Everybody else laughed about it.|{He} told nobody about it.|{He} was a little ashamed.]
 [One {day}, |One day, ]{his} friend {f}, {akind}, said, \"[I was afraid too, once|Everybody is afraid of something|Being afraid is not bad]. Let us try it together. First, {step}.\" [{N} took a deep breath.|{N}'s heart beat fast.|{N} held {f}'s hand.] [Then {he} did it.|And {he} tried it.|Slowly, {he} tried.]
 [It was not so bad!|Nothing bad happened.|It was easier than {he} thought.] {N} saw that {moral}. \"[I did it|I am brave|Look, I can do it]!\" {he} [called|said|shouted]. \"[I knew you could|You are very brave|Well done],\" said {f}.""",
        what=what, step=step, moral=moral, day=random.choice(WEATHERS), **c.slots)
    return text, [(f"What was {c.name} afraid of?", f"{c.name} was afraid of {what}."), ("Who helped?", f"{c.friend} helped {c.name}.")]


def noise(random: Random, c: Cast) -> tuple[str, Facts]:
    """A noise in the night with a harmless cause."""
    sound, cause = random.choice(NOISES)
    text = say(random, """One night {N} could not sleep. There was a [strange |]noise: {sound}. \"What is that?\" {he} [thought|whispered|asked]. [{He} pulled the blanket over {his} head.|{He} was a little afraid.] [But the noise did not stop.|There it was again: {sound}.]
 So {N} [took a lamp|lit a candle|took a lantern] and went to {his} friend {f}, {akind}. \"[Do you hear it too?|There is a monster!|I hear a noise!]\" said {N}. \"[Let us see what it is|Let us go and look|Come, we will look together],\" said {f}. They went out [on tiptoe|very slowly|hand in hand].
 And what did they see? It was only {cause}! [They laughed and laughed.|{N} had to laugh.|\"And I was afraid of that!\" laughed {N}.] Then they went back to bed and slept [well|until morning|deeply].""", sound=sound, cause=cause, **c.slots)
    return text, [("What was the noise?", f"It was {cause}."), (f"What did {c.name} hear?", f"{c.name} heard a noise: {sound}.")]


def race(random: Random, c: Cast) -> tuple[str, Facts]:
    """A race that is lost in a good way."""
    prize = random.choice(("a golden cup", "a big cake", "a basket of apples", "a red ribbon", "a silver bell"))
    text = say(random, """[One {day} there was a race.|One {day}, all the neighbours met for a race.] The prize was {prize}. {N} [had trained for weeks|wanted to win|was very fast]. [\"One, two, three, go!\"|Ready, steady, go!] Everybody ran.
 {N} was [in front|the first]. But then {he} heard a cry. {f}, {akind}, [had fallen down|had hurt a foot|was stuck in the mud]. {N} [stopped|thought for a moment and turned around|looked at the goal, and then at {f}]. [\"Wait, I will help you!\" {he} called.|{He} ran back to help.] 
 [Slowly they went on together|{N} helped {f} to stand up, and they walked on], and they were the last to arrive. [But everybody clapped and cheered.|But nobody laughed. Everybody cheered.] \"[You did not win the race, but you are the real winner|A good friend is worth more than a prize],\" said [the old owl|the judge|{f}]. And they shared {prize} with all.""",
        prize=prize, day=random.choice(WEATHERS), **c.slots)
    return text, [("What was the prize?", f"The prize was {prize}."), (f"Did {c.name} win the race?", f"No, {c.name} stopped to help {c.friend}."), (f"Whom did {c.name} help?", f"{c.name} helped {c.friend}.")]


def seed(random: Random, c: Cast) -> tuple[str, Facts]:
    """A seed that needs patience."""
    plant = random.choice(SEEDS)
    text = say(random, """One spring day {N} found a [small|tiny|little] seed. \"[What will it be|I wonder what it is]?\" {he} asked {f}, {akind}. \"[Plant it and wait|Put it in the earth and you will see],\" said {f}. So {N} [made a hole, put the seed in and gave it water|put it in the earth and watered it].
 [The next day nothing had happened.|One day went by, and then another.|{He} looked every morning, but there was only earth.] \"[It does not grow!|Nothing happens!|Why does it take so long?]\" said {N}. \"[Good things need time|Be patient|Wait a little longer],\" said {f}.
 [So {N} waited and watered, day after day.|{N} gave it water every day and sang to it.] [Then|One morning|After two weeks], a green leaf came out of the earth. It grew and grew, and in summer it was {plant}! [\"It was worth the wait,\" said {N}.|{N} was proud and happy.|{N} and {f} danced around it.]""", plant=plant, **c.slots)
    return text, [("What grew from the seed?", f"It was {plant}."), (f"What did {c.name} find?", f"{c.name} found a seed."), (f"What did {c.friend} say?", f"{c.friend} told {c.name} to be patient.")]


def neighbour(random: Random, c: Cast) -> tuple[str, Facts]:
    """A shy newcomer becomes a friend."""
    thing = random.choice(FOODS)
    text = say(random, """One {day}, somebody new [came to live next door|moved in nearby]: {f}, {akind}. {f} was shy and [never said a word|always stayed inside|hid behind the curtain]. \"[Maybe {f} is lonely|I think {f} needs a friend],\" thought {N}.
 So {N} [made|brought|took] some {thing} and knocked at the door. [Knock, knock!|Nobody answered at first.|The door opened just a little.] \"[Hello|Good morning|Welcome]! I am {N}. [These {thing} are for you|I have brought you some {thing}],\" said {N}. {f} [smiled a little|looked surprised|blushed]. \"Thank you. [Would you like to come in|Will you eat with me]?\"
 [They ate the {thing} and talked all afternoon.|They ate and laughed and played a game.] [It turned out that both loved to sing.|It turned out that both liked the stars.|\"I did not know how to say hello,\" said {f}.] [Since that day they meet every day.|From then on they were best friends.]""", thing=thing, day=random.choice(WEATHERS), **c.slots)
    return text, [("Who was new?", f"{c.friend} was new."), (f"What did {c.name} bring?", f"{c.name} brought some {thing}."), (f"How was {c.friend} at first?", f"{c.friend} was shy.")]


def quarrel(random: Random, c: Cast) -> tuple[str, Facts]:
    """A quarrel and an apology."""
    toy, hue = random.choice(TOYS), random.choice(COLOURS)
    text = say(random, """{N} had a good friend, {f}, {akind}. [They played together every day.|The two did everything together.] But one {day} they [quarrelled|had a quarrel] about {ahue} {toy}. \"It is mine!\" said {N}. \"No, it is mine!\" said {f}. They [pulled and pulled|shouted and pulled] until the {toy} [broke|fell into the mud]. [Then both went home.|They went home and did not speak.]
 [That night {N} could not sleep.|{N} sat alone and felt bad.|It was very quiet without {f}.] \"[A friend is more important than a {toy}|I miss {f}|I should say sorry],\" {he} thought. [In the morning|The next day] {he} went to {f}. \"I am sorry,\" said {N}. \"I am sorry too,\" said {f}. [They hugged.|Both began to smile.]
 Then they [repaired the {toy}|cleaned the {toy}|made a new {toy}] together, and [it was even better than before|this time it belonged to both].""", toy=toy, ahue=an(hue), day=random.choice(WEATHERS), **c.slots)
    return text, [("What did they quarrel about?", f"They quarrelled about {an(hue)} {toy}."), ("Who said sorry first?", f"{c.name} said sorry first.")]


def way_home(random: Random, c: Cast) -> tuple[str, Facts]:
    """Lost, and led home."""
    guide = random.choice(("the river", "the stars", "the smell of fresh bread", "the sound of the bells", "the moon", "a trail of small stones"))
    text = say(random, """One {day}, {N} [followed a butterfly|picked berries|chased a leaf] and went [too far|far away from home]. [Suddenly everything looked strange.|The trees all looked the same.] \"[Where am I?|Which way is home?|I am lost!]\" {he} [cried|said]. [It was getting dark.|The sun was going down.]
 Then {he} met {f}, {akind}. \"[I cannot find my way home|I am lost],\" said {N}. \"[I know a trick|Do not be afraid],\" said {f}. \"[We only have to follow|Let us follow] {guide}. It will lead us home.\" [Step by step they went on.|They walked and walked.|They went over a hill and through a wood.]
 And [really|indeed], there was the [door|light|roof] of {N}'s home! [\"Thank you, {f}! Stay for supper,\" said {N}.|{N} hugged {f} and they had soup together.] [That night {he} slept like a stone.|After that, {N} never got lost again.]""", guide=guide, day=random.choice(WEATHERS), **c.slots)
    return text, [("How did they find the way?", f"They followed {guide}."), (f"Who helped {c.name}?", f"{c.friend} helped {c.name}.")]


PLOTS = (lost, journey, storm, sharing, present, fear, noise, race, seed, neighbour, quarrel, way_home)
