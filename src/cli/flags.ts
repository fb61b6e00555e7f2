/**
 * Flags as a table: each has a name, a kind and one line of help, and from that come the parser, the help and
 * the types. Names are written with dashes or underscores, as vLLM's users do.
 *
 * @module
 */
import { type DeviceChoice, StartError } from "../options.ts";

/** One flag with values of the type `T`. */
export interface Flag<T> {
  /** One line, without a final period. */
  readonly help: string;
  /** What the value is called in the help; flags without one are switches. */
  readonly value?: string;
  /** @throws {RangeError} With what is wanted, such as `a whole number`. */
  readonly parse: (text: string) => T;
  /** May be given several times, and takes all words up to the next flag. */
  readonly many?: boolean;
  /** Shown in the help; what it stands for is applied by the code that reads the flag. */
  readonly default?: string;
}

/** Flags by their names. */
// deno-lint-ignore no-explicit-any -- a table holds flags of all types
export type Flags = Readonly<Record<string, Flag<any>>>;

/** What was given, by name; a flag that was not given is not there. */
export type Values<F extends Flags> = {
  readonly [N in keyof F]?: F[N] extends Flag<infer T> ? T : never;
};

/** A command line, read. */
export interface Parsed<F extends Flags> {
  readonly values: Values<F>;
  /** Words that belong to no flag. */
  readonly words: readonly string[];
}

/** The command line is wrong; the program ends with exit code 2. */
export class UsageError extends StartError {
  constructor(message: string) {
    super("usage", message);
  }
}

type About = { readonly help: string; readonly default?: string };

/** A switch: `--name`, `--no-name`, or `--name=false`. */
export function toggle(about: About): Flag<boolean> {
  return { ...about, parse: (text) => choiceOf(text.toLowerCase(), { true: true, false: false }) };
}

/** Any text. */
export function text(value: string, about: About): Flag<string> {
  return { ...about, value, parse: (text) => text };
}

/** Several texts, each by itself or all as a JSON list. */
export function texts(value: string, about: About): Flag<readonly string[]> {
  const parse = (text: string) => /^\["[^]*"\]$/.test(text) ? JSON.parse(text) as string[] : [text];
  return { ...about, value, many: true, parse };
}

/** One of some words. */
export function oneOf<const W extends string>(words: readonly W[], about: About): Flag<W> {
  const table = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  return { ...about, value: words.join("|"), parse: (text) => choiceOf(text, table) };
}

/** A device: `auto`, `cpu`, `reference`, `cuda`, or `cuda:1` for the second GPU. */
export function device(about: About): Flag<DeviceChoice> {
  const words = ["auto", "cpu", "cuda", "cuda:1", "reference"] as const;
  const parse = (text: string) =>
    /^cuda:\d{1,3}$/.test(text) ? text as DeviceChoice : choiceOf<DeviceChoice>(
      text,
      Object.fromEntries(words.map((w) => [w, w])) as Record<string, DeviceChoice>,
    );
  return { ...about, value: "auto|cpu|cuda[:N]|reference", parse };
}

/** A whole number within bounds, `4096`, `32k` (thousands) or `32K` (times 1024). */
export function whole(
  value: string,
  about: About & { readonly min?: number; readonly max?: number },
): Flag<number> {
  const { min = 1, max = Number.MAX_SAFE_INTEGER, ...rest } = about;
  const wanted = max < Number.MAX_SAFE_INTEGER
    ? `a whole number from ${min} to ${max}`
    : `a whole number from ${min}`;
  return { ...rest, value, parse: (text) => within(numberOf(text, wanted), min, max, wanted) };
}

/** A number within bounds. */
export function number(
  value: string,
  about: About & { readonly min: number; readonly max: number },
): Flag<number> {
  const { min, max, ...rest } = about;
  const wanted = Number.isFinite(max) ? `a number from ${min} to ${max}` : `a number from ${min}`;
  const parse = (text: string) => within(text.trim() === "" ? NaN : Number(text), min, max, wanted);
  return { ...rest, value, parse };
}

/** Bytes: `1073741824`, `1GiB` or `1G` (both 2^30), `1GB` or `1g` (both 10^9). */
export function bytes(about: About): Flag<number> {
  const wanted = "a number of bytes such as 512MiB or 4GB";
  return {
    ...about,
    value: "BYTES",
    parse: (text) => {
      const unit = /^([\d.]+)([KMGT])i?B$/i.exec(text);
      const shape = unit && (text.includes("i") ? unit[2]!.toUpperCase() : unit[2]!.toLowerCase());
      return within(
        numberOf(unit ? `${unit[1]}${shape}` : text.replace(/B$/, ""), wanted),
        1,
        Number.MAX_SAFE_INTEGER,
        wanted,
      );
    },
  };
}

/** A JSON object. */
export function json(value: string, about: About): Flag<Readonly<Record<string, unknown>>> {
  const parse = (text: string) => {
    try {
      const found: unknown = JSON.parse(text);
      if (typeof found === "object" && found !== null && !Array.isArray(found)) return { ...found };
    } catch {
      // told below
    }
    throw new RangeError(`a JSON object such as ${value}`);
  };
  return { ...about, value, parse };
}

