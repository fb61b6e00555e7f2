/**
 * Flags of `vllm serve` that command lines carry and that are not ours. Those that change nothing here are
 * accepted with a warning; those that ask for what cannot be done stop the start, unless their value is neutral.
 *
 * @module
 */
import { type Flag, type Flags, text, texts, toggle, UsageError, type Values } from "./flags.ts";

type Foreign = Flag<string | readonly string[] | boolean> & {
  /** Why it changes nothing. */
  readonly without?: string;
  /** Values that ask for nothing, where it is otherwise refused. */
  readonly neutral?: readonly string[];
  /** What to do instead. */
  readonly advice?: string;
};

/**
 * By reason, the flags that change nothing. A name with `!` is a switch, one with `+` takes several values.
 */
const NOTED: Readonly<Record<string, string>> = {
  "it is always so": `enable-chunked-prefill! enable-prefix-caching! enable-log-requests! async-scheduling!
    enable-prompt-tokens-details! enable-request-id-headers! enable-auto-tool-choice! enable-server-load-tracking!
    fail-on-environ-validation!`,
  "there is nothing to trust: code of a model is never run": "trust-remote-code!",
  "the log has no statistics; see /metrics": `disable-log-stats! aggregate-engine-logging!
    enable-logging-iteration-details!`,
  "prompts and answers are never logged": "max-log-len enable-log-deltas!",
  "stacks go to the log, never to clients": "log-error-stack!",
  "there is no such log; --log-format and --log-requests are for ours":
    "disable-uvicorn-access-log! uvicorn-log-level",
  "there are no such metrics": `show-hidden-metrics-for-version kv-cache-metrics! kv-cache-metrics-sample
    cudagraph-metrics! enable-mfu-metrics! enable-layerwise-nvtx-tracing! per-request-spec-decode-metrics!`,
  "there are no such pages": "disable-fastapi-docs! enable-offline-docs!",
  "there is no such route": "cohere-is-reasoning-model! cohere-format enable-flash-late-interaction!",
  "headers are limited to 64 KiB and 128, bodies by --max-body-size":
    "h11-max-incomplete-event-size h11-max-header-count",
  "there is nothing to compile lazily": `enforce-eager! compilation-config optimization-level performance-mode
    cudagraph-capture-sizes+ max-cudagraph-capture-size max-seq-len-to-capture jit-monitor-mode jit-monitor-verbose!`,
  "there is one kernel for each purpose":
    `attention-backend attention-config kernel-config linear-backend ir-op-priority
    enable-flashinfer-autotune! disable-cascade-attn! use-fp64-gumbel! gdn-prefill-backend kda-prefill-backend`,
  "one process serves one model on one device":
    `api-server-count renderer-num-workers distributed-executor-backend
    distributed-timeout-seconds cpu-distributed-timeout-seconds disable-custom-all-reduce! max-parallel-loading-workers
    data-parallel-backend data-parallel-supervisor-port dp-supervisor-probe-interval-s dp-supervisor-probe-timeout-s
    dp-supervisor-probe-failure-threshold master-addr master-port disable-nccl-for-dp-synchronization! dcp-comm-backend
    dcp-q-replicate! dcp-kv-cache-interleave-size cp-kv-cache-interleave-size enable-batch-sharded-sampling!
    dp-sync-interval enable-nccl-comm-suspend! tokenizer-pool-size`,
  "there are no models with experts":
    `moe-backend enable-bf16x3-router-gemm! enable-eplb! eplb-config ubatch-size
    expert-placement-strategy enable-ep-weight-filter! all2all-backend enable-dbo! dbo-decode-token-threshold
    dbo-prefill-token-threshold enable-elastic-ep!`,
  "there are no models with such layers":
    `mamba-backend mamba-ssu-algorithm enable-mamba-cache-stochastic-rounding!
    mamba-cache-philox-rounds mamba-cache-dtype mamba-ssm-cache-dtype mamba-block-size mamba-cache-mode
    replayssm-buffer-len use-replayssm! prefix-match-unit disable-hybrid-kv-cache-manager!`,
  "models read text alone": `limit-mm-per-prompt language-model-only! media-io-kwargs mm-processor-kwargs
    mm-processor-cache-gb mm-processor-cache-type mm-hasher-algorithm mm-shm-cache-max-object-size-mb
    mm-encoder-tp-mode mm-encoder-attn-backend mm-encoder-attn-dtype mm-encoder-fp8-scale-path
    mm-encoder-fp8-scale-save-path mm-encoder-fp8-scale-save-margin interleave-mm-strings! skip-mm-profiling!
    video-pruning-rate video-pruning-method mm-tensor-ipc mm-processor-device mm-ipc-gpu-memory-gb
    mm-device-do-normalize! disable-chunked-mm-input! allowed-local-media-path allowed-media-domains+
    trust-request-mm-kwargs!`,
  "there are no adapters": `max-loras max-lora-rank lora-dtype max-cpu-loras fully-sharded-loras!
    lora-target-modules+ specialize-active-lora! enable-mixed-moe-lora-format! enable-moe-shared-loras!
    enable-tower-connector-lora!`,
  "nothing is downloaded": "download-dir hf-token",
  "weights are read where they lie":
    `safetensors-load-strategy safetensors-prefetch-num-threads ignore-patterns+
    safetensors-prefetch-block-size use-tqdm-on-load! pt-load-map-location`,
  "the cache compares tokens, not digests": "prefix-caching-hash-algo",
  "preempted requests are computed again": "swap-space",
  "memory is taken once, at the start": "enable-cumem-allocator! scheduler-reserve-full-isl!",
};

