/**
 * From what a client sends to a table. It takes its time, and belongs in a Worker.
 *
 * @module
 */
import { Builder, type Rule } from "./builder.ts";
import { type Dfa, embed, intersect, until, without, words } from "./dfa.ts";
import { writeEbnf } from "./ebnf.ts";
import { literal, toDfa } from "./expression.ts";
import { GrammarError } from "./grammar_error.ts";
import { writeSchema } from "./json/schema_writer.ts";
import { spell } from "./ranges.ts";
import { regexDfa } from "./regex.ts";
import type { Table } from "./table.ts";

/** A grammar as a client gives it; plain data. */
export type GrammarSource =
  & { readonly reasoning?: Reasoning }
  & (
    /** Documents that a JSON Schema allows. `compact`: one blank after a comma or colon, no other white space. */
    | { readonly kind: "json"; readonly schema: unknown; readonly compact?: boolean }
    /** Whole texts that a regular expression matches. */
    | { readonly kind: "regex"; readonly pattern: string }
    /** One of some texts. */
    | { readonly kind: "choice"; readonly texts: readonly string[] }
    /** Free text in which each of `triggers` begins one of the structures. */
    | {
      readonly kind: "tags";
      readonly structures: readonly Structure[];
      readonly triggers: readonly string[];
    }
    /** GBNF, as in llama.cpp and xgrammar, with the rule `root`. */
    | { readonly kind: "grammar"; readonly source: string }
  );

/** A document that a schema allows, between two texts. */
export interface Structure {
  readonly begin: string;
  readonly schema: unknown;
  readonly end: string;
}

/** Free text that may come before: from `open`, unless the prompt has it already (`begun`), to `close`. */
export interface Reasoning {
  readonly open: string;
  readonly close: string;
  readonly begun: boolean;
}

/** Blanks and line breaks between reasoning and what follows it. */
const MOST_GAP = 4;

/** @throws {GrammarError} If it is not valid, asks for what cannot be honoured, or is too large. */
export function compileGrammar(source: GrammarSource): Table {
  const [builder, rule] = write(source);
  return builder.finish(source.reasoning ? behind(builder, source.reasoning, rule) : rule);
}

function write(source: GrammarSource): readonly [Builder, Rule] {
  switch (source.kind) {
    case "json":
      return writeSchema(source.schema, { compact: source.compact ?? false });
    case "grammar":
      return writeEbnf(source.source);
    case "tags":
      return writeTags(source.structures, source.triggers);
    case "regex":
      return writeDfa(regexDfa(source.pattern, true));
    case "choice":
      if (source.texts.length === 0) throw new GrammarError("there is no choice");
      return writeDfa(words(source.texts));
  }
}

function writeDfa(dfa: Dfa): readonly [Builder, Rule] {
  const builder = new Builder();
  return [builder, builder.rule((from, to) => embed(builder, dfa, from, to, spell))];
}

function writeTags(structures: readonly Structure[], triggers: readonly string[]): readonly [Builder, Rule] {
  const part = triggers.findIndex((one, i) => triggers.some((other, j) => i !== j && other.includes(one)));
  if (part >= 0) {
    throw new GrammarError(`the trigger ${JSON.stringify(triggers[part])} is part of another one`);
  }
  const lost = structures.find(({ begin }) => !triggers.some((trigger) => begin.startsWith(trigger)));
  if (lost) throw new GrammarError(`no trigger begins ${JSON.stringify(lost.begin)}`);
  const builder = new Builder(), utf8 = (text: string) => new TextEncoder().encode(text);
  const rule = builder.rule((free, to) => {
    embed(builder, triggers.map(without).reduce(intersect), free, to, spell);
    for (const trigger of triggers) {
      const found = builder.state(), others = triggers.filter((other) => other !== trigger);
      embed(builder, others.map(without).reduce(intersect, until(trigger)), free, found, spell);
      for (const { begin, schema, end } of structures.filter((s) => s.begin.startsWith(trigger))) {
        const inside = builder.state(), after = builder.state();
        builder.literal(found, utf8(begin.slice(trigger.length)), inside);
        builder.call(inside, writeSchema(schema, {}, builder)[1], after);
        builder.literal(after, utf8(end), free);
      }
    }
  });
  return [builder, rule];
}

/** The rule itself, or after reasoning. */
function behind(builder: Builder, { open, close, begun }: Reasoning, rule: Rule): Rule {
  const gap = builder.rule((from, to) => spell(builder, from, [[10, 10], [32, 32]], to));
  return builder.rule((from, to) => {
    const inside = begun ? from : builder.state(), end = builder.state(), next = builder.state();
    if (!begun) {
      embed(builder, toDfa(literal(open), true), from, inside, spell);
      builder.call(from, rule, to);
    }
    embed(builder, until(close), inside, end, spell);
    builder.repeat(end, gap, 0, MOST_GAP, next);
    builder.call(next, rule, to);
  });
}
