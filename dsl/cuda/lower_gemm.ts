/**
 * Matrix multiplication: `mma.m16n8k16` for 16-bit operands, plain arithmetic for the rest.
 *
 * @module
 */
import type { Instr, Value } from "../ir.ts";
import type { Emitter, SharedTile } from "./emitter.ts";
import { type Axis, coordinate, type TileLayout } from "./layout.ts";
import { exchange } from "./lower_global.ts";
import { elementOf, packedElement, stageTile, unrounded } from "./lower_shared.ts";

type Gemm = Extract<Instr, { readonly op: "gemm" }>;

/** Writes `out = acc + a · b`, in place where the plan allows it. */
export function lowerGemm(instr: Gemm, e: Emitter): void {
  const { out, a, b, acc, depth } = instr;
  const family = e.plan.family(out);
  const layout = e.layout(family, out.shape);
  const fast = a.dtype !== "f32" && a.shape[1] % 16 === 0 && out.shape[1] % 8 === 0 && family.kind === "mma";
  const inRegisters = fast && a.space === "register" && family.kind === "mma" && family.warpCols === 1 &&
    e.layout(family, a.shape).key === e.layout(e.plan.family(a), a.shape).key;
  const left = inRegisters ? undefined : a.space === "register" ? stageTile(a, a, e) : e.shared.get(a)!;
  e.settle();
  const right = e.shared.get(b)!;
  const place = e.inPlace.get(out);
  const name = place ?? e.declare(out, layout);
  if (place) e.bind(out, layout, place);
  if (e.bound(acc, layout) !== name) {
    e.each(layout, (i, j) => {
      e.body.line(`${e.index(name, layout, i, j)} = ${e.element(acc, family, i, j)};`);
    });
  }
  const limit = depth && e.at(depth, "0", "0");
  if (left?.direct) multiplyDirect(name, layout, left.direct, right, a, e);
  else if (!fast) plain(name, layout, left!, right, a.shape[1], limit, e);
  else {
    const fragments = left ? sharedFragments(left, layout, limit, e) : registerFragments(a, layout, e);
    multiply(name, layout, fragments, right, a, limit, e);
  }
  exchange(out, { family, layout }, e.plan.demands(out), e);
}

/** Writes the loads of the left fragments of one step; the array `a[tile][4]` holds them. */
type Fragments = (k: string, tiles: number) => void;

function multiply(
  name: string,
  layout: TileLayout,
  fragments: Fragments,
  right: SharedTile,
  a: Value,
  limit: string | undefined,
  e: Emitter,
): void {
  const { rows, cols } = layout;
  const [rowTiles, colTiles] = [Math.ceil(rows.slots / 2), cols.slots / 2];
  const k = e.fresh("k");
  const bound = limit === undefined ? `${a.shape[1]}` : e.fresh("depth");
  if (limit !== undefined) e.body.line(`const int ${bound} = min(${limit}, ${a.shape[1]});`);
  // A depth that is only known when the kernel runs keeps the loop rolled where the left side allows it.
  e.body.line("#pragma unroll");
  e.body.block(`for (int ${k} = 0; ${k} < ${a.shape[1]}; ${k} += 16)`, () => {
    if (limit !== undefined) e.body.line(`if (${k} >= ${bound}) break;`);
    e.body.line(`unsigned a[${rowTiles}][4];`);
    fragments(k, rowTiles);
    for (let n = 0; n < colTiles; n += 2) {
      const two = n + 1 < colTiles;
      e.body.block("", () => {
        e.body.line(`unsigned b[${two ? 4 : 2}];`);
        loadRight(right, cols, n, two, k, e);
        if (limit !== undefined) maskRight(two, k, bound, e);
        e.body.unroll("m", rowTiles, (m) => {
          for (const half of two ? [0, 1] : [0]) {
            e.body.line(mmaCall(name, layout, m, n + half, `b[${2 * half}]`, `b[${2 * half + 1}]`, a, e));
          }
        });
      });
    }
  });
}

/**
 * The left side is in registers, 8 numbers in a row for each lane. The order of the depth is the same on both sides, so
 * it may be any: a lane reads the 8 numbers of the right side that meet those.
 */
