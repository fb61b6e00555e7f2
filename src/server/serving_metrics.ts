/**
 * What the server measures, under vLLM's names, labels and buckets, so that its dashboards and autoscalers work
 * unchanged. Sources: vLLM's `v1/metrics/loggers.py` and its metrics page.
 *
 * @module
 */
import type { Finish, Spent } from "../engine/messages.ts";
import type { Llm } from "../llm.ts";
import { bounds125, Counter, exposition, Gauge, Histogram, type Metric, Series } from "./metrics.ts";

// deno-fmt-ignore
const FIRST_TOKEN = [0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40,
  80, 160, 640, 2560];
// deno-fmt-ignore
const PER_TOKEN = [0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80];
// deno-fmt-ignore
const PER_REQUEST = [0.3, 0.5, 0.8, 1, 1.5, 2, 2.5, 5, 10, 15, 20, 30, 40, 50, 60, 120, 240, 480, 960, 1920, 7680];

const PER_STEP = [1, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384];

/** The reasons that `request_success` counts, by the engine's own. */
const REASONS: Readonly<Record<Finish["reason"], string>> = {
  stop: "stop",
  length: "length",
  cancelled: "abort",
  refused: "error",
  failed: "error",
};

const [COMPUTED, FOUND] = [{ source: "local_compute" }, { source: "local_cache_hit" }];

/** The metrics of one served model. */
export class ServingMetrics {
  readonly #name: string;
  readonly #all: Metric[];
  readonly promptTokens = new Counter("vllm:prompt_tokens", "Number of prefill tokens processed.");
  readonly promptTokensCached = new Counter("vllm:prompt_tokens_cached", "Prompt tokens found in the cache.");
  readonly generationTokens = new Counter("vllm:generation_tokens", "Number of generation tokens processed.");
  readonly promptTokensBySource = new Counter(
    "vllm:prompt_tokens_by_source",
    "Prompt tokens, computed or found.",
    ["local_compute", "local_cache_hit"].map((source) => ({ source })),
  );
  readonly prefixQueries = new Counter("vllm:prefix_cache_queries", "Prefix cache queries, in tokens.");
  readonly prefixHits = new Counter("vllm:prefix_cache_hits", "Prefix cache hits, in tokens.");
  readonly preemptions = new Counter("vllm:num_preemptions", "Cumulative number of preemptions.");
  readonly success = new Counter(
    "vllm:request_success",
    "Count of finished requests.",
    ["stop", "length", "abort", "error"].map((finished_reason) => ({ finished_reason })),
  );
  readonly errors = new Counter(
    "tessera:request_errors",
    "Requests that ended in an error, by HTTP status.",
    [],
  );
  readonly disconnects = new Counter(
    "tessera:client_disconnects",
    "Clients that left before their answer ended.",
  );
  readonly grammarFailures = new Counter(
    "tessera:structured_output_failures",
    "Grammars of requests that could not be used.",
    ["invalid", "timeout", "internal"].map((reason) => ({ reason })),
  );
  readonly missedCalls = new Counter(
    "tessera:tool_parse_failures",
    "Texts of answers that began like a call of a tool and were none.",
  );
  readonly grammarTime = new Histogram(
    "tessera:structured_output_compile_seconds",
    "Time to compile a grammar that was not known yet, in seconds.",
    [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  );
  readonly stepTokens = new Histogram(
    "vllm:iteration_tokens_total",
    "Histogram of number of tokens per engine_step.",
    PER_STEP,
  );
  readonly firstToken = new Histogram(
    "vllm:time_to_first_token_seconds",
    "Histogram of time to first token in seconds.",
    FIRST_TOKEN,
  );
  readonly interToken = new Histogram(
    "vllm:inter_token_latency_seconds",
    "Histogram of inter-token latency in seconds.",
    PER_TOKEN,
  );
  readonly perToken = new Histogram(
    "vllm:request_time_per_output_token_seconds",
    "Histogram of time per output token of a request in seconds.",
    PER_TOKEN,
  );
  readonly endToEnd = new Histogram(
    "vllm:e2e_request_latency_seconds",
    "Histogram of end to end request latency in seconds.",
    PER_REQUEST,
  );
  readonly queue = new Histogram(
    "vllm:request_queue_time_seconds",
    "Histogram of time spent in WAITING phase for request.",
    PER_REQUEST,
  );
  readonly inference = new Histogram(
    "vllm:request_inference_time_seconds",
    "Histogram of time spent in RUNNING phase for request.",
    PER_REQUEST,
  );
  readonly prefill = new Histogram(
    "vllm:request_prefill_time_seconds",
    "Histogram of time spent in PREFILL phase for request.",
    PER_REQUEST,
  );
  readonly decode = new Histogram(
    "vllm:request_decode_time_seconds",
    "Histogram of time spent in DECODE phase for request.",
    PER_REQUEST,
  );
  readonly requestPrompt: Histogram;
  readonly requestGeneration: Histogram;
  readonly requestComputed: Histogram;
  readonly maxGeneration: Histogram;
  readonly paramsMaxTokens: Histogram;
  readonly paramsN = new Histogram(
    ...["vllm:request_params_n", "Histogram of the n request parameter."] as const,
    [1, 2, 5, 10, 20],
  );

  /** @param name The reported name of the model: the only one that becomes a label. */
  constructor(llm: Llm, name: string) {
    this.#name = name;
    const { limits } = llm.engine;
    const lengths = bounds125(llm.info.maxModelLength);
    const perLength = (name: string, help: string) => new Histogram(`vllm:request_${name}`, help, lengths);
    this.requestPrompt = perLength("prompt_tokens", "Number of prefill tokens processed.");
    this.requestGeneration = perLength("generation_tokens", "Number of generation tokens processed.");
    this.requestComputed = perLength(
      "prefill_kv_computed_tokens",
      "Prompt tokens that were not in the cache.",
    );
    this.maxGeneration = perLength("max_num_generation_tokens", "Tokens of a request's longest choice.");
    this.paramsMaxTokens = perLength("params_max_tokens", "Histogram of the max_tokens request parameter.");
    llm.watch?.({
      step: (tokens) => this.stepTokens.observe(tokens),
      grammar: (milliseconds, reason) =>
        reason ? this.grammarFailures.add(1, { reason }) : this.grammarTime.observe(milliseconds / 1000),
    });
    const load = () => llm.engine.load;
    this.#all = [
      new Gauge(
        "vllm:num_requests_running",
        "Number of requests in model execution batches.",
        () => load().running,
      ),
      new Gauge(
        "vllm:num_requests_waiting",
        "Number of requests waiting to be processed.",
        () => load().waiting,
      ),
      new Series(
        "vllm:num_requests_waiting_by_reason",
        "Number of requests waiting, by what they wait for.",
        "reason",
        () => ({ capacity: load().waiting, deferred: 0 }), // nothing else is waited for
      ),
      new Gauge(
        "vllm:kv_cache_usage_perc",
        "KV-cache usage. 1 means 100 percent usage.",
        () => 1 - load().freeBlocks / (limits.blocks - 1), // block 0 is for padding and never free
      ),
      new Gauge("vllm:cache_config_info", "Information of the KV cache.", () => 1, () => ({
        block_size: `${limits.blockSize}`,
        num_gpu_blocks: `${limits.blocks}`,
      })),
      new Gauge(
        "tessera:engine_last_step_age_seconds",
        "How long the running step has run; 0 while idle.",
        () => llm.engine.pulse().busyFor / 1000,
      ),
      new Gauge("tessera:engine_steps", "Steps that the engine has begun.", () => llm.engine.pulse().steps),
      new Gauge(
        "tessera:engine_preparing",
        "1 while kernels for sizes that were not needed yet are compiled.",
        () => llm.engine.pulse().preparing ? 1 : 0,
      ),
      new Series(
        "tessera:engine_seconds_total",
        "The device's seconds in steps of prompts (prefill), of prompts and streams (mixed), of streams (decode), and " +
          "between two steps (idle); the host's seconds waiting for the device (waited) and making plans (planning).",
        "part",
        () => secondsOf(load().spent),
      ),
      ...Object.values(this).filter((field): field is Counter | Histogram =>
        field instanceof Counter || field instanceof Histogram
      ),
    ];
  }

