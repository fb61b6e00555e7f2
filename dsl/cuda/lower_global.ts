/**
 * Elementwise arithmetic, and tiles between registers and global memory.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import type { Instr, Value } from "../ir.ts";
import type { View } from "../language.ts";
import { Accesses } from "./access.ts";
import type { Emitter } from "./emitter.ts";
import { coordinate, type TileLayout } from "./layout.ts";
import type { Demand } from "./plan.ts";
import { registerType } from "./scalar.ts";
import { openView, type ViewCode } from "./view.ts";

type Of<O extends Instr["op"]> = Extract<Instr, { readonly op: O }>;

/** Writes an elementwise instruction in every layout that is needed, unless it is written at its use. */
export function lowerElementwise(instr: Of<"map" | "cast" | "bitcast">, e: Emitter): void {
  const { out } = instr;
  if (e.plan.inlined(out)) return;
  for (const { family, layout } of e.plan.demands(out)) {
    const operands = (i: string, j: string) => e.computed(instr, (arg) => e.element(arg, family, i, j));
    if (layout.key === "scalar") {
      const name = e.fresh("s");
      e.body.line(`const ${registerType(out.dtype)} ${name} = ${operands("0", "0")};`);
      e.bind(out, layout, name);
      continue;
    }
    // Bound afterwards: the expression must not find the name that it is about to fill.
    const name = e.fresh("v");
    e.body.line(`${registerType(out.dtype)} ${name}${e.extents(layout)};`);
    e.each(layout, (i, j) => e.body.line(`${e.index(name, layout, i, j)} = ${operands(i, j)};`));
    e.bind(out, layout, name);
  }
}

/** Loads a view from global memory. */
export function lowerLoad(out: Value, view: View, e: Emitter): void {
  const demands = e.plan.demands(out);
  if (demands.length === 0) return;
  const { when } = e.kernel.params[view.tensor]!;
  if (when === "chain") e.waitForPrevious();
  if (e.written.has(view.tensor)) e.barrier();
  for (const { layout } of demands) {
    noteRead(e, view, layout);
    if (layout.key === "scalar") {
      const name = e.fresh("s");
      e.body.line(`const ${registerType(out.dtype)} ${name} = ${e.loaded(view)};`);
      e.bind(out, layout, name);
      continue;
    }
    const code = openView(e, view);
    const width = Accesses.width(view.dtype, Math.min(layout.cols.vec, code.wide));
    const load = e.accesses.load(view.dtype, width, when);
    const name = e.declare(out, layout);
    eachAccess(e, view, layout, width, (i, j, pointer, valid) => {
      const wanted = [valid, e.loadsIf].filter((c) => c !== "").join(" && ") || "true";
      e.body.line(`${load}(&${e.index(name, layout, i, j)}, ${pointer}, ${wanted});`);
    });
  }
}

/** Stores a tile to a view of global memory. */
export function lowerStore({ to, value }: Of<"store">, e: Emitter): void {
  e.waitForPrevious();
  const family = e.plan.family(value);
  const layout = e.layout(family, value.shape);
  const key = accessKey(e, to, layout);
  const reads = e.read.get(to.tensor);
  // Another thread may still be about to read what this one overwrites.
  if (reads && (layout.owner !== "" || [...reads].some((read) => read !== key))) e.barrier();
  e.written.add(to.tensor);
  const code = openView(e, to);
  if (family.kind === "mma" && storeRows(to, value, code, e)) return;
  const width = Accesses.width(to.dtype, Math.min(layout.cols.vec, code.wide));
  const store = e.accesses.store(to.dtype, width);
  const write = () =>
    eachAccess(e, to, layout, width, (i, j, pointer, valid) => {
      const elements = Array.from({ length: width }, (_, n) => e.element(value, family, i, plus(j, n)));
      const type = registerType(value.dtype);
      const put = () => {
        e.body.line(`const ${type} packed[${width}] = { ${elements.join(", ")} };`);
        e.body.line(`${store}(${pointer}, packed);`);
      };
      e.body.block(valid === "" ? "" : `if (${valid})`, put);
    });
  if (layout.owner === "") write();
  else e.body.block(`if (${layout.owner})`, write);
}

/** Columns of a row of an accumulator that a warp may turn at a time: 128 or 64 bytes of 16-bit numbers. */
const TURNED = [64, 32];

