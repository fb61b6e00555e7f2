/**
 * `bench kernels`: each kernel beside its roofline, measured in the same run; on a GPU also the parts of a model's work,
 * and PyTorch's cuBLAS and attention for the same where python3 has torch.
 *
 * @module
 */
import { chooseDevice } from "../src/device/choose.ts";
import { type DeviceSpec, openDevice } from "../src/device/open_device.ts";
import type { ModelOptions } from "../src/options.ts";
import { defaultNames, type DefaultResult, SIZES, timeDefaultSet } from "./default_kernels.ts";
import { ARITHMETIC, READ, type Result } from "./gpu_bench.ts";
import { besideTorch, type Peer } from "./torch_peer.ts";

/** What to measure. */
export interface KernelCases {
  /** Names of kernels and, on a GPU, of parts; absent, all. */
  readonly only?: readonly string[] | undefined;
  readonly batches: readonly number[];
  /** Tokens that each sequence holds. */
  readonly context: number;
  /** Whose sizes the kernels have: a name in {@linkcode SIZES}. */
  readonly sizes: string;
}

/** What was measured, ready to be printed as JSON. */
export interface KernelResults {
  readonly bench: "kernels";
  readonly device: string;
  /** Bytes a second that the device reads. */
  readonly bandwidth: number;
  readonly kernels: readonly DefaultResult[];
  readonly parts: Readonly<Record<string, readonly Result[]>>;
  /** What the parts' rooflines are made of, an H100's: bytes and bf16 operations a second. */
  readonly roofline: { readonly bytes: number; readonly operations: number };
  /** By part: why it was not measured to its end. */
  readonly failed: Readonly<Record<string, string>>;
  /** PyTorch beside the parts, or why there is none. */
  readonly torch: Peer | string;
}

/** @throws {RangeError} If a name is unknown. */
export async function benchKernels(
  options: Pick<ModelOptions, "device" | "schedule">,
  { only, batches, context, sizes }: KernelCases,
  note: (line: string) => void,
): Promise<KernelResults> {
  const model = SIZES[sizes];
  if (!model) {
    throw new RangeError(`Cannot measure sizes "${sizes}": expected one of ${Object.keys(SIZES).join(", ")}`);
  }
  const { kind, ordinal } = await chooseDevice(options.device);
  if (kind === "reference" || ordinal !== 0) {
    throw new RangeError(`Cannot measure kernels on ${options.device}: expected cpu or the first GPU`);
  }
  const gpu = kind === "cuda" ? await import("./kernels_gpu.ts") : undefined;
  const target = gpu ? options.schedule ?? "sm90" : "cpu";
  const [known, parts] = [defaultNames(target), gpu?.PARTS ?? []];
  const unknown = only?.filter((name) => !known.includes(name) && !parts.includes(name));
  if (unknown?.length) {
    throw new RangeError(
      `Cannot measure "${unknown[0]}": expected one of ${[...known, ...parts].join(", ")}`,
    );
  }
  const bandwidth = gpu
    ? await (await import("./memory_bandwidth_gpu.ts")).gpuReadBandwidth()
    : await (await import("./memory_bandwidth.ts")).readBandwidth(1);
  note(`${kind === "cpu" ? "one thread" : "the GPU"} reads ${(bandwidth / 1e9).toFixed(1)} GB/s`);
  const spec: DeviceSpec = kind === "cpu"
    ? { kind }
    : { kind, ordinal, ...(options.schedule && { schedules: options.schedule }) };
  const cases = { sizes: model, batches, context, only, repeats: kind === "cpu" ? 3 : 20 };
  const kernels = await timeDefaultSet(() => openDevice(spec), cases, bandwidth, note);
  const measured = await gpu?.timeParts(parts.filter((name) => !only || only.includes(name)), {
    ...{ note, schedules: options.schedule },
  });
  const results = Object.values(measured?.parts ?? {}).flat();
  const torch = results.length ? await besideTorch(results) : "no part of a model's work was measured";
  if (typeof torch === "string") note(`No PyTorch beside it: ${torch}`);
  else {
    for (const { name, microseconds, theirs, ratio } of torch.results) {
      const times = Object.entries(theirs).map(([backend, us]) => `${backend} ${us.toFixed(2)}`).join(", ");
      note(`${name}: ${microseconds.toFixed(2)} us, PyTorch ${times} us: ${ratio.toFixed(3)} x`);
    }
    for (const [kind, x] of Object.entries(torch.geomean)) note(`${kind}: ${x.toFixed(3)} x PyTorch's best`);
  }
  return {
    bench: "kernels",
    device: measured?.card || kind,
    bandwidth: Math.round(bandwidth),
    kernels,
    parts: measured?.parts ?? {},
    roofline: { bytes: READ, operations: ARITHMETIC },
    failed: measured?.failed ?? {},
    torch,
  };
}
