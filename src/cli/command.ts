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

/** What commands need of the rest of the program; heavy parts are imported when they are called. */
export interface Parts {
  readonly openModel: OpenModel;
}

/** One word after the program's name. */
export interface Command {
  /** One line for the list of commands. */
  readonly about: string;
  help(): string;
  /** Runs to its end and returns the exit code. */
  run(args: readonly string[], terminal: Terminal, parts: Parts): Promise<number>;
}