/**
 * Stores an accumulator by whole stretches of rows: a thread of a warp holds two columns of each eight, which memory
 * takes badly, so each warp turns 16 rows at a time through shared memory of its own. Nothing if that gains nothing.
 */
function storeRows(to: View, value: Value, code: ViewCode, e: Emitter): boolean {
  const family = e.plan.family(value);
  const layout = e.layout(family, value.shape);
  const { rows, cols } = layout;
  const span = cols.slots * 4; // columns of a warp
  const { bytes, cuda } = DTYPES[to.dtype];
  const turned = TURNED.find((n) => span % n === 0);
  if (bytes !== 2 || code.wide !== 8 || rows.slots === 1 || !cols.exact || !turned) return false;
  const [pitch, lanes] = [turned + 8, turned / 8];
  const [put, take] = [e.accesses.store(to.dtype, 2), e.fresh("turned")];
  e.body.line(`${cuda}* const ${take} = (${cuda}*)${e.own(16 * pitch * bytes)};`);
  const pairs = rows.slots / 2;
  e.body.unroll("m", pairs, (m) => {
    e.body.unroll("c", span / turned, (c) => {
      e.body.line("__syncwarp();");
      e.body.unroll("h", 2, (h) => {
        e.body.unroll("j", turned / 8, (j) => {
          const i = m === "0" ? h : `(2 * ${m} + ${h})`;
          const slot = `${c === "0" ? "" : `${c} * ${turned / 4} + `}2 * ${j}`;
          const elements = [e.element(value, family, i, slot), e.element(value, family, i, `(${slot} + 1)`)];
          e.body.block("", () => {
            e.body.line(`const ${registerType(value.dtype)} packed[2] = { ${elements.join(", ")} };`);
            e.body.line(
              `${put}(${take} + ((lane >> 2) + ${h} * 8) * ${pitch} + ${j} * 8 + (lane & 3) * 2, packed);`,
            );
          });
        });
      });
      e.body.line("__syncwarp();");
      // Neighbouring lanes of 16 bytes take a row.
      e.body.unroll("r", lanes / 2, (r) => {
        e.body.block("", () => {
          e.body.line(`const int place = ${r} * ${32 / lanes} + lane / ${lanes};`);
          const start = rows.thread.replace("(lane >> 2)", "place");
          e.body.line(`const int row = ${start}${m === "0" ? "" : ` + ${m} * 16`};`);
          const first = cols.thread.replace(/\(lane & 3\) \* 2/, `lane % ${lanes} * 8`);
          e.body.line(`const int col = ${first}${c === "0" ? "" : ` + ${c} * ${turned}`};`);
          const page = code.page("row");
          if (page !== undefined) e.body.line(`const int page = ${page};`);
          const { pointer, valid } = code.element("row", "col", page && "page");
          const within = [rows.exact ? "" : `row < ${rows.extent}`, valid].filter((x) => x !== "").join(
            " && ",
          );
          const move =
            `*(uint4*)(${pointer}) = *(const uint4*)(${take} + place * ${pitch} + lane % ${lanes} * 8);`;
          e.body.line(within === "" ? move : `if (${within}) ${move}`);
        });
      });
    });
  });
  return true;
}

/** Visits every access of `width` neighbours that this thread makes to `view`. */
function eachAccess(
  e: Emitter,
  view: View,
  layout: TileLayout,
  width: number,
  write: (i: string, j: string, pointer: string, valid: string) => void,
): void {
  const { rows, cols } = layout;
  const code = openView(e, view);
  const cuda = DTYPES[view.dtype].cuda;
  const constant = view.access === "read" ? "const " : "";
  e.body.unroll("i", rows.slots, (i) => {
    const many = rows.slots > 1 || cols.slots > width;
    const place = rows.extent === 1 ? "0" : many ? e.fresh("row") : coordinate(rows, i);
    if (many && rows.extent > 1) e.body.line(`const int ${place} = ${coordinate(rows, i)};`);
    const page = code.page(place);
    const named = many && page !== undefined && !/^\w+$/.test(page) ? e.fresh("page") : page;
    if (named !== page) e.body.line(`const int ${named} = ${page};`);
    const row = code.row(place, named);
    const ghost = rows.exact ? [] : [`${place} < ${rows.extent}`];
    const within = [...ghost, row.valid].filter((c) => c !== "").join(" && ");
    const base = many ? e.fresh("at") : parenthesised(row.pointer);
    if (many) e.body.line(`${constant}${cuda}* ${base} = ${row.pointer};`);
    const exists = many && within !== "" ? e.fresh("in") : within;
    if (many && within !== "") e.body.line(`const bool ${exists} = ${within};`);
    e.body.unroll("j", cols.slots, (j) => {
      const col = cols.extent === 1 ? "0" : coordinate(cols, j);
      const edge = cols.exact ? [] : [`${col} < ${cols.extent}`];
      const valid = [exists, ...edge, code.col(col)].filter((c) => c !== "").join(" && ");
      write(i, j, col === "0" ? base : `${base} + ${col}`, valid);
    }, width);
  });
}