function multiplyDirect(
  name: string,
  layout: TileLayout,
  direct: string,
  { pointer, pitch }: SharedTile,
  a: Value,
  e: Emitter,
): void {
  const { rows: { slots }, cols } = layout;
  const product = (part: string) => {
    const at = (half: number) => `${direct}[${slots > 1 ? `2 * ${part} + ${half}` : part}]`;
    e.body.line(
      `const uint4 upper = ${at(0)}, lower = ${slots > 1 ? at(1) : "make_uint4(0, 0, 0, 0)"};`,
      "const unsigned a[2][4] = { { upper.x, lower.x, upper.y, lower.y }, { upper.z, lower.z, upper.w, lower.w } };",
    );
    for (let n = 0; n < cols.slots / 2; n++) {
      const row = `${n * 8} + (lane >> 2)`;
      const safe = cols.exact ? `(${row})` : `min(${row}, ${cols.extent - 1})`;
      e.body.block("", () => {
        e.body.line(
          `const uint4 b = *(const uint4*)(${pointer} + ${safe} * ${pitch} + ${part} * 32 + (lane & 3) * 8);`,
          mmaCall(name, layout, "0", n, "b.x", "b.y", a, e, "a[0]"),
          mmaCall(name, layout, "0", n, "b.z", "b.w", a, e, "a[1]"),
        );
      });
    }
  };
  e.body.unroll("part", a.shape[1] / 32, (part) => e.body.block("", () => product(part)));
}

function mmaCall(
  name: string,
  layout: TileLayout,
  m: string,
  n: number,
  b0: string,
  b1: string,
  a: Value,
  e: Emitter,
  left = `a[${m}]`,
): string {
  const [low, high] = m === "0" ? ["0", "1"] : [`2 * ${m}`, `2 * ${m} + 1`];
  const at = (i: string, j: number) => e.index(name, layout, i, String(j));
  const top = [at(low, 2 * n), at(low, 2 * n + 1)];
  if (layout.rows.slots === 1) return `mma_${a.dtype}_half(${top.join(", ")}, ${left}, ${b0}, ${b1});`;
  const bottom = [at(high, 2 * n), at(high, 2 * n + 1)];
  return `mma_${a.dtype}(${[...top, ...bottom].join(", ")}, ${left}, ${b0}, ${b1});`;
}

/** First row that a warp holds: the coordinate without the lane's part. */
function warpStart(axis: Axis, share: number): string {
  return axis.warps === 1 ? "" : `${axis.warp} * ${share} + `;
}

function sharedFragments(
  tile: SharedTile,
  { rows }: TileLayout,
  limit: string | undefined,
  e: Emitter,
): Fragments {
  const height = rows.extent;
  const share = rows.slots * 8;
  const whole = rows.extent > 1 && rows.exact;
  if (rows.slots === 1 && !tile.turned) {
    const row = `(lane & 7)`;
    const safe = whole ? row : `min(${row}, ${height - 1})`;
    return (k) => {
      // The first and the third register of the fragment; the others are of the rows below.
      e.body.line(
        "unsigned upper[2];",
        `ldmatrix2(upper, ${tile.pointer} + ${safe} * ${tile.pitch} + ${k} + (lane >> 3 & 1) * 8);`,
        "a[0][0] = upper[0]; a[0][2] = upper[1];",
      );
      if (limit !== undefined) maskHalf(k, limit, e);
    };
  }
  return (k, tiles) =>
    e.body.unroll("m", tiles, (m) => {
      const row = `${warpStart(rows, share)}${m === "0" ? "" : `${m} * 16 + `}(lane & 15)`;
      const safe = whole ? `(${row})` : `min(${row}, ${height - 1})`;
      const { pointer, pitch, turned } = tile;
      if (turned) {
        const kRow = `(${k} + (lane & 7) + (lane >> 4) * 8)`;
        const col = `${warpStart(rows, share)}${m === "0" ? "" : `${m} * 16 + `}(lane >> 3 & 1) * 8`;
        e.body.line(`ldmatrix4_turned(a[${m}], ${pointer} + ${kRow} * ${pitch} + ${col});`);
      } else {
        e.body.line(`ldmatrix4(a[${m}], ${pointer} + ${safe} * ${pitch} + ${k} + (lane >> 4) * 8);`);
      }
      if (limit !== undefined) maskLeft(m, k, limit, e);
    });
}

function registerFragments(a: Value, layout: TileLayout, e: Emitter): Fragments {
  const family = e.plan.family(a);
  const source = unrounded(a, e);
  const half = layout.rows.slots === 1;
  return (k, tiles) =>
    e.body.unroll("m", tiles, (m) => {
      const [low, high] = m === "0" ? ["0", "1"] : [`2 * ${m}`, `2 * ${m} + 1`];
      [[low, 0], [high, 0], [low, 2], [high, 2]].forEach(([i, shift], n) => {
        if (half && n % 2 === 1) return; // the lower half of the fragment
        const at = (v: number) => e.element(source, family, String(i), `${k} / 4 + ${Number(shift) + v}`);
        e.body.line(`a[${m}][${n}] = pack_${a.dtype}(${at(0)}, ${at(1)});`);
      });
    });
}

