/**
 * How the threads of a CPU device meet: words at the start of their shared memory, a barrier on them, and the
 * loop in which each thread takes its part of a plan's tasks.
 *
 * @module
 */

/** Words of the control block, from address 0 on. */
export const CONTROL = {
  /** Counts what helpers are told to do; they wait for it to change. */
  epoch: 0,
  /** What they are told, see {@linkcode COMMAND}. */
  command: 1,
  /** Address of the first task record and number of tasks. */
  plan: 2,
  tasks: 3,
  /** Threads at the barrier, and how often it has opened. */
  arrived: 4,
  opened: 5,
  /** Threads that sleep and must be woken. */
  sleepers: 6,
  /** Helpers that have loaded what they were sent and wait for the next epoch. */
  ready: 7,
  /** Where scratch memory begins, and bytes for each thread. */
  scratch: 8,
  scratchStride: 9,
  /** Not 0 when a task failed; its message lies from `message` on. */
  failed: 10,
  messageLength: 11,
  /** Bytes that the memory had grown to when the plan was started. */
  bytes: 12,
  message: 16,
} as const;

/** Bytes of the control block. */
export const CONTROL_BYTES = 1024;
const MESSAGE_BYTES = CONTROL_BYTES - 4 * CONTROL.message;

/** What helpers are told with an epoch. */
export const COMMAND = { run: 1, leave: 2 } as const;

/** Words of a task record. */
export const TASK = {
  /** Index of the function in each thread's table. */
  kernel: 0,
  /** Address of its arguments. */
  args: 1,
  programs: 2,
  /** Programs taken at a time. */
  grain: 3,
  /** The next program to be taken; 0 before each run. */
  next: 4,
  words: 8,
} as const;

/** A compiled kernel: programs `[begin, end)`, address of the arguments, address of this thread's scratch memory. */
export type RunPrograms = (begin: number, end: number, args: number, scratch: number) => void;

/** Rounds of looking before a thread goes to sleep: about 50 us. */
const SPINS = 4000;
/** Longest sleep before looking again whether others are alive, in milliseconds. */
const PATIENCE = 30_000;

/** Waits until word `at` is no longer `old`. @throws {Error} If nothing changes it for long. */
export function waitWhile(words: Int32Array, at: number, old: number): void {
  for (let spin = 0; spin < SPINS; spin++) {
    if (Atomics.load(words, at) !== old) return;
  }
  Atomics.add(words, CONTROL.sleepers, 1);
  const answer = Atomics.wait(words, at, old, PATIENCE);
  Atomics.sub(words, CONTROL.sleepers, 1);
  if (answer === "timed-out") throw new Error("A thread of the CPU device does not answer");
}

/** Wakes whoever sleeps on word `at`. */
export function wake(words: Int32Array, at: number): void {
  if (Atomics.load(words, CONTROL.sleepers) > 0) Atomics.notify(words, at);
}

function barrier(words: Int32Array, threads: number): void {
  const opened = Atomics.load(words, CONTROL.opened);
  if (Atomics.add(words, CONTROL.arrived, 1) + 1 < threads) return waitWhile(words, CONTROL.opened, opened);
  Atomics.store(words, CONTROL.arrived, 0);
  Atomics.add(words, CONTROL.opened, 1);
  wake(words, CONTROL.opened);
}

/**
 * Runs this thread's part of the plan in the control block. Each task begins when all threads have ended the one
 * before. A thread whose task fails notes why and goes on meeting the others, so that nobody waits for ever.
 */
export function runTasks(
  words: Int32Array,
  kernels: readonly RunPrograms[],
  thread: number,
  threads: number,
): void {
  const tasks = words[CONTROL.tasks]!;
  const scratch = (words[CONTROL.scratch]! >>> 0) + thread * words[CONTROL.scratchStride]!;
  let record = words[CONTROL.plan]! >>> 2;
  for (let task = 0; task < tasks; task++, record += TASK.words) {
    const programs = words[record + TASK.programs]!;
    const grain = words[record + TASK.grain]!;
    const args = words[record + TASK.args]!;
    try {
      const run = kernels[words[record + TASK.kernel]!]!;
      if (threads === 1) run(0, programs, args, scratch);
      else {
        for (;;) {
          const from = Atomics.add(words, record + TASK.next, grain);
          if (from >= programs) break;
          run(from, Math.min(programs, from + grain), args, scratch);
        }
      }
    } catch (error) {
      fail(words, error);
    }
    if (threads > 1) barrier(words, threads);
  }
}

function fail(words: Int32Array, error: unknown) {
  if (Atomics.exchange(words, CONTROL.failed, 1) !== 0) return;
  const text = new TextEncoder().encode(String(error)).subarray(0, MESSAGE_BYTES);
  new Uint8Array(words.buffer, 4 * CONTROL.message, MESSAGE_BYTES).set(text);
  words[CONTROL.messageLength] = text.length;
}

/** Why a task failed, if one did. */
export function failure(words: Int32Array): string | undefined {
  if (Atomics.load(words, CONTROL.failed) === 0) return undefined;
  const bytes = new Uint8Array(words.buffer, 4 * CONTROL.message, words[CONTROL.messageLength]);
  return new TextDecoder().decode(bytes.slice()); // a decoder takes no shared memory
}
