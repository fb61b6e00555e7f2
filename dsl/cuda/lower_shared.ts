/**
 * Tiles in shared memory: copies from global memory without registers, stores from registers, loads back.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import { GROUP, type Value } from "../ir.ts";
import type { Shape, View } from "../language.ts";
import { Accesses } from "./access.ts";
import type { Emitter, SharedTile } from "./emitter.ts";
import { coordinate } from "./layout.ts";
import { ghosts, noteRead, placeOf, plus } from "./lower_global.ts";
import { openView, type Scope } from "./view.ts";

/** Elements from one row to the next: rows begin in different banks, 16 bytes apart at least. */
export function pitchOf(shape: Shape, bytes: number): number {
  const chunks = Math.ceil(shape[1] * bytes / 16);
  return (chunks % 2 === 0 ? chunks + 1 : chunks) * 16 / bytes;
}

/** The same where a row is read in 64 bytes: two rows fill all banks. */
function pitchOfHalves(shape: Shape, bytes: number): number {
  const halves = Math.ceil(shape[1] * bytes / 64);
  return (halves % 2 === 0 ? halves + 1 : halves) * 64 / bytes;
}

/** Room for `slots` copies of a tile; `pointer` is the C name of the first. */
export function placeTile(value: Value, slots: number, e: Emitter): SharedTile {
  const { bytes, cuda } = DTYPES[value.dtype];
  const pointer = e.fresh("tile");
  const pitch = (e.direct ? pitchOfHalves : pitchOf)(value.shape, bytes);
  e.body.line(`${cuda}* ${pointer} = (${cuda}*)(${e.room(value.shape[0] * pitch * bytes * slots)});`);
  return { pointer, value, shape: value.shape, pitch, turned: false };
}

/** Stages a view at once, outside any pipeline. */
export function stageView(out: Value, view: View, e: Emitter): void {
  if (e.kernel.params[view.tensor]!.when === "chain") e.waitForPrevious();
  const tile = placeTile(out, 1, e);
  e.shared.set(out, tile);
  if (e.depth > 0) e.barrier(); // the round before may still be reading
  copyView(tile.pointer, tile, view, e);
  e.body.line("copy_commit();");
  e.copying = true;
  if (e.depth > 0) e.settle();
}

/** Writes the copies of a view to a tile at `pointer`; they are on their way afterwards. */
export function copyView(pointer: string, tile: SharedTile, view: View, e: Emitter, scope?: Scope): void {
  noteRead(e, view);
  const { bytes } = DTYPES[view.dtype];
  const code = openView(e, view, scope);
  const [rows, cols] = tile.shape;
  const { when } = e.kernel.params[view.tensor]!;
  const fits = (size: number) => bytes < size && code.wide * bytes >= size && cols * bytes % size === 0;
  const size = fits(16) ? 16 : when === "weight" && fits(4) ? 4 : bytes;
  const width = size / bytes;
  const pieces = rows * cols / width;
  const perRow = cols / width;
  // Rows of one page ask for its number once.
  const single = rows <= view.box[0] ? code.page("0") : undefined;
  const shared = single && e.fresh("page");
  if (shared) e.body.line(`const int ${shared} = ${single};`);
  const { threads, id } = e;
  const whole = threads % perRow === 0; // then the next piece of a thread is so many rows below
  const piece = (p: string, at: string) => {
    const down = p === "0" ? "" : ` + ${p} * ${threads / perRow}`;
    const row = perRow === 1 ? at : whole && p !== "p" ? `${id} / ${perRow}${down}` : `${at} / ${perRow}`;
    e.body.line(`const int row = ${row};`);
    const place = perRow === 1 ? "0" : `${whole ? id : at} % ${perRow}`;
    e.body.line(`const int col = ${width === 1 || place === "0" ? place : `${place} * ${width}`};`);
    const page = shared ?? code.page("row");
    if (page !== shared) e.body.line(`const int page = ${page};`);
    const { pointer: from, valid } = code.element("row", "col", shared ?? (page && "page"));
    const to = `${pointer} + row * ${tile.pitch} + col`;
    const copy = size === 16 ? "copy_async" : "copy_async_4";
    if (width > 1) e.body.line(`${copy}(${to}, ${from}, ${valid === "" ? "true" : valid});`);
    else {
      const { cuda } = DTYPES[view.dtype];
      const read = `${when === "chain" ? "__ldcg" : "__ldg"}(${from})`;
      e.body.line(`*(${to}) = ${valid === "" ? read : `${valid} ? ${read} : (${cuda})0`};`);
    }
  };
  if (pieces % threads === 0 && pieces / threads <= 16) {
    e.body.unroll("s", pieces / threads, (s) => {
      e.body.block("", () => piece(s, s === "0" ? id : `(${s} * ${threads} + ${id})`));
    });
  } else {
    e.body.block(`for (int p = ${id}; p < ${pieces}; p += ${threads})`, () => piece("p", "p"));
  }
}

