import { assertEquals, assertThrows } from "@std/assert";
import {
  closePlan,
  CONTROL,
  CONTROL_BYTES,
  failure,
  helpWithPlan,
  openPlan,
  type RunPrograms,
  runTasks,
  TASK,
} from "../../src/device/cpu/control.ts";

/** Shared words with a plan of tasks `[kernel, args, programs, grain]`. */
function planned(tasks: readonly (readonly number[])[]): Int32Array {
  const words = new Int32Array(new SharedArrayBuffer(CONTROL_BYTES + 4096));
  words[CONTROL.plan] = CONTROL_BYTES;
  words[CONTROL.tasks] = tasks.length;
  words[CONTROL.scratch] = 5000;
  words[CONTROL.scratchStride] = 64;
  tasks.forEach((task, i) => words.set(task, CONTROL_BYTES / 4 + TASK.words * i));
  return words;
}

Deno.test("a thread runs every program of every task once, in order, in grains", () => {
  const calls: number[][] = [];
  const kernels: RunPrograms[] = [0, 1].map((k) => (...args) => void calls.push([k, ...args]));
  const words = planned([[1, 111, 5, 2], [0, 222, 1, 8], [1, 333, 0, 1]]);
  for (let round = 0; round < 2; round++) {
    calls.length = 0;
    openPlan(words);
    runTasks(words, kernels, 1, 2);
    closePlan(words);
    assertEquals(calls, [
      [1, 0, 2, 111, 5064],
      [1, 2, 4, 111, 5064],
      [1, 4, 5, 111, 5064],
      [0, 0, 1, 222, 5064],
    ]);
  }
  calls.length = 0;
  runTasks(words, kernels, 0, 1);
  assertEquals(calls, [[1, 0, 5, 111, 5000], [0, 0, 1, 222, 5000], [1, 0, 0, 333, 5000]]);
});

Deno.test("a helper that comes late finds the plan closed", () => {
  const words = planned([]);
  let walks = 0;
  helpWithPlan(words, () => walks++);
  openPlan(words);
  helpWithPlan(words, () => walks++);
  assertThrows(() =>
    helpWithPlan(words, () => {
      throw new Error("broken");
    })
  );
  closePlan(words);
  helpWithPlan(words, () => walks++);
  assertEquals(walks, 1);
});

Deno.test("a task that fails is over, and the first reason is kept", () => {
  const ran: number[] = [];
  const trap: RunPrograms = (begin) => {
    throw new WebAssembly.RuntimeError(`unreachable ${begin}`);
  };
  for (const threads of [1, 2]) {
    const words = planned([[0, 0, 3, 1], [1, 0, 1, 1]]);
    assertEquals(failure(words), undefined);
    openPlan(words);
    runTasks(words, [trap, () => ran.push(threads)], 0, threads);
    closePlan(words);
    assertEquals(failure(words), "RuntimeError: unreachable 0");
  }
  assertEquals(ran, [1, 2]);
});
