/**
 * What machine code the default kernels become, as a few numbers for each: which matrix instructions, how tiles are
 * fetched, how wide loads and stores are, registers, shared memory, and that nothing lies in local memory. Kept in
 * `test/cuda/fingerprints.json`, so that a change of a kernel, a schedule or the emitter shows what it did.
 *
 * `deno task fingerprint` writes; `deno task fingerprint --check` only compares, and names what differs. Needs what
 * `deno task setup:cuda --tools` fetches.
 *
 * @module
 */
import { emitCuda } from "../dsl/cuda/emit.ts";
import { Compiler } from "../src/device/cuda/compiler.ts";
import { NVRTC_VERSION, nvrtcFolder } from "../src/device/cuda/locate.ts";
import { type Architecture, Nvrtc } from "../src/device/cuda/nvrtc.ts";
import { disassemble, disassemblerFolder } from "./disassembler.ts";
import { variants } from "./emit.ts";

/** Instructions that are counted, by what the disassembler calls them. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  HGMMA: /^HGMMA\b/, // wgmma
  HMMA: /^HMMA\b/, // mma.sync
  UTMALDG: /^UTMALDG\b/, // tiles by the copy engine
  UBLKCP: /^UBLKCP\b/, // stretches by the copy engine
  LDGSTS: /^LDGSTS\b/, // cp.async
  "LDG.128": /^LDG\.(?:\w+\.)*128\b/,
  "STG.128": /^STG\.(?:\w+\.)*128\b/,
  LDL: /^LDL\b/,
  STL: /^STL\b/,
};

/** Numbers by name: `registers`, bytes of `shared` memory, and how often each counted instruction stands there. */
export type Fingerprint = Readonly<Record<string, number>>;
/** By chip, by the kernel's file in `generated/`. */
export type Fingerprints = Readonly<Record<string, Readonly<Record<string, Fingerprint>>>>;

/** The chips, and whose schedules they run. */
const CHIPS = { sm_80: "sm80", sm_90a: "sm90" } as const satisfies Partial<Record<Architecture, string>>;

/** Where they are kept. */
export const FINGERPRINTS = new URL("../test/cuda/fingerprints.json", import.meta.url);

/** What is missing on this machine to take fingerprints; nothing if they can be taken. */
export async function missing(): Promise<string | undefined> {
  const files = [`${nvrtcFolder()}/libnvrtc.so.13`, `${disassemblerFolder()}/nvdisasm`];
  const there = await Promise.all(files.map((file) => Deno.stat(file).then(() => true, () => false)));
  if (there.every((yes) => yes)) return undefined;
  return `no NVRTC ${NVRTC_VERSION} or no disassembler; run deno task setup:cuda --tools`;
}

/** How often each counted instruction stands in the disassembler's text. */
export function countInstructions(text: string): Record<string, number> {
  const counts = Object.fromEntries(Object.keys(COUNTED).map((name) => [name, 0]));
  for (const [, instruction] of text.matchAll(/^\s*\/\*[0-9a-f]{4,}\*\/\s+(?:@!?U?P\w+\s+)?([^;]*);/gm)) {
    for (const [name, pattern] of Object.entries(COUNTED)) if (pattern.test(instruction!)) counts[name]!++;
  }
  return counts;
}

/** Compiles and disassembles every default kernel for every chip. */
export async function takeFingerprints(): Promise<Fingerprints> {
  const chips = Object.entries(CHIPS).map(async ([architecture, target]) => {
    const nvrtc = new Nvrtc(`${nvrtcFolder()}/libnvrtc.so.13`);
    using compiler = new Compiler({ architecture: architecture as Architecture, nvrtc, strict: false });
    const compiled = await Promise.all(
      variants(target).map(async ({ stem, scheduled }) => {
        const { kernel, schedule } = scheduled;
        if (schedule.target !== "sm80" && schedule.target !== "sm90") throw new TypeError(schedule.target);
        const { name, source, sharedBytes } = emitCuda(kernel, schedule);
        const { cubin, report } = await compiler.compile({ name, source });
        const { registers, sharedBytes: fixed } = report.kernels.find((k) => k.name === name)!;
        return { stem, cubin, registers, shared: sharedBytes + fixed };
      }),
    );
    const taken: [string, Fingerprint][] = [];
    // One after another: each is a process of its own.
    for (const { stem, cubin, registers, shared } of compiled) {
      const counts = Object.entries(countInstructions(await disassemble(cubin))).filter(([, n]) => n > 0);
      taken.push([stem, { registers, shared, ...Object.fromEntries(counts) }]);
    }
    return [architecture, Object.fromEntries(taken)] as const;
  });
  return Object.fromEntries(await Promise.all(chips));
}

/** What differs, one line for each kernel; nothing where all is as it was. */
export function differences(before: Fingerprints, now: Fingerprints): string[] {
  const names = (a: object = {}, b: object = {}) => [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names(before, now).flatMap((chip) =>
    names(before[chip], now[chip]).flatMap((kernel) => {
      const [old, fresh] = [before[chip]?.[kernel], now[chip]?.[kernel]];
      if (!fresh) return [`${chip} ${kernel}: is gone`];
      if (!old) return [`${chip} ${kernel}: is new, ${told(fresh)}`];
      const changed = names(old, fresh).filter((name) => (old[name] ?? 0) !== (fresh[name] ?? 0));
      if (changed.length === 0) return [];
      return `${chip} ${kernel}: ${changed.map((n) => `${n} ${old[n] ?? 0} -> ${fresh[n] ?? 0}`).join(", ")}`;
    })
  );
}

function told(fingerprint: Fingerprint): string {
  return Object.entries(fingerprint).map(([name, n]) => `${name} ${n}`).join(", ");
}

/** JSON with one kernel a line, so that a diff can be read. */
export function toText(all: Fingerprints): string {
  const chips = Object.entries(all).map(([chip, kernels]) => {
    const lines = Object.entries(kernels).map(([name, f]) =>
      `    ${JSON.stringify(name)}: ${JSON.stringify(f)}`
    );
    return `  ${JSON.stringify(chip)}: {\n${lines.join(",\n")}\n  }`;
  });
  return `{\n${chips.join(",\n")}\n}\n`;
}

/** The kept ones. */
export async function readFingerprints(): Promise<Fingerprints> {
  try {
    return JSON.parse(await Deno.readTextFile(FINGERPRINTS));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return {};
    throw error;
  }
}

if (import.meta.main) {
  const why = await missing();
  if (why) {
    console.error(`Cannot take fingerprints: ${why}`);
    Deno.exit(1);
  }
  const now = await takeFingerprints();
  const lines = differences(await readFingerprints(), now);
  for (const line of lines) console.log(line);
  if (Deno.args.includes("--check")) Deno.exit(lines.length ? 1 : 0);
  await Deno.writeTextFile(FINGERPRINTS, toText(now));
  console.log(`${lines.length} kernels changed`);
}
