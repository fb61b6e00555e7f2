/**
 * A server's process under everything that clients do, for half a minute, or `TESSERA_SOAK` seconds: well-behaved ones,
 * those that leave at every stage, slow ones, wrong ones. Between phases of work it must be empty, and after the first
 * third nothing may grow: descriptors by no more than the connections that clients keep, memory by no more than
 * {@linkcode GROWTH}, whatever the length, so that a longer run finds a smaller leak.
 */
import { assert, assertEquals } from "@std/assert";
import { metric } from "./metrics.ts";
import { numbers } from "./openapi_fuzz.ts";

const SECONDS = Number(Deno.env.get("TESSERA_SOAK") ?? 30);
const PHASES = 12, CLIENTS = 10;
/** Bytes between the mean of the second and of the last third; V8 alone moves by half of it. */
const GROWTH = 64 << 20;
const MAIN = new URL("../../main.ts", import.meta.url).href;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The server with the embedded model, and a small pool: waiting and preemption belong to it. */
async function start() {
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--no-check", "-P=serve", MAIN, "serve", "--port", "0", "--device", "cpu"],
      ...["--max-num-seqs", "6", "--max-model-len", "256", "--kv-cache-memory-bytes", "2000000"],
    ],
    env: { VLLM_API_KEY: "", NO_COLOR: "1" },
    ...{ stdin: "null", stdout: "piped", stderr: "null" },
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let said = "";
  while (!/http:\/\/[\d.]+:\d+/.test(said)) {
    const { value, done } = await lines.read();
    if (done) throw new Error(`The server ended after: ${said}`);
    said += value;
  }
  const draining = (async () => {
    for (; !(await lines.read()).done;);
  })();
  const url = /http:\/\/[\d.]+:\d+/.exec(said)![0];
  while (!await fetch(`${url}/ready`).then(async (r) => (await r.body?.cancel(), r.ok))) await pause(50);
  return { child, url, draining };
}

type Pick = (below: number) => number;
/** What one client does, at the address of a server. */
type Client = (url: string, pick: Pick) => Promise<void>;

const headers = { "Content-Type": "application/json" };
const bodyOf = (pick: Pick, more: object = {}) =>
  JSON.stringify({
    prompt: "Once upon a time ".repeat(1 + pick(8)),
    max_tokens: 1 + pick(60),
    seed: pick(1000),
    ignore_eos: true,
    ...more,
  });
const post = (url: string, body: string, init: RequestInit = {}, path = "/v1/completions") =>
  fetch(url + path, { method: "POST", headers, body, ...init });

/** Leaves an answer after a while that may end before its first byte, or after its last. */
async function leaving(url: string, body: string, milliseconds: number) {
  await post(url, body, { signal: AbortSignal.timeout(milliseconds) }).then((r) => r.text()).catch(() => {});
}

/** Writes to a bare connection, and does with it what `then` says. */
async function bare(url: string, text: string, then: (connection: Deno.TcpConn) => Promise<void>) {
  const { hostname, port } = new URL(url);
  using connection = await Deno.connect({ hostname, port: Number(port) });
  await connection.write(new TextEncoder().encode(text));
  await then(connection);
}

