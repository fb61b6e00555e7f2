/**
 * What the assembler says about the code it made: registers, stack and spills of every kernel, and the warnings
 * that mean a kernel is much slower than it was written to be.
 *
 * @module
 */

/** Resources of one kernel, from the assembler's log. */
export interface KernelReport {
  readonly name: string;
  readonly registers: number;
  /** Bytes of local memory that a thread takes. */
  readonly stackBytes: number;
  readonly spillStoreBytes: number;
  readonly spillLoadBytes: number;
  /** Statically declared shared memory. */
  readonly sharedBytes: number;
  readonly barriers: number;
}

/** What one compilation said. */
export interface CompileReport {
  readonly kernels: readonly KernelReport[];
  /** Lines with a warning or an advisory code, as they were printed. */
  readonly warnings: readonly string[];
}

/** Reads the log of a compilation that ran with `--ptxas-options=-v`. */
export function parseLog(log: string): CompileReport {
  const kernels: KernelReport[] = [];
  const warnings: string[] = [];
  let name = "";
  let memory = { stackBytes: 0, spillStoreBytes: 0, spillLoadBytes: 0 };
  for (const line of log.split("\n")) {
    const entry = line.match(/Compiling entry function '([^']+)'/);
    if (entry) name = entry[1]!;
    const spills = line.match(/(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads/);
    if (spills) {
      const [stackBytes, spillStoreBytes, spillLoadBytes] = spills.slice(1).map(Number) as [
        number,
        number,
        number,
      ];
      memory = { stackBytes, spillStoreBytes, spillLoadBytes };
    }
    const used = line.match(/Used (\d+) registers/);
    if (used) {
      const sharedBytes = Number(line.match(/(\d+) bytes smem/)?.[1] ?? 0);
      const barriers = Number(line.match(/used (\d+) barriers/)?.[1] ?? 0);
      kernels.push({ name, registers: Number(used[1]), ...memory, sharedBytes, barriers });
    }
    if (!line.startsWith("Remark:") && /\bwarning\b|\(C7\d{3}\)/i.test(line)) warnings.push(line.trim());
  }
  return { kernels, warnings };
}

/** Local memory that a kernel was measured to bear. */
export interface Budget {
  readonly stackBytes?: number;
  readonly spillBytes?: number;
}

/**
 * What is wrong with the code, one sentence each; none if it is as fast as it was written. Spills, a stack frame
 * and every warning count (C7508: `setmaxnreg` ignored; C7510: wgmma serialised), unless `budget` allows them.
 */
export function complaints({ kernels, warnings }: CompileReport, budget: Budget = {}): string[] {
  const { stackBytes = 0, spillBytes = 0 } = budget;
  const found = [...warnings];
  for (const kernel of kernels) {
    const spilled = kernel.spillStoreBytes + kernel.spillLoadBytes;
    if (spilled > spillBytes) found.push(`"${kernel.name}" spills ${spilled} bytes, allowed ${spillBytes}`);
    if (kernel.stackBytes > stackBytes) {
      found.push(`"${kernel.name}" has a stack frame of ${kernel.stackBytes} bytes, allowed ${stackBytes}`);
    }
  }
  return found;
}