/** Notes that `view` was read, so that a later store can tell whether it meets other threads' reads. */
export function noteRead(e: Emitter, view: View, layout?: TileLayout): void {
  const reads = e.read.get(view.tensor) ?? new Set();
  reads.add(layout ? accessKey(e, view, layout) : "staged");
  e.read.set(view.tensor, reads);
}

function accessKey(e: Emitter, view: View, layout: TileLayout): string {
  return `${layout.key} ${openView(e, view).row("r").pointer}`;
}

function parenthesised(code: string): string {
  return /^\w+$/.test(code) ? code : `(${code})`;
}

/** `slot + n` as an index. */
export function plus(slot: string, n: number): string {
  return n === 0 ? slot : slot === "0" ? String(n) : `(${slot} + ${n})`;
}

/** Moves a tile between threads, through the scratch region, into another layout. */
export function exchange(value: Value, from: Demand, to: readonly Demand[], e: Emitter): void {
  const others = to.filter(({ layout }) => e.bound(value, layout) === undefined);
  if (others.length === 0) return;
  const [rows, cols] = value.shape;
  const type = registerType(value.dtype);
  const scratch = `((${type}*)${e.scratch(rows * cols * 4)})`;
  e.barrier();
  writeOwned(value, from, scratch, e);
  e.barrier();
  for (const demand of others) readScratch(value, demand, scratch, e);
}

/** Every element of `value` to `memory`, row-major, once. */
export function writeOwned(value: Value, { family, layout }: Demand, memory: string, e: Emitter): void {
  const write = () =>
    e.each(layout, (i, j) => {
      const [row, col] = placeOf(layout, i, j);
      const guard = ghosts(layout, row, col);
      const put = `${memory}[${flat(row, col, layout.cols.extent)}] = ${e.element(value, family, i, j)};`;
      e.body.line(guard === "" ? put : `if (${guard}) ${put}`);
    });
  if (layout.owner === "") write();
  else e.body.block(`if (${layout.owner})`, write);
}

/** `value` from `memory`, row-major, into a layout. */
export function readScratch(value: Value, { layout }: Demand, memory: string, e: Emitter): void {
  const name = e.declare(value, layout);
  e.each(layout, (i, j) => {
    const [row, col] = placeOf(layout, i, j);
    const guard = ghosts(layout, row, col);
    const take = `${memory}[${flat(row, col, layout.cols.extent)}]`;
    e.body.line(`${e.index(name, layout, i, j)} = ${guard === "" ? take : `${guard} ? ${take} : 0`};`);
  });
}

/** Coordinates of a slot. */
export function placeOf(
  { rows, cols }: TileLayout,
  i: string,
  j: string,
): readonly [row: string, col: string] {
  return [rows.extent === 1 ? "0" : coordinate(rows, i), cols.extent === 1 ? "0" : coordinate(cols, j)];
}

/** The condition for a slot to hold an element at all; empty if it always does. */
export function ghosts({ rows, cols }: TileLayout, row: string, col: string): string {
  const conditions = [];
  if (!rows.exact) conditions.push(`${row} < ${rows.extent}`);
  if (!cols.exact) conditions.push(`${col} < ${cols.extent}`);
  return conditions.join(" && ");
}

function flat(row: string, col: string, cols: number): string {
  if (row === "0") return col;
  return col === "0" ? `(${row}) * ${cols}` : `(${row}) * ${cols} + ${col}`;
}
