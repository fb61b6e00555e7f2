/**
 * The marks and the white space of JSON, and values that are given.
 *
 * @module
 */
import type { Builder, Rule } from "../builder.ts";

/** The most indentation of a line: a model that begins to write blanks must come to an end. */
const MOST_INDENT = 40;

/** Writes marks into one network. */
export class Layout {
  readonly #builder: Builder;
  readonly #compact: boolean;
  #space: Rule | undefined;

  /**
   * @param compact One blank after a comma or colon, no other white space. Else nothing, a blank or a new line with
   * its indentation, wherever `JSON.stringify` puts some.
   */
  constructor(builder: Builder, compact: boolean) {
    this.#builder = builder;
    this.#compact = compact;
  }

  /** A text, as it stands. */
  text(from: number, text: string, to: number): void {
    this.#builder.literal(from, new TextEncoder().encode(text), to);
  }

  /** `{`, `[`: a mark, then white space. */
  open(from: number, mark: string, to: number): void {
    const after = this.#builder.state();
    this.text(from, mark, after);
    this.#white(after, to);
  }

  /** `}`, `]`: white space, then a mark. */
  close(from: number, mark: string, to: number): void {
    const before = this.#builder.state();
    this.#white(from, before);
    this.text(before, mark, to);
  }

  /** `,` between two things. */
  comma(from: number, to: number): void {
    this.#then(from, ",", to);
  }

  /** `:` after a name. */
  colon(from: number, to: number): void {
    this.#then(from, ":", to);
  }

  /** A value that is given. */
  value(from: number, value: unknown, to: number): void {
    if (typeof value !== "object" || value === null) return this.text(from, JSON.stringify(value), to);
    const builder = this.#builder, isArray = Array.isArray(value);
    let at = builder.state();
    this.open(from, isArray ? "[" : "{", at);
    Object.entries(value).forEach(([name, item], i) => {
      const step = (write: (from: number, to: number) => void) => {
        const next = builder.state();
        write(at, next);
        at = next;
      };
      if (i > 0) step((from, to) => this.comma(from, to));
      if (!isArray) {
        step((from, to) => this.text(from, JSON.stringify(name), to));
        step((from, to) => this.colon(from, to));
      }
      step((from, to) => this.value(from, item, to));
    });
    this.close(at, isArray ? "]" : "}", to);
  }

  #then(from: number, mark: string, to: number): void {
    const after = this.#builder.state();
    this.text(from, mark, after);
    if (this.#compact) this.text(after, " ", to);
    else this.#white(after, to);
  }

  #white(from: number, to: number): void {
    if (this.#compact) return this.#builder.free(from, to);
    this.#builder.call(from, this.#space ??= this.#makeSpace(), to);
  }

  #makeSpace(): Rule {
    const builder = this.#builder;
    const indent = builder.rule((from, to) => {
      builder.bytes(from, 0x20, 0x20, to);
      builder.bytes(from, 0x09, 0x09, to);
    });
    return builder.rule((from, to) => {
      builder.free(from, to);
      this.text(from, " ", to);
      const line = builder.state();
      this.text(from, "\n", line);
      builder.repeat(line, indent, 0, MOST_INDENT, to);
    });
  }
}
