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

const PACKAGE = "nvidia-cuda-nvrtc";
const PUBLIC_INDEX = "https://pypi.org/simple";

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

/** Finds the wheel's address on a package index, which answers in JSON or in HTML. */
async function findWheel(index: string, platform: RegExp): Promise<string> {
  const page = `${index.replace(/\/$/, "")}/${PACKAGE}/`;
  const accept = "application/vnd.pypi.simple.v1+json, text/html;q=0.5";
  const response = await fetch(page, { headers: { accept } });
  if (!response.ok) throw new Error(`Cannot read the index page ${page}: status ${response.status}`);
  const text = await response.text();
  const links = response.headers.get("content-type")?.includes("json")
    ? (JSON.parse(text) as { files: { url: string }[] }).files.map(({ url }) => url)
    : [...text.matchAll(/href="([^"]+)"/g)].map((m) => m[1]!.replaceAll("&amp;", "&"));
  const wheel = links.map((link) => new URL(link, page)).find((url) =>
    url.pathname.includes(`-${NVRTC_VERSION}-`) && platform.test(url.pathname)
  );
  if (!wheel) throw new Error(`Cannot find ${PACKAGE} ${NVRTC_VERSION} for this machine on ${page}`);
  wheel.hash = "";
  return wheel.href;
}

async function download(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot download ${address}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** One file of a zip archive. */
interface Entry {
  readonly name: string;
  readonly stored: boolean;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Reads the central directory of a zip archive (PKWARE appnote 4.3; no zip64: wheels are below 4 GB). */
export function zipEntries(zip: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error("Cannot read the archive: it has no central directory");
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((o) => view.getUint16(at + o, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = zip.subarray(from, from + view.getUint32(at + 20, true));
    entries.push({ name, stored: view.getUint16(at + 10, true) === 0, data });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** The content of `entry`. */
export async function unpack({ stored, data }: Entry): Promise<Uint8Array<ArrayBuffer>> {
  if (stored) return data;
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

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
  const index = values.index ?? Deno.env.get("PIP_INDEX_URL") ?? PUBLIC_INDEX;
  const start = performance.now();
  const wheel = values.from
    ? await Deno.readFile(values.from)
    : await download(await findWheel(index, machine.platform));
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
