/**
 * How the threads of a CPU device meet: words at the start of their shared memory, and the loop in which each
 * thread takes its part of a plan's tasks. A task is over when its programs are, not when every thread has looked
 * at it: a helper that the system has put aside holds nobody up unless it was in the middle of a program.
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
  /** Twice the number of helpers that walk the plan, plus 1 while more may begin to. */
  walkers: 4,
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
  /** Pages that the memory had grown to when the plan was started. */
  pages: 12,
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
  /** Programs that are over. */
  done: 5,
  words: 8,
} as const;

/** A compiled kernel: programs `[begin, end)`, address of the arguments, address of this thread's scratch memory. */
export type RunPrograms = (begin: number, end: number, args: number, scratch: number) => void;

/** Rounds of looking before a thread goes to sleep: 86 us on Zen 4 at 3.5 GHz, as long as sleeping and waking costs. */
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

/** Waits until word `at` is `wanted`; whoever makes it so wakes those who sleep. */
function waitFor(words: Int32Array, at: number, wanted: number): void {
  for (;;) {
    const now = Atomics.load(words, at);
    if (now === wanted) return;
    waitWhile(words, at, now);
  }
}

/** Lets helpers begin with the plan in the control block. */
export function openPlan(words: Int32Array): void {
  const first = words[CONTROL.plan]! >>> 2;
  for (let task = 0; task < words[CONTROL.tasks]!; task++) {
    words[first + TASK.words * task + TASK.next] = 0;
    words[first + TASK.words * task + TASK.done] = 0;
  }
  Atomics.store(words, CONTROL.walkers, 1);
}

/** Lets no more helpers begin, and waits for those that have. */
export function closePlan(words: Int32Array): void {
  Atomics.sub(words, CONTROL.walkers, 1);
  waitFor(words, CONTROL.walkers, 0);
}

/** A helper's walk through the plan, if it is still open. */
export function helpWithPlan(words: Int32Array, run: () => void): void {
  for (;;) {
    const walkers = Atomics.load(words, CONTROL.walkers);
    if (walkers % 2 === 0) return;
    if (Atomics.compareExchange(words, CONTROL.walkers, walkers, walkers + 2) === walkers) break;
  }
  try {
    run();
  } finally {
    if (Atomics.sub(words, CONTROL.walkers, 2) === 2) wake(words, CONTROL.walkers);
  }
}

/**
 * Runs this thread's part of the plan in the control block. Each task begins when all programs of the one before
 * are over. A task that fails counts as over, so that nobody waits for ever; why is noted.
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
    const grain = threads === 1 ? programs : words[record + TASK.grain]!;
    const args = words[record + TASK.args]!;
    const run = kernels[words[record + TASK.kernel]!]!;
    if (threads === 1) {
      runPart(words, run, 0, programs, args, scratch);
      continue;
    }
    for (;;) {
      const from = Atomics.add(words, record + TASK.next, grain);
      if (from >= programs) break;
      const to = Math.min(programs, from + grain);
      runPart(words, run, from, to, args, scratch);
      const before = Atomics.add(words, record + TASK.done, to - from);
      if (before + to - from === programs) wake(words, record + TASK.done);
    }
    waitFor(words, record + TASK.done, programs);
  }
}

function runPart(
  words: Int32Array,
  run: RunPrograms,
  from: number,
  to: number,
  args: number,
  scratch: number,
) {
  try {
    run(from, to, args, scratch);
  } catch (error) {
    fail(words, error);
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
