/**
 * Fetches the pinned NVRTC from its Python wheel and unpacks the two libraries that matter: no Python and no
 * CUDA toolkit needed. With `--tools` also NVIDIA's disassembler, which only tests and `deno task fingerprint` use.
 * Wheels are checked against the hashes below.
 *
 * `deno task setup:cuda [--tools] [--index URL] [--into FOLDER] [--from WHEEL]`; the index is `--index`, else
 * `PIP_INDEX_URL`, else the public one.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { NVRTC_VERSION, nvrtcFolder } from "../src/device/cuda/locate.ts";
import { disassemblerFolder, NVDISASM_VERSION } from "./disassembler.ts";
import { download, findWheel, packageIndex, unpack, zipEntries } from "./wheel.ts";

/** A wheel, and what is taken out of it. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly folder: () => string;
  /** SHA-256 by machine; what an index says about it is not trusted. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly wanted: RegExp;
}

const NVRTC: Package = {
  name: "nvidia-cuda-nvrtc",
  version: NVRTC_VERSION,
  folder: nvrtcFolder,
  hashes: {
    x86_64: "ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575",
    aarch64: "d27f20a0ca67a4bb34268a5e951033496c5b74870b868bacd046b1b8e0c3267b",
  },
  // The library and the file that it opens by name.
  wanted: /\/(libnvrtc\.so\.\d+|libnvrtc-builtins\.so\.\d+\.\d+)$/,
};

const DISASSEMBLER: Package = {
  name: "nvidia-cuda-nvdisasm",
  version: NVDISASM_VERSION,
  folder: disassemblerFolder,
  hashes: {
    x86_64: "5a7acf77c55d6d2911ed6155d4d5bc156ffadf9df7a68a89b0c1155f4b13688c",
    aarch64: "483c8f652c1ca006135584b4faf7ea1d2bafe4c40ec1c9ef57a04c6acfbdd57f",
  },
  wanted: /\/(nvdisasm)$/,
};

async function main() {
  const { values } = parseArgs({
    args: Deno.args,
    options: {
      tools: { type: "boolean" },
      index: { type: "string" },
      into: { type: "string" },
      from: { type: "string" },
    },
  });
  const index = values.index ?? packageIndex();
  await install(NVRTC, index, values);
  if (values.tools) await install(DISASSEMBLER, index, {});
}

/** Fetches one package `into` a folder, or takes it `from` a wheel. */
async function install(
  { name, version, folder, hashes, wanted }: Package,
  index: string,
  { into = folder(), from }: { readonly into?: string; readonly from?: string },
): Promise<void> {
  const expected = hashes[Deno.build.arch];
  if (!expected || Deno.build.os !== "linux") {
    throw new Error(`Cannot set up CUDA on ${Deno.build.os} ${Deno.build.arch}: there is no such wheel`);
  }
  const start = performance.now();
  const platform = new RegExp(`manylinux.*_${Deno.build.arch}\\.whl$`);
  const wheel = from
    ? await Deno.readFile(from)
    : await download(await findWheel(index, name, version, platform));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", wheel)).toHex();
  if (hash !== expected) {
    throw new Error(`Cannot use the wheel of ${name}: its SHA-256 is ${hash}, expected ${expected}`);
  }
  // Filled beside its place and renamed, so that a broken run leaves no half a library behind.
  const fresh = `${into}.${crypto.randomUUID()}`;
  await Deno.mkdir(fresh, { recursive: true });
  for (const entry of zipEntries(wheel)) {
    const file = entry.name.match(wanted)?.[1];
    if (file) await Deno.writeFile(`${fresh}/${file}`, await unpack(entry), { mode: 0o755 });
  }
  await Deno.remove(into, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  await Deno.rename(fresh, into);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name} ${version} is in ${into} (${seconds} s)`);
}

if (import.meta.main) await main();