/** By advice, the flags that are refused; `=` lists the values that ask for nothing. */
const REFUSED: Readonly<Record<string, string>> = {
  "one process serves one GPU: start one for each, with --device cuda:N, behind a proxy": `
    tensor-parallel-size=1 pipeline-parallel-size=1 data-parallel-size=1 decode-context-parallel-size=1
    prefill-context-parallel-size=1 nnodes=1 node-rank=0 data-parallel-rank=0 data-parallel-start-rank=0
    data-parallel-size-local=1 data-parallel-address data-parallel-rpc-port data-parallel-hybrid-lb!
    data-parallel-external-lb! data-parallel-multi-port-external-lb! enable-expert-parallel! headless!
    enable-fault-tolerance! fault-tolerance-config={} device-ids`,
  "a format is known from the model's files; convert them first":
    `load-format=auto|safetensors|gguf quantization
    quantization-config={} allow-deprecated-quantization! config-format=auto|hf model-loader-extra-config={}`,
  "the KV cache holds bfloat16": "kv-cache-dtype=auto|bfloat16 kv-cache-dtype-skip-layers+",
  "give the folder or file that has it as --model": `tokenizer tokenizer-revision revision code-revision
    hf-config-path model-weights`,
  "change the model's config.json": `hf-overrides={} rope-scaling rope-theta pooler-config reasoning-config
    disable-sliding-window! additional-config={}`,
  "text is generated with the model's own tokenizer, and nothing else":
    `runner=auto|generate convert=auto|none
    task=auto|generate model-impl=auto|vllm tokenizer-mode=auto|hf skip-tokenizer-init! tokens-only! enable-prompt-embeds!
    enable-mm-embeds! mm-encoder-only! diffusion-config ec-transfer-config ec-manager-config`,
  "code from outside is never loaded":
    `middleware+ logits-processors+ io-processor-plugin reasoning-parser-plugin
    tool-parser-plugin= tool-server scheduler-cls worker-cls=auto worker-extension-cls= model-class-overrides={}
    ray-workers-use-nsight! weight-transfer-config`,
  "merge the adapter into the model": "enable-lora! lora-modules+ default-mm-loras",
  "there is no speculative decoding; leave it out": "speculative-config spec-method spec-model spec-tokens",
  "all must fit the device: try a smaller --max-model-len or --kv-cache-memory-bytes":
    `num-gpu-blocks-override
    cpu-offload-gb=0 cpu-offload-params+ offload-backend=auto offload-group-size=0 offload-num-in-group=1
    offload-prefetch-step=1 offload-params+ kv-offloading-size=0 kv-offloading-backend=native kv-transfer-config
    kv-events-config enable-sleep-mode! kv-sharing-fast-prefill! prefix-cache-retention-interval`,
  "--max-num-batched-tokens and --max-num-seqs say what a step may hold": `max-num-scheduled-tokens
    long-prefill-token-threshold=0 prefill-schedule-interval=0|1 watermark=0|0.0 stream-interval=1`,
  "grammars are always checked by one engine; leave it out":
    "structured-outputs-config={} guided-decoding-backend=auto",
  "log-probabilities are those before sampling, of at most 20 tokens":
    `max-logprobs=20 logprobs-mode=raw_logprobs
    return-sampling-mask! enable-return-routed-experts!`,
  "--record-trace writes what tools/replay.ts does again": "enable-trace-replay!",
  "let a proxy do it, as in deploy/proxies":
    `ssl-keyfile ssl-certfile ssl-ca-certs ssl-cert-reqs=0 ssl-ciphers
    enable-ssl-refresh! root-path= uds grpc!`,
  "pages of --allowed-origins may send any header with GET and POST, and no cookies": `allow-credentials!
    allowed-methods=*|["*"] allowed-headers=*|["*"]`,
  "ask for it in the request": `trust-request-chat-template! response-role=assistant
    return-tokens-as-token-ids! enable-force-include-usage! exclude-tools-when-tool-choice-none!
    chat-template-content-format=auto|string`,
  "--log-format json has a line with times for each request, and never its text": `enable-per-request-metrics!
    enable-log-outputs! log-config-file`,
  "--no-log-requests does that": "disable-log-requests!",
  "/tokenize and /v1/models tell what clients need": "enable-tokenizer-info-endpoint!",
  "there is no such field": "fingerprint-mode=full|none fingerprint-value",
  "the device's own profiler can watch this process":
    "profiler-config numa-bind! numa-bind-nodes+ numa-bind-cpus+",
  "set OTEL_DENO=true and OTEL_EXPORTER_OTLP_ENDPOINT": "otlp-traces-endpoint collect-detailed-traces",
};

