/**
 * Which device a user means. What a GPU needs is asked for without opening it.
 *
 * @module
 */

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
  const lack = await lackOf(0);
  if (lack === undefined) return { kind: "cuda", ordinal: 0 };
  return {
    ...{ kind: "cpu", ordinal: 0 },
    ...(lack && { note: `There is a GPU, but the CPU computes: ${lack}` }),
  };
}

/** What a GPU lacks, in a sentence; an empty one where there is no GPU. */
async function lackOf(ordinal: number): Promise<string | undefined> {
  const { driver, NoGpuError } = await import("./cuda/driver.ts");
  const { checkCompiler, chooseGpu, listGpus } = await import("./cuda/context.ts");
  try {
    const cuda = driver(), gpu = chooseGpu(listGpus(cuda), ordinal);
    using nvrtc = (await import("./cuda/nvrtc.ts")).openNvrtc();
    return void checkCompiler(nvrtc, { cuda, gpu });
  } catch (error) {
    return error instanceof NoGpuError ? "" : (error as Error).message.split("\n")[0];
  }
}
