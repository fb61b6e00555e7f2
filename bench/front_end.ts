/**
 * What the server adds to a token: the whole front end over an engine whose steps take a known time, under the
 * load of another process. `deno run -A bench/front_end.ts [--step 10] [--streams 256] [--output 200]`; the last
 * line is one JSON object, times in milliseconds.
 *
 * @module
 */
import { parseArgs } from "node:util";
import type { SchedulerOptions } from "../src/engine/options.ts";
import { resolveModel } from "../src/hub/resolve.ts";
import { connect, makePulse } from "../src/llm/client.ts";
import { openLlm } from "../src/llm/open_llm.ts";
import { startServer } from "../src/server/server.ts";
import { lineLog } from "../src/server/log.ts";
import { Tokenizer } from "../src/text/tokenizer.ts";
import type { FrontEndEngine } from "./front_end_worker.ts";
import { benchServe, type ServeResult } from "./serve.ts";

const { values } = parseArgs({
  options: {
    step: { type: "string", default: "10" },
    streams: { type: "string", default: "256" },
    input: { type: "string", default: "32" },
    output: { type: "string", default: "200" },
    model: { type: "string" },
    /** The other process: puts load on this server. */
    url: { type: "string" },
  },
});
const [step, streams, output] = [Number(values.step), Number(values.streams), Number(values.output)];
if (values.url !== undefined) {
  const load = { requests: streams, concurrency: streams, input: Number(values.input), output };
  console.log(JSON.stringify(await benchServe({ url: values.url, ...load }, (line) => console.error(line))));
  Deno.exit(0);
}

const folder = await resolveModel(values.model ?? new URL("../assets/model/", import.meta.url));
const tokenizer = new Tokenizer({
  tokenizer: await Deno.readTextFile(folder.tokenizer),
  config: folder.tokenizerConfig,
});
const options: SchedulerOptions = {
  vocabulary: tokenizer.size,
  maxModelLength: 4096,
  blocks: 16 * streams * 16,
  blockSize: 16,
  maxSequences: streams,
  maxBatchedTokens: 8192,
  maxPromptTokens: 4096,
};

const worker = new Worker(new URL("./front_end_worker.ts", import.meta.url), { type: "module" });
const { port1, port2 } = new MessageChannel();
const pulse = makePulse();
const text = Int32Array.from(
  tokenizer.encode(" a small fox went to the river and sat down", { addSpecialTokens: false }),
);
worker.postMessage({ port: port2, pulse, options, step, text } satisfies FrontEndEngine, [port2]);
const engine = await connect({ port: port1, pulse, worker });
const about = { family: "none", parameters: 0, bytes: 0, format: "safetensors" };
const info = {
  name: "front-end",
  created: 0,
  maxModelLength: 4096,
  vocabulary: tokenizer.size,
  chat: false,
  about,
};
const server = await startServer({
  ...{ hostname: "127.0.0.1", port: 0, keys: [] },
  log: { ...lineLog("text", (line) => console.error(line)), request: () => {} },
  open: () => Promise.resolve(openLlm({ engine, tokenizer, info, eos: [] })),
});
await server.ready;
/** Milliseconds of a processor that the thread that serves clients has taken, as Linux counts them. */
const taken = () => {
  const stat = Deno.readTextFileSync(`/proc/${Deno.pid}/task/${Deno.pid}/stat`).split(") ").pop()!.split(" ");
  return 10 * (Number(stat[11]) + Number(stat[12]));
};
const before = Deno.build.os === "linux" ? taken() : NaN;
const { stdout } = await new Deno.Command(Deno.execPath(), {
  args: [
    ...["run", "-A", "--no-check", import.meta.filename!, ...Deno.args],
    ...["--url", `http://127.0.0.1:${server.address.port}`],
  ],
  stderr: "inherit",
}).output();
const load = JSON.parse(new TextDecoder().decode(stdout).trim().split("\n").at(-1)!) as ServeResult;
const each = (taken: number) => Number((1000 * taken / streams / output).toPrecision(3));
console.log(JSON.stringify({
  bench: "front_end",
  ...{ step, streams, output },
  tokens_per_second: load.tokens_per_second,
  of_the_engine: Number((load.tokens_per_second / (streams * 1000 / step)).toPrecision(3)),
  added_to_the_median_gap: Number((load.itl.p50 - step).toPrecision(3)),
  /** Steady where other programs disturb the times: what bounds the tokens a second of one thread. */
  server_microseconds_per_token: Number.isNaN(before) ? null : each(taken() - before),
  ...{ ttft: load.ttft, itl: load.itl },
}));
await server.shutdown(0);
worker.terminate();
Deno.exit(0);
