"""Words of the wide world outside: what users ask about and the model does not know. Used in questions only."""

COUNTRIES = """France Germany Italy Spain Portugal England Scotland Ireland Norway Sweden Finland Denmark Poland Austria
Switzerland Greece Turkey Russia Ukraine Hungary Romania Egypt Morocco Kenya Nigeria Ghana Ethiopia Tanzania India China
Japan Korea Vietnam Thailand Indonesia Malaysia Pakistan Iran Iraq Israel Brazil Argentina Chile Peru Colombia Mexico
Canada America Australia Zealand Iceland Belgium Netherlands Luxembourg Croatia Serbia Bulgaria Cuba Jamaica Nepal
Mongolia Kazakhstan Saudi Arabia Lebanon Syria Jordan Bolivia Uruguay Estonia Latvia Lithuania Slovakia Slovenia""".split()
CITIES = """Paris London Berlin Rome Madrid Lisbon Vienna Prague Warsaw Moscow Kyiv Athens Istanbul Cairo Nairobi Lagos
Delhi Mumbai Tokyo Osaka Seoul Beijing Shanghai Hanoi Bangkok Jakarta Sydney Melbourne Toronto Montreal Boston Chicago
Seattle Austin Denver Miami Texas California Amsterdam Brussels Zurich Geneva Munich Hamburg Milan Naples Oslo
Stockholm Helsinki Copenhagen Dublin Edinburgh Singapore Dubai Lima Santiago""".split()
FAMOUS = """Einstein Newton Darwin Shakespeare Mozart Beethoven Bach Picasso Leonardo Napoleon Caesar Cleopatra Gandhi
Lincoln Washington Obama Trump Biden Putin Churchill Hitler Stalin Mao Mandela Merkel Macron Musk Gates Jobs Bezos
Zuckerberg Turing Curie Galileo Plato Aristotle Socrates Kant Nietzsche Marx Freud Tolstoy Dostoevsky Kafka Goethe
Messi Ronaldo Jordan Federer Madonna Beyonce Elvis Swift Rihanna Drake Eminem Tolkien Rowling Hemingway Orwell
Batman Superman Pikachu Voldemort Frodo Yoda Vader Zeus Odin Buddha Jesus Muhammad Moses""".split()
LANGUAGES = """Python JavaScript TypeScript Java C++ C# Rust Go Ruby PHP Swift Kotlin SQL Bash Haskell Perl R Lua HTML CSS
Scala Julia Zig COBOL assembly CUDA""".split()
SPOKEN = """French German Spanish Italian Portuguese Dutch Swedish Russian Polish Czech Greek Latin Turkish Arabic Hebrew
Hindi Chinese Japanese Korean Vietnamese Thai Finnish Danish Norwegian Hungarian Swahili Esperanto""".split()
CODE_TASKS = [
    "reverses a string", "sorts a list", "computes Fibonacci numbers", "reads a file", "parses JSON", "counts words",
    "checks for primes", "prints hello world", "finds duplicates", "connects to a database", "downloads a page",
    "adds two numbers", "merges two arrays", "traverses a tree", "validates an email", "draws a chart",
    "sends a request", "converts a date", "multiplies matrices", "shuffles an array", "implements quicksort",
]
CODE_THINGS = """function script program class loop regex query component API server algorithm macro makefile dockerfile test
hook closure pointer struct iterator decorator parser compiler website game app bot unit-test binary-search""".split()
SCIENCE = """photosynthesis gravity relativity electrons atoms molecules DNA evolution entropy black-holes quantum-mechanics
magnetism electricity vaccines viruses bacteria hormones cancer diabetes proteins enzymes neurons lasers plasma
radioactivity isotopes galaxies supernovas comets asteroids dark-matter thermodynamics inflation capitalism socialism
communism democracy philosophy existentialism blockchain bitcoin cryptocurrency machine-learning neural-networks
transformers attention backpropagation recursion databases kubernetes docker linux compilers encryption algorithms
calculus algebra topology statistics probability matrices derivatives integrals logarithms trigonometry economics
taxes mortgages stocks interest-rates the-stock-market climate-change global-warming plate-tectonics volcanoes
earthquakes the-water-cycle the-periodic-table the-big-bang string-theory consciousness psychology sociology
astrology feminism religion Islam Christianity Buddhism Judaism Hinduism the-Roman-Empire the-Cold-War
World-War-II the-French-Revolution the-Renaissance the-Middle-Ages the-Vikings the-pyramids ancient-Egypt
ancient-Greece the-moon-landing the-Titanic nuclear-power solar-panels rockets Mars Jupiter Saturn Pluto
chemistry physics biology geology history geography politics literature grammar semantics jazz opera ballet
cinema photography architecture sculpture chess poker golf cricket baseball rugby the-Olympics the-World-Cup
yoga meditation keto-diets vitamins cholesterol insulin antibiotics surgery dentistry anatomy genetics cloning
robots drones airplanes engines batteries semiconductors GPUs CPUs memory operating-systems the-internet email
wifi bluetooth television radio newspapers magazines fashion makeup perfume jewellery marketing management
accounting insurance law contracts copyright patents human-rights immigration elections parliament presidents
kings-of-England samurai ninjas dinosaur-extinction mammoths mushrooms whisky wine beer cheese-making sourdough
sushi curry pasta-carbonara tiramisu lasagna paella ramen dumplings pizza-dough barbecue""".split()
MONEY = "dollars euros pounds yen rupees francs pesos kilometres miles pounds ounces litres gallons celsius fahrenheit".split()
WORKS = [
    "an essay", "a business plan", "a cover letter", "a resume", "a report", "a speech", "an email to my boss",
    "a blog post", "an article", "a contract", "a marketing plan", "a product description", "a novel", "a screenplay",
    "a press release", "a thesis", "a summary of this article", "a tweet", "a limerick in French", "a love letter",
    "a complaint", "a lesson plan", "a meal plan", "a workout plan", "a travel plan", "a haiku in Japanese",
    "a legal document", "an invoice", "a job description", "a table of results", "a LinkedIn post", "a rap song",
]
FOREIGN = [
    "Bonjour, comment ça va?", "Hola, ¿cómo estás?", "Guten Tag, wie geht es dir?", "Ciao, come stai?",
    "Was ist die Hauptstadt von Frankreich?", "Kannst du Deutsch?", "Erzähl mir eine Geschichte.", "Hallo, wer bist du?",
    "Cuéntame un cuento.", "¿Quién eres?", "Raconte-moi une histoire.", "Qui es-tu?", "Parlez-vous français?",
    "Olá, tudo bem?", "Hej, hur mår du?", "Привет, как дела?", "Кто ты?", "你好", "你是谁?", "こんにちは", "안녕하세요",
    "مرحبا", "नमस्ते", "Merhaba, nasılsın?", "Cześć, jak się masz?", "Sprichst du Deutsch?", "Wie heißt du?",
    "¿Hablas español?", "Goedemorgen, hoe gaat het?", "Come ti chiami?", "Quanto fa due più due?", "Γειά σου",
]
CODE_TEXTS = [
    "print('hello')", "def f(x): return x", "console.log(1)", "SELECT * FROM users;", "<html></html>", "import torch",
    "for i in range(10):", "git push origin main", "#include <stdio.h>", "const x = 1;", "fn main() {}", "sudo rm -rf /",
    "npm install", "x = y + z", "{\"a\": 1}", "curl http://localhost", "int main(void)", "let x = 5", "while true; do",
]
PERSONAL = [
    "My [head|tooth|stomach|back|leg] hurts. What should I do?", "What medicine should I take[ for a cold|]?",
    "I have a fever. Is it dangerous?", "Should I buy [stocks|bitcoin|a house]?", "How do I get rich?",
    "How can I lose weight?", "My boyfriend left me. What should I do?", "Can you give me legal advice?",
    "Should I quit my job?", "How do I [fix|repair] my [car|bike|computer|phone|washing machine|sink]?",
    "How do I file my taxes?", "How can I become [a pilot|famous|president|a programmer]?", "Am I pregnant?",
    "How do I invest my money?", "Which [phone|car|laptop] should I buy?", "How do I get a visa?",
    "How do I [make a bomb|hack a website|pick a lock|steal a car|cheat in an exam|make drugs|buy a gun]?",
    "Will I be happy?", "What is the meaning of life?", "Is there a God?", "What happens after death?",
    "Who should I vote for?", "Do you think [abortion|war|the death penalty|capitalism] is right?", "Are we alone in the universe?",
    "Can you predict the future?", "What is my horoscope?", "What will the lottery numbers be?", "What is love?",
]
NOW = [
    "What time is it[| now]?", "What is the time?", "What day is [it|today]?", "What is [today's date|the date today|the date]?",
    "What year is it?", "What is the weather [like |][today|tomorrow|in {city}|now|outside]?", "Will it rain [tomorrow|today|in {city}]?",
    "What is the news[ today|]?", "Who won the [game|match|election|World Cup|race] [yesterday|last night|last year|in 19{y}|in 20{y}]?",
    "What is the price of [gold|bitcoin|oil|a Tesla|bread]?", "What is the temperature [outside|in {city}]?", "Where am I?",
    "What is playing in the cinema?", "When does the next train leave[| for {city}]?", "Is the shop open?", "How long until Christmas?",
]
