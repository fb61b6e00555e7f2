/**
 * Reads and writes of global memory as C functions, one for each element type and width, made when they are
 * first named.
 *
 * @module
 */
import { type DType, DTYPES } from "../dtype.ts";
import type { When } from "../language.ts";
import { registerType } from "./scalar.ts";

/** Widest access of a thread, in bytes. */
const WIDEST = 16;

/** The functions that a source has asked for. */
export class Accesses {
  readonly #functions = new Map<string, string>();

  /** Elements of `dtype` that one access may move, out of `elements` neighbours. */
  static width(dtype: DType, elements: number): number {
    return Math.min(elements, WIDEST / DTYPES[dtype].bytes);
  }

  /**
   * Name of `void load(T* to, const D* from, bool valid)`: `width` neighbours, widened; zeros if not valid. What no
   * kernel writes meanwhile goes through the read-only path; the rest comes from the L2 cache, because an earlier
   * kernel may still have been running when this one began.
   */
  load(dtype: DType, width: number, when: When): string {
    const fixed = when !== "chain";
    const name = `load_${dtype}x${width}${fixed ? "_const" : ""}`;
    if (!this.#functions.has(name)) this.#functions.set(name, loadText(name, dtype, width, fixed));
    return name;
  }

  /** Name of `void store(D* to, const T* from)`: `width` neighbours, rounded. */
  store(dtype: DType, width: number): string {
    const name = `store_${dtype}x${width}`;
    if (!this.#functions.has(name)) this.#functions.set(name, storeText(name, dtype, width));
    return name;
  }

  toString(): string {
    return [...this.#functions.values()].join("\n");
  }
}

/** A built-in vector type of `bytes` bytes, and its fields. */
function vectorOf(bytes: number): { readonly type: string; readonly fields: readonly string[] } {
  switch (bytes) {
    case 16:
      return { type: "uint4", fields: ["x", "y", "z", "w"] };
    case 8:
      return { type: "uint2", fields: ["x", "y"] };
    default:
      return { type: "unsigned", fields: [""] };
  }
}

const field = (u: string, name: string) => name === "" ? u : `${u}.${name}`;

function loadText(name: string, dtype: DType, width: number, fixed: boolean): string {
  const { bytes, cuda } = DTYPES[dtype];
  const read = fixed ? "__ldg" : "__ldcg";
  const head = `__device__ __forceinline__ void ${name}(${
    registerType(dtype)
  }* to, const ${cuda}* from, bool valid)`;
  if (bytes * width < 4) {
    const element = dtype === "bool" ? `${read}((const unsigned char*)from) != 0` : `${read}(from)`;
    const zero = dtype === "bool" ? "false" : "0";
    const wide = dtype === "bf16" || dtype === "f16"
      ? `from_${dtype}(valid ? ${element} : (${cuda})0)`
      : undefined;
    return `${head} { ${
      elementwise(width, (i) => {
        const at = element.replace("from)", width === 1 ? "from)" : `from + ${i})`);
        return `to[${i}] = ${wide ?? `valid ? ${at} : ${zero}`};`;
      })
    } }`;
  }
  const { type, fields } = vectorOf(bytes * width);
  const zeros = `{ ${fields.map(() => "0").join(", ")} }`;
  const start = type === "unsigned" ? "0" : zeros;
  const perField = 4 / bytes;
  const take = fields.flatMap((f, i) => {
    const u = field("u", f);
    const to = (n: number) => `to[${i * perField + n}]`;
    if (dtype === "bf16" || dtype === "f16") {
      return [`${to(0)} = ${dtype}_low(${u});`, `${to(1)} = ${dtype}_high(${u});`];
    }
    if (dtype === "f32") return [`${to(0)} = __uint_as_float(${u});`];
    if (perField === 1) return [`${to(0)} = (${registerType(dtype)})${u};`];
    return [0, 1, 2, 3].map((n) => {
      const byte = `(${u} >> ${8 * n} & 255)`;
      return `${to(n)} = ${
        dtype === "i8" ? `(int)(signed char)${byte}` : dtype === "bool" ? `${byte} != 0` : byte
      };`;
    });
  });
  return `${head} { ${type} u = ${start}; if (valid) u = ${read}((const ${type}*)from); ${take.join(" ")} }`;
}

function storeText(name: string, dtype: DType, width: number): string {
  const { bytes, cuda } = DTYPES[dtype];
  const head = `__device__ __forceinline__ void ${name}(${cuda}* to, const ${registerType(dtype)}* from)`;
  if (bytes * width < 4) {
    const put = (i: number) =>
      dtype === "bf16" || dtype === "f16" ? `to_${dtype}(from[${i}])` : `(${cuda})from[${i}]`;
    return `${head} { ${elementwise(width, (i) => `to[${i}] = ${put(i)};`)} }`;
  }
  const { type, fields } = vectorOf(bytes * width);
  const perField = 4 / bytes;
  const words = fields.map((_, i) => {
    const from = (n: number) => `from[${i * perField + n}]`;
    if (dtype === "bf16" || dtype === "f16") return `pack_${dtype}(${from(0)}, ${from(1)})`;
    if (dtype === "f32") return `__float_as_uint(${from(0)})`;
    if (perField === 1) return `(unsigned)${from(0)}`;
    return [0, 1, 2, 3].map((n) => `((unsigned)${from(n)} & 255) << ${8 * n}`).join(" | ");
  });
  const value = type === "unsigned" ? words[0]! : `make_${type}(${words.join(", ")})`;
  return `${head} { *(${type}*)to = ${value}; }`;
}

function elementwise(count: number, write: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => write(i)).join(" ");
}
