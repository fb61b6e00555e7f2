/**
 * A kernel and its schedule as CUDA C: header-free, one `extern "C"` function, to be read beside the kernel.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import { type Kernel, lower, type Lowering } from "../ir.ts";
import type { Params, Sizes } from "../language.ts";
import type { Sm80, Sm90 } from "../schedule.ts";
import { Emitter } from "./emitter.ts";
import { lowerHistogram, lowerReduce, lowerScan, lowerTopk } from "./lower_across.ts";
import { lowerGemm } from "./lower_gemm.ts";
import { lowerElementwise, lowerLoad, lowerStore } from "./lower_global.ts";
import { lowerLoop } from "./lower_loop.ts";
import { loadShared, stageTile, stageView } from "./lower_shared.ts";
import { plan } from "./plan.ts";
import { preludeFor } from "./prelude.ts";
import { analyse } from "./uniform.ts";

/** Emitted code and how to launch it. */
export interface CudaSource<P extends Params = Params> {
  /** Name of the function. */
  readonly name: string;
  readonly source: string;
  /** The end of the source, after the prelude's types and functions. */
  readonly body: string;
  /** Threads of a block. */
  readonly threads: number;
  /** Dynamic shared memory. */
  readonly sharedBytes: number;
  /** Arguments in order: a pointer for each tensor, then a 32-bit integer for each size. */
  readonly tensors: readonly (keyof P & string)[];
  readonly sizes: readonly string[];
  /** Memory that the blocks of a launch share, by program of the grid; its address and that of a zeroed ticket for
   * each program follow the sizes as arguments. */
  readonly workspace?: { readonly bytes: number };
  /** Blocks along x, y and z. */
  grid(sizes: Sizes<P>): readonly [number, number, number];
}

/** Shared memory that a block may use on every GPU that `sm80` schedules serve, if they do not say more. */
const SHARED_BYTES = 101_376;

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
  gemm: lowerGemm,
  reduce: lowerReduce,
  scan: lowerScan,
  histogram: lowerHistogram,
  topk: lowerTopk,
  store: lowerStore,
  loop: (loop, e) => lowerLoop(loop, e, (body, e) => lower(TABLE, body, e)),
};

/**
 * The CUDA C of `kernel` under `schedule`.
 *
 * @throws {RangeError} If the schedule does not fit the kernel or the machine.
 */
export function emitCuda<P extends Params>(
  kernel: Kernel<P>,
  schedule: Sm80<keyof P & string> | Sm90<keyof P & string>,
): CudaSource<P> {
  if (schedule.target !== "sm80") {
    throw new RangeError(
      `Cannot emit "${kernel.name}": there is no lowering of "${schedule.target}" schedules`,
    );
  }
  const { name, params } = kernel;
  const { warps, rings, split } = schedule;
  const cut = split && { blocks: split.blocks, warps };
  if (cut) checkCut(kernel as Kernel);
  const team = { warps: cut ? 1 : warps };
  const e = new Emitter(
    kernel as Kernel,
    plan(kernel as Kernel, team),
    analyse(kernel as Kernel),
    rings,
    cut,
  );
  const axes = ["blockIdx.x", "blockIdx.y", "blockIdx.z"];
  if (kernel.position.length > 3) {
    throw new RangeError(
      `Cannot emit "${name}": its grid has ${kernel.position.length} axes, at most 3 are possible`,
    );
  }
  kernel.position.forEach((axis, i) => {
    const at = e.fresh("p");
    e.body.line(`const int ${at} = ${axes[i]};`);
    e.bind(axis, e.layout(e.plan.family(axis), [1, 1]), at);
  });
  lower(TABLE, kernel.body, e);
  e.waitForPrevious(); // every kernel waits, so that waiting for one is waiting for all before it
  const scratch = e.room(e.scratchBytes);
  // The parts of a cut fold take the place of the rings.
  const sharedBytes = cut ? Math.max(e.sharedBytes, e.partWords * 4) * warps : e.sharedBytes;
  const limit = schedule.shared ?? SHARED_BYTES;
  if (sharedBytes > limit) {
    throw new RangeError(
      `Cannot schedule "${name}": it takes ${sharedBytes} bytes of shared memory, allowed ${limit}`,
    );
  }
  const tensors = Object.keys(params);
  const sizes = [...new Set(Object.values(params).flatMap(({ extents }) => extents))]
    .filter((extent) => typeof extent === "string");
  const { head, body } = assemble(e, kernel as Kernel, tensors, sizes, scratch);
  return {
    name,
    source: head + body,
    body,
    threads: warps * 32,
    sharedBytes,
    tensors,
    sizes,
    ...(cut && cut.blocks > 1 && { workspace: { bytes: cut.blocks * e.partWords * 4 } }),
    grid: (sizes) => {
      const [x = 1, y = 1, z = 1] = kernel.grid(sizes);
      return [x, y, z * (cut?.blocks ?? 1)];
    },
  };
}

/** A cut fold is run by warps that know nothing of each other, so nothing else may have an effect. */
function checkCut({ name, body, position }: Kernel): void {
  const folds = body.filter((instr) => instr.op === "loop");
  if (folds.length !== 1 || !folds[0]!.fold || body.some((instr) => instr.op === "store")) {
    throw new RangeError(`Cannot split "${name}": it is not one fold`);
  }
  if (position.length > 2) throw new RangeError(`Cannot split "${name}": its grid has more than 2 axes`);
}

function assemble(
  e: Emitter,
  { name, params }: Kernel,
  tensors: readonly string[],
  sizes: readonly string[],
  scratch: string,
): { readonly head: string; readonly body: string } {
  const parameters = [
    ...tensors.map((tensor) => {
      const { dtype, access } = params[tensor]!;
      return `${access === "read" ? "const " : ""}${DTYPES[dtype].cuda}* ${tensor}`;
    }),
    ...sizes.map((size) => `int ${size}`),
    ...(e.cut && e.cut.blocks > 1 ? ["unsigned* workspace", "unsigned* tickets"] : []),
  ];
  const start = [
    "const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;",
    ...(e.sharedBytes > 0 ? ["extern __shared__ __align__(128) unsigned char shared[];"] : []),
    ...(e.cut ? [`unsigned char* const mine = shared + warp * ${e.sharedBytes}; // this warp's rings`] : []),
    ...(e.scratchBytes > 0 ? [`unsigned char* const scratch = ${scratch};`] : []),
    "next_kernel();",
  ];
  const lines = [...start, ...e.body.toString().trimEnd().split("\n")].map((line) =>
    line === "" ? "" : `  ${line}`
  );
  const shapes = tensors.map((tensor) => {
    const { dtype, extents, when } = params[tensor]!;
    return `//   ${tensor}: ${dtype} [${extents.join(", ")}], ${when}`;
  });
  const body = [
    e.accesses.toString(),
    `extern "C" __global__ void __launch_bounds__(${(e.cut?.warps ?? e.plan.team.warps) * 32}) ${name}(${
      parameters.join(", ")
    }) {`,
    ...lines,
    "}",
    "",
  ].join("\n");
  const head = [
    `// ${name}`,
    ...shapes,
    "#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not",
    preludeFor(body),
    "",
  ].join("\n");
  return { head, body };
}
