/**
 * Opens a model for the main thread: resolves its files, sizes the engine for the machine, starts the engine's
 * Worker, and joins it with the text side.
 *
 * @module
 */
import { blockBytes } from "./model/on_device.ts";
import { chatTemplate } from "./text/template.ts";
import { connect, makePulse } from "./engine/client.ts";
import type { Decoder } from "./model/config.ts";
import { describe } from "./model/loader.ts";
import type { DeviceSpec } from "./device/open_device.ts";
import type { EngineStart, StartProgress } from "./engine/start.ts";
import { eosTokens } from "./text/eos.ts";
import type { Llm } from "./llm.ts";
import { type LoadProgress, type ModelOptions, StartError } from "./options.ts";
import { ModelError } from "./hub/model_error.ts";
import { type ModelFolder, resolveModel } from "./hub/resolve.ts";
import { openLlm } from "./llm/open_llm.ts";
import type { Sampling } from "./engine/messages.ts";
import type { SchedulerOptions } from "./engine/options.ts";
import { Tokenizer } from "./text/tokenizer.ts";

const MIB = 2 ** 20;
const GIB = 2 ** 30;

/** The model that the repository holds. */
const EMBEDDED = new URL("../assets/model/", import.meta.url);

/** What people are told of it. */
const EMBEDDED_NOTICE =
  "This is the small demo model that comes with Tessera. Start with --model PATH to serve a real one.";

/**
 * Opens a model and settles when a prompt can be answered. `onClosed` is told if the engine ends by itself later.
 *
 * @throws {StartError} If the model, the memory or the device does not allow it, naming what is at fault.
 */
export async function openModel(
  options: ModelOptions,
  onProgress: (progress: LoadProgress) => void = () => {},
  onClosed?: (error?: { readonly message: string }) => void,
): Promise<Llm> {
  onProgress({ stage: "reading the model's files" });
  const folder = await orFault("model", () => resolveModel(options.model ?? EMBEDDED));
  const described = await orFault("model", () => describe(folder));
  const config = described.config as Decoder;
  const sizes = sizesFor(options, config);
  const started = startWorker(options, folder, sizes, onProgress, onClosed);
  const tokenizer = await orFault("model", () => readTokenizer(folder));
  const engine = await orFault("device", () => started);
  const template = chatTemplate({ ...folder.chatTemplate, config: folder.tokenizerConfig });
  const name = options.servedNames[0] ?? (options.model === undefined ? "tessera-demo" : folder.name);
  return openLlm({
    engine,
    tokenizer,
    ...(template && { template }),
    info: {
      name,
      created: Math.floor(Date.now() / 1000),
      maxModelLength: engine.limits.maxModelLength,
      vocabulary: config.vocabulary,
      chat: template !== undefined,
      ...(options.model === undefined && { notice: EMBEDDED_NOTICE }),
    },
    defaults: samplingDefaults(folder, options.seed),
    eos: eosTokens({
      config: folder.config,
      generationConfig: folder.generationConfig,
      tokenizer: { named: tokenizer.named, id: (token) => tokenizer.id(token) },
    }),
  });
}

/** Turns an expected error into one for the user. */
async function orFault<T>(fault: StartError["fault"], body: () => T | Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    if (cause instanceof StartError || !(cause instanceof Error)) throw cause;
    throw new StartError(cause instanceof ModelError ? "model" : fault, cause.message, { cause });
  }
}

/** Sizes of steps and cache, from the options and the machine. */
function sizesFor(options: ModelOptions, config: Decoder): SchedulerOptions {
  const blockSize = options.blockSize ?? 16;
  const longest = config.positions;
  const asked = options.maxModelLength;
  if (typeof asked === "number" && asked > longest) {
    throw new StartError(
      "usage",
      `Cannot serve a model length of ${asked} tokens: the model was made for ${longest}`,
    );
  }
  const maxSequences = options.maxSequences ?? 64;
  const maxBatchedTokens = Math.max(maxSequences, options.maxBatchedTokens ?? 512);
  const bytes = options.kvCacheBytes ?? Math.min(Deno.systemMemoryInfo().total / 4, 2 * GIB);
  const each = blockBytes(config, blockSize);
  const wanted = typeof asked === "number" ? asked : longest;
  const useful = maxSequences * Math.ceil(wanted / blockSize) + 1;
  const blocks = Math.min(useful, Math.floor(bytes / each));
  const held = (blocks - 1) * blockSize;
  if (held < wanted && asked !== "auto" && asked !== undefined) {
    throw new StartError(
      "memory",
      `Cannot serve a model length of ${wanted} tokens: the KV cache of ${
        Math.floor(bytes / MIB)
      } MiB holds ` +
        `${Math.max(0, held)}; raise --kv-cache-memory-bytes to ${
          (Math.ceil(wanted / blockSize) + 1) * each
        } ` +
        `or lower --max-model-len`,
    );
  }
  return {
    vocabulary: config.vocabulary,
    maxModelLength: Math.min(wanted, held),
    blocks,
    blockSize,
    maxSequences,
    maxBatchedTokens,
    maxPromptTokens: Math.max(1, Math.floor(maxBatchedTokens / 2)),
  };
}

async function startWorker(
  _options: ModelOptions,
  folder: ModelFolder,
  sizes: SchedulerOptions,
  onProgress: (progress: StartProgress) => void,
  onClosed: ((error?: { readonly message: string }) => void) | undefined,
) {
  const device: DeviceSpec = { kind: "reference" };
  const { port1, port2 } = new MessageChannel();
  const pulse = makePulse();
  const worker = new Worker(new URL("./engine/worker.ts", import.meta.url), {
    type: "module",
    name: "engine",
  });
  worker.onmessage = ({ data }: MessageEvent<StartProgress>) => onProgress(data);
  const start: EngineStart = { port: port2, pulse, device, folder, sizes };
  worker.postMessage(start, [port2]);
  return await connect({ port: port1, pulse, worker, ...(onClosed && { onClosed }) });
}

async function readTokenizer(folder: ModelFolder): Promise<Tokenizer> {
  return new Tokenizer({
    tokenizer: await Deno.readTextFile(folder.tokenizer),
    config: folder.tokenizerConfig,
  });
}

/** Sampling values of generation_config.json; fields of the wrong type are as if they were not there. */
function samplingDefaults({ generationConfig: g }: ModelFolder, seed?: bigint): Partial<Sampling> {
  const number = (name: string) => typeof g[name] === "number" ? g[name] as number : undefined;
  const greedy = g.do_sample === false ? 0 : undefined;
  const found = {
    temperature: greedy ?? number("temperature"),
    topK: number("top_k"),
    topP: number("top_p"),
    minP: number("min_p"),
    repetitionPenalty: number("repetition_penalty"),
    seed,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