/** What `flag` takes, or the word `word` itself. */
export function or<T, const W extends string>(flag: Flag<T>, word: W): Flag<T | W> {
  return {
    ...flag,
    value: `${flag.value}|${word}`,
    parse: (text) => text === word ? word : flag.parse(text),
  };
}

/**
 * Reads a command line. `aliases` are short names, in place of which longer ones are read, maybe with a value.
 *
 * @throws {UsageError} For an unknown flag, with the nearest known one, and for a value that is not of its kind.
 */
export function parse<F extends Flags>(
  args: readonly string[],
  flags: F,
  aliases: Readonly<Record<string, string>> = {},
): Parsed<F> {
  const values: Record<string, unknown> = {};
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === "--") {
      words.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      words.push(arg);
      continue;
    }
    const [, short = "", rest = ""] = /^-([a-zA-Z]\w*)(=.*)?$/.exec(arg) ?? [];
    const [given, path, inline] = split(Object.hasOwn(aliases, short) ? `--${aliases[short]}${rest}` : arg);
    const { name, flag, negated } = find(given, flags);
    const read = (text: string) => {
      const [value, old] = [valueOf(name, flag, nested(path, text)), values[name]];
      if (flag.many) values[name] = [...(old as unknown[] ?? []), ...value as unknown[]];
      else values[name] = path.length && typeof old === "object" ? { ...old, ...value as object } : value;
    };
    if (flag.value === undefined) {
      values[name] = (inline === undefined || valueOf(name, flag, inline)) !== negated;
    } else if (inline !== undefined) read(inline);
    else {
      if (i + 1 >= args.length || isFlag(args[i + 1]!)) {
        throw new UsageError(`--${name} needs a value: ${flag.value}`);
      }
      do read(args[++i]!); while (flag.many && i + 1 < args.length && !isFlag(args[i + 1]!));
    }
  }
  return { values: values as Values<F>, words };
}

/** The closest of `names`, if it is close enough to be meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let [best, least]: [string | undefined, number] = [undefined, Math.max(2, name.length / 2) + 0.5];
  for (const candidate of names) {
    const distance = edits(name, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `--name.path=inline`: vLLM's users write a field of an object so. */
function split(arg: string): [name: string, path: readonly string[], inline: string | undefined] {
  const at = arg.indexOf("=");
  const [name = "", ...path] = (at < 0 ? arg : arg.slice(0, at)).replace(/^--?/, "").split(".");
  return [name.replaceAll("_", "-"), path, at < 0 ? undefined : arg.slice(at + 1)];
}

/** The object that has `text` at `path`, as JSON. */
function nested(path: readonly string[], text: string): string {
  const number = /^(-?(0|[1-9]\d*)(\.\d+)?(e-?\d+)?|true|false|null|[[{].*)$/i.test(text);
  return path.reduceRight(
    (inner, key) => `{${JSON.stringify(key)}:${inner}}`,
    path.length && !number ? JSON.stringify(text) : text,
  );
}

function find(given: string, flags: Flags): { name: string; flag: Flag<unknown>; negated: boolean } {
  if (Object.hasOwn(flags, given)) return { name: given, flag: flags[given]!, negated: false };
  const positive = given.replace(/^no-/, "");
  if (positive !== given && Object.hasOwn(flags, positive) && flags[positive]!.value === undefined) {
    return { name: positive, flag: flags[positive]!, negated: true };
  }
  const near = nearest(given, Object.keys(flags));
  throw new UsageError(`Unknown flag --${given}${near ? `; did you mean --${near}?` : ""}`);
}

function isFlag(arg: string): boolean {
  return /^--?[a-zA-Z]/.test(arg) || arg === "--";
}

function valueOf<T>(name: string, flag: Flag<T>, text: string): T {
  try {
    return flag.parse(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--${name} must be ${error.message}, got "${text}"`);
  }
}

function choiceOf<T>(text: string, table: Readonly<Record<string, T>>): T {
  if (Object.hasOwn(table, text)) return table[text]!;
  throw new RangeError(`one of ${Object.keys(table).join(", ")}`);
}

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  ...{ k: 1e3, m: 1e6, g: 1e9, t: 1e12 },
  ...{ K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 },
};

function numberOf(text: string, wanted: string): number {
  const parts = /^(-?\d+(?:\.\d+)?)([kmgtKMGT]?)$/.exec(text);
  const value = parts ? Number(parts[1]) * UNITS[parts[2]!]! : NaN;
  if (!Number.isSafeInteger(value)) throw new RangeError(wanted);
  return value;
}

function within(value: number, min: number, max: number, wanted: string): number {
  if (value >= min && value <= max) return value;
  throw new RangeError(wanted);
}

/** Levenshtein's distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced));
    }
    row = next;
  }
  return row[b.length]!;
}