function loadRight(tile: SharedTile, cols: Axis, n: number, two: boolean, k: string, e: Emitter): void {
  if (tile.packed) return loadPacked(tile, cols, n, two, k, e);
  const { pointer, pitch, turned } = tile;
  const start = warpStart(cols, cols.slots * 4) + (n === 0 ? "" : `${n * 8} + `);
  const count = two ? 4 : 2;
  if (turned) {
    // Stored as [n, k]: a row of the tile is a column of the operand.
    const row = two ? `${start}(lane & 7) + (lane >> 4) * 8` : `${start}(lane & 7)`;
    const safe = cols.exact ? `(${row})` : `min(${row}, ${cols.extent - 1})`;
    e.body.line(`ldmatrix${count}(b, ${pointer} + ${safe} * ${pitch} + ${k} + (lane >> 3 & 1) * 8);`);
  } else {
    const col = two ? `${start}(lane >> 4) * 8` : `${start}0`;
    const safe = cols.exact ? col : `min(${col}, ${cols.extent - 8})`;
    const row = `(${k} + (lane & 15))`;
    e.body.line(`ldmatrix${count}_turned(b, ${pointer} + ${row} * ${pitch} + ${safe});`);
  }
}

/** Widens the quants of a fragment: each register takes two neighbours of a row, which is a column of the operand. */
function loadPacked(tile: SharedTile, cols: Axis, n: number, two: boolean, k: string, e: Emitter): void {
  const start = `${warpStart(cols, cols.slots * 4)}${n === 0 ? "" : `${n * 8} + `}(lane >> 2)`;
  e.body.unroll("half", two ? 2 : 1, (half) => {
    const row = half === "0" ? start : `${half} * 8 + ${start}`;
    const safe = cols.exact ? `(${row})` : `min(${row}, ${cols.extent - 1})`;
    e.body.unroll("part", 2, (part) => {
      const at = (next: number) =>
        packedElement(tile, safe, `(${k} + ${part} * 8 + (lane & 3) * 2 + ${next})`);
      e.body.line(`b[2 * ${half} + ${part}] = pack_bf16(${at(0)}, ${at(1)});`);
    });
  });
}

/** Terms at or past `limit` are nothing, whatever lies in memory. */
function maskRight(two: boolean, k: string, limit: string, e: Emitter): void {
  e.body.block(`if (${k} + 16 > ${limit})`, () => {
    e.body.unroll("n", two ? 4 : 2, (n) => {
      e.body.line(`b[${n}] = below(b[${n}], ${k} + (${n} & 1) * 8 + (lane & 3) * 2, ${limit});`);
    });
  });
}

function maskLeft(m: string, k: string, limit: string, e: Emitter): void {
  e.body.block(`if (${k} + 16 > ${limit})`, () => {
    e.body.unroll("n", 4, (n) => {
      e.body.line(`a[${m}][${n}] = below(a[${m}][${n}], ${k} + (${n} >> 1) * 8 + (lane & 3) * 2, ${limit});`);
    });
  });
}

function maskHalf(k: string, limit: string, e: Emitter): void {
  e.body.block(`if (${k} + 16 > ${limit})`, () => {
    for (const n of [0, 2]) {
      e.body.line(`a[0][${n}] = below(a[0][${n}], ${k} + ${n * 4} + (lane & 3) * 2, ${limit});`);
    }
  });
}

/** One product after another, for operands that the matrix units do not take. */
function plain(
  name: string,
  layout: TileLayout,
  left: SharedTile,
  right: SharedTile,
  depth: number,
  limit: string | undefined,
  e: Emitter,
): void {
  const k = e.fresh("k");
  const { rows, cols } = layout;
  const bound = limit === undefined ? `${depth}` : `min(${limit}, ${depth})`;
  e.body.block(`for (int ${k} = 0; ${k} < ${bound}; ${k}++)`, () => {
    e.each(layout, (i, j) => {
      const row = rows.extent === 1 ? "0" : safe(rows, i);
      const col = cols.extent === 1 ? "0" : safe(cols, j);
      e.body.line(
        `${e.index(name, layout, i, j)} += ${elementOf(left, row, k)} * ${elementOf(right, k, col)};`,
      );
    });
  });
}

function safe(axis: Axis, slot: string): string {
  const at = coordinate(axis, slot);
  return axis.exact ? at : `min(${at}, ${axis.extent - 1})`;
}
