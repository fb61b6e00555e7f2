/**
 * What kernels for Hopper have in common around their arithmetic: one block a multiprocessor that walks the grid, with
 * warpgroups that compute and one that loads for them.
 *
 * @module
 */
import type { Kernel, Value } from "../ir.ts";
import type { Sm90 } from "../schedule.ts";
import type { Params } from "../language.ts";
import type { Emitter } from "./emitter.ts";
import { type CudaSource, type Descriptor, sizeNames } from "./source.ts";

/** Shared memory that a block may use, less what its barriers and the alignment of the ring take. */
export const SHARED_BYTES = 232_448 - 1024;

/** Columns of a tile that the copy engine moves: 128 bytes of 16-bit numbers. */
export const STRETCH = 64;

/** A schedule whose loads have a warpgroup of their own. */
export type Walking = Sm90 & { readonly split: object; readonly persistent: number };

/** @throws {RangeError} If `schedule` leaves loading to those who compute, or the grid has other than 2 axes. */
export function checkWalk({ name, position }: Kernel, schedule: Sm90): Walking {
  const { split, persistent } = schedule;
  if (split && persistent !== undefined && position.length === 2) return { ...schedule, split, persistent };
  throw new RangeError(
    `Cannot emit "${name}": Hopper schedules need a loading warpgroup and a walk over a grid of 2 axes`,
  );
}

/** What a walking block needs when it is launched. */
export function launchOf<P extends Params>(
  kernel: Kernel<P>,
  { sharedBytes }: Emitter,
  descriptors: readonly Descriptor[],
  cut = 1,
): Omit<CudaSource<P>, "name" | "source" | "body" | "threads"> {
  return {
    ...{ sharedBytes, descriptors, persistent: true, ...(cut > 1 && { cluster: cut }) },
    tensors: Object.keys(kernel.params) as (keyof P & string)[],
    sizes: sizeNames(kernel as unknown as Kernel),
    grid: (sizes) => {
      const [x = 1, y = 1] = kernel.grid(sizes);
      return [x, y, cut];
    },
  };
}

/** @throws {RangeError} If a block takes more shared memory than there is. */
export function checkShared({ name }: Kernel, { sharedBytes }: Emitter): void {
  if (sharedBytes <= SHARED_BYTES) return;
  throw new RangeError(
    `Cannot schedule "${name}": it takes ${sharedBytes} bytes of shared memory, allowed ${SHARED_BYTES}`,
  );
}

/** Program `tile` of the grid: bands of `band` rows, walked column by column, so that few tiles are in use at a time. */
export function place(e: Emitter, [x, y]: readonly Value[], band: number): void {
  const [col, row] = [e.fresh("p"), e.fresh("p")];
  e.body.line(
    `const int first = tile / (${band} * across) * ${band}, high = min(down - first, ${band}), rest = tile - first * across;`,
    `const int ${col} = rest / high, ${row} = first + rest % high;`,
  );
  e.bind(x!, e.layout(e.plan.family(x!), [1, 1]), col);
  e.bind(y!, e.layout(e.plan.family(y!), [1, 1]), row);
}

/** The lines of `text`, as deep as `depth` blocks. */
export function indent(text: string, depth: number): string[] {
  return text.trimEnd().split("\n").map((line) => line === "" ? "" : "  ".repeat(depth) + line);
}
