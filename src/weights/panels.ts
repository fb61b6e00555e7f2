/**
 * Row-major weights into the panels of a layout, and packed ones from a checkpoint block by block.
 *
 * @module
 */
import { type Layout, PANEL, panelOf, storageOffset } from "../../dsl/layout.ts";
import type { PackedForm, PackedRows } from "../gguf/packed.ts";
import { type Block, unreadable } from "./blocks.ts";
import type { Checkpoint, Wanted } from "./checkpoint.ts";

type Elements = Uint16Array | Int8Array | Uint8Array | Float16Array;

/** Whole panels of `panel` rows from row-major elements, the last one padded with zeros. */
export function packPanels<T extends Elements>(
  data: T,
  rows: number,
  width: number,
  panel = panelOf(rows),
): T {
  const length = Math.ceil(rows / panel) * panel * width;
  const out = new (data.constructor as new (length: number) => T)(length);
  for (let r = 0; r < rows; r++) {
    let at = Math.floor(r / panel) * width * panel + r % panel;
    const from = r * width;
    for (let k = 0; k < width; k++, at += panel) out[at] = data[from + k]!;
  }
  return out;
}

/**
 * Rows of a bf16 matrix as they lie in a tensor, and where in its memory. Those that begin inside a panel go element by
 * element; only parts with odd numbers of rows do.
 */
export function* laidOut(
  { row, rows, width, data }: Omit<Block, "spec">,
  { shape, layout }: { readonly shape: readonly number[]; readonly layout: Layout },
): Generator<{ readonly at: number; readonly data: Uint16Array }> {
  const panel = panelOf(shape[0]!);
  if (layout === "rows") yield { at: row * width, data: data.subarray(0, rows * width) };
  else if (row % panel === 0) yield { at: row * width, data: packPanels(data, rows, width, panel) };
  else {
    for (let i = 0; i < rows * width; i++) {
      const at = storageOffset(shape, layout, [row + Math.floor(i / width), i % width]);
      yield { at, data: data.subarray(i, i + 1) };
    }
  }
}

/** The form in which all parts of a matrix are packed, if it is one, and if their rows are whole panels. */
export function commonForm({ tensors }: Checkpoint, { parts }: Wanted): PackedForm | undefined {
  const forms = new Set(parts.map(({ name }) => tensors.get(name)!.packed?.form));
  const [form] = forms;
  return forms.size === 1 && parts.every(({ shape }) => shape[0]! % PANEL === 0) ? form : undefined;
}

/** Some rows of one tensor of a packed matrix, as they lie in memory from element `at` on. */
export interface PackedBlock {
  readonly name: keyof PackedRows;
  readonly at: number;
  readonly data: Elements;
  /** Weights that have now been read to the end, and not before. */
  readonly elements: number;
}

/**
 * Reads a packed matrix, see {@linkcode commonForm}; its parts lie one above the other.
 *
 * @throws {ModelError} If a part cannot be read to the end.
 */
export async function* readPacked(
  checkpoint: Checkpoint,
  { parts }: Wanted,
  layout: Layout,
  blockRows = 1024,
): AsyncGenerator<PackedBlock, void, void> {
  let before = 0;
  for (const { name, shape } of parts) {
    const located = checkpoint.tensors.get(name)!;
    for (let first = 0; first < shape[0]!; first += blockRows) {
      const rows = Math.min(blockRows, shape[0]! - first);
      const read = await located.packed!.rows(first, rows).catch((cause) => {
        throw unreadable(checkpoint, located, cause);
      });
      for (const [tensor, data] of Object.entries<Elements>({ ...read })) {
        const width = data.length / rows;
        yield {
          name: tensor as keyof PackedRows,
          at: (before + first) * width,
          data: layout === "rows" ? data : packPanels(data, rows, width, PANEL),
          elements: tensor === "w" ? rows * shape[1]! : 0,
        };
      }
    }
    before += shape[0]!;
  }
}
