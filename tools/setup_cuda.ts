/**
 * Fetches the pinned NVRTC from its Python wheel and unpacks the two libraries that matter: no Python and no
 * CUDA toolkit needed. The wheel is checked against the hash below.
 *
 * `deno task setup:cuda [--index URL] [--into FOLDER] [--from WHEEL]`; the index is `--index`, else
 * `PIP_INDEX_URL`, else the public one.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { NVRTC_VERSION, nvrtcFolder } from "../src/device/cuda/locate.ts";
import { download, findWheel, packageIndex, unpack, zipEntries } from "./wheel.ts";

const PACKAGE = "nvidia-cuda-nvrtc";

/** SHA-256 of the wheel of each machine; what an index says about it is not trusted. */
const WHEELS: Readonly<Record<string, { readonly platform: RegExp; readonly sha256: string }>> = {
  x86_64: {
    platform: /manylinux.*_x86_64\.whl$/,
    sha256: "ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575",
  },
  aarch64: {
    platform: /manylinux.*_aarch64\.whl$/,
    sha256: "d27f20a0ca67a4bb34268a5e951033496c5b74870b868bacd046b1b8e0c3267b",
  },
};

/** What is taken out of the wheel: the library and the file that it opens by name. */
const WANTED = /\/(libnvrtc\.so\.\d+|libnvrtc-builtins\.so\.\d+\.\d+)$/;

async function main() {
  const { values } = parseArgs({
    args: Deno.args,
    options: { index: { type: "string" }, into: { type: "string" }, from: { type: "string" } },
  });
  const machine = WHEELS[Deno.build.arch];
  if (!machine || Deno.build.os !== "linux") {
    throw new Error(`Cannot set up CUDA on ${Deno.build.os} ${Deno.build.arch}: there is no such wheel`);
  }
  const folder = values.into ?? nvrtcFolder();
  const index = values.index ?? packageIndex();
  const start = performance.now();
  const wheel = values.from
    ? await Deno.readFile(values.from)
    : await download(await findWheel(index, PACKAGE, NVRTC_VERSION, machine.platform));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", wheel)).toHex();
  if (hash !== machine.sha256) {
    throw new Error(`Cannot use the wheel of ${PACKAGE}: its SHA-256 is ${hash}, expected ${machine.sha256}`);
  }
  // Filled beside its place and renamed, so that a broken run leaves no half a library behind.
  const fresh = `${folder}.${crypto.randomUUID()}`;
  await Deno.mkdir(fresh, { recursive: true });
  for (const entry of zipEntries(wheel)) {
    const file = entry.name.match(WANTED)?.[1];
    if (file) await Deno.writeFile(`${fresh}/${file}`, await unpack(entry));
  }
  await Deno.remove(folder, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  await Deno.rename(fresh, folder);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`NVRTC ${NVRTC_VERSION} is in ${folder} (${seconds} s)`);
}

if (import.meta.main) await main();
