/**
 * Flags of `vllm serve` that command lines carry and that are not ours. Those that change nothing here are
 * accepted with a warning; those that ask for what cannot be done stop the start, unless their value is neutral.
 *
 * @module
 */
import { type Flag, type Flags, UsageError, type Values } from "./flags.ts";

type Foreign = Flag<string> & {
  /** Why it changes nothing. */
  readonly without?: string;
  /** Values that ask for nothing, where it is otherwise refused. */
  readonly neutral?: readonly string[];
};

const noted = (without: string, value?: string): Foreign => ({
  help: "",
  without,
  parse: (t) => t,
  ...(value ? { value } : {}),
});
const refused = (neutral: readonly string[] = [], value: string | undefined = "VALUE"): Foreign => ({
  help: "",
  neutral,
  parse: (text) => text,
  ...(value ? { value } : {}),
});
/** A switch that asks for something. */
const asked = refused([], "");

const always = "it is always so";
const never = "there is nothing to trust: code of a model is never run";
const elsewhere = "there is no such thing here";

/** By name, as vLLM writes it. */
export const FOREIGN: Readonly<Record<string, Foreign>> = {
  "enable-chunked-prefill": noted(always),
  "enable-prefix-caching": noted(always),
  "enable-log-requests": noted(always),
  "disable-log-stats": noted("the log has no statistics; see /metrics"),
  "disable-uvicorn-access-log": noted(elsewhere),
  "uvicorn-log-level": noted(elsewhere, "LEVEL"),
  "enable-prompt-tokens-details": noted(always),
  "enable-request-id-headers": noted(always),
  "enable-auto-tool-choice": noted(always),
  "enforce-eager": noted("there is nothing to compile lazily"),
  "trust-remote-code": noted(never),
  "swap-space": noted("preempted requests are computed again", "GIB"),
  "load-format": refused(["auto", "safetensors"]),
  "quantization": refused(),
  "kv-cache-dtype": refused(["auto", "bfloat16"]),
  "tokenizer": refused(),
  "revision": refused(),
  "scheduling-policy": refused(["fcfs"]),
  "tensor-parallel-size": refused(["1"]),
  "pipeline-parallel-size": refused(["1"]),
  "data-parallel-size": refused(["1"]),
  "enable-expert-parallel": asked,
  "enable-lora": asked,
  "lora-modules": refused(),
  "speculative-config": refused(),
  "structured-outputs-config": refused(),
  "max-logprobs": refused(["20"]),
  "logprobs-mode": refused(["raw_logprobs"]),
  "ssl-keyfile": refused(),
  "ssl-certfile": refused(),
  "uds": refused(),
  "root-path": refused([""]),
  "config": refused(),
};

/**
 * What to tell about foreign flags that were given: one warning for each that changes nothing.
 *
 * @throws {UsageError} If one asks for what this program cannot do; all of those are named.
 */
export function foreignWarnings(values: Values<Flags>): string[] {
  const given = Object.keys(FOREIGN).filter((name) => values[name] !== undefined && values[name] !== false);
  const beyond = given.filter((name) => FOREIGN[name]!.neutral?.includes(String(values[name])) === false);
  if (beyond.length) {
    const list = beyond.map((name) => `--${name}${FOREIGN[name]!.value ? ` ${values[name]}` : ""}`).join(
      ", ",
    );
    throw new UsageError(`vLLM has ${list}, Tessera does not yet; leave it out`);
  }
  return given.filter((name) => FOREIGN[name]!.without).map((name) =>
    `--${name} changes nothing: ${FOREIGN[name]!.without}`
  );
}
