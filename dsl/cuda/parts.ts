/**
 * The parts of a cut fold in memory: which words of a carried tile a thread writes and reads.
 *
 * @module
 */
import type { Instr, Loop, Value } from "../ir.ts";
import type { Emitter } from "./emitter.ts";
import type { Family, TileLayout } from "./layout.ts";
import { plus } from "./lower_global.ts";
import { reinterpret } from "./scalar.ts";

/** The largest power of two up to `n`. */
export function powerOfTwoUpTo(n: number): number {
  return 2 ** Math.floor(Math.log2(n));
}

/** Visits the carried tiles in the layouts that they have, with the first of each one's words. */
export function eachPart(
  loop: Loop,
  e: Emitter,
  visit: (carry: number, family: Family, layout: TileLayout, word: number) => void,
): number {
  let word = 0;
  loop.carry.forEach(({ last }, i) => {
    for (const { family, layout } of e.plan.demands(last)) {
      visit(i, family, layout, word);
      const { rows, cols } = layout;
      word += Math.ceil(rows.slots * cols.slots * holders(family, layout) / 4) * 4;
    }
  });
  return word;
}

/** Words of all carried tiles. */
export function wordsOf(loop: Loop, e: Emitter): number {
  return eachPart(loop, e, () => {});
}

/** Lanes, from the first on, that hold elements which no lane before them holds too. */
export function holders(family: Family, { rows }: TileLayout): number {
  return family.kind === "mma" && rows.slots === 1 ? rows.extent * 4 : 32;
}

/**
 * Visits the words that a thread holds, four at a time where its columns allow it; `at` counts such accesses from the
 * tile's first.
 */
export function eachWord(
  family: Family,
  layout: TileLayout,
  lane: string,
  e: Emitter,
  visit: (i: string, j: string, at: string, wide: 1 | 4) => void,
): void {
  const { rows, cols } = layout;
  const wide = cols.slots % 4 === 0 ? 4 : 1;
  e.body.unroll("i", rows.slots, (i) => {
    e.body.unroll("j", cols.slots, (j) => {
      const across = wide === 1 ? j : j === "0" ? j : `${j} / 4`;
      const slot = i === "0" ? across : `(${i} * ${cols.slots / wide} + ${across})`;
      visit(i, j, slot === "0" ? lane : `${slot} * ${holders(family, layout)} + ${lane}`, wide);
    }, wide);
  });
}

/** Writes a tile, of which `element` names a slot, to the words from `word` on of the part at `memory`. */
export function save(
  { dtype }: Value,
  family: Family,
  layout: TileLayout,
  element: (i: string, j: string) => string,
  memory: string,
  word: number,
  e: Emitter,
): void {
  const start = `(${memory}${word === 0 ? "" : ` + ${word}`})`;
  const write = () =>
    eachWord(family, layout, "lane", e, (i, j, at, wide) => {
      const words = Array.from(
        { length: wide },
        (_, n) => reinterpret(element(i, plus(j, n)), dtype, "u32"),
      );
      if (wide === 1) e.body.line(`${start}[${at}] = ${words[0]};`);
      else e.body.line(`((uint4*)${start})[${at}] = make_uint4(${words.join(", ")});`);
    });
  const count = holders(family, layout);
  if (count === 32) write();
  else e.body.block(`if (lane < ${count})`, write);
}

/** Reads what {@linkcode save} wrote; from memory through the second-level cache, where other blocks' writes are. */
export function read(
  { dtype }: Value,
  family: Family,
  layout: TileLayout,
  name: string,
  memory: string,
  word: number,
  e: Emitter,
): void {
  const start = `(${memory}${word === 0 ? "" : ` + ${word}`})`;
  const { extent } = layout.rows;
  const count = holders(family, layout);
  const lane = count === 32 ? "lane" : extent === 1 ? "(lane & 3)" : `min(lane, ${count - 1})`;
  const far = memory.startsWith("run");
  eachWord(family, layout, lane, e, (i, j, at, wide) => {
    const pointer = wide === 1 ? `${start} + ${at}` : `(const uint4*)${start} + ${at}`;
    const word = far ? `__ldcg(${pointer})` : `*(${pointer})`;
    const to = (n: number) => e.index(name, layout, i, plus(j, n));
    if (wide === 1) return e.body.line(`${to(0)} = ${reinterpret(word, "u32", dtype)};`);
    e.body.block("", () => {
      e.body.line(`const uint4 four = ${word};`);
      ["x", "y", "z", "w"].forEach((field, n) => {
        e.body.line(`${to(n)} = ${reinterpret(`four.${field}`, "u32", dtype)};`);
      });
    });
  });
}

/** Writes what is carried as a part at `memory`. */
export function writePart(loop: Loop, memory: string, e: Emitter): void {
  eachPart(loop, e, (i, family, layout, word) => {
    const { last } = loop.carry[i]!;
    const name = e.bound(last, layout)!;
    save(last, family, layout, (i, j) => e.index(name, layout, i, j), memory, word, e);
  });
}

/** Joins the part at `memory` to what is carried, as its right side. */
export function joinPart(
  loop: Loop,
  memory: string,
  lower: (body: readonly Instr[], e: Emitter) => void,
  e: Emitter,
): void {
  const { join, merge } = loop.fold!;
  eachPart(loop, e, (i, family, layout, word) => {
    const { left, right } = join[i]!;
    const { last } = loop.carry[i]!;
    read(last, family, layout, e.declare(right, layout), memory, word, e);
    e.bind(left, layout, e.bound(last, layout)!);
  });
  lower(merge, e);
  eachPart(loop, e, (i, family, layout) => {
    const [to, out] = [e.bound(loop.carry[i]!.last, layout)!, join[i]!.out];
    e.each(
      layout,
      (a, b) => e.body.line(`${e.index(to, layout, a, b)} = ${e.element(out, family, a, b)};`),
    );
  });
}

/** Puts a tile, of which `name` is the array, into another block's memory; its barrier `done` counts the bytes. */
export function put(
  { dtype }: Value,
  { family, layout }: { readonly family: Family; readonly layout: TileLayout },
  name: string,
  start: string,
  e: Emitter,
): void {
  eachWord(family, layout, "lane", e, (i, j, at, wide) => {
    const values = Array.from(
      { length: wide },
      (_, n) => reinterpret(e.index(name, layout, i, plus(j, n)), dtype, "u32"),
    );
    const place = `${start} + (${at}) * ${4 * wide}`;
    if (wide === 1) e.body.line(`cluster_put1(${place}, ${values[0]}, done);`);
    else e.body.line(`cluster_put4(${place}, make_uint4(${values.join(", ")}), done);`);
  });
}
