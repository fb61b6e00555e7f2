/**
 * Grammars in GBNF, the dialect of EBNF that llama.cpp and xgrammar read: `name ::= "text" [a-z]+ ( other | "…" )*`.
 * The text must match the rule `root`.
 *
 * @module
 */
import { Builder, type Rule } from "./builder.ts";
import { DEEPEST_NESTING, embedExpression, type Expression, literal } from "./expression.ts";
import { GrammarError } from "./grammar_error.ts";
import { ALL, complement, type Range, type Ranges, union } from "./ranges.ts";

/** The most that a counted repetition may ask for. */
const MOST_REPEATS = 1_000_000;
/** Alternatives at one place. */
const MOST_CHOICES = 4000;

/** A network of a grammar's texts. @throws {GrammarError} If it is not valid, or too large. */
export function writeEbnf(source: string): readonly [Builder, Rule] {
  const rules = new GrammarParser(source).parse();
  const builder = new Builder();
  const starts = new Map<string, Rule>([...rules.keys()].map((name) => [name, builder.state()]));
  const ruleOf = (name: string) => {
    const start = starts.get(name);
    if (start === undefined) throw new GrammarError(`the grammar has no rule "${name.slice(0, 60)}"`);
    return start;
  };
  for (const [name, expression] of rules) {
    const write = (from: number, to: number) => embedExpression(builder, expression, from, to, ruleOf);
    builder.define(starts.get(name)!, write);
  }
  return [builder, ruleOf("root")];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

class GrammarParser {
  readonly #source: string;
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Map<string, Expression> {
    const rules = new Map<string, Expression>();
    this.#skip(true);
    while (this.#at < this.#source.length) {
      const name = this.#name();
      if (name === undefined) throw this.#error("a rule must begin with its name");
      this.#skip(false);
      if (!this.#take("::=")) throw this.#error(`"::=" must follow the name "${name.slice(0, 60)}"`);
      if (rules.has(name)) throw this.#error(`the rule "${name.slice(0, 60)}" is there already`);
      this.#skip(true);
      rules.set(name, this.#choice(false));
      this.#skip(true);
    }
    return rules;
  }

  #choice(inside: boolean): Expression {
    if (++this.#depth > DEEPEST_NESTING) throw this.#error(`it nests more than ${DEEPEST_NESTING} deep`);
    const items = [this.#sequence(inside)];
    for (;;) {
      // A rule may go on after a line break if the next line begins with "|".
      const before = this.#at;
      this.#skip(true);
      if (!this.#take("|")) {
        if (!inside) this.#at = before;
        break;
      }
      this.#skip(true);
      items.push(this.#sequence(inside));
      if (items.length > MOST_CHOICES) {
        throw this.#error(`more than ${MOST_CHOICES} alternatives at one place`);
      }
    }
    this.#depth--;
    return items.length === 1 ? items[0]! : { kind: "choice", items };
  }

  #sequence(inside: boolean): Expression {
    const items: Expression[] = [];
    for (;;) {
      this.#skip(inside);
      const item = this.#item();
      if (!item) return items.length === 1 ? items[0]! : { kind: "sequence", items };
      items.push(this.#repeated(item));
    }
  }

  #repeated(item: Expression): Expression {
    const repeat = (min: number, max: number) => this.#repeated({ kind: "repeat", item, min, max });
    if (this.#take("*")) return repeat(0, Infinity);
    if (this.#take("+")) return repeat(1, Infinity);
    if (this.#take("?")) return repeat(0, 1);
    const found = this.#match(/\{\s*(\d+)\s*(,\s*(\d*)\s*)?\}/y);
    if (!found) return item;
    const min = Number(found[1]), max = !found[2] ? min : found[3] ? Number(found[3]) : Infinity;
    if (min > max) throw this.#error(`the bounds of ${found[0]} are out of order`);
    if (Math.max(min, max === Infinity ? 0 : max) > MOST_REPEATS) {
      throw this.#error(`${found[0]} asks for more than ${MOST_REPEATS} repetitions`);
    }
    return repeat(min, max);
  }

  #item(): Expression | undefined {
    if (this.#take('"')) {
      let text = "";
      while (!this.#take('"')) text += this.#character('"');
      return literal(text);
    }
    if (this.#take("[")) return { kind: "class", ranges: this.#class() };
    if (this.#take(".")) return { kind: "class", ranges: ALL };
    if (this.#take("(")) {
      const inside = this.#choice(true);
      this.#skip(true);
      if (!this.#take(")")) throw this.#error("a group is not closed");
      return inside;
    }
    const name = this.#name();
    return name === undefined ? undefined : { kind: "rule", name };
  }

  #class(): Ranges {
    const negated = this.#take("^");
    const ranges: Range[] = [];
    while (!this.#take("]")) {
      const low = this.#character("]").codePointAt(0)!;
      const ranged = this.#source[this.#at] === "-" && this.#source[this.#at + 1] !== "]";
      if (ranged) this.#at++;
      const high = ranged ? this.#character("]").codePointAt(0)! : low;
      if (low > high) throw this.#error("a range of characters is out of order");
      ranges.push([low, high]);
    }
    return negated ? complement(ranges) : union(ranges);
  }

  /** One character of a text or a class. */
  #character(close: string): string {
    const code = this.#source.codePointAt(this.#at);
    if (code === undefined || code === 10) throw this.#error(`${close} is missing`);
    const character = String.fromCodePoint(code);
    this.#at += character.length;
    if (character !== "\\") return character;
    const found = this.#match(/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y);
    if (found) {
      const code = parseInt(found[1] ?? found[2] ?? found[3]!, 16);
      if (code > 0x10ffff) throw this.#error(`\\${found[0]} is no character`);
      return String.fromCodePoint(code);
    }
    const next = this.#source[this.#at++];
    if (next === undefined || /[a-zA-Z0-9]/.test(next) && !(next in ESCAPES)) {
      throw this.#error(`the escape \\${next ?? ""} is not known`);
    }
    return ESCAPES[next] ?? next;
  }

  /** A name, unless it is that of the next rule. */
  #name(): string | undefined {
    const before = this.#at;
    const name = this.#match(/[a-zA-Z_][a-zA-Z0-9_-]*/y)?.[0];
    if (name === undefined || this.#depth === 0) return name;
    const after = this.#at;
    this.#skip(false);
    const next = this.#source.startsWith("::=", this.#at);
    this.#at = next ? before : after;
    return next ? undefined : name;
  }

  /** Blanks and comments, and line breaks if asked for. */
  #skip(lines: boolean): void {
    this.#match(lines ? /(\s|#[^\n]*)*/y : /([^\S\n]|#[^\n]*)*/y);
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }

  #error(why: string): GrammarError {
    const line = this.#source.slice(0, this.#at).split("\n").length;
    return new GrammarError(`the grammar cannot be read: ${why} (line ${line})`);
  }
}