/** Stages a register tile, rounded. */
export function stageTile(out: Value, from: Value, e: Emitter): SharedTile {
  const tile = placeTile(out, 1, e);
  e.shared.set(out, tile);
  const family = e.plan.family(from);
  const layout = e.layout(family, from.shape);
  const width = Accesses.width(out.dtype, layout.cols.vec);
  const store = e.accesses.store(out.dtype, width);
  const write = () =>
    e.body.unroll("i", layout.rows.slots, (i) => {
      e.body.unroll("j", layout.cols.slots, (j) => {
        const [row, col] = placeOf(layout, i, j);
        const guard = ghosts(layout, row, col);
        const source = unrounded(from, e);
        const elements = Array.from({ length: width }, (_, n) => e.element(source, family, i, plus(j, n)));
        e.body.block(guard === "" ? "" : `if (${guard})`, () => {
          e.body.line(`const float packed[${width}] = { ${elements.join(", ")} };`);
          e.body.line(`${store}(${tile.pointer} + (${row}) * ${tile.pitch} + ${col}, packed);`);
        });
      }, width);
    });
  if (e.depth > 0) e.barrier();
  if (layout.owner === "") write();
  else e.body.block(`if (${layout.owner})`, write);
  e.barrier();
  return tile;
}

/** What a cast rounds, where the reader rounds anyway and the cast has no text of its own. */
export function unrounded(value: Value, e: Emitter): Value {
  const made = e.plan.maker(value);
  return made?.op === "cast" && e.plan.inlined(value) && made.from.dtype === "f32" ? made.from : value;
}

/** Loads a staged tile into registers. */
export function loadShared(out: Value, from: Value, e: Emitter): void {
  e.settle();
  const tile = e.shared.get(from)!;
  for (const { layout } of e.plan.demands(out)) {
    const name = e.declare(out, layout);
    e.each(layout, (i, j) => {
      const row = layout.rows.extent === 1 ? "0" : coordinate(layout.rows, i);
      const col = layout.cols.extent === 1 ? "0" : coordinate(layout.cols, j);
      const guard = ghosts(layout, row, col);
      const read = elementOf(tile, row, col);
      e.body.line(`${e.index(name, layout, i, j)} = ${guard === "" ? read : `${guard} ? ${read} : 0`};`);
    });
  }
}

/** C expression of an element of a staged tile, widened. */
export function elementOf(tile: SharedTile, row: string, col: string): string {
  const { pointer, pitch, turned, value } = tile;
  const [r, c] = turned ? [col, row] : [row, col];
  if (tile.packed) return packedElement(tile, r, c);
  const at = `${pointer}[(${r}) * ${pitch} + ${c}]`;
  return value.dtype === "bf16" || value.dtype === "f16" ? `from_${value.dtype}(${at})` : at;
}

/** The same of packed numbers, `quant · scale + low`. */
export function packedElement({ pointer, pitch, packed }: SharedTile, row: string, col: string): string {
  const { quants, scale, low } = packed!;
  const factor = (tile: SharedTile) => elementOf(tile, row, `${col} / ${GROUP}`);
  const half = GROUP / 2;
  const place = quants.dtype === "i8" ? col : `${col} / ${GROUP} * ${half} + ${col} % ${half}`;
  const byte = `${pointer}[${row} * ${pitch} + ${place}]`;
  const quant = quants.dtype === "i8" ? byte : `(${byte} >> (${col} & ${half} ? 4 : 0) & 15)`;
  return low
    ? `fmaf((float)${quant}, ${factor(scale)}, ${factor(low)})`
    : `(float)${quant} * ${factor(scale)}`;
}
