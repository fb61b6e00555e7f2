/**
 * Runs the reference programs on a GPU, each held against a plain computation first, and prints what they reach.
 *
 * `deno run -A bench/reference/run.ts [gemm] [chain] [decode] [step] [--model PATH]`; all without a name. With a model
 * of Qwen3-0.6B's shape, its decode step follows, as `bench latency` measures it. The last line is JSON.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { benchLatency } from "../latency.ts";
import { DECODE_SHAPES, makePool, measureDecode } from "./decode.ts";
import { GEMM_SIZES, measureGemm } from "./gemm.ts";
import { Harness } from "./harness.ts";
import { makeStep, measureStep } from "./step.ts";
import { measureChain, measureSkinny } from "./layer_chain.ts";

const PROGRAMS: Readonly<Record<string, (h: Harness) => Promise<readonly unknown[]>>> = {
  async gemm(h) {
    const results = [];
    for (const size of GEMM_SIZES) results.push(...await measureGemm(h, size));
    for (const { size, cluster, teraflops, relativeError } of results) {
      console.log(
        `gemm ${size.join(" x ")}, cluster ${cluster}: ${teraflops.toFixed(0)} TFLOP/s, off ${
          relativeError.toFixed(5)
        }`,
      );
    }
    return results;
  },
  async chain(h) {
    const results = [];
    for (const rows of [8, 16, 32, 64] as const) results.push(...await measureSkinny(h, rows));
    for (const rows of [32, 64, 128, 256]) results.push(...await measureChain(h, rows));
    for (const { rows, variant, dependentLaunch, microsecondsPerLayer, relativeError } of results) {
      console.log(
        `chain M ${rows}, ${variant}, ${dependentLaunch ? "dependent launch" : "plain graph"}: ` +
          `${microsecondsPerLayer.toFixed(2)} us a layer, off ${relativeError.toFixed(5)}`,
      );
    }
    return results;
  },
  async decode(h) {
    const pool = await makePool(h, 4);
    const results = [];
    for (const shape of DECODE_SHAPES) results.push(...await measureDecode(h, pool, shape));
    for (const r of results) {
      const { WARPS, STAGES, BLOCKS_PER_SM } = r.variant;
      console.log(
        `decode ${r.requests} x ${r.context}, ${WARPS} warps, ${STAGES} stages, ${BLOCKS_PER_SM} a SM, ` +
          `${r.dependentLaunch ? "dependent launch" : "plain graph"}: ${r.microseconds.toFixed(2)} us, ` +
          `${r.terabytesPerSecond.toFixed(3)} TB/s, off ${r.relativeError.toFixed(5)}`,
      );
    }
    return results;
  },
  async step(h) {
    const memory = await makeStep(h);
    const results = [];
    for (const context of STEP_CONTEXTS) results.push(...await measureStep(h, memory, context));
    for (const { form, context, microseconds, terabytesPerSecond, relativeError } of results) {
      console.log(
        `step at ${context}, ${form}: ${microseconds.toFixed(1)} us, ${
          (1e6 / microseconds).toFixed(0)
        } tokens/s, ` +
          `${terabytesPerSecond.toFixed(3)} TB/s` +
          (relativeError === undefined ? "" : `, off ${relativeError.toFixed(5)}`),
      );
    }
    return results;
  },
};

const STEP_CONTEXTS = [100, 1000, 3500];

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { model: { type: "string" } },
  });
  const wanted = positionals.length > 0 ? positionals : Object.keys(PROGRAMS);
  const results: Record<string, readonly unknown[]> = {};
  let card = "";
  for (const name of wanted) {
    const program = PROGRAMS[name];
    if (!program) {
      throw new RangeError(`Cannot run "${name}": expected one of ${Object.keys(PROGRAMS).join(", ")}`);
    }
    using h = new Harness(); // one for each, so that memory is given back
    card = h.context.gpu.name;
    try {
      results[name] = await program(h);
    } catch (error) {
      console.log(`${name}: ${error instanceof Error ? error.message : error}`);
      results[name] = [];
    }
  }
  let ours;
  if (values.model) {
    const cases = { batches: [1], contexts: STEP_CONTEXTS, steps: 200, temperature: 0 };
    const options = { model: values.model, device: "cuda" } as const;
    ours = await benchLatency(options, cases, (line) => console.log(`ours, ${line}`));
  }
  console.log(JSON.stringify({ card, ...results, ...(ours && { ours }) }));
}
