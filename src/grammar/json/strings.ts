/**
 * Strings of JSON: any string in any spelling, or one with conditions, in the spelling that `JSON.stringify` gives.
 *
 * @module
 */
import type { Builder, Rule } from "../builder.ts";
import { type Dfa, embed, intersect, lengths } from "../dfa.ts";
import { GrammarError } from "../grammar_error.ts";
import { ALL, intersection, type Ranges, spell, type Tails } from "../ranges.ts";
import { regexDfa } from "../regex.ts";
import type { StringRule } from "./facts.ts";
import { FORMATS } from "./formats.ts";

const QUOTE = 0x22, BACKSLASH = 0x5c;
/** Characters that stand for themselves. */
const RAW: Ranges = [[0x20, 0x21], [0x23, 0x5b], [0x5d, 0x10ffff]];
const SHORT = new Map([[8, "b"], [9, "t"], [10, "n"], [12, "f"], [13, "r"], [QUOTE, '"'], [BACKSLASH, "\\"]]);
const SPECIAL = [...Array(0x20).keys(), QUOTE, BACKSLASH];

/** What strings are made of in one network; equal rules are written once. */
export class Strings {
  readonly #builder: Builder;
  readonly #patterns = new Map<string, Dfa>();
  readonly #rules = new Map<string, Rule>();
  readonly #tails: Tails = new Map();

  constructor(builder: Builder) {
    this.#builder = builder;
  }

  /** Any string. */
  get any(): Rule {
    return this.#rule("any", (from, to) => {
      const builder = this.#builder, loop = builder.state(), escape = builder.state();
      builder.bytes(from, QUOTE, QUOTE, loop);
      builder.bytes(loop, QUOTE, QUOTE, to);
      spell(builder, loop, RAW, loop);
      builder.bytes(loop, BACKSLASH, BACKSLASH, escape);
      for (const byte of utf8('"\\/bfnrt')) builder.bytes(escape, byte, byte, loop);
      let hex = builder.state();
      builder.bytes(escape, 0x75, 0x75, hex);
      for (let i = 3; i >= 0; i--) {
        const next = i === 0 ? loop : builder.state();
        for (const [low, high] of [[0x30, 0x39], [0x41, 0x46], [0x61, 0x66]]) {
          builder.bytes(hex, low!, high!, next);
        }
        hex = next;
      }
    });
  }

  /** Strings that a rule allows. @throws {GrammarError} If a pattern or format is not supported, or too large. */
  of(rule: StringRule): Rule {
    const { min, max } = rule;
    const dfa = this.dfa({ ...rule, min: 0, max: Infinity });
    if (!dfa && min === 0 && max === Infinity) return this.any;
    return this.#rule(JSON.stringify([rule, `${max}`]), (from, to) => {
      if (dfa) {
        return this.#quoted(from, to, min > 0 || max < Infinity ? intersect(dfa, lengths(min, max)) : dfa);
      }
      const builder = this.#builder, inside = builder.state(), end = builder.state();
      builder.bytes(from, QUOTE, QUOTE, inside);
      builder.repeat(inside, this.#character, min, max, end);
      builder.bytes(end, QUOTE, QUOTE, to);
    });
  }

  /** Strings that an automaton accepts, in quotes. */
  accepted(dfa: Dfa): Rule {
    return this.#builder.rule((from, to) => this.#quoted(from, to, dfa));
  }

  /** The contents that a rule allows as an automaton; nothing if it allows all. */
  dfa({ min, max, patterns, formats }: StringRule): Dfa | undefined {
    const parts = [
      ...patterns.map((pattern) => this.pattern(pattern)),
      ...formats.map((format) => this.#format(format)),
      ...(min > 0 || max < Infinity ? [lengths(min, max)] : []),
    ];
    return parts.length > 0 ? parts.reduce(intersect) : undefined;
  }

  /** The texts in which a pattern is found. */
  pattern(source: string, whole = false): Dfa {
    const key = `${whole}${source}`;
    let dfa = this.#patterns.get(key);
    if (!dfa) this.#patterns.set(key, dfa = regexDfa(source, whole));
    return dfa;
  }

  #format(name: string): Dfa {
    const pattern = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (pattern !== undefined) return this.pattern(pattern, true);
    throw new GrammarError(
      `the format "${name.slice(0, 60)}" is not supported; those that are: ${
        Object.keys(FORMATS).join(", ")
      }`,
    );
  }

  get #character(): Rule {
    return this.#rule("character", (from, to) => this.#spell(from, ALL, to));
  }

  /** Reads one character of a set as `JSON.stringify` spells it inside a string. */
  #spell(from: number, ranges: Ranges, to: number): void {
    const builder = this.#builder;
    const raw = intersection(ranges, RAW);
    if (raw.length > 0) spell(builder, from, raw, to, this.#tails);
    const codes = SPECIAL.filter((code) => ranges.some(([low, high]) => low <= code && code <= high));
    if (codes.length === 0) return;
    const key = `${to}\\${codes}`, known = this.#tails.get(key), escape = known ?? builder.state();
    builder.bytes(from, BACKSLASH, BACKSLASH, escape);
    if (known !== undefined) return;
    this.#tails.set(key, escape);
    const long = codes.filter((code) => !SHORT.has(code)), prefix = long.length > 0 ? builder.state() : -1;
    if (long.length > 0) builder.literal(escape, utf8("u00"), prefix);
    for (const code of codes) {
      const short = SHORT.get(code);
      if (short) builder.literal(escape, utf8(short), to);
      else builder.literal(prefix, utf8(code.toString(16).padStart(2, "0")), to);
    }
  }

  #quoted(from: number, to: number, dfa: Dfa): void {
    const builder = this.#builder, inside = builder.state(), end = builder.state();
    builder.bytes(from, QUOTE, QUOTE, inside);
    embed(builder, dfa, inside, end, (_, from, ranges, to) => this.#spell(from, ranges, to));
    builder.bytes(end, QUOTE, QUOTE, to);
  }

  #rule(key: string, body: (from: number, to: number) => void): Rule {
    let rule = this.#rules.get(key);
    if (rule === undefined) this.#rules.set(key, rule = this.#builder.rule(body));
    return rule;
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
