/**
 * The flags of `serve`, and what they mean to the server.
 *
 * @module
 */
import type { ModelOptions } from "../options.ts";
import type { LogFormat } from "../server/log.ts";
import {
  bytes,
  type Flags,
  number,
  oneOf,
  parse,
  text,
  texts,
  toggle,
  UsageError,
  type Values,
  whole,
} from "./flags.ts";
import { ALIASES, FOREIGN, foreignWarnings } from "./foreign_flags.ts";
import { commandHelp, flagsOf } from "./help.ts";
import { MODEL_GROUPS, modelOptions } from "./model_flags.ts";

const { Scheduling, ...MODEL } = MODEL_GROUPS;
const GROUPS = {
  ...MODEL,
  Scheduling: {
    ...Scheduling,
    "max-num-queued-reqs": whole("COUNT", {
      help: "Sequences that may wait; beyond them 429",
      default: "1024",
    }),
    "scheduling-policy": oneOf(["fcfs", "priority"], {
      help: "By arrival, or by the priority that a request names: smaller ones first",
      default: "fcfs",
    }),
    "max-num-queued-tokens": whole("TOKENS", { help: "Prompt tokens that may wait, roughly", default: "4M" }),
  },
  Server: {
    "config": text("FILE", { help: "Flags from a YAML or JSON file; the command line comes before it" }),
    "host": text("ADDRESS", { help: "Where to listen", default: "127.0.0.1" }),
    "port": whole("PORT", { min: 0, max: 65535, help: "0 takes a free one", default: "8000" }),
    "api-key": texts("KEY", {
      help: "Keys that clients may use; also TESSERA_API_KEY or VLLM_API_KEY in the environment",
    }),
    "api-key-file": text("FILE", {
      help: "Keys with names, scopes and limits (JSON), or one on each line; SIGHUP reads it again",
    }),
    "shared-prefix-cache": toggle({ help: "Clients of different keys share cached prompts" }),
    "allow-unauthenticated": toggle({ help: "Listen to other machines without a key" }),
    "allowed-origins": texts("ORIGIN", { help: "Web sites whose pages may ask, or *" }),
    "open-metrics": toggle({ help: "Answer /metrics without a key" }),
    "max-stored-responses": whole("COUNT", {
      min: 0,
      help: "Answers of /v1/responses that are kept, for an hour and up to 64 MiB",
      default: "1000",
    }),
    "max-body-size": bytes({ help: "Largest request body", default: "16MiB" }),
    "shutdown-timeout": number("SECONDS", {
      min: 0,
      max: 86400,
      help: "Time that running requests have to finish when the program is told to end",
      default: "2",
    }),
    "memory-bandwidth": bytes({
      help: "What the device's memory gives a second, for the page to compare steps with",
    }),
    "step-timeout": number("SECONDS", {
      min: 1,
      max: 86400,
      help: "/health and /ready fail when the engine has worked on one step for longer",
      default: "120",
    }),
    "soft-watchdog-timeout": number("SECONDS", {
      min: 0,
      max: 86400,
      help: "A step that takes longer is reported in the log, with what the engine was doing; 0 is never",
      default: "30",
    }),
    "watchdog-timeout": number("SECONDS", {
      min: 0,
      max: 86400,
      help:
        "A step that takes longer ends the program with exit code 5, for a supervisor to start it again; 0 is never",
      default: "300",
    }),
  },
  Log: {
    "log-format": oneOf(["text", "json"], { help: "How lines are written", default: "text" }),
    "disable-access-log-for-endpoints": text("PATHS", {
      help: "No such lines for these, with commas between",
    }),
    "log-requests": toggle({ help: "One line for each request", default: "on" }),
  },
};
/** All flags of `serve` that are ours. */
export const flags = flagsOf(GROUPS);

