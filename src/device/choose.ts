/**
 * Which device a user means. What a GPU needs is asked for without opening it.
 *
 * @module
 */

const NAMES = ["libcuda.so.1", "libcuda.so"];
const SYMBOLS = {
  cuInit: { parameters: ["u32"], result: "i32" },
  cuDeviceGetCount: { parameters: ["buffer"], result: "i32" },
  cuDriverGetVersion: { parameters: ["buffer"], result: "i32" },
} as const;

/** A device by its kind, and which of several. */
export interface ChosenDevice {
  readonly kind: "cpu" | "cuda" | "reference";
  readonly ordinal: number;
  /** Why a GPU that is there was passed over, for the user to read. */
  readonly note?: string;
}

/**
 * What `auto`, `cpu`, `cuda`, `cuda:1` or `reference` is on this machine. `auto` is a GPU where there are one and
 * all that it needs, else the CPU: a program that was asked for no device answers on any machine.
 */
export async function chooseDevice(choice: string): Promise<ChosenDevice> {
  const [kind, ordinal = "0"] = choice.split(":");
  if (kind !== "auto") return { kind: kind as ChosenDevice["kind"], ordinal: Number(ordinal) };
  const driver = driverVersion();
  if (driver === undefined) return { kind: "cpu", ordinal: 0 };
  const missing = await obstacle(driver);
  if (missing === undefined) return { kind: "cuda", ordinal: 0 };
  return { kind: "cpu", ordinal: 0, note: `There is a GPU, but the CPU computes: ${missing}` };
}

/** What an NVIDIA driver with a GPU still lacks. */
async function obstacle(driver: number): Promise<string | undefined> {
  const { openNvrtc } = await import("./cuda/nvrtc.ts");
  try {
    using nvrtc = openNvrtc();
    if (Math.floor(driver / 1000) >= Number(nvrtc.version.split(".")[0])) return undefined;
    return `its driver is too old for NVRTC ${nvrtc.version} (--device cuda tells more)`;
  } catch (error) {
    return (error as Error).message.split("\n")[0];
  }
}

/** As `13000` for 13.0, of a driver that shows a GPU; nothing without one, or where FFI is not allowed. */
function driverVersion(): number | undefined {
  for (const name of NAMES) {
    try {
      const driver = Deno.dlopen(name, SYMBOLS);
      try {
        const { cuInit, cuDeviceGetCount, cuDriverGetVersion } = driver.symbols;
        const [count, version] = [new Int32Array(1), new Int32Array(1)];
        const works = cuInit(0) === 0 && cuDeviceGetCount(count) === 0 && cuDriverGetVersion(version) === 0;
        return works && count[0]! > 0 ? version[0]! : undefined;
      } finally {
        driver.close();
      }
    } catch {
      // Not here under this name.
    }
  }
  return undefined;
}
