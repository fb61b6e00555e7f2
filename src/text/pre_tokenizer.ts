/**
 * Pre-tokenizers of tokenizer.json in words that `@huggingface/tokenizers` 0.2.0 follows as the original does. It
 * reads some of them otherwise: digits are only those of ASCII, of what happens to a match it knows two ways of five,
 * and white space is JavaScript's.
 *
 * @module
 */

type Json = Readonly<Record<string, unknown>>;

/** `is_punctuation` of the `tokenizers` crate. */
const PUNCTUATION = "[\\p{P}\\u0021-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u007E]";
/** The words of GPT-2, as the original has them in ByteLevel. */
const GPT2 = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

/** The same pre-tokenizer, for the library. @throws {TypeError} If it asks for what is not supported. */
export function faithful(step: unknown): unknown {
  if (typeof step !== "object" || step === null) return step;
  const { type, behavior = "Isolated", invert, pattern } = step as Json;
  const json = step as Json;
  switch (type) {
    case "Sequence":
      return Array.isArray(json.pretokenizers)
        ? { ...json, pretokenizers: json.pretokenizers.map(faithful) }
        : step;
    case "Digits": // Rust's `is_numeric`
      return split("\\p{N}", json.individual_digits ? "Isolated" : "Contiguous");
    case "Punctuation":
      return split(PUNCTUATION, behavior);
    case "Split":
      return invert && behavior === "Removed"
        ? step
        : split(regexOf(pattern as Json), behavior, Boolean(invert));
    case "ByteLevel": {
      if (json.use_regex === false || json.add_prefix_space) return step;
      return { type: "Sequence", pretokenizers: [split(GPT2, "Isolated"), { ...json, use_regex: false }] };
    }
    default:
      return step;
  }
}

function regexOf({ Regex, String: text }: Json): string {
  if (typeof Regex === "string") return Regex;
  if (typeof text === "string") return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  throw new TypeError("Cannot read the tokenizer: a Split of its pre_tokenizer has no pattern");
}

/** Cuts at matches. What is to become one word is made one match, since the library sets matches apart. */
function split(regex: string, behavior: unknown, invert = false): Json {
  const end = "(?![\\s\\S])", next = `(?=(?:${regex})|${end})`;
  const ways: Readonly<Record<string, string>> = {
    Isolated: regex,
    Removed: regex,
    Contiguous: `(?:${regex})+`,
    MergedWithPrevious: `[\\s\\S]*?(?:${regex})|[\\s\\S]+`,
    MergedWithNext: `(?:${regex})[\\s\\S]*?${next}|[\\s\\S]+?${next}`,
  };
  const name = String(behavior), merged = name.startsWith("Merged");
  if (!Object.hasOwn(ways, name) || (invert && merged)) {
    throw new TypeError(
      `Cannot read the tokenizer: its pre_tokenizer asks for the behavior "${name}"${
        invert ? " inverted" : ""
      }`,
    );
  }
  // Setting matches apart, or together, is the same for what lies between them.
  const way = name === "Removed" ? "Removed" : "Isolated";
  return { type: "Split", pattern: { Regex: ways[name] }, behavior: way, invert: false };
}
