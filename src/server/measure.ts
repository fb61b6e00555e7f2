/**
 * Watches one answer for the metrics and for its line in the log.
 *
 * @module
 */
import type { Delta } from "../llm.ts";
import type { Finish } from "../engine/messages.ts";
import type { ApiError } from "./errors.ts";
import type { Call, Host } from "./host.ts";
import type { ServingMetrics } from "./serving_metrics.ts";
import { type Trace, type Traced, traced } from "./telemetry.ts";

/** One request that generates text. */
export class Measure {
  readonly #call: Call;
  readonly #metrics: ServingMetrics;
  /** When each choice got its last tokens. */
  readonly #last = new Map<number, number>();
  readonly #ends: Finish[] = [];
  /** Of one prompt, and of all. */
  readonly #choices: number;
  readonly #sequences: number;
  readonly #trace: Trace | undefined;
  #tokens = 0;

  constructor(host: Host, call: Call, what: Traced) {
    const { prompts } = what;
    this.#trace = traced(what);
    this.#call = call;
    this.#metrics = host.serving().metrics;
    this.#choices = prompts[0]!.choices;
    this.#sequences = this.#choices * prompts.length;
    for (const { choices, maxTokens } of prompts) {
      this.#metrics.paramsN.observe(choices);
      if (maxTokens !== undefined) this.#metrics.paramsMaxTokens.observe(maxTokens, choices);
    }
  }

  delta(index: number, delta: Delta): void {
    this.#trace?.delta(index, delta);
    if (delta.type === "end") {
      this.#ends.push(delta.usage);
      this.#metrics.finished(delta.usage);
      if (delta.missedCalls) this.#metrics.missedCalls.add(delta.missedCalls);
      this.#metrics.endToEnd.observe((performance.now() - this.#call.since) / 1000);
    } else if (delta.type !== "tool" && delta.tokens.length > 0) {
      this.#count(index, delta.tokens.length);
    }
  }

  #count(index: number, tokens: number): void {
    const now = performance.now();
    const last = this.#last.get(index);
    this.#last.set(index, now);
    this.#tokens += tokens;
    this.#metrics.generationTokens.add(tokens);
    if (last !== undefined) this.#metrics.interToken.observe((now - last) / 1000 / tokens, tokens);
    else {
      this.#call.facts.firstToken ??= Math.round(now - this.#call.since);
      this.#metrics.firstToken.observe((now - this.#call.since) / 1000);
    }
  }

  /** The answer has ended, well or with `error`. */
  end(error?: ApiError): void {
    this.#trace?.end(error);
    const { facts } = this.#call;
    if (this.#ends.length) {
      const firsts = this.#ends.slice(0, Math.max(1, Math.ceil(this.#ends.length / this.#choices)));
      facts.promptTokens = firsts.reduce((sum, f) => sum + f.promptTokens, 0);
      facts.cachedTokens = this.#ends.reduce((sum, f) => sum + f.cachedTokens, 0);
      facts.queued = Math.round(Math.max(...this.#ends.map((f) => f.milliseconds.queue)));
      facts.finish = [...new Set(this.#ends.map((f) => f.reason))].join(",");
      this.#metrics.maxGeneration.observe(Math.max(...this.#ends.map((f) => f.completionTokens)));
    }
    facts.completionTokens = this.#tokens;
    if (error?.status === 499) this.#metrics.disconnects.add();
    this.#metrics.unfinished(this.#sequences - this.#ends.length, error?.status === 499 ? "abort" : "error");
    this.#call.ended(error);
  }
}