const CLIENTS_DO: Readonly<Record<string, Client>> = {
  whole: async (url, pick) => {
    const response = await post(url, bodyOf(pick, { n: 1 + pick(2), logprobs: pick(3) }));
    assertEquals([response.status, (await response.json()).object], [200, "text_completion"]);
  },
  stream: async (url, pick) => {
    const text = await (await post(url, bodyOf(pick, { stream: true }))).text();
    assert(text.endsWith("data: [DONE]\n\n"), text.slice(-200));
  },
  "leaves its answer": (url, pick) => leaving(url, bodyOf(pick, { max_tokens: 150 }), 1 + pick(200)),
  "leaves its stream": (url, pick) =>
    leaving(url, bodyOf(pick, { max_tokens: 150, stream: true }), 1 + pick(400)),
  "reads a few events": async (url, pick) => {
    const reader = (await post(url, bodyOf(pick, { stream: true, max_tokens: 150 }))).body!.getReader();
    for (let n = pick(5); n > 0; n--) await reader.read();
    await reader.cancel();
  },
  "leaves its body": (url, pick) =>
    bare(
      url,
      `POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"prompt": "x`,
      () => pause(pick(30)).then(() => {}),
    ),
  "reads slowly": async (url, pick) => {
    const body = bodyOf(pick, { stream: true, max_tokens: 60, logprobs: 5 });
    const head =
      `POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    await bare(url, head + body, async (connection) => {
      for (let n = 0; n < 8; n++) {
        await connection.read(new Uint8Array(64));
        await pause(30);
      }
    });
  },
  "asks wrongly": async (url, pick) => {
    const bodies = [
      "",
      "{",
      "[]",
      '{"prompt": ""}',
      '{"prompt": "x", "n": -1}',
      '{"model": "y", "prompt": "x"}',
      "[".repeat(1000),
    ];
    const response = await post(url, bodies[pick(bodies.length)]!);
    const text = await response.text();
    assert([400, 404].includes(response.status), text);
  },
  "wants structure": async (url, pick) => {
    const regex = `(${["yes", "no", "a{3}"][pick(3)]}|x${pick(20)})`; // all are known soon, or what is kept of them would grow
    const response = await post(
      url,
      bodyOf(pick, { max_tokens: 40, ignore_eos: false, structured_outputs: { regex } }),
    );
    const { choices } = await response.json();
    assert(new RegExp(`^${regex}$`).test(choices[0].text), choices[0].text);
  },
  chat: async (url, pick) => {
    const body = bodyOf(pick, { prompt: undefined, messages: [{ role: "user", content: "Hi" }] });
    await (await post(url, body, {}, "/v1/chat/completions")).text();
  },
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

Deno.test("nothing grows while clients do everything", async () => {
  const { child, url, draining } = await start();
  const descriptors = async () => {
    const { stdout } = await new Deno.Command("ls", { args: [`/proc/${child.pid}/fd`] }).output();
    return new TextDecoder().decode(stdout).trim().split("\n").length;
  };
  const scrape = async () => await (await fetch(`${url}/metrics`)).text();
  const kinds = Object.keys(CLIENTS_DO), done = new Map<string, number>();
  const greedy = async () =>
    (await (await post(url, JSON.stringify({ prompt: "Once", max_tokens: 20, temperature: 0 }))).json())
      .choices[0].text;
  const first = await greedy();
  const memory: number[] = [], files: number[] = [];
  try {
    for (let phase = 0; phase < PHASES; phase++) {
      const until = performance.now() + SECONDS * 1000 / PHASES;
      await Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
        const pick = numbers(1000 * phase + client + 1);
        while (performance.now() < until) {
          const kind = kinds[pick(kinds.length)]!;
          await CLIENTS_DO[kind]!(url, pick);
          done.set(kind, (done.get(kind) ?? 0) + 1);
        }
      }));
      // Whoever has left is told to the engine at once; what remains is at most a step.
      let text = await scrape();
      for (let n = 0; n < 100 && metric(text, "vllm:num_requests_running") > 0; n++, text = await scrape()) {
        await pause(20);
      }
      const quiet = ["num_requests_running", "num_requests_waiting", "kv_cache_usage_perc"];
      assertEquals(quiet.map((name) => metric(text, `vllm:${name}`)), [0, 0, 0], `after phase ${phase}`);
      memory.push(metric(text, "process_resident_memory_bytes"));
      files.push(await descriptors());
    }
    assertEquals(await greedy(), first);
    const text = await scrape();
    assertEquals(metric(text, 'http_requests_total{status="5xx"}') || 0, 0);
    assert(metric(text, "tessera:client_disconnects_total") > 10);
  } finally {
    child.kill("SIGTERM");
    assertEquals((await child.status).code, 0);
    await draining;
  }
  for (const kind of kinds) assert((done.get(kind) ?? 0) > 1, `${kind}: ${JSON.stringify([...done])}`);
  const third = PHASES / 3, told = JSON.stringify({ memory, files, done: [...done] });
  console.log(told);
  const grown = mean(memory.slice(-third)) - mean(memory.slice(third, 2 * third));
  assert(grown < GROWTH, `memory grew by ${grown} bytes: ${told}`);
  assert(Math.max(...files.slice(-third)) <= files[third]! + CLIENTS, told);
});
