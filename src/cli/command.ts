/**
 * What a command is, and what it needs from the outside; a test hands in its own.
 *
 * @module
 */
import type { OpenModel } from "../options.ts";

/** The world as a command sees it. */
export interface Terminal {
  /** One line of output. */
  print(line: string): void;
  /** One line beside the output: messages and warnings. */
  note(line: string): void;
  /** Output as it comes, without line ends of its own. */
  write(text: string): Promise<void>;
}

/** A kernel, as far as it is listed. */
export interface KernelFacts {
  readonly name: string;
  /** Instructions of its body, those inside loops counted once. */
  readonly steps: number;
  readonly schedule: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dtype: string;
    /** Numbers, and the names of those that a launch decides. */
    readonly extents: readonly (number | string)[];
    readonly access: string;
    /** When its contents were written. */
    readonly when: string;
  }[];
}

/** What commands need of the rest of the program; heavy parts are imported when they are called. */
export interface Parts {
  readonly openModel: OpenModel;
  /** The default kernels for a machine, with linear layers for `rows` tokens. */
  listKernels(target: "reference" | "cpu" | "sm80" | "sm90", rows: number): Promise<readonly KernelFacts[]>;
}

/** One word after the program's name. */
export interface Command {
  /** One line for the list of commands. */
  readonly about: string;
  help(): string;
  /** Runs to its end and returns the exit code. */
  run(args: readonly string[], terminal: Terminal, parts: Parts): Promise<number>;
}
