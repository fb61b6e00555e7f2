/**
 * The kernels that plans ask for, each traced and compiled once on a device.
 *
 * @module
 */
import type { Device, Program } from "../device/device.ts";
import type { Kernel } from "../../dsl/ir.ts";
import type { Params } from "../../dsl/language.ts";
import type { Schedule } from "../../dsl/schedule.ts";

/** A kernel with its schedule, not yet compiled. */
export interface Choice<P extends Params = Params> {
  readonly kernel: Kernel<P>;
  readonly schedule: Schedule;
}

/** Remembers what was traced and compiled, by the family's name and its constants. */
export class KernelSet {
  readonly #device: Device;
  readonly #choices = new Map<string, Choice>();
  readonly #programs = new Map<Choice, Program>();

  constructor(device: Device) {
    this.#device = device;
  }

  /** The kernel that `family(constants)` makes, under `schedule`. */
  choose<C, P extends Params>(
    family: (constants: C) => Kernel<P>,
    constants: C,
    schedule: Schedule<keyof P & string>,
  ): Choice<P> {
    const key = JSON.stringify([family.name, constants, schedule]);
    let choice = this.#choices.get(key) as Choice<P> | undefined;
    if (!choice) {
      choice = { kernel: family(constants), schedule };
      this.#choices.set(key, choice as unknown as Choice);
    }
    return choice;
  }

  /**
   * Compiles what has not been compiled yet, side by side. If one fails the others are still awaited: they run on
   * threads that must not outlive the compiler.
   */
  async compile(choices: Iterable<Choice>): Promise<void> {
    const wanted = [...new Set(choices)].filter((c) => !this.#programs.has(c));
    const made = await Promise.allSettled(wanted.map(async (choice) => {
      this.#programs.set(choice, await this.#device.compile(choice.kernel, choice.schedule));
    }));
    for (const one of made) if (one.status === "rejected") throw one.reason;
  }

  /** @throws {Error} If it was not compiled. */
  program(choice: Choice): Program {
    const program = this.#programs.get(choice);
    if (program) return program;
    throw new Error(`Cannot launch "${choice.kernel.name}": it was not compiled`);
  }
}
