/**
 * Opens a model for the main thread: resolves its files, sizes the engine for the machine, starts the engine's
 * Worker, and joins it with the text side.
 *
 * @module
 */
import { THINK } from "./calls/answer_reader.ts";
import { callFormatOf } from "./calls/formats.ts";
import { chatTemplate } from "./text/template.ts";
import { connect, makePulse } from "./llm/client.ts";
import { type CpuPool, type CpuPoolOptions, createCpuPool } from "./device/cpu/pool.ts";
import type { Decoder } from "./model/config.ts";
import { describe, type Described, distinctSpecs, sizeOfSpec } from "./model/loader.ts";
import type { DeviceSpec } from "./device/open_device.ts";
import type { StartProgress } from "./engine/start.ts";
import type { WorkerStart } from "./start/engine_worker.ts";
import { eosTokens } from "./text/eos.ts";
import type { Llm, ModelInfo } from "./llm.ts";
import { type LoadProgress, type ModelOptions, StartError } from "./options.ts";
import { ggufTokenizer } from "./gguf/tokenizer.ts";
import { readGguf } from "./gguf/read.ts";
import { chooseDevice, type ChosenDevice } from "./device/choose.ts";
import { ModelError } from "./hub/model_error.ts";
import { EMBEDDED_MODEL, type ModelFolder, resolveModel } from "./hub/resolve.ts";
import { type LlmParts, openLlm } from "./llm/open_llm.ts";
import { type Generation, generationOf } from "./start/generation.ts";
import { hostBytes, memoryFor, sizesFor } from "./start/sizes.ts";
import { readTemplate } from "./start/template_flag.ts";
import { stepReader } from "./start/step_bytes.ts";
import { Tokenizer } from "./text/tokenizer.ts";

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
  const folder = await orFault("model", () => resolveModel(options.model ?? EMBEDDED_MODEL));
  const described = await orFault("model", () => describe(folder));
  const config = described.config as Decoder;
  const chosen = { ...await chooseDevice(options.device), schedules: options.schedule };
  const device = chosen.kind;
  const sizes = sizesFor(options, device);
  const memory = memoryFor(options, device, config);
  const host = {
    ...(options.threads !== undefined && { threads: options.threads }),
    ...(device === "cpu" && { bytes: hostBytes(described, memory) }),
  };
  // Mistakes of the user are told before anything large is read.
  const generation = await generationOf(folder, options);
  const template = options.chatTemplate === undefined ? undefined : await readTemplate(options.chatTemplate);
  const notes = chosen.note === undefined ? [] : [chosen.note];
  const started = startWorker({ folder, sizes, memory, ...traceOf(options) }, chosen, host, {
    onProgress,
    onNote: (note) => notes.push(note),
    onClosed,
  });
  try {
    return await join(options, withTemplate(folder, template), generation, described, notes, started);
  } catch (error) {
    started.then((engine) => engine[Symbol.asyncDispose]()).catch(() => {});
    throw error;
  }
}

/** Empties the file that a trace will fill. @throws {StartError} If it cannot be written. */
function traceOf({ recordTrace: trace }: ModelOptions): { readonly trace?: string } {
  if (trace === undefined) return {};
  try {
    Deno.openSync(trace, { create: true, write: true, truncate: true }).close();
    return { trace };
  } catch (cause) {
    const problem = `--record-trace ${trace} cannot be written: ${(cause as Error).message}`;
    throw new StartError("usage", problem, { cause });
  }
}

/** The folder with another chat template, if one is given. */
function withTemplate(folder: ModelFolder, jinja: string | undefined): ModelFolder {
  return jinja === undefined ? folder : { ...folder, chatTemplate: { jinja } };
}

/** Reads the text side while the engine starts, and joins them. */
async function join(
  options: ModelOptions,
  folder: ModelFolder,
  generation: Generation,
  described: Described,
  notes: readonly string[],
  started: ReturnType<typeof startWorker>,
): Promise<Llm> {
  const config = described.config as Decoder;
  started.catch(() => {}); // told below, unless the tokenizer fails first
  const tokenizer = await readingFile(folder, "tokenizer.json", () => readTokenizer(folder));
  const engine = await orFault("device", () => started);
  const template = chatTemplate({ ...folder.chatTemplate, config: folder.tokenizerConfig });
  const { maxModelLength } = engine.limits;
  const cut = typeof options.maxModelLength !== "number" && maxModelLength < config.positions
    ? `A request may have ${maxModelLength} of the model's ${config.positions} tokens: the KV cache holds no more.`
    : undefined;
  const notices = [options.model === undefined ? EMBEDDED_NOTICE : undefined, ...notes, cut].filter((n) =>
    n !== undefined
  );
  const name = options.servedNames[0] ?? (options.model === undefined ? "tessera-demo" : folder.name);
  const { jinja, json } = folder.chatTemplate;
  const templateFile = jinja !== undefined
    ? "chat_template.jinja"
    : json
    ? "chat_template.json"
    : "tokenizer_config.json";
  return await readingFile(folder, templateFile, () =>
    openLlm({
      engine,
      tokenizer,
      ...(template && { template: { ...template, variables: options.templateVariables } }),
      info: {
        name,
        created: Math.floor(Date.now() / 1000),
        maxModelLength,
        vocabulary: config.vocabulary,
        chat: template !== undefined,
        about: aboutOf(folder, described),
        ...(notices.length > 0 && { notice: notices.join(" ") }),
      },
      answers: answersOf(options, template),
      stepBytes: stepReader(described, folder),
      ...generation,
      eos: eosTokens({
        config: folder.config,
        generationConfig: folder.generationConfig,
        tokenizer: { named: tokenizer.named, id: (token) => tokenizer.id(token) },
      }),
    }));
}

