/**
 * Emitted code as a whole: the text of a translation unit, and how to launch it.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import type { Kernel } from "../ir.ts";
import type { Params, Sizes } from "../language.ts";
import { preludeFor } from "./prelude.ts";

/** A tensor that the copy engine reads, and the box that it moves at a time, by the tensor's axes. */
export interface Descriptor {
  readonly tensor: string;
  readonly box: readonly number[];
}

/**
 * Emitted code and how to launch it. Its arguments in order: a pointer for each tensor, a 32-bit integer for each
 * size, and then what the optional fields say.
 */
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
  readonly tensors: readonly (keyof P & string)[];
  readonly sizes: readonly string[];
  /** Memory that blocks share, by program of the grid: its address and that of a zeroed ticket for each program. */
  readonly workspace?: { readonly bytes: number };
  /** Blocks along z that form a cluster, if not one. */
  readonly cluster?: number;
  /**
   * Blocks, or clusters, that walk the grid by themselves: its extents x and y as integers. Blocks are at most one a
   * multiprocessor, clusters as many as programs.
   */
  readonly persistent?: true;
  /** A descriptor of 128 bytes for each, with the 128-byte swizzle. */
  readonly descriptors?: readonly Descriptor[];
  /** Programs along x, y and z. */
  grid(sizes: Sizes<P>): readonly [number, number, number];
}

/** The named sizes of a kernel, in the order of its arguments. */
export function sizeNames({ params }: Kernel): string[] {
  const extents = Object.values(params).flatMap(({ extents }) => extents);
  return [...new Set(extents)].filter((extent) => typeof extent === "string");
}

/** The text of a translation unit. `lines` are the function's; `more` are parameters after tensors and sizes. */
export function assemble(kernel: Kernel, { accesses, bounds, lines, more }: {
  /** Functions that the body calls, besides the prelude. */
  readonly accesses: string;
  /** Of `__launch_bounds__`. */
  readonly bounds: string;
  readonly lines: readonly string[];
  readonly more: readonly string[];
}): { readonly source: string; readonly body: string } {
  const { name, params } = kernel;
  const tensors = Object.entries(params);
  const parameters = [
    ...tensors.map(([tensor, { dtype, access }]) =>
      `${access === "read" ? "const " : ""}${DTYPES[dtype].cuda}* ${tensor}`
    ),
    ...sizeNames(kernel).map((size) => `int ${size}`),
    ...more,
  ];
  const body = [
    ...(accesses === "" ? [] : [accesses, ""]),
    `extern "C" __global__ void __launch_bounds__(${bounds}) ${name}(${parameters.join(", ")}) {`,
    ...lines.map((line) => line === "" ? "" : `  ${line}`),
    "}",
    "",
  ].join("\n");
  const head = [
    `// ${name}`,
    ...tensors.map(([tensor, { dtype, extents, when }]) =>
      `//   ${tensor}: ${dtype} [${extents.join(", ")}], ${when}`
    ),
    "#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not",
    preludeFor(body),
    "",
  ].join("\n");
  return { source: head + body, body };
}
