/**
 * A kernel and its schedule as CUDA C: header-free, one `extern "C"` function, to be read beside the kernel.
 *
 * @module
 */
import type { Instr, Kernel } from "../ir.ts";
import type { Params } from "../language.ts";
import { checkSchedule, type Sm80, type Sm90 } from "../schedule.ts";
import { Emitter } from "./emitter.ts";
import { plan } from "./plan.ts";
import { assemble, type CudaSource, sizeNames } from "./source.ts";
import { hold, independentFirst, neededByRounds } from "./hoist.ts";
import { emitHopper } from "./hopper.ts";
import { emitPair, isPair } from "./hopper_pair.ts";
import { lowerBlock } from "./table.ts";
import { analyse } from "./uniform.ts";

export type { CudaSource } from "./source.ts";

/** Shared memory that a block may use on every GPU that `sm80` schedules serve, if they do not say more. */
const SHARED_BYTES = 101_376;

/**
 * The CUDA C of `kernel` under `schedule`.
 *
 * @throws {RangeError} If the schedule does not fit the kernel or the machine.
 */
export function emitCuda<P extends Params>(
  kernel: Kernel<P>,
  schedule: Sm80<keyof P & string> | Sm90<keyof P & string>,
): CudaSource<P> {
  checkSchedule(kernel, schedule);
  if (schedule.target !== "sm80") {
    return isPair(kernel as Kernel) ? emitPair(kernel, schedule) : emitHopper(kernel, schedule);
  }
  const { name } = kernel;
  const { warps, split } = schedule;
  const cut = split && { ...split, warps };
  const cluster = cut?.cluster && cut.blocks > 1;
  const shares = cut && cut.blocks > 1 && !cluster;
  if (cut) checkCut(kernel as Kernel);
  const team = { warps: cut ? 1 : warps };
  const e = new Emitter(
    kernel as Kernel,
    plan(kernel as Kernel, team),
    analyse(kernel as Kernel),
    schedule.rings,
    cut,
  );
  if (schedule.window !== undefined) e.window = schedule.window;
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
  const { free, rest } = independentFirst(kernel as Kernel);
  lowerBlock(free, e);
  if (cluster) {
    e.beforeWait.push(() => e.body.line("cluster_wait(); // every block of the cluster has begun"));
  }
  e.beforeWait.push(() => hold(free, e));
  // The fold of a cut kernel fetches before it waits; what else comes before its rounds is written after that.
  const isLate = (instr: Instr) => cut !== undefined && instr.op !== "loop";
  const late = rest.filter(isLate);
  const loop = rest.find((instr) => instr.op === "loop");
  // Only the block that ends a cluster's fold needs what its rounds do not.
  const rounds = cluster && loop ? neededByRounds(late, loop) : undefined;
  e.afterWait(() => lowerBlock(rounds ? late.filter((instr) => rounds.has(instr)) : late, e));
  if (rounds) e.beforeFinish = () => lowerBlock(late.filter((instr) => !rounds.has(instr)), e);
  lowerBlock(rest.filter((instr) => !isLate(instr)), e);
  e.waitForPrevious(); // every kernel waits, so that waiting for one is waiting for all before it
  const [scratch, own] = [e.room(e.scratchBytes), e.room(e.ownBytes * team.warps)];
  // The parts of a cut fold take the place of the rings; in a cluster they lie behind them, so that none waits for room.
  const parts = e.partWords * 4;
  const ring = cut && !cut.cluster ? Math.max(e.sharedBytes, parts) : e.sharedBytes;
  const rings = ring * (cut ? warps : 1);
  const sharedBytes = rings + (cut?.cluster ? warps * parts + e.joinBytes + 16 : 0);
  const limit = schedule.shared ?? SHARED_BYTES;
  if (sharedBytes > limit) {
    throw new RangeError(
      `Cannot schedule "${name}": it takes ${sharedBytes} bytes of shared memory, allowed ${limit}`,
    );
  }
  const { source, body } = assemble(kernel as Kernel, {
    accesses: e.accesses.toString(),
    // Without a number of blocks the assembler is frugal with registers, and spills.
    bounds: cut || warps === 16 || rest.some(isComputed) ? `${warps * 32}, 1` : String(warps * 32),
    lines: [
      "const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;",
      ...(e.sharedBytes > 0 ? ["extern __shared__ __align__(128) unsigned char shared[];"] : []),
      ...(cut ? [`unsigned char* const mine = shared + warp * ${e.sharedBytes}; // this warp's rings`] : []),
      ...(e.scratchBytes > 0 ? [`unsigned char* const scratch = ${scratch};`] : []),
      ...(e.ownBytes > 0
        ? [`unsigned char* const own = ${own}${cut ? "" : ` + warp * ${e.ownBytes}`};`]
        : []),
      "next_kernel();",
      ...(cut?.cluster
        ? [`unsigned* const parts = (unsigned*)(shared + ${rings}); // of this block's warps`]
        : []),
      ...(cluster
        ? [
          `unsigned* const joined = parts + ${warps * e.partWords}; // of the cluster's blocks, in its first`,
          `const unsigned met = shared_address(joined + ${e.joinBytes / 4});`,
          "if (blockIdx.z == 0 && thread == 0) {",
          "  barrier_init(met, 1);",
          "  barrier_ready();",
          `  barrier_expect(met, ${e.joinBytes});`,
          "}",
          "cluster_arrive();",
        ]
        : []),
      ...e.body.toString().trimEnd().split("\n"),
    ],
    more: shares ? ["unsigned* workspace", "unsigned* tickets"] : [],
  });
  return {
    name,
    source,
    body,
    threads: warps * 32,
    sharedBytes,
    tensors: Object.keys(kernel.params),
    sizes: sizeNames(kernel as Kernel),
    ...(cluster && { cluster: cut.blocks }),
    ...(shares && { workspace: { bytes: cut.blocks * e.partWords * 4 } }),
    grid: (sizes) => {
      const [x = 1, y = 1, z = 1] = kernel.grid(sizes);
      return [x, y, z * (cut?.blocks ?? 1)];
    },
  };
}

/** Whether an operand of products is computed first, whose numbers the thread keeps beside all the rest. */
function isComputed(instr: Instr): boolean {
  return instr.op === "stage" && !("tensor" in instr.from);
}

/** A cut fold is run by warps that know nothing of each other, so nothing else may have an effect. */
function checkCut({ name, body, position }: Kernel): void {
  const folds = body.filter((instr) => instr.op === "loop");
  if (folds.length !== 1 || !folds[0]!.fold || body.some((instr) => instr.op === "store")) {
    throw new RangeError(`Cannot split "${name}": it is not one fold`);
  }
  if (position.length > 2) throw new RangeError(`Cannot split "${name}": its grid has more than 2 axes`);
}