/** What a model is called at home, and how large it is. */
function aboutOf(
  { config, path, weights: { files, format } }: ModelFolder,
  { weights }: Described,
): ModelInfo["about"] {
  const sizes = distinctSpecs(weights).map(sizeOfSpec);
  return {
    family: String(config.model_type ?? ""),
    parameters: sizes.reduce((sum, { rows, width }) => sum + rows * width, 0),
    bytes: files.reduce((sum, file) => sum + Deno.statSync(`${path}/${file}`).size, 0),
    format: format ?? "safetensors",
  };
}

/** How answers show reasoning and calls: as the user says, else as the chat template teaches it. */
function answersOf(
  { reasoningParser, toolParser }: ModelOptions,
  template: ReturnType<typeof chatTemplate>,
): NonNullable<LlmParts["answers"]> {
  const text = [template?.template, template?.toolTemplate].join("\n");
  return {
    reasoning: (reasoningParser ?? (text.includes(THINK.close) ? "think" : "none")) === "think",
    calls: toolParser === "none" ? undefined : toolParser ?? callFormatOf(text),
  };
}

/** Runs what reads a file of the model's text side; what it throws names model and file then. */
function readingFile<T>(
  { name, weights }: ModelFolder,
  file: string,
  body: () => T | Promise<T>,
): Promise<T> {
  return orFault("model", async () => {
    try {
      return await body();
    } catch (cause) {
      if (cause instanceof ModelError || !(cause instanceof Error)) throw cause;
      const at = weights.format === "gguf" ? weights.files[0]! : file;
      const why = cause.message.replace(/^Cannot read the (tokenizer|chat template): /, "");
      throw new ModelError(name, `${at} cannot be read: ${why}`, { file: at, cause });
    }
  });
}

type DeviceKind = DeviceSpec["kind"];

/** Turns an expected error into one for the user. */
async function orFault<T>(fault: StartError["fault"], body: () => T | Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    if (cause instanceof StartError || !(cause instanceof Error)) throw cause;
    throw new StartError(cause instanceof ModelError ? "model" : fault, cause.message, { cause });
  }
}

async function startWorker(
  start: Omit<WorkerStart, "port" | "pulse" | "device">,
  chosen: ChosenDevice & { readonly schedules: "sm80" | undefined },
  host: CpuPoolOptions,
  told: {
    readonly onProgress: (progress: LoadProgress) => void;
    readonly onNote: (note: string) => void;
    readonly onClosed: ((error?: { readonly message: string }) => void) | undefined;
  },
) {
  const pool = chosen.kind === "cpu" ? createCpuPool(host) : undefined;
  const { port1, port2 } = new MessageChannel();
  const pulse = makePulse();
  const worker = new Worker(new URL("./start/engine_worker.ts", import.meta.url), {
    type: "module",
    name: "engine",
  });
  let fault: StartProgress["fault"];
  worker.onmessage = ({ data }: MessageEvent<StartProgress>) => {
    if (data.fault) fault = data.fault;
    else if (data.note) told.onNote(data.note);
    else told.onProgress(data);
  };
  const device = specOf(chosen, pool);
  const ports = pool?.handle.ports ?? [];
  worker.postMessage({ ...start, device, port: port2, pulse } satisfies WorkerStart, [port2, ...ports]);
  const onClosed = (error?: { readonly message: string }) => {
    pool?.[Symbol.dispose]();
    told.onClosed?.(error);
  };
  // The engine waits for a broken helper for ever, so it is ended from here.
  pool?.broken.then(({ message }) => {
    worker.dispatchEvent(new ErrorEvent("error", { message, cancelable: true }));
    worker.terminate();
  });
  try {
    return await connect({ port: port1, pulse, worker, onClosed });
  } catch (cause) {
    throw new StartError(fault ?? "device", (cause as Error).message, { cause });
  }
}

function specOf(
  { kind, ordinal, schedules }: Parameters<typeof startWorker>[1],
  pool: CpuPool | undefined,
): DeviceSpec {
  if (kind === "cuda") return { kind, ordinal, ...(schedules && { schedules }) };
  return pool ? { kind: "cpu", pool: pool.handle } : { kind: "reference" };
}

async function readTokenizer(folder: ModelFolder): Promise<Tokenizer> {
  const gguf = folder.weights.format === "gguf";
  return new Tokenizer({
    tokenizer: gguf
      ? JSON.stringify(ggufTokenizer((await readGguf(folder.tokenizer)).metadata))
      : await Deno.readTextFile(folder.tokenizer),
    config: folder.tokenizerConfig,
  });
}
