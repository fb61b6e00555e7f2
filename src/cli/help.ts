/**
 * Help as text, made from the tables of flags.
 *
 * @module
 */
import type { Flag, Flags } from "./flags.ts";

/** Flags that belong together, under a heading. */
export type Groups = Readonly<Record<string, Flags>>;

/** All flags of all groups. */
export function flagsOf<G extends Groups>(groups: G): Merge<G[keyof G]> {
  return Object.assign({}, ...Object.values(groups)) as Merge<G[keyof G]>;
}
type Merge<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never;

const WIDTH = 100;
const COLUMN = 34;

/** The help of one command: how it is called, what it does, and its flags by group. */
export function commandHelp(
  usage: string,
  about: string,
  groups: Groups,
  examples: readonly string[] = [],
): string {
  return [
    `Usage: ${usage}`,
    "",
    ...wrap(about, 0),
    ...Object.entries(groups).flatMap(([heading, flags]) => [
      "",
      `${heading}:`,
      ...Object.entries(flags).flatMap(([name, flag]) => line(name, flag)),
    ]),
    ...(examples.length ? ["", "Examples:", ...examples.map((example) => `  ${example}`)] : []),
  ].join("\n");
}

/** A list of names with their descriptions, in two columns. */
export function columns(
  rows: readonly (readonly [name: string, about: string])[],
  column = COLUMN,
): string[] {
  return rows.flatMap(([name, about]) => {
    const lines = wrap(about, column);
    const label = `  ${name}`;
    if (label.length >= column) return [label, ...lines.map((l) => " ".repeat(column) + l)];
    return lines.map((l, i) => (i ? "" : label).padEnd(column) + l);
  });
}

function line(name: string, flag: Flag<unknown>): string[] {
  const value = flag.value === undefined ? "" : ` ${flag.value}${flag.many ? " …" : ""}`;
  const standard = flag.default === undefined ? "" : ` (default: ${flag.default})`;
  return columns([[`--${name}${value}`, flag.help + standard]]);
}

function wrap(text: string, indent: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last && last.length + 1 + word.length > WIDTH - indent) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
