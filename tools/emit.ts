/**
 * Writes the code that the default kernels become, at the sizes of Qwen3-0.6B, to `generated/<target>/`: to be
 * read beside the kernels, and to see in a diff what a change of the language does. The program itself emits at
 * start-up and never reads these files. And writes the page's scripts to `assets/page/script/`, which it serves.
 *
 * `deno task emit` writes; `deno task emit --check` only compares, and names what is stale.
 *
 * @module
 */
import { emitCuda } from "../dsl/cuda/emit.ts";
import { defaultSet, type Scheduled } from "../dsl/kernels/default_set.ts";
import type { Cpu, Target } from "../dsl/schedule.ts";
import { compileKernel } from "../dsl/wasm/compile.ts";
import { toText } from "../dsl/wasm/text.ts";
import { pageScripts } from "./page_scripts.ts";

/** How a target's code is written, and the file name's end. Targets without an emitter are not here. */
const WRITERS: Partial<Record<Target, { readonly end: string; write(scheduled: Scheduled): string }>> = {
  // Relaxed SIMD, whatever this engine has, so that the text is the same everywhere.
  cpu: {
    end: ".wat",
    write: ({ kernel, schedule }) =>
      toText(compileKernel(kernel, { relaxed: true, cut: (schedule as Cpu).cut }).module),
  },
  sm80: { end: ".cu", write: cuda },
  sm90: { end: ".cu", write: cuda },
};

function cuda({ name, kernel, schedule }: Scheduled): string {
  if (schedule.target !== "sm80" && schedule.target !== "sm90") {
    throw new RangeError(`Cannot write "${name}" as CUDA C: its schedule is for ${schedule.target}`);
  }
  return emitCuda(kernel, schedule).source;
}

/** Rows of the linear layers: one token, a batch, a chunk of a prompt. */
const ROWS = [1, 64, 2048];

/** A default kernel of one target, at one or more numbers of rows. */
export interface Variant {
  /** Its file's name in `generated/`, without the end. */
  readonly stem: string;
  readonly scheduled: Scheduled;
  readonly text: string;
}

/** The default kernels of `target`. Those that are the same for all numbers of rows are there once. */
export function variants(target: Target): Variant[] {
  const texts = new Map<string, Map<string, { readonly scheduled: Scheduled; readonly rows: number[] }>>();
  for (const rows of ROWS) {
    for (const scheduled of defaultSet(target, rows)) {
      const named = texts.get(scheduled.name) ?? new Map();
      const text = WRITERS[target]!.write(scheduled);
      const known = named.get(text) ?? { scheduled, rows: [] };
      known.rows.push(rows);
      texts.set(scheduled.name, named.set(text, known));
    }
  }
  return [...texts].flatMap(([name, named]) =>
    [...named].map(([text, { scheduled, rows }]) => ({
      stem: named.size === 1 ? name : `${name}_rows${rows.join("_")}`,
      scheduled,
      text,
    }))
  );
}

/** Path below `generated/` to text. */
export function emitted(): Map<string, string> {
  return new Map(
    Object.entries(WRITERS).flatMap(([target, { end }]) =>
      variants(target as Target).map(({ stem, text }) => [`${target}/${stem}${end}`, text] as const)
    ),
  );
}

/** What differs between `files` and the folder, one line each; nothing when it is fresh. */
export async function stale(files: ReadonlyMap<string, string>, folder: URL): Promise<string[]> {
  const found = new Set<string>();
  for await (const path of textsBelow(folder)) found.add(path);
  const lines = [...found].filter((path) => !files.has(path)).map((path) => `${path} is written by nothing`);
  for (const [path, text] of files) {
    if (!found.has(path)) lines.push(`${path} is missing`);
    else if (await Deno.readTextFile(new URL(path, folder)) !== text) lines.push(`${path} is stale`);
  }
  return lines.sort();
}

async function* textsBelow(folder: URL, prefix = ""): AsyncGenerator<string> {
  try {
    for await (const { name, isDirectory } of Deno.readDir(new URL(prefix || ".", folder))) {
      if (isDirectory) yield* textsBelow(folder, `${prefix}${name}/`);
      else yield `${prefix}${name}`;
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/** Makes the folder hold these files and no others. */
async function write(files: ReadonlyMap<string, string>, folder: URL): Promise<void> {
  for await (const path of textsBelow(folder)) if (!files.has(path)) await Deno.remove(new URL(path, folder));
  for (const [path, text] of files) {
    const url = new URL(path, folder);
    await Deno.mkdir(new URL(".", url), { recursive: true });
    await Deno.writeTextFile(url, text);
  }
}

if (import.meta.main) {
  const check = Deno.args.includes("--check");
  let found = 0;
  for (
    const [name, files] of [["generated/", emitted()], ["assets/page/script/", await pageScripts()]] as const
  ) {
    const folder = new URL(`../${name}`, import.meta.url);
    const lines = await stale(files, folder);
    found += lines.length;
    if (check) { for (const line of lines) console.error(`${name}${line}`); }
    else {
      await write(files, folder);
      console.log(`${files.size} files in ${name}, ${lines.length} of them changed`);
    }
  }
  if (check && found) console.error("Run deno task emit");
  Deno.exit(check && found ? 1 : 0);
}
