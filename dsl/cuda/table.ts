/**
 * Every instruction of the language in CUDA C.
 *
 * @module
 */
import { type Instr, lower, type Lowering } from "../ir.ts";
import type { Emitter } from "./emitter.ts";
import { lowerHistogram, lowerReduce, lowerScan, lowerTopk } from "./lower_across.ts";
import { lowerGemm } from "./lower_gemm.ts";
import { lowerElementwise, lowerLoad, lowerStore } from "./lower_global.ts";
import { lowerLoop } from "./lower_loop.ts";
import { loadShared, stageTile, stageView } from "./lower_shared.ts";

/** A total table: every instruction of the language has its form in CUDA C. */
const TABLE: Lowering<Emitter> = {
  const: () => {},
  iota: () => {},
  map: lowerElementwise,
  cast: lowerElementwise,
  bitcast: lowerElementwise,
  load({ out, from }, e) {
    if ("tensor" in from) lowerLoad(out, from, e);
    else loadShared(out, from, e);
  },
  stage({ out, from }, e) {
    if ("tensor" in from) stageView(out, from, e);
    else stageTile(out, from, e);
  },
  transpose({ out, from }, e) {
    const tile = e.shared.get(from)!;
    e.shared.set(out, { ...tile, turned: !tile.turned });
  },
  unpack({ out, quants, scale, low }, e) {
    const [tile, d, m] = [quants, scale, low].map((part) => part && e.shared.get(part)!);
    e.shared.set(out, { ...tile!, value: out, shape: out.shape, packed: { quants, scale: d!, low: m } });
  },
  gemm: lowerGemm,
  reduce: lowerReduce,
  scan: lowerScan,
  histogram: lowerHistogram,
  topk: lowerTopk,
  store: lowerStore,
  loop(loop, e) {
    if (loop.fold && e.fold) e.fold(loop);
    else lowerLoop(loop, e, lowerBlock);
  },
};

/** Writes `body` in order. */
export function lowerBlock(body: readonly Instr[], e: Emitter): void {
  lower(TABLE, body, e);
}
