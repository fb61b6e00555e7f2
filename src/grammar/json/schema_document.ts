/**
 * One document of JSON Schema: what its references mean, and where each schema stands.
 *
 * @module
 */
import { GrammarError } from "../grammar_error.ts";
import { checkKeywords, type Schema, type SchemaObject, subschemas } from "./keywords.ts";

/** How deep a schema may be nested. */
const DEEPEST = 200;
/** Schemas of one document. */
const MOST_SCHEMAS = 20_000;
/** Drafts whose keywords, as far as they are in the tables, mean the same. */
const DRAFTS = /^https?:\/\/json-schema\.org\/(draft\/2020-12|draft\/2019-09|draft-0[4-7])\/schema#?$/;

/** A document with its root. */
export class SchemaDocument {
  readonly root: Schema;
  readonly #paths = new Map<SchemaObject, string>();
  readonly #anchors = new Map<string, SchemaObject>();
  readonly #ids = new Map<SchemaObject, number>();
  readonly #checked = new Set<SchemaObject>();

  /** @throws {GrammarError} If it is no schema, or too large. */
  constructor(root: unknown) {
    if (typeof root !== "boolean" && (typeof root !== "object" || root === null || Array.isArray(root))) {
      throw new GrammarError("a schema must be an object or a boolean");
    }
    this.root = root as Schema;
    if (typeof root === "boolean") return;
    const draft = (root as SchemaObject).$schema;
    if (typeof draft === "string" && !DRAFTS.test(draft)) {
      throw new GrammarError(`the draft "${draft.slice(0, 100)}" is not supported`);
    }
    this.#register(root as SchemaObject, "#", 0);
  }

  /** Checks the keywords of a schema that is used. @throws {GrammarError} */
  check(schema: SchemaObject): void {
    if (this.#checked.has(schema)) return;
    this.#checked.add(schema);
    const path = this.pathOf(schema);
    checkKeywords(schema, path);
    if (schema !== this.root && "$id" in schema) {
      throw new GrammarError(`$id at ${path} is not supported: only the root may have one`);
    }
  }

  /** Where a schema stands, for errors. */
  pathOf(schema: SchemaObject): string {
    return this.#paths.get(schema) ?? "#";
  }

  /** The same number for the same schema. */
  idOf(schema: SchemaObject): number {
    let id = this.#ids.get(schema);
    if (id === undefined) this.#ids.set(schema, id = this.#ids.size);
    return id;
  }

  /** What a reference means. @throws {GrammarError} If it leaves the document, or leads nowhere. */
  resolve(ref: string, from: SchemaObject): Schema {
    const at = `$ref at ${this.pathOf(from)}`, shown = ref.slice(0, 100);
    const id = (this.root as SchemaObject).$id;
    const local = typeof id === "string" && (ref === id || ref.startsWith(`${id}#`))
      ? ref.slice(id.length)
      : ref;
    if (local !== "" && !local.startsWith("#")) {
      throw new GrammarError(`${at} leaves the document, which is not supported: "${shown}"`);
    }
    const missing = new GrammarError(`${at} leads nowhere: "${shown}"`);
    let fragment: string;
    try {
      fragment = decodeURIComponent(local.slice(1));
    } catch {
      throw missing;
    }
    if (fragment !== "" && !fragment.startsWith("/")) {
      const found = this.#anchors.get(fragment);
      if (!found) throw missing;
      return found;
    }
    let value: unknown = this.root;
    for (const part of fragment.split("/").slice(1)) {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) throw missing;
      value = (value as Record<string, unknown>)[key];
      if (typeof value === "object" && value !== null && "$id" in value && typeof value.$id === "string") {
        throw new GrammarError(`${at} leads to a schema with an $id of its own, which is not supported`);
      }
    }
    if (typeof value !== "boolean" && (typeof value !== "object" || value === null || Array.isArray(value))) {
      throw missing;
    }
    if (typeof value === "object" && !this.#paths.has(value as SchemaObject)) {
      this.#paths.set(value as SchemaObject, `#${fragment}`);
    }
    return value as Schema;
  }

  #register(schema: SchemaObject, path: string, depth: number): void {
    if (depth > DEEPEST) throw new GrammarError(`a schema may nest ${DEEPEST} deep`);
    if (this.#paths.has(schema)) return;
    if (this.#paths.size === MOST_SCHEMAS) throw new GrammarError("it is too large");
    this.#paths.set(schema, path);
    if (depth > 0 && "$id" in schema) return; // a document of its own
    if (typeof schema.$anchor === "string") this.#anchors.set(schema.$anchor, schema);
    for (const [way, inner] of subschemas(schema)) this.#register(inner, `${path}/${way}`, depth + 1);
  }
}
