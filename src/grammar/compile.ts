/**
 * From what a client sends to a table. It takes its time, and belongs in a Worker.
 *
 * @module
 */
import { Builder } from "./builder.ts";
import { embed, words } from "./dfa.ts";
import { ebnfTable } from "./ebnf.ts";
import { toDfa } from "./expression.ts";
import { GrammarError } from "./grammar_error.ts";
import { schemaTable } from "./json/schema_writer.ts";
import { spell } from "./ranges.ts";
import { parseRegex } from "./regex.ts";
import type { Table } from "./table.ts";

/** A grammar as a client gives it; plain data. */
export type GrammarSource =
  /** Documents that a JSON Schema allows. `compact`: one blank after a comma or colon, no other white space. */
  | { readonly kind: "json"; readonly schema: unknown; readonly compact?: boolean }
  /** Whole texts that a regular expression matches. */
  | { readonly kind: "regex"; readonly pattern: string }
  /** One of some texts. */
  | { readonly kind: "choice"; readonly texts: readonly string[] }
  /** GBNF, as in llama.cpp and xgrammar, with the rule `root`. */
  | { readonly kind: "grammar"; readonly source: string };

/** @throws {GrammarError} If it is not valid, asks for what cannot be honoured, or is too large. */
export function compileGrammar(source: GrammarSource): Table {
  switch (source.kind) {
    case "json":
      return schemaTable(source.schema, { compact: source.compact ?? false });
    case "grammar":
      return ebnfTable(source.source);
  }
  if (source.kind === "choice" && source.texts.length === 0) throw new GrammarError("there is no choice");
  const dfa = source.kind === "choice" ? words(source.texts) : toDfa(parseRegex(source.pattern), true);
  const builder = new Builder();
  return builder.finish(builder.rule((from, to) => embed(builder, dfa, from, to, spell)));
}
