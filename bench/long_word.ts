/**
 * Whether a megabyte of one word holds up others: what a stream and `/health` wait for while a tokenizer works on it.
 * `deno run -A bench/long_word.ts [FLAGS of serve]` in the repository's folder starts a server of its own; the last
 * line is one JSON object, times in milliseconds. The word comes to be tokenized, and as a prompt, which is too long; of
 * five rounds the calmest one counts.
 *
 * @module
 */
const WORD = "a".repeat(2 ** 20);
/** Milliseconds of streaming without the word, to compare with. */
const BEFORE = 2000;
const ROUNDS = 5;

/** The longest, and how many. */
interface Waits {
  longest: number;
  count: number;
}

await using server = await start();
let now = watched();
const over = new AbortController();
const watching = [watchStream(), watchHealth()];
const results: Record<string, Watched & { readonly seconds: number }> = {};
for (let round = 0; round < ROUNDS; round++) {
  await measure("nothing else", () => pause(BEFORE));
  await measure("/tokenize", () => timed("/tokenize", { prompt: WORD }));
  await measure("as a prompt", () => timed("/v1/completions", { prompt: WORD, max_tokens: 1 }));
}
over.abort();
await Promise.all(watching);
for (const [name, { stream, health, seconds }] of Object.entries(results)) {
  console.log(
    `${name} (${seconds} s): longest pause of a stream ${
      stream.longest.toFixed(1)
    } ms of ${stream.count} events, ` +
      `longest /health ${health.longest.toFixed(1)} ms of ${health.count}`,
  );
}
console.log(JSON.stringify({ bench: "long_word", flags: Deno.args, ...results }));

/** Keeps the round that was least disturbed by what else the machine does. */
async function measure(name: string, body: () => Promise<unknown>) {
  const from = performance.now();
  const mine = now = watched();
  await body();
  const found = { seconds: +((performance.now() - from) / 1000).toFixed(2), ...mine };
  if (worst(found) < worst(results[name])) results[name] = found;
}

function worst(found: Watched | undefined): number {
  return found ? Math.max(found.stream.longest, found.health.longest) : Infinity;
}

async function timed(path: string, body: object) {
  const response = await post(path, body);
  await response.arrayBuffer();
}

interface Watched {
  readonly stream: Waits;
  readonly health: Waits;
}

function watched(): Watched {
  return { stream: waits(), health: waits() };
}

function waits(): Waits {
  return { longest: 0, count: 0 };
}

function note(to: Waits, milliseconds: number) {
  to.longest = Math.max(to.longest, milliseconds);
  to.count++;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function post(path: string, body: object, signal?: AbortSignal): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(body), ...(signal && { signal }) };
  return fetch(server.url + path, init);
}

/** Answers one after another, as one stream of events. */
async function watchStream() {
  while (!over.signal.aborted) {
    try {
      const ask = { prompt: "Once upon a time", max_tokens: 400, ignore_eos: true, stream: true };
      const { body } = await post("/v1/completions", ask, over.signal);
      let last = performance.now();
      for await (const _ of body!) {
        const at = performance.now();
        note(now.stream, at - last);
        last = at;
      }
    } catch (error) {
      if (!over.signal.aborted) throw error;
    }
  }
}

async function watchHealth() {
  while (!over.signal.aborted) {
    const at = performance.now();
    await (await fetch(`${server.url}/health`)).body?.cancel();
    note(now.health, performance.now() - at);
    await pause(10);
  }
}

async function start() {
  const args = ["run", "--no-check", "-P=serve", "main.ts", "serve", "--port", "0", "--no-log-requests"];
  const process = new Deno.Command(Deno.execPath(), {
    args: [...args, ...Deno.args],
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const reader = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let out = "";
  while (!out.includes("Chat page")) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The server ended: ${out}`);
    out += value;
  }
  return {
    url: /http:\/\/[\d.]+:\d+/.exec(out)![0],
    async [Symbol.asyncDispose]() {
      process.kill("SIGTERM");
      await reader.cancel();
      await process.status;
    },
  };
}
