/**
 * Python wheels without Python: found on a package index, and unpacked.
 *
 * @module
 */

const PUBLIC_INDEX = "https://pypi.org/simple";

/** The index that packages come from: `PIP_INDEX_URL`, else the public one. */
export function packageIndex(): string {
  return Deno.env.get("PIP_INDEX_URL") ?? PUBLIC_INDEX;
}

/** Finds the address of a wheel or an archive of sources on a package index, which answers in JSON or in HTML. */
export async function findWheel(
  index: string,
  name: string,
  version: string,
  platform: RegExp,
): Promise<string> {
  const page = `${index.replace(/\/$/, "")}/${name}/`;
  const accept = "application/vnd.pypi.simple.v1+json, text/html;q=0.5";
  const response = await fetch(page, { headers: { accept } });
  if (!response.ok) throw new Error(`Cannot read the index page ${page}: status ${response.status}`);
  const text = await response.text();
  const links = response.headers.get("content-type")?.includes("json")
    ? (JSON.parse(text) as { files: { url: string }[] }).files.map(({ url }) => url)
    : [...text.matchAll(/href="([^"]+)"/g)].map((m) => m[1]!.replaceAll("&amp;", "&"));
  const wheel = links.map((link) => new URL(link, page)).find((url) =>
    ["-", ".tar."].some((end) => url.pathname.includes(`-${version}${end}`)) && platform.test(url.pathname)
  );
  if (!wheel) throw new Error(`Cannot find ${name} ${version} for this machine on ${page}`);
  wheel.hash = "";
  return wheel.href;
}

/** The bytes at an address. @throws {Error} If the answer is not a success. */
export async function download(address: string): Promise<Uint8Array<ArrayBuffer>> {
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