/** All that `serve` needs to know. */
export interface ServeOptions {
  readonly model: ModelOptions;
  readonly hostname: string;
  readonly port: number;
  /** Of the command line and the environment; those of the file come with {@linkcode keyFile}. */
  readonly keys: readonly string[];
  readonly keyFile: string | undefined;
  readonly sharedPrefixCache: boolean;
  readonly clientPriorities: boolean;
  readonly allowUnauthenticated: boolean;
  readonly openMetrics: boolean;
  readonly origins: readonly string[];
  readonly maxBodyBytes: number;
  readonly maxStoredResponses: number;
  readonly queue: { readonly maxSequences: number; readonly maxTokens: number };
  /** Milliseconds. */
  readonly shutdownTimeout: number;
  /** Bytes per second. */
  readonly memoryBandwidth: number | undefined;
  /** Milliseconds. */
  readonly stepTimeout: number;
  /** Milliseconds; 0 is never. */
  readonly watchdog: { readonly soft: number; readonly hard: number };
  readonly logFormat: LogFormat;
  readonly logRequests: boolean;
  /** Paths whose requests are not in the log, unless they fail. */
  readonly unlogged: readonly string[];
  /** To be shown when the program starts. */
  readonly warnings: readonly string[];
}

/**
 * What the words say, and, where they do not, the file that `--config` names.
 *
 * @param configWords Reads that file.
 * @throws {UsageError} If the words make no sense.
 */
export function serveOptions(
  args: readonly string[],
  environment: (name: string) => string | undefined,
  configWords: (file: string) => readonly string[] = () => [],
): ServeOptions {
  const table = { ...FOREIGN, ...flags };
  const { values: said, words } = parse(args, table, ALIASES);
  const { model, ...file } = said.config === undefined ? {} : configured(said.config, table, configWords);
  const values = { ...file, ...(model === undefined || words.length ? {} : { model }), ...said };
  const warnings = foreignWarnings(values);
  const given: Values<typeof flags> = values;
  const [word, ...more] = words;
  if (more.length) throw new UsageError(`serve takes one model, got ${words.length}: ${words.join(" ")}`);
  if (word !== undefined && given.model !== undefined) {
    throw new UsageError(`Both "${word}" and --model name a model`);
  }
  return {
    model: modelOptions(given, word),
    hostname: given.host ?? "127.0.0.1",
    port: given.port ?? 8000,
    keys: keysOf(given, environment),
    keyFile: given["api-key-file"],
    sharedPrefixCache: given["shared-prefix-cache"] ?? false,
    clientPriorities: given["scheduling-policy"] === "priority",
    allowUnauthenticated: given["allow-unauthenticated"] ?? false,
    openMetrics: given["open-metrics"] ?? false,
    origins: given["allowed-origins"] ?? [],
    maxBodyBytes: given["max-body-size"] ?? 16 << 20,
    maxStoredResponses: given["max-stored-responses"] ?? 1000,
    queue: {
      maxSequences: given["max-num-queued-reqs"] ?? 1024,
      maxTokens: given["max-num-queued-tokens"] ?? 4 << 20,
    },
    shutdownTimeout: (given["shutdown-timeout"] ?? 2) * 1000,
    memoryBandwidth: given["memory-bandwidth"],
    stepTimeout: (given["step-timeout"] ?? 120) * 1000,
    watchdog: {
      soft: (given["soft-watchdog-timeout"] ?? 30) * 1000,
      hard: (given["watchdog-timeout"] ?? 300) * 1000,
    },
    logFormat: given["log-format"] ?? "text",
    logRequests: given["log-requests"] ?? true,
    unlogged: given["disable-access-log-for-endpoints"]?.split(",") ?? [],
    warnings,
  };
}

function configured<F extends Flags>(
  file: string,
  table: F,
  configWords: (file: string) => readonly string[],
): Values<F> {
  const words = configWords(file);
  try {
    return parse(words, table).values;
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`--config ${file}: ${error.message}`);
    throw error;
  }
}

function keysOf(given: Values<typeof flags>, environment: (name: string) => string | undefined): string[] {
  const named = ["TESSERA_API_KEY", "VLLM_API_KEY"].map((name) => environment(name) ?? "");
  const keys = [...given["api-key"] ?? [], ...named].map((key) => key.trim()).filter((key) => key !== "");
  if (keys.some((key) => /\s/.test(key))) throw new UsageError("A key must not hold white space");
  return keys;
}

/** The help of `serve`. */
export function serveHelp(): string {
  return commandHelp(
    "serve [PATH] [flags]",
    "Serves a model over HTTP with OpenAI's API, and a small chat page. Without a model, the embedded demo model.",
    GROUPS,
    ["serve", "serve ./Qwen3-0.6B --port 9000", "serve --model ./Qwen3-0.6B --host 0.0.0.0 --api-key SECRET"],
  );
}
