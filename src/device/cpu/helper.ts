/**
 * Entry of a helper thread of a CPU device: loads the kernels that it is sent, then works on plans until it is told
 * to come back for more.
 *
 * @module
 */
/// <reference lib="webworker" />
import { COMMAND, CONTROL, helpWithPlan, type RunPrograms, runTasks, waitWhile, wake } from "./control.ts";
import { growMemory, lowWords, PAGE } from "./memory.ts";

/** What a helper is told when it starts. */
export interface HelperStart {
  readonly memory: WebAssembly.Memory;
  /** Whether its addresses have 64 bits. */
  readonly wide: boolean;
  readonly port: MessagePort;
  readonly thread: number;
  readonly threads: number;
}

/** What a helper is told later, while it is not at work. */
export interface HelperLoad {
  /** Kernels for the next free places of its table. */
  readonly modules: readonly WebAssembly.Module[];
  /** The last message. */
  readonly close?: boolean;
}

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<HelperStart>) => {
  const start = data;
  const { memory, port } = data;
  const kernels: RunPrograms[] = [];
  port.onmessage = ({ data }: MessageEvent<HelperLoad>) => {
    if (data.close) {
      port.close();
      return scope.close();
    }
    for (const module of data.modules) {
      kernels.push(new WebAssembly.Instance(module, { env: { memory } }).exports.run as RunPrograms);
    }
    work(start, kernels);
  };
};

function work({ memory, wide, thread, threads }: HelperStart, kernels: readonly RunPrograms[]) {
  let words = lowWords(memory);
  let pages = memory.buffer.byteLength / PAGE;
  let epoch = Atomics.load(words, CONTROL.epoch);
  Atomics.add(words, CONTROL.ready, 1);
  wake(words, CONTROL.ready);
  for (;;) {
    waitForEpoch(words, epoch);
    epoch = Atomics.load(words, CONTROL.epoch);
    if (Atomics.load(words, CONTROL.command) === COMMAND.leave) return;
    helpWithPlan(words, () => {
      if (pages < words[CONTROL.pages]!) {
        growMemory(memory, 0, wide); // another thread has let it grow: only this makes the engine look at once
        words = lowWords(memory);
        pages = memory.buffer.byteLength / PAGE;
      }
      runTasks(words, kernels, thread, threads);
    });
  }
}

/** A device may rest for long. */
function waitForEpoch(words: Int32Array, epoch: number) {
  while (Atomics.load(words, CONTROL.epoch) === epoch) {
    try {
      waitWhile(words, CONTROL.epoch, epoch);
    } catch {
      // No plan for a while; nobody is missing.
    }
  }
}
