/** The reader against ggml's own `gguf` package: `tools/goldens/gguf_types.py`. */
import { assert, assertEquals } from "@std/assert";
import { readGguf } from "../../src/gguf/read.ts";
import { rowReader } from "../../src/gguf/rows.ts";
import { isWidenable, WIDENABLE } from "../../src/gguf/widen.ts";
import { openWeightFile } from "../../src/weights/weight_file.ts";
import expected from "../goldens/types.json" with { type: "json" };

const PATH = decodeURIComponent(new URL("../goldens/types.gguf", import.meta.url).pathname);

Deno.test("every kind of metadata is read", async () => {
  const { metadata } = await readGguf(PATH);
  const read = [...metadata].filter(([key]) => key.startsWith("test.")).map(([key, { value }]) =>
    [key, typeof value === "object" ? value.read() : value] as const
  );
  assertEquals(Object.fromEntries(read) as unknown, expected);
  assertEquals(metadata.get("general.alignment")?.value, 64);
});

for (const type of WIDENABLE) {
  Deno.test(`${type} is widened to the numbers of ggml, to the bit`, async () => {
    const header = await readGguf(PATH);
    using file = await openWeightFile(PATH, "read");
    const [packed, plain] = [header.tensors.get(type)!, header.tensors.get(`${type}.numbers`)!];
    assertEquals(packed.type, type);
    assertEquals(plain.type, "F32");
    assertEquals(packed.shape, [3, 512]);
    const [from, to] = [rowReader(header, packed)!, rowReader(header, plain)!];
    for (const [first, count] of [[0, 3], [1, 1], [1, 2]] as const) {
      const numbers = new Uint32Array((await from(file, first, count)).slice().buffer);
      assertEquals(numbers.length, count * 512);
      assertEquals(numbers, new Uint32Array((await to(file, first, count)).slice().buffer));
    }
    assert((await from(file, 1, 1)).some((number) => number !== 0));
  });
}

Deno.test("the types that are read are those of the golden file", async () => {
  const { tensors } = await readGguf(PATH);
  const names = [...tensors.values()].map(({ type }) => type);
  assertEquals(new Set(names), new Set(WIDENABLE));
  assertEquals(isWidenable("Q2_K"), false);
});
