/**
 * Which device a user means, and whether this machine has an NVIDIA driver with a GPU, asked without opening it.
 *
 * @module
 */

const NAMES = ["libcuda.so.1", "libcuda.so"];
const SYMBOLS = {
  cuInit: { parameters: ["u32"], result: "i32" },
  cuDeviceGetCount: { parameters: ["buffer"], result: "i32" },
} as const;

/** A device by its kind, and which of several. */
export interface ChosenDevice {
  readonly kind: "cpu" | "cuda" | "reference";
  readonly ordinal: number;
}

/** What `auto`, `cpu`, `cuda`, `cuda:1` or `reference` is on this machine. */
export function chooseDevice(choice: string): ChosenDevice {
  const [kind, ordinal = "0"] = choice.split(":");
  if (kind === "auto") return { kind: hasGpu() ? "cuda" : "cpu", ordinal: 0 };
  return { kind: kind as ChosenDevice["kind"], ordinal: Number(ordinal) };
}

/** False where FFI is not allowed, too. */
export function hasGpu(): boolean {
  for (const name of NAMES) {
    try {
      using driver = disposable(Deno.dlopen(name, SYMBOLS));
      const { cuInit, cuDeviceGetCount } = driver.library.symbols;
      const count = new Int32Array(1);
      return cuInit(0) === 0 && cuDeviceGetCount(count) === 0 && count[0]! > 0;
    } catch {
      // Not here under this name.
    }
  }
  return false;
}

function disposable<T extends { close(): void }>(library: T): Disposable & { readonly library: T } {
  return { library, [Symbol.dispose]: () => library.close() };
}
