/**
 * Asks a server at random, from its own description: bodies that its schemas allow, and bodies that they do not.
 * The same seed asks the same. Every answer is held against what the description says of it.
 *
 * @module
 */
import { z } from "zod";
import type { Json } from "./serving.ts";

type Pick = (below: number) => number;
const choose = <T>(from: readonly T[], pick: Pick): T => from[pick(from.length)]!;

/** A small generator of numbers, so that a failure can be repeated by its seed (Marsaglia's xorshift32). */
export function numbers(seed: number): Pick {
  let x = (seed * 2654435761) | 1;
  return (below) => {
    x ^= x << 13, x ^= x >>> 17, x ^= x << 5;
    return (x >>> 0) % below;
  };
}

// deno-fmt-ignore
const ODD: readonly unknown[] = [
  null, true, false, 0, -0, 1, -1, 0.5, 2, 1e-300, 1e300, 2 ** 31, 2 ** 53, -(2 ** 63), "", "0.5", "x", "\ud800", "\0", "é👩‍👩‍👧", "x".repeat(5000),
  [], {}, [[]], [null], [1, "a"], { type: "text" }, { __proto__: null, length: 5 }, Array(2000).fill(7), { a: { b: { c: [] } } },
  [{ role: "user", content: "x" }], { role: "user" }, "user", "null", [["a"]], [-1], [1.5], [299], [300], { $ref: "#" }, "(a+)+$", "\u202e",
];
/** Names that another object of JavaScript would have. */
const NAMES = ["__proto__", "toString", "constructor", "hasOwnProperty", "x".repeat(300), "", "é"];

/** What fields mean beyond their schemas: without these few most bodies would be refused for one and the same reason. */
const KNOWN: Readonly<Record<string, (pick: Pick) => unknown>> = {
  model: (pick) => choose(["fake", "", undefined], pick),
  prompt: (pick) => choose<unknown>(["Hello", ["a", "b"], [1, 2, 3], [[1], [2, 3]]], pick),
  max_tokens: (pick) => 1 + pick(20),
  max_completion_tokens: (pick) => 1 + pick(20),
  max_output_tokens: (pick) => 1 + pick(20),
  num_predict: (pick) => 1 + pick(20),
  n: (pick) => 1 + pick(3),
  temperature: (pick) => pick(20) / 10,
  role: (pick) => choose(["user", "user", "assistant", "system", "tool"], pick),
  content: (pick) => choose<unknown>(["Hello", [{ type: "text", text: "a" }]], pick),
};

/** A value that `schema` allows. */
export function allowed(schema: Json, pick: Pick, depth = 0): unknown {
  const any = schema.anyOf ?? schema.oneOf;
  if (any) return allowed(choose(any, pick), pick, depth);
  if ("const" in schema) return schema.const;
  if (schema.enum) return choose(schema.enum, pick);
  const type = Array.isArray(schema.type) ? choose<string>(schema.type, pick) : schema.type;
  const { minimum = 0, maximum = Infinity, minItems = 0, maxItems = 3, minLength = 0 } = schema;
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return pick(2) === 0;
    case "integer":
      return Math.max(minimum, 0) + pick(Math.min(maximum - Math.max(minimum, 0) + 1, 5));
    case "number":
      return Math.max(minimum, 0) + pick(10) / 10;
    case "string":
      return choose(["a", "Hello", "é", "auto", "text"], pick).padEnd(minLength, "x");
    case "array":
      return Array.from(
        { length: minItems + pick(Math.max(1, Math.min(maxItems - minItems, 3))) },
        () => allowed(schema.items ?? {}, pick, depth + 1),
      );
    case "object": {
      const required = new Set<string>(schema.required ?? []);
      // A few of its fields: all of them at once are refused for the first two that exclude each other.
      const names = Object.keys(schema.properties ?? {}).filter((name) =>
        required.has(name) || pick(depth ? 2 : 7) === 0
      );
      const entries = names.map((name) =>
        [
          name,
          pick(8) && KNOWN[name] ? KNOWN[name]!(pick) : allowed(schema.properties[name], pick, depth + 1),
        ] as const
      );
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    default:
      return structuredClone(choose(ODD, pick));
  }
}

/** Changes one thing somewhere in `value`, which it may overwrite. `names` are fields that the server knows. */
export function mutated(value: Json, pick: Pick, names: readonly string[]): Json {
  if (typeof value !== "object" || value === null || pick(6) === 0) return near(value, pick);
  const keys = Object.keys(value);
  const key = choose(keys.length ? keys : [""], pick);
  const action = pick(5);
  if (action === 0 && !Array.isArray(value)) {
    const name = pick(3) ? choose(names, pick) : choose(NAMES, pick);
    const odd = structuredClone(choose(ODD, pick));
    Object.defineProperty(value, name, { value: odd, enumerable: true, configurable: true, writable: true });
  } else if (action === 1) Array.isArray(value) ? value.splice(Number(key), 1) : delete value[key];
  else if (action === 2 && Array.isArray(value)) {
    value.push(structuredClone(choose(value.length ? value : [1], pick)));
  } else if (key !== "") value[key] = mutated(value[key], pick, names);
  return value;
}