  /** What a sequence's end says. */
  finished(finish: Finish): void {
    const seconds = (milliseconds: number) => milliseconds / 1000;
    const { queue, prefill, decode } = finish.milliseconds;
    this.success.add(1, { finished_reason: REASONS[finish.reason] });
    this.promptTokens.add(finish.promptTokens);
    this.promptTokensCached.add(finish.cachedTokens);
    const computed = finish.promptTokens - finish.cachedTokens;
    this.promptTokensBySource.add(computed, COMPUTED);
    this.promptTokensBySource.add(finish.cachedTokens, FOUND);
    this.requestComputed.observe(computed);
    this.prefixQueries.add(finish.promptTokens);
    this.prefixHits.add(finish.cachedTokens);
    this.preemptions.add(finish.preemptions);
    this.requestPrompt.observe(finish.promptTokens);
    this.requestGeneration.observe(finish.completionTokens);
    this.queue.observe(seconds(queue));
    this.prefill.observe(seconds(prefill));
    this.decode.observe(seconds(decode));
    this.inference.observe(seconds(prefill + decode));
    if (finish.completionTokens > 1) this.perToken.observe(seconds(decode) / (finish.completionTokens - 1));
  }

  /** Sequences whose end nobody waited for. */
  unfinished(sequences: number, finished_reason: "abort" | "error"): void {
    this.success.add(sequences, { finished_reason });
  }

  /** The document that `/metrics` answers with. */
  text(): string {
    return exposition(this.#all, { model_name: this.#name, engine: "0" });
  }
}

/** The times of it, in seconds. */
function secondsOf(spent: Spent | undefined): Readonly<Record<string, number>> {
  if (!spent) return {};
  const { steps: _, plans: __, ...times } = spent;
  return Object.fromEntries(Object.entries(times).map(([part, ms]) => [part, ms / 1000]));
}
