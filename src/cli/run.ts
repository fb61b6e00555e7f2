/**
 * From words to an exit code: finds the command, and turns whatever it throws into one clear line.
 *
 * @module
 */
import { EXIT_CODES, StartError } from "../options.ts";
import type { Command, Parts, Terminal } from "./command.ts";
import { nearest, UsageError } from "./flags.ts";
import { columns } from "./help.ts";

/** Errors of other parts that name their own fault, by class name. */
const FAULTS: Readonly<Record<string, keyof typeof EXIT_CODES>> = {
  ModelError: "model",
  DeviceError: "device",
  MemoryError: "memory",
  PromptError: "usage",
};

/** Runs the command that `args` name. Never throws; returns the exit code. */
export async function run(
  args: readonly string[],
  commands: Readonly<Record<string, Command>>,
  terminal: Terminal,
  parts: Parts,
  version: string,
): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === "help" || isHelp(name)) {
      const about = rest[0] !== undefined && Object.hasOwn(commands, rest[0])
        ? commands[rest[0]]!.help()
        : overview(commands);
      terminal.print(about);
      return name === undefined ? EXIT_CODES.usage : 0;
    }
    if (name === "--version" || name === "-V") {
      terminal.print(version);
      return 0;
    }
    if (!Object.hasOwn(commands, name)) {
      const near = nearest(name, Object.keys(commands));
      throw new UsageError(`Unknown command ${name}${near ? `; did you mean ${near}?` : ""}`);
    }
    const command = commands[name]!;
    if (rest.slice(0, untilWords(rest)).some(isHelp)) {
      terminal.print(command.help());
      return 0;
    }
    return await command.run(rest, terminal, parts);
  } catch (error) {
    return report(error, name !== undefined && Object.hasOwn(commands, name) ? name : undefined, terminal);
  }
}

/** Says what went wrong. What the user can change comes without a stack. */
function report(error: unknown, command: string | undefined, terminal: Terminal): number {
  const fault = error instanceof StartError
    ? error.fault
    : error instanceof Error
    ? FAULTS[error.name]
    : undefined;
  if (fault === undefined) {
    terminal.note(`Error: ${error instanceof Error ? error.stack ?? error.message : error}`);
    return 1;
  }
  terminal.note(`Error: ${(error as Error).message}`);
  if (error instanceof UsageError) terminal.note(`Try: ${command ? `${command} ` : ""}--help`);
  return EXIT_CODES[fault];
}

function overview(commands: Readonly<Record<string, Command>>): string {
  return [
    "Tessera serves large language models, with kernels written in TypeScript.",
    "",
    "Usage: COMMAND [flags]",
    "",
    "Commands:",
    ...columns(Object.entries(commands).map(([name, { about }]) => [name, about]), 14),
    "",
    "Flags of a command: COMMAND --help",
  ].join("\n");
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function untilWords(args: readonly string[]): number {
  const at = args.indexOf("--");
  return at < 0 ? args.length : at;
}
