/**
 * Writes the documents that a JSON Schema allows into a network: the properties of an object in the order of the
 * schema, then others; strings with conditions in their plain spelling. All that can be read is valid.
 *
 * @module
 */
import { Builder, NOTHING, type Rule } from "../builder.ts";
import { complement, type Dfa, embed, intersect, words } from "../dfa.ts";
import { GrammarError } from "../grammar_error.ts";
import { Network, type Place } from "../network.ts";
import { spell } from "../ranges.ts";
import type { Table } from "../table.ts";
import { type Alternative, Alternatives } from "./alternatives.ts";
import { type Facts, factsOf, type JsonType, typeOf } from "./facts.ts";
import type { Schema } from "./keywords.ts";
import { Layout } from "./layout.ts";
import { numbers } from "./numbers.ts";
import { writeArray, writeObject } from "./containers.ts";
import { SchemaDocument } from "./schema_document.ts";
import { Strings } from "./strings.ts";

/** How a document is written. */
export interface JsonOptions {
  /** One blank after a comma or colon, no other white space; default false. */
  readonly compact?: boolean;
}

/**
 * A network of the documents that a schema allows, by itself or in `builder`'s.
 *
 * @throws {GrammarError} If it says what cannot be honoured.
 */
export function writeSchema(schema: unknown, options: JsonOptions = {}, builder?: Builder): [Builder, Rule] {
  const document = new SchemaDocument(schema);
  const writer = new SchemaWriter(document, options, false, builder);
  return [writer.builder, writer.all([document.root])];
}

/** Writes the values of one document's schemas. */
export class SchemaWriter {
  readonly builder: Builder;
  readonly layout: Layout;
  readonly strings: Strings;
  readonly document: SchemaDocument;
  /**
   * Whether more than what is valid may be read, but not less: to find out that nothing is. Formats do not count
   * then, as some are narrower here than they are meant.
   */
  readonly wide: boolean;
  readonly #options: JsonOptions;
  readonly #alternatives: Alternatives;
  readonly #rules = new Map<string, Rule>();
  #todo: (() => void)[] = [];

  constructor(document: SchemaDocument, options: JsonOptions, wide = false, builder = new Builder()) {
    this.builder = builder;
    this.document = document;
    this.wide = wide;
    this.#options = options;
    this.layout = new Layout(this.builder, options.compact ?? false);
    this.strings = new Strings(this.builder);
    this.#alternatives = new Alternatives(document, wide ? () => true : (schemas) => this.#excluded(schemas));
  }

  /** All values that are valid in all of some schemas, written to the end. @throws {GrammarError} */
  all(schemas: readonly Schema[]): Rule {
    const start = this.value(schemas);
    for (let next; (next = this.#todo.pop());) next();
    return start;
  }

  /** The same as a table. @throws {GrammarError} Also if there are none. */
  table(schemas: readonly Schema[]): Table {
    return this.builder.finish(this.all(schemas));
  }

  /** Values that are valid in all of some schemas. */
  value(schemas: readonly Schema[]): Rule {
    const held = schemas.filter((schema) => schema !== true);
    const ids = held.map((schema) => schema === false ? -1 : this.document.idOf(schema));
    const key = [...new Set(ids)].sort((a, b) => a - b).join();
    let rule = this.#rules.get(key);
    if (rule === undefined) {
      const start = rule = this.builder.state();
      this.#rules.set(key, start);
      this.#todo.push(() =>
        this.builder.define(start, (from, to) => {
          for (const alternative of this.#alternatives.of(held)) this.#write(alternative, from, to);
        })
      );
    }
    return rule;
  }

  /** The strings that are valid in all of some schemas. */
  stringsOf(schemas: readonly Schema[]): Dfa {
    const refused = this.#alternatives.of(schemas).map((alternative) => {
      const { types, values, string } = factsOf(alternative, this.document);
      const fits = this.strings.dfa(string) ?? complement(words([]));
      if (!types.has("string")) return complement(words([]));
      const listed = values?.filter((value): value is string => typeof value === "string");
      return complement(listed ? intersect(fits, words(listed)) : fits);
    });
    return refused.length > 0 ? complement(refused.reduce(intersect)) : words([]);
  }

  #write(alternative: Alternative, from: number, to: number): void {
    const facts = factsOf(alternative, this.document);
    const { values, types, string } = facts;
    if (values) return this.#writeValues(values, facts, alternative, from, to);
    const { layout, builder } = this;
    const write: Readonly<Record<JsonType, () => void>> = {
      null: () => layout.text(from, "null", to),
      boolean: () => {
        layout.text(from, "true", to);
        layout.text(from, "false", to);
      },
      number: () => embed(builder, numbers(facts.number), from, to, spell),
      string: () => builder.call(from, this.strings.of(this.wide ? { ...string, formats: [] } : string), to),
      array: () => writeArray(this, facts, from, to),
      object: () => writeObject(this, facts, from, to),
    };
    for (const type of types) write[type]();
  }

  /** Values that are listed, as far as the rest allows them. */
  #writeValues(
    values: readonly unknown[],
    facts: Facts,
    alternative: Alternative,
    from: number,
    to: number,
  ): void {
    const { types, number, bare } = facts;
    const fitting = values.filter((value) => {
      const type = typeOf(value);
      return types.has(type) && (type !== "number" || !number.integer || Number.isInteger(value));
    });
    const allowed = bare ? fitting : fitting.filter(this.#fits(alternative));
    const plain = allowed.filter((value) => typeof value !== "object" || value === null);
    if (plain.length > 0) embed(this.builder, words(plain.map((v) => JSON.stringify(v))), from, to, spell);
    for (const value of allowed) {
      if (typeof value === "object" && value !== null) this.layout.value(from, value, to);
    }
  }

  /** Whether a value is valid by all that is said besides the list in which it stands. */
  #fits(alternative: Alternative): (value: unknown) => boolean {
    const without = alternative.map(({ enum: _, const: _const, anyOf: _any, oneOf: _one, ...rest }) => {
      const { $ref: _ref, $id: _id, allOf: _all, dependentRequired: _r, dependentSchemas: _s, ...own } = rest;
      return own;
    });
    const writer = new SchemaWriter(this.document, { compact: false }, this.wide);
    const network = new Network(writer.table(without));
    return (value) => {
      // The order of a listed object's properties may not be the schema's.
      if (this.wide && typeof value === "object" && value !== null) return true;
      let place: Place | null = network.start;
      for (const byte of new TextEncoder().encode(JSON.stringify(value))) {
        if (place) place = network.step(place, byte);
      }
      return place?.done ?? false;
    };
  }

  /** Whether no value is valid in all of some schemas. */
  #excluded(schemas: readonly Schema[]): boolean {
    try {
      new SchemaWriter(this.document, this.#options, true).table(schemas);
      return false;
    } catch (error) {
      if (error instanceof GrammarError && error.message === NOTHING) return true;
      throw error;
    }
  }
}
