/**
 * From a model folder to a running engine: what the engine's Worker does with the one message that starts it.
 *
 * @module
 */
import { type Limits } from "./messages.ts";
import { BatchScheduler } from "./scheduler.ts";
import { checkTensors, openCheckpoint } from "../model/checkpoint.ts";
import { describe, distinctSpecs } from "../model/loader.ts";
import { DeviceRunner } from "./runner.ts";
import { type DeviceSpec, openDevice } from "../device/open_device.ts";
import { failToStart, serveEngine } from "./port.ts";
import { limitsOf, type SchedulerOptions } from "./options.ts";
import { loadOnDevice } from "../model/on_device.ts";
import type { ModelFolder } from "../hub/resolve.ts";

/** What starts an engine. */
export interface EngineStart {
  /** To the clients; see `connect` in client.ts. */
  readonly port: MessagePort;
  readonly pulse: Int32Array<SharedArrayBuffer>;
  readonly device: DeviceSpec;
  readonly folder: ModelFolder;
  readonly sizes: SchedulerOptions;
}

/** How far the start has come, from 0 to 1, posted by the Worker to the thread that started it. */
export interface StartProgress {
  readonly stage: string;
  readonly fraction?: number;
}

/** Runs an engine from its start to its end. */
export async function startEngine(
  { port, pulse, device: spec, folder, sizes }: EngineStart,
  onProgress: (progress: StartProgress) => void,
): Promise<void> {
  try {
    using device = await openDevice(spec);
    const described = describe(folder);
    const runner = await (async () => {
      using checkpoint = await openCheckpoint(folder);
      checkTensors(checkpoint, distinctSpecs(described.weights));
      let shown = 0;
      const model = await loadOnDevice(device, described, checkpoint, sizes, (fraction) => {
        if (fraction < shown) return;
        onProgress({ stage: "reading weights", fraction });
        shown = fraction + 0.05;
      });
      return new DeviceRunner(device, model, {
        maxSequences: sizes.maxSequences,
        maxBatchedTokens: sizes.maxBatchedTokens,
        maxBlocks: Math.ceil(limitsOf(sizes).maxModelLength / sizes.blockSize),
      });
    })();
    onProgress({ stage: "compiling kernels" });
    await runner.warm();
    const limits: Limits = limitsOf(sizes);
    const scheduler = new BatchScheduler({ clock: () => performance.now(), ...sizes });
    await serveEngine({ port, pulse, limits, scheduler, runner });
  } catch (error) {
    failToStart(port, error);
  }
}
