/**
 * PyTorch as a peer: what cuBLAS and its attention need for the same work, on the same card and in the same run.
 *
 * @module
 */
import type { Result } from "./gpu_bench.ts";

/** A measurement beside PyTorch's. */
export interface Beside {
  readonly name: string;
  readonly microseconds: number;
  /** By backend, as `cublas`, `flash`, `cudnn`. */
  readonly theirs: Readonly<Record<string, number>>;
  /** How often ours would be done in the time of their best. */
  readonly ratio: number;
}

/** What PyTorch said. */
export interface Peer {
  readonly torch: string;
  readonly results: readonly Beside[];
  /** Geometric mean of the ratios, by the first word of the names. */
  readonly geomean: Readonly<Record<string, number>>;
}

const SCRIPT = new URL("torch_peer.py", import.meta.url).pathname;

/**
 * Times by PyTorch for those of `ours` that it has a counterpart of: names that begin with linear, prefill or decode.
 *
 * @returns A sentence that says why not, where there is no torch.
 * @throws {Error} If it fails otherwise.
 */
export async function besideTorch(ours: readonly Result[]): Promise<Peer | string> {
  const pairs = ours.filter(({ name }) => /^(linear|prefill|decode) \d/.test(name));
  let child;
  try {
    const piped = { stdin: "piped", stdout: "piped", stderr: "piped" } as const;
    // Deno lets a program that was named alone not inherit what names libraries.
    const env = Object.fromEntries(
      Object.entries(Deno.env.toObject()).filter(([name]) => !/^(LD|DYLD)_/.test(name)),
    );
    child = new Deno.Command("python3", { args: [SCRIPT], ...piped, clearEnv: true, env }).spawn();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "there is no python3";
    if (error instanceof Deno.errors.NotCapable) return "python3 may not be run (--allow-run=python3)";
    throw error;
  }
  const writer = child.stdin.getWriter();
  // It may end before it has read.
  await writer.write(new TextEncoder().encode(JSON.stringify(pairs.map(({ name }) => name)))).catch(() => {});
  await writer.close().catch(() => {});
  const { code, stdout, stderr } = await child.output();
  if (code === 3) return "python3 has no torch that sees a GPU";
  if (code !== 0) {
    throw new Error(
      `Cannot measure PyTorch: it ended with ${code}: ${new TextDecoder().decode(stderr).trim()}`,
    );
  }
  const { torch, microseconds } = JSON.parse(new TextDecoder().decode(stdout).trim().split("\n").at(-1)!) as {
    readonly torch: string;
    readonly microseconds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  return { torch, ...beside(pairs, microseconds) };
}

/** Puts both side by side. */
export function beside(
  ours: readonly Pick<Result, "name" | "microseconds">[],
  theirs: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Omit<Peer, "torch"> {
  const results = ours.flatMap(({ name, microseconds }) => {
    const found = theirs[name] ?? {};
    const best = Math.min(...Object.values(found));
    return Number.isFinite(best) ? [{ name, microseconds, theirs: found, ratio: best / microseconds }] : [];
  });
  const kinds = Map.groupBy(results, ({ name }) => name.split(" ")[0]!);
  const geomean = Object.fromEntries(
    [...kinds].map(([kind, list]) => [
      kind,
      Math.exp(list.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / list.length),
    ]),
  );
  return { results, geomean };
}
