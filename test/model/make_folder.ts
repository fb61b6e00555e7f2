/**
 * Model folders for tests: copies of golden ones to damage, and safetensors files written byte by byte.
 *
 * @module
 */
import { type ModelFolder, resolveModel } from "../../src/hub/resolve.ts";
import { openModel } from "../../src/model/loader.ts";
import { type GoldenModel, goldenPath } from "./goldens.ts";

/** A folder that is removed at the end of the block. */
export interface TempFolder extends AsyncDisposable {
  readonly path: string;
  /** Path of a file in it. */
  at(name: string): string;
  /** Changes a JSON file in it. */
  // deno-lint-ignore no-explicit-any -- tests damage it on purpose
  edit(name: string, change: (json: any) => void): Promise<void>;
  /** Changes the header of a safetensors file in it and leaves the data alone. */
  // deno-lint-ignore no-explicit-any -- tests damage it on purpose
  editHeader(name: string, change: (json: any) => void): Promise<void>;
}

/** An empty folder, or a copy of a golden model. */
export async function tempFolder(model?: GoldenModel): Promise<TempFolder> {
  const path = await Deno.makeTempDir({ prefix: "tessera_" });
  if (model) {
    for await (const { name } of Deno.readDir(goldenPath(model))) {
      await Deno.copyFile(`${goldenPath(model)}/${name}`, `${path}/${name}`);
    }
  }
  const at = (name: string) => `${path}/${name}`;
  return {
    path,
    at,
    async edit(name, change) {
      const json: unknown = JSON.parse(await Deno.readTextFile(at(name)));
      change(json);
      await Deno.writeTextFile(at(name), JSON.stringify(json));
    },
    async editHeader(name, change) {
      const bytes = await Deno.readFile(at(name));
      const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
      const json: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
      change(json);
      await Deno.writeFile(at(name), safetensors(JSON.stringify(json), bytes.subarray(8 + length)));
    },
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}

/** A file of a header and data, whether they fit each other or not. */
export function safetensors(header: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + json.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  bytes.set(data, 8 + json.length);
  return bytes;
}

/** Does all that happens to a folder before its model is served. */
export async function openFolder(path: string): Promise<ModelFolder> {
  const folder = await resolveModel(path);
  using _model = await openModel(folder);
  return folder;
}

/** Numbers that are the same at each run: mulberry32. */
export function seeded(seed: number): (below: number) => number {
  return (below) => {
    seed = seed + 0x6d2b79f5 | 0;
    let x = Math.imul(seed ^ seed >>> 15, 1 | seed);
    x = x + Math.imul(x ^ x >>> 7, 61 | x) ^ x;
    return Math.floor(((x ^ x >>> 14) >>> 0) / 2 ** 32 * below);
  };
}
