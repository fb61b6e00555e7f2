/** The server in front of the real engine, on a small model with random weights: any device will do. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { openModel } from "../../src/open.ts";
import type { Llm } from "../../src/llm.ts";
import { lineLog } from "../../src/server/log.ts";
import { startServer } from "../../src/server/server.ts";
import { assertMetrics, metric } from "./metrics.ts";
import { events, type Json } from "./serving.ts";

const MODEL = new URL("../goldens/models/qwen3-tied/", import.meta.url).pathname;

async function serving(options: { readonly maxSequences?: number } = {}) {
  let opened: Llm | undefined;
  const server = await startServer({
    hostname: "127.0.0.1",
    port: 0,
    keys: [],
    log: lineLog("text", () => {}),
    async open(onProgress) {
      const sizes = { maxModelLength: 128, maxSequences: 16, maxBatchedTokens: 64, ...options };
      const model = {
        model: MODEL,
        servedNames: ["tiny"],
        device: "auto",
        gpuMemoryUtilization: 0.1,
        ...sizes,
      } as const;
      return opened = await openModel(model, onProgress, () => {});
    },
  });
  await server.ready;
  const url = `http://127.0.0.1:${server.address.port}`;
  return {
    llm: opened!,
    post: (path: string, body: Json, signal?: AbortSignal) =>
      fetch(url + path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json" },
        ...(signal ? { signal } : {}),
      }),
    get: (path: string) => fetch(url + path),
    [Symbol.asyncDispose]: () => server.shutdown(0),
  };
}

Deno.test("the same request says the same streamed, unstreamed, alone and beside others", async () => {
  await using s = await serving();
  const ask = { prompt: "the tile", max_tokens: 12, temperature: 1, seed: 5, n: 3, ignore_eos: true };
  const whole = await (await s.post("/v1/completions", ask)).json();
  const texts = whole.choices.map((c: Json) => c.text);
  assertEquals(whole.usage.completion_tokens, 36);
  assertEquals(new Set(texts).size, 3, "choices differ");
  const [streamed, ...others] = await Promise.all([
    s.post("/v1/completions", { ...ask, stream: true }).then(events),
    ...[6, 7, 8].map((seed) => s.post("/v1/completions", { ...ask, seed }).then((r) => r.json())),
  ]);
  const joined = [0, 1, 2].map((i) =>
    streamed.data.flatMap((d) => d.choices).filter((c) => c.index === i).map((c) => c.text).join("")
  );
  assertEquals(joined, texts);
  // Choice i of seed s is choice 0 of seed s + i.
  assertEquals(others.map((o) => o.choices[0].text).slice(0, 2), texts.slice(1));
});

Deno.test("each step is measured by the tokens that it computed", async () => {
  await using s = await serving();
  const asks = [[40, 9], [3, 30], [90, 1]] as const;
  await Promise.all(asks.map(async ([length, max_tokens], i) => {
    const prompt = Array.from({ length }, (_, at) => 10 * i + at);
    await (await s.post("/v1/completions", { prompt, max_tokens, ignore_eos: true })).json();
  }));
  const text = await (await s.get("/metrics")).text();
  // Nothing is computed for the last token of an answer.
  const computed = asks.reduce((sum, [prompt, answer]) => sum + prompt + answer - 1, 0);
  assertMetrics(text, { "vllm:iteration_tokens_total_sum": computed });
  const steps = metric(text, "vllm:iteration_tokens_total_count");
  assert(steps >= 30 && steps < 60, `${steps}`);
});

Deno.test("a stop string ends the text and the counting, wherever token borders lie", async () => {
  await using s = await serving();
  const ask = { prompt: "abc", max_tokens: 16, temperature: 0, ignore_eos: true };
  const free = (await (await s.post("/v1/completions", ask)).json()).choices[0].text as string;
  assert(free.length >= 4, free);
  const stop = free.slice(2, 4);
  const stopped = await (await s.post("/v1/completions", { ...ask, stop })).json();
  const cut = free.slice(0, free.indexOf(stop));
  assertEquals([stopped.choices[0].text, stopped.choices[0].finish_reason, stopped.choices[0].stop_reason], [
    cut,
    "stop",
    stop,
  ]);
  assert(stopped.usage.completion_tokens < 16);
  const kept = await (await s.post("/v1/completions", { ...ask, stop, include_stop_str_in_output: true }))
    .json();
  assertEquals(kept.choices[0].text, cut + stop);
});

Deno.test("log-probabilities are those of the tokens, in falling order", async () => {
  await using s = await serving();
  const ask = {
    messages: [{ role: "user", content: "hi" }],
    max_tokens: 5,
    temperature: 0,
    logprobs: true,
    top_logprobs: 3,
  };
  const [choice] = (await (await s.post("/v1/chat/completions", ask)).json()).choices;
  for (const { token, logprob, top_logprobs } of choice.logprobs.content) {
    assertEquals(top_logprobs.length, 3);
    assertEquals([token, logprob], [top_logprobs[0].token, top_logprobs[0].logprob]); // greedy
    assert(
      top_logprobs[0].logprob >= top_logprobs[1].logprob &&
        top_logprobs[1].logprob >= top_logprobs[2].logprob,
    );
  }
});

Deno.test("what an answer's tokens had, they have again as a prompt that is echoed; nothing of it is cached", async () => {
  await using s = await serving();
  const ask = {
    prompt: "the tile is",
    max_tokens: 40,
    ignore_eos: true,
    logprobs: 2,
    return_token_ids: true,
  };
  const [made] =
    (await (await s.post("/v1/completions", { ...ask, temperature: 1, seed: 3 })).json()).choices;
  const prompt = [...made.prompt_token_ids, ...made.token_ids];
  const again = { prompt, max_tokens: 0, echo: true, logprobs: 2 };
  const response = await (await s.post("/v1/completions", again)).json();
  const { token_logprobs, top_logprobs, tokens } = response.choices[0].logprobs;
  const from = made.prompt_token_ids.length;
  assertEquals(token_logprobs.slice(from), made.logprobs.token_logprobs); // bit by bit, as this is a CPU
  assertEquals(top_logprobs.slice(from), made.logprobs.top_logprobs);
  assertEquals([token_logprobs.length, tokens.length, token_logprobs[0]], [
    prompt.length,
    prompt.length,
    null,
  ]);
  assertEquals(response.usage.prompt_tokens_details.cached_tokens, 0);
  const { usage } = await (await s.post("/v1/completions", { prompt, max_tokens: 1 })).json();
  assertEquals(usage.prompt_tokens_details.cached_tokens, 16 * Math.floor((prompt.length - 1) / 16));
});

Deno.test("a salt keeps a prompt's blocks to those who know it, and the usage tells", async () => {
  await using s = await serving();
  const cached = async (fields: Json) => {
    const body = { prompt: Array.from({ length: 70 }, (_, i) => i), max_tokens: 1, ...fields };
    const { usage } = await (await s.post("/v1/completions", body)).json();
    return usage.prompt_tokens_details.cached_tokens;
  };
  const salts = [{}, { cache_salt: "a" }, { cache_salt: "b" }, { cache_salt: "a" }, {}];
  const found: number[] = [];
  for (const fields of salts) found.push(await cached(fields));
  assertEquals(found, [0, 0, 0, 64, 64]);
});

Deno.test("what does not fit the model is refused with the numbers", async () => {
  await using s = await serving();
  const long = await s.post("/v1/completions", { prompt: Array(120).fill(5), max_tokens: 20 });
  const { error } = await long.json();
  assertEquals([long.status, error.code], [400, "context_length_exceeded"]);
  assertMatch(
    error.message,
    /^This model's maximum context length is 128 tokens\. However, you requested 20 output tokens/,
  );
  const fits =
    await (await s.post("/v1/completions", { prompt: Array(126).fill(5), max_tokens: 2, ignore_eos: true }))
      .json();
  assertEquals(fits.usage, {
    prompt_tokens: 126,
    completion_tokens: 2,
    total_tokens: 128,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  });
});

Deno.test("150 clients that hang up leave an empty engine", async () => {
  await using s = await serving({ maxSequences: 48 });
  const idle = { ...s.llm.engine.load };
  await Promise.all(Array.from({ length: 150 }, async (_, i) => {
    const stop = new AbortController();
    const body = {
      prompt: [i % 100, 7, 8],
      max_tokens: 100,
      ignore_eos: true,
      stream: i % 3 > 0,
      n: 1 + i % 2,
    };
    const leaving = setTimeout(() => stop.abort(), 20 + 5 * i);
    try {
      const reader = (await s.post("/v1/completions", body, stop.signal)).body!.getReader();
      await reader.read();
      stop.abort();
      await reader.cancel();
    } catch (error) {
      assertEquals((error as Error).name, "AbortError");
    } finally {
      clearTimeout(leaving);
    }
  }));
  // The next request runs at once, and after it the engine has told of its own emptiness.
  const after = await (await s.post("/v1/completions", { prompt: "x", max_tokens: 2, ignore_eos: true }))
    .json();
  assertEquals(after.usage.completion_tokens, 2);
  const { running, waiting } = s.llm.engine.load;
  assertEquals({ running, waiting }, { running: 0, waiting: 0 });
  assertEquals(s.llm.engine.load.freeBlocks, idle.freeBlocks);
  const metrics = await (await s.get("/metrics")).text();
  for (const part of ["prefill", "mixed", "decode", "idle", "waited", "planning"]) {
    const told = new RegExp(`tessera:engine_seconds_total\\{[^}]*part="${part}"\\} ([\\d.e-]+)\\n`).exec(
      metrics,
    );
    assert(told && (Number(told[1]) > 0 || part === "prefill" || part === "idle"), `${part}: ${told?.[1]}`);
  }
  assertMatch(metrics, /vllm:num_requests_running\{[^}]*\} 0\.0\n/);
  assertMatch(metrics, /vllm:kv_cache_usage_perc\{[^}]*\} 0\.0\n/);
  const aborted = /vllm:request_success_total\{[^}]*"abort"\} (\d+)/.exec(metrics)![1];
  assert(Number(aborted) >= 100, `${aborted} choices were aborted`);
});

Deno.test("penalties, biases, allowed tokens and bad words do what they say, alone and beside others", async () => {
  await using s = await serving();
  const [a, b, c] = [70, 80, 90];
  const ask = { prompt: "abc", max_tokens: 24, temperature: 0, ignore_eos: true, return_token_ids: true };
  const tokens = async (more: Json) => {
    const response = await (await s.post("/v1/completions", { ...ask, ...more })).json();
    return response.choices[0].token_ids as number[];
  };
  const allowed = { allowed_token_ids: [a, b, c] };
  const cases: Json[] = [
    {},
    { logit_bias: { [a]: 100 } },
    allowed,
    { ...allowed, frequency_penalty: 2 },
    { ...allowed, frequency_penalty: 2, logit_bias: { [b]: -100 } },
    { presence_penalty: 2, logit_bias: { [a]: 1, [b]: 1 }, temperature: 1, seed: 3 },
    { repetition_penalty: 5, prompt: Array.from({ length: 40 }, (_, i) => i) },
    { ...allowed, bad_words: [s.llm.token(a).text, s.llm.token(c).text.repeat(2)] },
  ];
  const alone: number[][] = [];
  for (const more of cases) alone.push(await tokens(more));
  const [free, forced, few, even, without, , once, bad] = alone;
  assert(new Set(free).size > 1);
  assertEquals(forced, Array(24).fill(a));
  assert(few!.every((token) => [a, b, c].includes(token)));
  assertEquals(new Set(even).size, 3);
  assertEquals([...new Set(without)].sort(), [a, c]);
  assertEquals(new Set(once).size, 24);
  assertEquals(new Set(bad), new Set([b, c]));
  assertEquals(bad!.filter((token, i) => token === c && bad![i - 1] === c), []);
  assert(
    few!.includes(a) || few!.some((token, i) => token === c && few![i - 1] === c),
    "both words were possible",
  );
  assertEquals(await Promise.all(cases.map(tokens)), alone);
});

Deno.test("a request that forbids every token is refused alone", async () => {
  await using s = await serving();
  const ask = { prompt: "abc", max_tokens: 8, temperature: 0, ignore_eos: true, allowed_token_ids: [70] };
  const word = s.llm.token(70).text;
  const [at, later, other] = await Promise.all([
    s.post("/v1/completions", { ...ask, bad_words: [word] }),
    s.post("/v1/completions", { ...ask, bad_words: [word.repeat(3)] }),
    s.post("/v1/completions", { ...ask, return_token_ids: true }),
  ]);
  for (const [response, when] of [[at, ""], [later, " after 2 tokens"]] as const) {
    const { error } = await response.json();
    const message = `Cannot sample${when}: the request forbids every ${when ? "next " : ""}token`;
    assertEquals([response.status, error.code, error.message], [400, "invalid_sampling", message]);
  }
  assertEquals((await other.json()).choices[0].token_ids, Array(8).fill(70));
});
