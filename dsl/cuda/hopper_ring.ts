/**
 * Tiles that the copy engine brings into a ring of shared memory: rows in stretches of 128 bytes, page by page.
 *
 * @module
 */
import type { Value } from "../ir.ts";
import type { View } from "../language.ts";
import type { Emitter } from "./emitter.ts";
import { STRETCH } from "./hopper_walk.ts";
import { originOf, type Scope } from "./view.ts";

/** A staged tile and its place. Rows lie below each other, every 64 columns of them apart. */
export interface Ring {
  readonly name: string;
  readonly view: View;
  readonly slots: number;
  /** Bytes of a slot, and of the shared memory before the first. */
  readonly bytes: number;
  readonly offset: number;
  /** How many stretches of 64 columns, and bytes from one to the next. */
  readonly stretches: number;
  readonly stretch: number;
  /** What one copy brings, by the tensor's axes, and how many of them lie below each other. */
  readonly box: readonly number[];
  readonly boxes: number;
  /** The first page, where pages follow one another: one copy brings all of them. */
  readonly run?: Value;
}

/** Lanes of the warp that fetches. */
const LANES = 32;

/**
 * A ring of `slots` tiles of `high` rows, of which the view has as many or fewer.
 *
 * @throws {RangeError} If the copy engine cannot bring such tiles, or not with one copy for each lane of a warp.
 */
export function ringOf(out: Value, view: View, high: number, slots: number, e: Emitter): Ring {
  const { extents } = e.kernel.params[view.tensor]!;
  const [rows, cols] = out.shape;
  const run = view.pages && runOf(view.pages, e);
  const boxes = view.pages && !run ? view.pages.shape[1] : 1;
  const stretches = Math.ceil(cols / STRETCH);
  const stretch = high * STRETCH * 2;
  const fits = out.dtype === "bf16" && cols % 16 === 0 && (boxes === 1 || view.box[0] % 8 === 0) &&
    boxes * stretches <= LANES && (extents.length === 3 || extents.length === 4);
  if (!fits) {
    throw new RangeError(
      `Cannot emit "${e.kernel.name}" for Hopper: its tile of "${view.tensor}" is ${out.dtype} [${rows}, ${cols}] ` +
        `of ${boxes} boxes, expected bf16, 16 columns or more, and boxes of 8 rows or more, at most ${LANES}`,
    );
  }
  const box = extents.map((_, axis) =>
    axis === extents.length - 1
      ? STRETCH
      : axis === extents.length - 2
      ? view.box[0]
      : axis === 0 && run
      ? view.pages!.shape[1]
      : 1
  );
  const bytes = stretches * stretch;
  const offset = e.sharedBytes;
  e.sharedBytes += slots * bytes;
  const name = view.tensor;
  return { name, view, slots, bytes, offset, stretches, stretch, box, boxes, ...(run && { run }) };
}

/** The first of pages that are numbers in a row, of which the last may be missing. */
function runOf(pages: Value, e: Emitter): Value | undefined {
  const made = e.plan.maker(pages);
  if (made?.op !== "map" || made.name !== "select") return undefined;
  const [, there, missing] = made.args as readonly [Value, Value, Value];
  const [none, sum] = [e.plan.maker(missing), e.plan.maker(there)];
  if (none?.op !== "const" || none.value >= 0 || sum?.op !== "map" || sum.name !== "add") return undefined;
  const [a, b] = sum.args as readonly [Value, Value];
  return e.plan.maker(a)?.op === "iota" && b.shape[1] === 1 ? b : undefined;
}

/** The ring's next slot. */
export function advance({ name, slots }: Ring, e: Emitter): void {
  if (slots === 1) e.body.line(`${name}_phase ^= 1;`);
  else e.body.line(`if (++${name}_slot == ${slots}) ${name}_slot = 0, ${name}_phase ^= 1;`);
}

/** A warp fetches a tile to the ring's next slot: each lane a box. */
export function fetch(ring: Ring, scope: Scope, e: Emitter): void {
  const { name, view, bytes, stretches, stretch, box, boxes, run } = ring;
  const b = e.body;
  const lanes = boxes * stretches;
  const [col, ...rest] = originOf(e, view, scope).toReversed();
  const axes = [plus(col!, stretches === 1 ? "0" : `lane / ${boxes} * ${STRETCH}`), ...rest];
  if (run) axes.push(e.at(run, "0", "0", scope));
  else if (view.pages) {
    const page = e.fresh("page");
    b.line(`const int ${page} = ${e.at(view.pages, "0", boxes === 1 ? "0" : `lane % ${boxes}`, scope)};`);
    axes.push(page);
  }
  const rows = box.slice(0, -1).reduce((a, b) => a * b, 1);
  const to = [
    `${name}_ring + ${name}_slot * ${bytes}`,
    ...(stretches > 1 ? [`lane / ${boxes} * ${stretch}`] : []),
    ...(boxes > 1 ? [`lane % ${boxes} * ${rows * STRETCH * 2}`] : []),
  ].join(" + ");
  b.line(
    `barrier_wait(${name}_empty + 8 * ${name}_slot, ${name}_phase ^ 1);`,
    `if (lane == 0) barrier_expect(${name}_full + 8 * ${name}_slot, ${lanes * rows * STRETCH * 2});`,
    `if (lane < ${lanes}) tma_load${box.length}(${to}, &of_${name}, ${
      axes.join(", ")
    }, ${name}_full + 8 * ${name}_slot);`,
  );
  advance(ring, e);
}

function plus(a: string, b: string): string {
  return a === "0" ? b : b === "0" ? a : `${a} + ${b}`;
}
