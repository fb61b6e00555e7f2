/**
 * Takes schemas apart into alternatives: lists of schemas that must all hold, none of which joins others any more.
 *
 * @module
 */
import { GrammarError } from "../grammar_error.ts";
import type { Schema, SchemaObject } from "./keywords.ts";
import type { SchemaDocument } from "./schema_document.ts";

/** Schemas that must all hold. */
export type Alternative = readonly SchemaObject[];

/** Alternatives of one value. */
const MOST = 500;

/** What a schema is made of: some that must all hold, and groups of which one each must. */
interface Joined {
  readonly all: readonly Schema[];
  readonly groups: readonly { readonly branches: readonly Schema[]; readonly exactly: boolean }[];
}

interface Todo {
  readonly schema: Schema;
  /** Those that led here without reading anything. */
  readonly chain: readonly SchemaObject[];
}

/** A way to know that no value is valid in all of some schemas. */
export type Excludes = (schemas: readonly Schema[]) => boolean;

/** Takes apart the schemas of one document. */
export class Alternatives {
  readonly #document: SchemaDocument;
  readonly #excludes: Excludes;
  readonly #joined = new Map<SchemaObject, Joined>();

  /** @param excludes Told two branches of a oneOf, and what else holds. */
  constructor(document: SchemaDocument, excludes: Excludes) {
    this.#document = document;
    this.#excludes = excludes;
  }

  /** @throws {GrammarError} If they are too many, or a schema refers to itself for the same value. */
  of(schemas: readonly Schema[]): Alternative[] {
    const found: Alternative[] = [];
    this.#expand(schemas.map((schema) => ({ schema, chain: [] })), [], found);
    return found;
  }

  #expand(todo: readonly Todo[], done: readonly SchemaObject[], found: Alternative[]): void {
    if (todo.length === 0) {
      if (found.length === MOST) throw new GrammarError(`more than ${MOST} alternatives for one value`);
      found.push(done);
      return;
    }
    const [{ schema, chain }, ...rest] = todo as [Todo, ...Todo[]];
    if (schema === false) return;
    if (schema === true || done.includes(schema)) {
      if (schema !== true && chain.includes(schema)) throw this.#circle(schema);
      return this.#expand(rest, done, found);
    }
    if (chain.includes(schema)) throw this.#circle(schema);
    const { all, groups } = this.#join(schema);
    const below = [...chain, schema];
    const more = all.map((schema) => ({ schema, chain: below }));
    const next = [...more, ...rest], holds = [...done, schema];
    const choose = (next: readonly Todo[], i: number): void => {
      const group = groups[i];
      if (!group) return this.#expand(next, holds, found);
      if (group.exactly) this.#checkApart(group.branches, schema, [...next.map((t) => t.schema), ...holds]);
      for (const branch of group.branches) choose([{ schema: branch, chain: below }, ...next], i + 1);
    };
    choose(next, 0);
  }

  #circle(schema: SchemaObject): GrammarError {
    return new GrammarError(
      `the schema at ${this.#document.pathOf(schema)} refers to itself without progress`,
    );
  }

  /** Only branches that cannot hold together can be told apart by what is written. */
  #checkApart(branches: readonly Schema[], schema: SchemaObject, context: readonly Schema[]): void {
    const others = context.filter((other) => other !== schema);
    branches.forEach((a, i) =>
      branches.slice(i + 1).forEach((b, j) => {
        if (this.#excludes([a, b, ...others])) return;
        throw new GrammarError(
          `oneOf at ${this.#document.pathOf(schema)} is not supported: its branches ${i} and ${i + j + 1} ` +
            `can hold for the same value; use anyOf, or tell them apart by a constant`,
        );
      })
    );
  }

  #join(schema: SchemaObject): Joined {
    let joined = this.#joined.get(schema);
    if (!joined) {
      this.#document.check(schema);
      this.#joined.set(schema, joined = joinedOf(schema, this.#document));
    }
    return joined;
  }
}

function joinedOf(schema: SchemaObject, document: SchemaDocument): Joined {
  const { allOf, anyOf, oneOf, $ref, dependentRequired, dependentSchemas } = schema as Joins;
  const groups: Joined["groups"][number][] = [];
  if (anyOf) groups.push({ branches: anyOf, exactly: false });
  if (oneOf) groups.push({ branches: oneOf, exactly: true });
  // Either the property is not there, or what depends on it holds.
  const depends = (name: string, then: Schema) => {
    const absent = { properties: { [name]: false } }, present = { required: [name] };
    groups.push({ branches: [absent, { allOf: [present, then] }], exactly: false });
  };
  for (const [name, then] of Object.entries(dependentSchemas ?? {})) depends(name, then);
  for (const [name, required] of Object.entries(dependentRequired ?? {})) depends(name, { required });
  return { all: [...allOf ?? [], ...($ref === undefined ? [] : [document.resolve($ref, schema)])], groups };
}

interface Joins {
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
}