/** By name, as vLLM writes it. */
export const FOREIGN: Readonly<Record<string, Foreign>> = Object.fromEntries([
  ...table(NOTED, (without) => ({ without })),
  ...table(REFUSED, (advice, values) => ({ advice, neutral: values })),
]);

/** Short names that vLLM has for some. */
export const ALIASES: Readonly<Record<string, string>> = {
  ...{ tp: "tensor-parallel-size", pp: "pipeline-parallel-size", dp: "data-parallel-size", n: "nnodes" },
  ...{ dcp: "decode-context-parallel-size", pcp: "prefill-context-parallel-size", r: "node-rank" },
  ...{ dpn: "data-parallel-rank", dpr: "data-parallel-start-rank", dpl: "data-parallel-size-local" },
  ...{ dpa: "data-parallel-address", dpp: "data-parallel-rpc-port", dpb: "data-parallel-backend" },
  ...{ dph: "data-parallel-hybrid-lb", dpe: "data-parallel-external-lb", ep: "enable-expert-parallel" },
  ...{ dpm: "data-parallel-multi-port-external-lb", asc: "api-server-count", q: "quantization" },
  ...{ sc: "speculative-config", dc: "diffusion-config", cc: "compilation-config", ac: "attention-config" },
  ...{ O: "optimization-level", O0: "optimization-level=0", O1: "optimization-level=1" },
  ...{ O2: "optimization-level=2", O3: "optimization-level=3" },
};

function* table(
  groups: Readonly<Record<string, string>>,
  rest: (reason: string, values: readonly string[]) => Partial<Foreign>,
): Iterable<[name: string, flag: Foreign]> {
  for (const [reason, names] of Object.entries(groups)) {
    for (const word of names.trim().split(/\s+/)) {
      const [, name, kind, values] = /^([\w-]+)([!+]?)(?:=(.*))?$/.exec(word)!;
      const kinds = {
        "!": toggle({ help: "" }),
        "+": texts("VALUE", { help: "" }),
        "": text("VALUE", { help: "" }),
      };
      yield [name!, { ...kinds[kind as "!"], ...rest(reason, values?.split("|") ?? []) }];
    }
  }
}

/**
 * What to tell about foreign flags that were given: one warning for each that changes nothing.
 *
 * @throws {UsageError} If one asks for what this program cannot do; all of those are named, with advice.
 */
export function foreignWarnings(values: Values<Flags>): string[] {
  const given = Object.keys(FOREIGN).filter((name) => values[name] !== undefined);
  const words = (name: string) => String(values[name]);
  const beyond = given.filter((name) =>
    values[name] !== false && FOREIGN[name]!.neutral?.includes(words(name)) === false
  );
  if (beyond.length) {
    const list = beyond.map((name) =>
      `\n  --${name}${FOREIGN[name]!.value ? ` ${words(name)}` : ""}: ${FOREIGN[name]!.advice}`
    );
    throw new UsageError(`vLLM has this, Tessera does not; leave it out:${list.join("")}`);
  }
  return given.filter((name) => FOREIGN[name]!.without).map((name) =>
    `--${values[name] === false ? "no-" : ""}${name} changes nothing: ${FOREIGN[name]!.without}`
  );
}
