import { assert, assertEquals } from "@std/assert";
import { createApp } from "../../src/server/app.ts";
import { DEFAULT_LIMITS, Host } from "../../src/server/host.ts";
import { REFUSED_CHAT, REFUSED_COMPLETIONS } from "../../src/server/refusals.ts";
import { COMMON } from "../../src/server/schema.ts";
import { FakeLlm } from "./fake_llm.ts";
import type { Json } from "./serving.ts";

/** A small generator of numbers, so that a failure can be repeated by its seed (Marsaglia's xorshift32). */
function numbers(seed: number): (below: number) => number {
  let x = seed | 1;
  return (below) => {
    x ^= x << 13, x ^= x >>> 17, x ^= x << 5;
    return (x >>> 0) % below;
  };
}

const common = {
  ...{ model: "fake", n: 1, temperature: 0.7, top_p: 0.9, top_k: 5, min_p: 0.1, seed: 3, stop: ["a", "b"] },
  ...{ stop_token_ids: [1, 2], max_tokens: 5, min_tokens: 1, ignore_eos: false, stream: true },
  ...{ stream_options: { include_usage: true, continuous_usage_stats: true }, skip_special_tokens: true },
};
const messages = [
  { role: "system", content: "s" },
  { role: "user", content: [{ type: "text", text: "a" }] },
  {
    role: "assistant",
    content: null,
    tool_calls: [{ id: "1", type: "function", function: { name: "f", arguments: "{}" } }],
  },
  { role: "tool", tool_call_id: "1", content: "r" },
];
const SEEDS: readonly (readonly [path: string, body: Json])[] = [
  ["/v1/completions", { ...common, prompt: "Hello", logprobs: 3, echo: false, best_of: 1 }],
  ["/v1/completions", { ...common, prompt: [[1, 2], [3]], stream: false, stream_options: null, logprobs: 0 }],
  ["/v1/chat/completions", { ...common, messages, logprobs: true, top_logprobs: 4 }],
  ["/v1/chat/completions", {
    ...common,
    messages,
    stream: false,
    stream_options: null,
    max_completion_tokens: 4,
  }],
  ["/tokenize", { model: "fake", prompt: "Hello", add_special_tokens: true, return_token_strs: true }],
  ["/tokenize", { messages }],
  ["/detokenize", { model: "fake", tokens: [1, 2, 255] }],
];
const FIELDS = [
  ...Object.keys(COMMON),
  ...Object.keys(REFUSED_CHAT),
  ...Object.keys(REFUSED_COMPLETIONS),
  "__proto__",
  "toString",
];
// deno-fmt-ignore
const VALUES: readonly unknown[] = [
  null, true, false, 0, -0, 1, -1, 0.5, 2, 1e-300, 1e300, 2 ** 31, 2 ** 53, -(2 ** 63), "", "0.5", "x", "\ud800", "\0", "é👩‍👩‍👧", "x".repeat(5000),
  [], {}, [[]], [null], [1, "a"], { type: "text" }, { __proto__: null, length: 5 }, Array(2000).fill(7), { a: { b: { c: [] } } },
  [{ role: "user", content: "x" }], { role: "user" }, "user", "null", [["a"]], [-1], [1.5], [299], [300],
];

/** Changes one thing somewhere in `value`, which it may overwrite. */
function mutate(value: Json, pick: (below: number) => number): Json {
  const choose = <T>(from: readonly T[]) => from[pick(from.length)]!;
  if (typeof value !== "object" || value === null || pick(6) === 0) return structuredClone(choose(VALUES));
  const keys = Object.keys(value);
  const key = choose(keys.length ? keys : [""]);
  const action = pick(5);
  if (action === 0 && !Array.isArray(value)) {
    Object.defineProperty(value, choose(FIELDS), {
      value: structuredClone(choose(VALUES)),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (action === 1) Array.isArray(value) ? value.splice(Number(key), 1) : delete value[key];
  else if (action === 2 && Array.isArray(value)) {
    value.push(structuredClone(choose(value.length ? value : [1])));
  } else if (key !== "") value[key] = mutate(value[key], pick);
  return value;
}

/** Damages text. */
function damage(text: string, pick: (below: number) => number): string {
  const at = pick(text.length + 1);
  const odd = [
    "",
    "{",
    "}",
    "[",
    "]",
    '"',
    ",",
    ":",
    "\\",
    "1e999",
    "NaN",
    "\u0000",
    "\ufeff",
    "[".repeat(2000),
    '{"a":'.repeat(500),
  ];
  return text.slice(0, at) + odd[pick(odd.length)] + text.slice(at + pick(4));
}

Deno.test("no body gives a server error, a hang, or a generation that stays", async () => {
  const llm = new FakeLlm();
  const failures: unknown[] = [];
  const log = { request: () => {}, event: (...parts: unknown[]) => void failures.push(parts) };
  const host = new Host(DEFAULT_LIMITS, log, []);
  host.loaded(llm);
  const app = createApp(host, {});
  const statuses = new Map<number, number>();
  for (let seed = 1; seed <= 6000; seed++) {
    const pick = numbers(seed * 2654435761);
    const [path, base] = SEEDS[pick(SEEDS.length)]!;
    let body: Json = structuredClone(base);
    for (let changes = 1 + pick(3); changes > 0; changes--) body = mutate(body, pick);
    const json = JSON.stringify(body);
    const text = pick(4) === 0 ? damage(json, pick) : json;
    const response = await app(
      new Request(`http://localhost${path}`, {
        method: "POST",
        body: text,
        headers: { "Content-Type": "application/json" },
      }),
    );
    const answer = await response.text();
    const about = `seed ${seed}: ${response.status} for ${path} ${text.slice(0, 300)} -> ${
      answer.slice(0, 300)
    }`;
    assert([200, 400, 404].includes(response.status), about);
    if (response.status !== 200) {
      const { error } = JSON.parse(answer);
      assert(typeof error.message === "string" && error.message.length < 600, about);
      assert([error.param, error.code].every((v) => v === null || typeof v === "string"), about);
    } else if (response.headers.get("content-type")!.startsWith("text/event-stream")) {
      assert(answer.endsWith("data: [DONE]\n\n") && !answer.includes('"error"'), about);
    } else JSON.parse(answer);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  }
  assertEquals(failures, []);
  assertEquals([llm.open, host.admission.open, host.admission.waiting, host.running.size], [0, 0, 0, 0]);
  // Both sides of the fence are visited, or the test proves nothing.
  for (const status of [200, 400, 404]) {
    assert((statuses.get(status) ?? 0) > 50, `${status}: ${statuses.get(status)}`);
  }
  assertEquals(Object.keys(Object.prototype), []);
});
