/**
 * OpenTelemetry, as Deno has it built in: with `OTEL_DENO=true` each answer is a span below the one of its HTTP
 * request, with the attributes of the conventions for generative AI, and adds to their metrics. Deno exports both as
 * the `OTEL_EXPORTER_OTLP_*` variables say. What clients write and models answer is left out, unless
 * `OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT=true`. Source: the GenAI semantic conventions.
 *
 * @module
 */
import type { Delta, Prompt } from "../llm.ts";
import type { ApiError } from "./errors.ts";

type Value = string | number | boolean | readonly string[];
type Attributes = Record<string, Value>;

/** The few things of OpenTelemetry's API that are used here; Deno's classes have all of it. */
interface Span {
  setAttributes(attributes: Attributes): void;
  setStatus(status: { readonly code: number; readonly message?: string }): void;
  end(): void;
}
interface Telemetry {
  readonly tracerProvider: {
    getTracer(
      name: string,
    ): { startSpan(name: string, options: { kind: number; attributes: Attributes }): Span };
  };
  readonly meterProvider: {
    getMeter(name: string): {
      createHistogram(name: string, options: object): { record(value: number, attributes: Attributes): void };
    };
  };
}

const isOn = (name: string) => ["true", "1"].includes(Deno.env.get(name)?.toLowerCase() ?? "");
const [SERVER, FAILED] = [1, 2]; // of SpanKind and of SpanStatusCode
// deno-fmt-ignore
const TIMES = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
// deno-fmt-ignore
const GAPS = [0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5];

const telemetry = isOn("OTEL_DENO") && !isOn("OTEL_SDK_DISABLED") ? instruments() : undefined;

function instruments() {
  const { tracerProvider, meterProvider } = (Deno as unknown as { readonly telemetry: Telemetry }).telemetry;
  const meter = meterProvider.getMeter("tessera");
  const seconds = (name: string, explicitBucketBoundaries: readonly number[]) =>
    meter.createHistogram(`gen_ai.server.${name}`, { unit: "s", advice: { explicitBucketBoundaries } });
  return {
    tracer: tracerProvider.getTracer("tessera"),
    content: isOn("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"),
    duration: seconds("request.duration", TIMES),
    first: seconds("time_to_first_token", TIMES),
    gap: seconds("time_per_output_token", GAPS),
  };
}

/** What an answer is for, as far as it is told to others. */
export interface Traced {
  readonly id: string;
  /** The served name that the client used. */
  readonly model: string;
  readonly stream: boolean;
  readonly prompts: readonly Prompt[];
}

/** The span of one answer. */
export class Trace {
  readonly #since = performance.now();
  readonly #span: Span;
  readonly #common: Attributes;
  readonly #choices: number;
  readonly #reasons: string[] = [];
  readonly #texts: string[] = [];
  readonly #used = { input: 0, cached: 0, output: 0, reasoning: 0 };
  #first = 0;

  /** @param on What Deno offers. */
  constructor(private readonly on: NonNullable<typeof telemetry>, { id, model, stream, prompts }: Traced) {
    const [{ input, sampling, maxTokens, stop, choices }] = prompts as [Prompt];
    const operation = "messages" in input ? "chat" : "text_completion";
    this.#choices = choices;
    this.#common = {
      "gen_ai.operation.name": operation,
      "gen_ai.provider.name": "tessera",
      "gen_ai.request.model": model,
    };
    const asked: Readonly<Record<string, Value | bigint | undefined>> = {
      max_tokens: maxTokens,
      temperature: sampling.temperature,
      top_p: sampling.topP,
      top_k: sampling.topK,
      seed: sampling.seed,
      frequency_penalty: sampling.frequencyPenalty,
      presence_penalty: sampling.presencePenalty,
      stop_sequences: stop.length > 0 ? stop : undefined,
      "choice.count": choices > 1 ? choices : undefined,
      stream: stream || undefined,
    };
    const attributes: Attributes = {
      ...this.#common,
      "gen_ai.response.id": id,
      "gen_ai.response.model": model,
    };
    for (const [name, value] of Object.entries(asked)) {
      if (value !== undefined) {
        attributes[`gen_ai.request.${name}`] = typeof value === "bigint" ? Number(value) : value;
      }
    }
    if (on.content) attributes["gen_ai.input.messages"] = JSON.stringify(prompts.flatMap(messagesOf));
    this.#span = on.tracer.startSpan(`${operation} ${model}`, { kind: SERVER, attributes });
  }

  /** Takes what the model says in the choice `index`. */
  delta(index: number, delta: Delta): void {
    if (delta.type === "end") {
      const { promptTokens, cachedTokens, completionTokens } = delta.usage;
      if (index % this.#choices === 0) this.#used.input += promptTokens, this.#used.cached += cachedTokens;
      this.#used.output += completionTokens;
      this.#used.reasoning += delta.reasoningTokens;
      this.#reasons.push(delta.reason);
    } else if (delta.type !== "tool") {
      this.#first ||= performance.now();
      if (this.on.content) this.#texts[index] = (this.#texts[index] ?? "") + delta.text;
    }
  }

  /** The answer is over, well or with `error`. */
  end(error?: ApiError): void {
    const now = performance.now(), { input, cached, output, reasoning } = this.#used;
    const failed: Attributes = error ? { "error.type": error.code ?? `${error.status}` } : {};
    this.#span.setAttributes({
      "gen_ai.response.finish_reasons": this.#reasons,
      "gen_ai.usage.input_tokens": input,
      "gen_ai.usage.output_tokens": output,
      "gen_ai.usage.cache_read.input_tokens": cached,
      "gen_ai.usage.reasoning.output_tokens": reasoning,
      ...(this.on.content ? { "gen_ai.output.messages": JSON.stringify(this.#texts.map(said)) } : {}),
      ...failed,
    });
    if (error) this.#span.setStatus({ code: FAILED, message: error.message });
    this.#span.end();
    this.on.duration.record((now - this.#since) / 1000, { ...this.#common, ...failed });
    if (!this.#first || error) return;
    this.on.first.record((this.#first - this.#since) / 1000, this.#common);
    const sequences = Math.max(1, this.#reasons.length), more = output / sequences - 1;
    if (more > 0) this.on.gap.record((now - this.#first) / 1000 / more, this.#common);
  }
}

/** A span, if telemetry is on; nothing, at no cost, where it is not. */
export function traced(what: Traced): Trace | undefined {
  return telemetry && new Trace(telemetry, what);
}

function messagesOf({ input }: Prompt): object[] {
  if ("messages" in input) return input.messages.map(({ role, content }) => message(role, content));
  return [message("user", "text" in input ? input.text : JSON.stringify([...input.tokens]))];
}

function message(role: string, content: string) {
  return { role, parts: [{ type: "text", content }] };
}

function said(text: string) {
  return message("assistant", text);
}