/** Something else instead of `value`: often of its own kind, just out of range. */
function near(value: Json, pick: Pick): Json {
  if (typeof value === "number" && pick(2)) {
    return choose([-value - 1, value + 0.5, value * 1e9, value + 2 ** 40, `${value}`, 1e308], pick);
  }
  if (typeof value === "string" && pick(2)) {
    return choose([(value.slice(0, 5) || "x").repeat(20_000), `${value}\ud800`, value + "\0", [value]], pick);
  }
  if (pick(12) === 0) {
    let deep: unknown = value;
    for (let n = 10 + pick(200); n > 0; n--) deep = pick(2) ? [deep] : { a: deep };
    return deep;
  }
  return structuredClone(choose(ODD, pick));
}

/** Damages text. */
export function damaged(text: string, pick: Pick): string {
  const at = pick(text.length + 1);
  // deno-fmt-ignore
  const odd = ["", "{", "}", "[", "]", '"', ",", ":", "\\", "1e999", "NaN", "\u0000", "\ufeff", "[".repeat(2000), '{"a":'.repeat(500)];
  return text.slice(0, at) + choose(odd, pick) + text.slice(at + pick(4));
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly body: Json | undefined;
  readonly responses: Json;
}

/** Whether `value` is as a schema says; what is wrong otherwise. */
const compiled = new Map<unknown, z.ZodType>();
function wrong(schema: Json, value: unknown): string | undefined {
  let type = compiled.get(schema);
  if (!type) compiled.set(schema, type = z.fromJSONSchema(schema));
  const { error } = type.safeParse(value);
  return error && JSON.stringify(error.issues).slice(0, 500);
}

/** One way to fuzz a server. */
export class Fuzzer {
  readonly #operations: Operation[] = [];
  readonly #names: string[];
  /** The last response that was stored. */
  #stored = "resp_1";
  /** How many answers had each status, by operation. */
  readonly seen = new Map<string, number>();

  /** @param document The server's own description. */
  constructor(document: Json, readonly ask: (path: string, init: RequestInit) => Promise<Response>) {
    for (const [path, methods] of Object.entries<Json>(document.paths)) {
      for (const [method, { requestBody, responses }] of Object.entries<Json>(methods)) {
        const body = requestBody?.content["application/json"].schema;
        this.#operations.push({ method: method.toUpperCase(), path, body, responses });
      }
    }
    this.#names = [...new Set(this.#operations.flatMap(({ body }) => Object.keys(body?.properties ?? {})))];
  }

  /** How often each operation had each status, such as `POST /tokenize 400`. */
  count(pattern: RegExp): number {
    return [...this.seen].filter(([key]) => pattern.test(key)).reduce((sum, [, count]) => sum + count, 0);
  }

  /** Asks what `seed` says. @throws {Error} If the answer is not as described. */
  async once(seed: number): Promise<void> {
    const pick = numbers(seed);
    const bodies = this.#operations.filter(({ body }) => body);
    const operation = choose(pick(4) ? bodies : this.#operations, pick);
    const { path, body } = operation;
    const method = pick(40) ? operation.method : choose(["GET", "POST", "PUT", "DELETE", "PATCH"], pick);
    const filled = path.replace(
      /\{\w+\}/g,
      () => encodeURIComponent(choose(["fake", this.#stored, "..", "\0", "x".repeat(2000), "é/%2e"], pick)),
    );
    let text: string | undefined;
    if (method !== "GET" && body) {
      let value = allowed(body, pick) as Json;
      // Not required, but hardly anything is answered without.
      if ("prompt" in body.properties && !value.messages && pick(8)) value.prompt = KNOWN["prompt"]!(pick);
      if (value.messages && pick(4)) value.messages = [{ role: "user", content: "Hi" }];
      for (let changes = pick(2) && pick(4); changes > 0; changes--) {
        value = mutated(value, pick, this.#names);
      }
      text = JSON.stringify(value);
      if (pick(8) === 0) text = damaged(text, pick);
    }
    const headers = { "Content-Type": pick(60) ? "application/json" : "text/plain" };
    const response = await this.ask(filled, {
      method,
      headers,
      ...(text === undefined ? {} : { body: text }),
    });
    const answer = await response.text();
    const key = `${method} ${path} ${response.status}`;
    this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
    this.#stored = /"id":"(resp_\w+)"/.exec(answer)?.[1] ?? this.#stored;
    const fault = method === operation.method ? this.#fault(operation, response, answer) : undefined;
    const known = method === operation.method ||
      [200, 400, 404, 405, 413, 415, 503].includes(response.status);
    if (fault || !known) {
      throw new Error(
        `Seed ${seed}: ${key}: ${fault ?? "unknown"}\n${text?.slice(0, 600)}\n-> ${answer.slice(0, 600)}`,
      );
    }
  }

  #fault({ path, responses }: Operation, response: Response, answer: string): string | undefined {
    const described = responses[response.status];
    if (!described) return "a status that is not described";
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const { schema } = described.content[type] ?? {};
    if (!schema) return `the media type ${type} is not described`;
    if (type === "text/plain") return undefined;
    if (type === "application/json") return wrong(schema, JSON.parse(answer));
    if (type === "application/x-ndjson") {
      for (const line of answer.trimEnd().split("\n")) {
        const value = JSON.parse(line);
        const other = wrong(described.content["application/json"].schema, value);
        if (other && !value.error) return other;
      }
      return undefined;
    }
    const events = answer.split("\n\n").slice(0, -1).map((event) => event.replace(/^event: .*\n/, ""));
    const done = /completions/.test(path);
    if (done && events.pop() !== "data: [DONE]") return "a stream without its end";
    for (const event of events) {
      if (!event.startsWith("data: {")) return `an event that is none: ${event.slice(0, 100)}`;
      JSON.parse(event.slice(6));
    }
    return undefined;
  }
}
