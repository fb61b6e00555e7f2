/**
 * Regular expressions as ECMA-262 has them with the flag `u`, as far as they are regular: what looks around or back
 * is refused by name, unless it looks ahead where the text begins.
 *
 * @module
 */
import { complement as complementOf, type Dfa, intersect } from "./dfa.ts";
import { DEEPEST_NESTING, type Expression, toDfa } from "./expression.ts";
import { GrammarError } from "./grammar_error.ts";
import { complement, type Range, type Ranges, union } from "./ranges.ts";

const DIGIT: Ranges = [[0x30, 0x39]];
const WORD: Ranges = union([[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]);
const SPACE: Ranges = union(
  [0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].map((c): Range => [c, c])
    .concat([[0x09, 0x0d], [0x2000, 0x200a]]),
);
const LINE_END: Ranges = [[0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]];
const CLASSES: Readonly<Record<string, Ranges>> = {
  d: DIGIT,
  D: complement(DIGIT),
  w: WORD,
  W: complement(WORD),
  s: SPACE,
  S: complement(SPACE),
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, "0": 0 };
/** The longest pattern. */
const MOST_CHARACTERS = 65_536;
/** The most that a counted repetition may ask for. */
const MOST_REPEATS = 10_000;

/**
 * The texts that match a pattern.
 *
 * @param whole Whether it must match the whole text; else anywhere in it.
 * @throws {GrammarError} If it is not valid, is not regular, or is too large.
 */
export function regexDfa(source: string, whole: boolean): Dfa {
  const { looks, expression } = new RegexParser(source).parse(whole);
  return looks.reduce((dfa, { ahead, negated }) => {
    const seen = toDfa({ kind: "sequence", items: [{ kind: "start" }, ahead] }, false);
    return intersect(dfa, negated ? complementOf(seen) : seen);
  }, toDfa(expression, whole));
}

/** What must follow where the text begins, or must not. */
interface Look {
  readonly ahead: Expression;
  readonly negated: boolean;
}

class RegexParser {
  readonly #source: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = [...source];
  }

  parse(whole: boolean): { readonly looks: readonly Look[]; readonly expression: Expression } {
    if (this.#source.length > MOST_CHARACTERS) {
      throw this.#error(`it has more than ${MOST_CHARACTERS} characters`);
    }
    // Where the text begins, looking ahead is one more condition for the whole text.
    const looks: Look[] = [];
    if (whole || /^\^\(\?[!=]/.test(this.#source.slice(0, 4).join(""))) {
      const begins = this.#take("^");
      for (let negated; (negated = this.#take("(?!")) || this.#take("(?=");) {
        looks.push({ ahead: this.#choice(), negated });
        if (!this.#take(")")) throw this.#error("a group is not closed");
      }
      if (begins && looks.length === 0) this.#at = 0;
    }
    const expression = this.#choice();
    if (this.#at < this.#source.length) throw this.#error(`"${this.#peek}" has nothing to close`);
    if (looks.length === 0) return { looks, expression };
    if (expression.kind === "choice") throw this.#error("lookahead before alternatives is not supported");
    return { looks, expression: { kind: "sequence", items: [{ kind: "start" }, expression] } };
  }

  get #peek(): string | undefined {
    return this.#source[this.#at];
  }

  #take(text: string): boolean {
    if (!this.#source.slice(this.#at, this.#at + text.length).join("").startsWith(text)) return false;
    this.#at += text.length;
    return true;
  }

  #choice(): Expression {
    if (++this.#depth > DEEPEST_NESTING) throw this.#error(`it nests more than ${DEEPEST_NESTING} deep`);
    const items = [this.#sequence()];
    while (this.#take("|")) items.push(this.#sequence());
    this.#depth--;
    return items.length === 1 ? items[0]! : { kind: "choice", items };
  }

  #sequence(): Expression {
    const items: Expression[] = [];
    while (this.#peek !== undefined && this.#peek !== "|" && this.#peek !== ")") {
      const item = this.#atom();
      items.push(this.#repeated(item));
    }
    return items.length === 1 ? items[0]! : { kind: "sequence", items };
  }

  #repeated(item: Expression): Expression {
    let bounds: readonly [number, number] | undefined;
    if (this.#take("*")) bounds = [0, Infinity];
    else if (this.#take("+")) bounds = [1, Infinity];
    else if (this.#take("?")) bounds = [0, 1];
    else if (this.#peek === "{") bounds = this.#bounds();
    if (!bounds) return item;
    this.#take("?"); // the shortest and the longest match are matches alike
    if (item.kind === "start" || item.kind === "end") throw this.#error("nothing to repeat");
    if (this.#peek !== undefined && "*+?{".includes(this.#peek)) throw this.#error("nothing to repeat");
    return { kind: "repeat", item, min: bounds[0], max: bounds[1] };
  }

  #bounds(): readonly [number, number] {
    const found = /^\{(\d+)(,(\d*))?\}/.exec(this.#source.slice(this.#at, this.#at + 40).join(""));
    if (!found) throw this.#error('"{" begins no repetition');
    const [text, low, open, high] = found;
    const min = Number(low), max = !open ? min : high ? Number(high) : Infinity;
    if (min > max) throw this.#error(`the bounds of ${text} are out of order`);
    if (Math.max(min, max === Infinity ? 0 : max) > MOST_REPEATS) {
      throw this.#error(`${text} asks for more than ${MOST_REPEATS} repetitions`);
    }
    this.#at += text.length;
    return [min, max];
  }

  #atom(): Expression {
    if (this.#take("(")) return this.#group();
    if (this.#take("[")) return { kind: "class", ranges: this.#class() };
    if (this.#take(".")) return { kind: "class", ranges: complement(LINE_END) };
    if (this.#take("^")) return { kind: "start" };
    if (this.#take("$")) return { kind: "end" };
    const character = this.#source[this.#at]!;
    if ("*+?{}]".includes(character)) throw this.#error(`"${character}" must be written "\\${character}"`);
    this.#at++;
    if (character === "\\") return { kind: "class", ranges: this.#escape(false) };
    return { kind: "class", ranges: [one(character)] };
  }

  #group(): Expression {
    for (const [mark, name] of LOOKS) if (this.#take(mark)) throw this.#error(`${name} is not supported`);
    if (this.#take("?<")) {
      while (this.#peek !== undefined && this.#peek !== ">") this.#at++;
      this.#at++;
    } else if (this.#take("?") && !this.#take(":")) throw this.#error("flags in a group are not supported");
    const inside = this.#choice();
    if (!this.#take(")")) throw this.#error("a group is not closed");
    return inside;
  }

  #class(): Ranges {
    const negated = this.#take("^");
    const ranges: Range[] = [];
    while (!this.#take("]")) {
      const low = this.#member();
      const single = low.length === 1 && low[0]![0] === low[0]![1];
      if (this.#peek !== "-" || this.#source[this.#at + 1] === "]") {
        ranges.push(...low);
        continue;
      }
      this.#at++;
      const high = this.#member();
      if (!single || high.length !== 1 || high[0]![0] !== high[0]![1]) {
        throw this.#error("a range of characters ends in a class");
      }
      if (low[0]![0] > high[0]![0]) throw this.#error("a range of characters is out of order");
      ranges.push([low[0]![0], high[0]![0]]);
    }
    return negated ? complement(ranges) : union(ranges);
  }

  #member(): Ranges {
    const character = this.#source[this.#at++];
    if (character === undefined) throw this.#error("a class of characters is not closed");
    return character === "\\" ? this.#escape(true) : [one(character)];
  }

  /** What stands after a backslash. */
  #escape(inClass: boolean): Ranges {
    const character = this.#source[this.#at++];
    if (character === undefined) throw this.#error("it ends in a backslash");
    if (CLASSES[character]) return CLASSES[character]!;
    if (inClass && character === "b") return [[8, 8]];
    if (character === "b" || character === "B") throw this.#error("word borders (\\b) are not supported");
    if (/[1-9k]/.test(character)) throw this.#error("backreferences are not supported");
    if (character in CONTROLS) return [[CONTROLS[character]!, CONTROLS[character]!]];
    const rest = this.#source.slice(this.#at, this.#at + 80).join("");
    if (character === "c" && /^[a-zA-Z]/.test(rest)) {
      this.#at++;
      return [[rest.charCodeAt(0) % 32, rest.charCodeAt(0) % 32]];
    }
    if (character === "p" || character === "P") return this.#property(character, rest);
    const hex = character === "x"
      ? /^([0-9a-fA-F]{2})/.exec(rest)
      : character === "u"
      ? /^[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/.exec(rest) ??
        /^([0-9a-fA-F]{4})/.exec(rest) ?? /^\{([0-9a-fA-F]{1,6})\}/.exec(rest)
      : null;
    if (hex) {
      this.#at += hex[0].length;
      const code = hex[1] ? parseInt(hex[1], 16) : JSON.parse(`"\\u${hex[0]}"`).codePointAt(0);
      if (code > 0x10ffff) throw this.#error(`\\u{${hex[1]}} is no character`);
      return [[code, code]];
    }
    if (/[a-zA-Z0-9]/.test(character)) throw this.#error(`the escape \\${character} is not supported`);
    return [one(character)];
  }

  #property(kind: string, rest: string): Ranges {
    const name = /^\{(\w+(?:=\w+)?)\}/.exec(rest)?.[1];
    if (!name) throw this.#error(`\\${kind} needs the name of a property`);
    this.#at += name.length + 2;
    const found = PROPERTIES.get(name) ?? readProperty(name);
    if (!found) throw this.#error(`the property "${name}" is not known`);
    PROPERTIES.set(name, found);
    return kind === "p" ? found : complement(found);
  }

  #error(why: string): GrammarError {
    const source = this.#source.slice(0, 60).join("") + (this.#source.length > 60 ? "…" : "");
    return new GrammarError(`the pattern "${source}" cannot be used: ${why} (at ${this.#at})`);
  }
}

const LOOKS = [["?=", "lookahead"], ["?!", "lookahead"], ["?<=", "lookbehind"], [
  "?<!",
  "lookbehind",
]] as const;

const PROPERTIES = new Map<string, Ranges>();

/** The characters of a Unicode property, as this JavaScript knows them. */
function readProperty(name: string): Ranges | undefined {
  let pattern: RegExp;
  try {
    pattern = new RegExp(`\\p{${name}}`, "u");
  } catch {
    return undefined;
  }
  const ranges: Range[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (pattern.test(String.fromCodePoint(code))) ranges.push([code, code]);
  }
  return union(ranges);
}

function one(character: string): Range {
  return [character.codePointAt(0)!, character.codePointAt(0)!];
}
