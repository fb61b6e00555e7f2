import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { ModelError } from "../../src/hub/model_error.ts";
import { checkTensors, openCheckpoint } from "../../src/weights/checkpoint.ts";
import { distinctSpecs, mapSpecs, openModel, sizeOfSpec } from "../../src/model/loader.ts";
import { isStored, readBlocks, storedPieces } from "../../src/weights/blocks.ts";
import { matrix, type Spec, stack, vector } from "../../src/model/model.ts";
import { type Access, openWeightFile } from "../../src/weights/weight_file.ts";
import { goldenFolder } from "./goldens.ts";
import { safetensors, tempFolder } from "./make_folder.ts";

/** A folder with one file: `a` BF16 [5, 4], `b` F32 [3, 4], `c` F16 [2, 4], `d` BF16 [4], all numbers distinct. */
async function smallFolder(pad = 0) {
  const temp = await tempFolder();
  const numbers = (count: number, first: number) => Float32Array.from({ length: count }, (_, i) => first + i);
  const data = new Uint8Array(40 + 48 + 16 + 8);
  const bits = (floats: Float32Array) => Uint16Array.from(new Uint32Array(floats.buffer), (x) => x >>> 16);
  data.set(new Uint8Array(bits(numbers(20, 0)).buffer), 0);
  data.set(new Uint8Array(numbers(12, 20).buffer), 40);
  data.set(new Uint8Array(new Float16Array(numbers(8, 32)).buffer), 88);
  data.set(new Uint8Array(bits(numbers(4, 40)).buffer), 104);
  const header = JSON.stringify({
    a: { dtype: "BF16", shape: [5, 4], data_offsets: [0, 40] },
    b: { dtype: "F32", shape: [3, 4], data_offsets: [40, 88] },
    c: { dtype: "F16", shape: [2, 4], data_offsets: [88, 104] },
    d: { dtype: "BF16", shape: [4], data_offsets: [104, 112] },
  });
  await Deno.writeFile(temp.at("model.safetensors"), safetensors(header + " ".repeat(pad), data));
  const folder = { name: "small", path: temp.path, weights: { files: ["model.safetensors"] } };
  return { folder, temp, [Symbol.asyncDispose]: () => temp[Symbol.asyncDispose]() };
}
const stacked = stack(matrix("a", 5, 4), matrix("b", 3, 4), matrix("c", 2, 4));
const floatOf = (bits: number) => new Float32Array(Uint32Array.of(bits << 16).buffer)[0]!;

for (const access of ["auto", "read"] as const satisfies readonly Access[]) {
  for (const pad of [0, 1, 2, 3]) {
    Deno.test(`${access}, ${pad} more bytes of header: each row comes once, in order, as bf16`, async () => {
      await using small = await smallFolder(pad);
      using checkpoint = await openCheckpoint(small.folder, access);
      for (const options of [{}, { blockBytes: 1, rowMultiple: 1 }, { blockBytes: 40, rowMultiple: 2 }]) {
        const rows: number[][] = [];
        for await (
          const { spec, row, rows: count, width, data } of readBlocks(checkpoint, [stacked], options)
        ) {
          assertEquals([spec, row, width, data.length], [stacked, rows.length, 4, count * 4]);
          for (let r = 0; r < count; r++) rows.push(Array.from(data.subarray(r * 4, r * 4 + 4), floatOf));
        }
        assertEquals(rows, Array.from({ length: 10 }, (_, r) => [0, 1, 2, 3].map((i) => 4 * r + i)));
      }
      const blocks = await Array.fromAsync(
        readBlocks(checkpoint, [vector("d", 4)]),
        (b) => [...b.data].map(floatOf),
      );
      assertEquals(blocks, [[40, 41, 42, 43]]);
    });
  }

  Deno.test(`${access}: a file that shrinks after it was checked, or ends early`, async () => {
    await using small = await smallFolder();
    using file = await openWeightFile(small.temp.at("model.safetensors"), access);
    assertEquals(file.how, access === "auto" ? "mapped" : "read");
    await assertRejects(() => file.bytes(file.size - 3, 4), RangeError, "Cannot read bytes");
    await assertRejects(() => file.bytes(-1, 4), RangeError, "Cannot read bytes");
    assertEquals((await file.bytes(file.size, 0)).length, 0);
    if (access === "auto") return; // a mapped file would fault: what is checked must not be changed
    using checkpoint = await openCheckpoint(small.folder, access);
    await Deno.truncate(small.temp.at("model.safetensors"), file.size - 12);
    const error = await assertRejects(() => Array.fromAsync(readBlocks(checkpoint, [stacked])), ModelError);
    assert(
      error.message.startsWith('Cannot load model "small": tensor "c" in model.safetensors'),
      error.message,
    );
    assertEquals([error.file, error.tensor], ["model.safetensors", "c"]);
  });
}

Deno.test("blocks begin at whole panels inside a part", async () => {
  await using small = await smallFolder();
  using checkpoint = await openCheckpoint(small.folder);
  const blocks = readBlocks(checkpoint, [stacked], { blockBytes: 1, rowMultiple: 4 });
  const cuts = await Array.fromAsync(blocks, (b) => [b.row, b.rows]);
  assertEquals(cuts, [[0, 4], [4, 1], [5, 3], [8, 2]]);
});

Deno.test("specs with the same parts are one, whatever object they are", () => {
  const tree = {
    embed: matrix("t", 2, 3),
    layers: [{ n: vector("n", 3) }],
    head: matrix("t", 2, 3),
    qkv: stacked,
  };
  assertEquals(distinctSpecs(tree), [tree.embed, tree.layers[0]!.n, stacked]);
  let made = 0;
  const mapped = mapSpecs<{ embed: number; head: number; layers: [{ n: number }]; qkv: number }>(
    tree,
    () => made++,
  );
  assertEquals(mapped, { embed: 0, layers: [{ n: 1 }], head: 0, qkv: 2 });
  assertEquals([tree.embed, tree.layers[0]!.n, stacked].map(sizeOfSpec), [
    { rows: 2, width: 3 },
    { rows: 1, width: 3 },
    { rows: 10, width: 4 },
  ]);
});

Deno.test("a tied head is read once, and an untied one beside its table", async () => {
  for (const [name, tables] of [["qwen3-tied", 1], ["qwen3-untied", 2]] as const) {
    using model = await openModel(await goldenFolder(name));
    const { vocabulary, hidden } = model.config;
    const isTable = (spec: Spec) => spec.parts.length === 1 && spec.parts[0]!.shape[0] === vocabulary;
    let rows = 0;
    for await (const block of readBlocks(model.checkpoint, model.specs)) {
      if (isTable(block.spec)) rows += block.rows;
    }
    assertEquals([model.specs.filter(isTable).length, rows, hidden], [tables, tables * vocabulary, 64]);
  }
});

Deno.test("pieces of files are the bytes of their tensors, side by side, and a file that has shrunk is named", async () => {
  await using small = await smallFolder();
  using checkpoint = await openCheckpoint(small.folder);
  const a = matrix("a", 5, 4);
  const stored = [stacked, vector("d", 4), stack(a, a)].filter((spec) => isStored(checkpoint, spec));
  assertEquals(stored.length, 2); // b and c are of other types
  const pieces = [...storedPieces(checkpoint, stored, 8)];
  const fetched = await Promise.all(pieces.map(async (piece) => {
    const into = new Uint8Array(piece.bytes);
    await piece.fetch(into);
    return { ...piece, into };
  }));
  for (const spec of stored) {
    for await (const { row, rows, width, data } of readBlocks(checkpoint, [spec])) {
      const all = new Uint8Array(data.buffer, data.byteOffset, 2 * rows * width);
      const mine = fetched.filter((p) =>
        p.spec === spec && p.offset >= row * width && p.offset < (row + rows) * width
      );
      assertEquals(mine.flatMap(({ into }) => [...into]), [...all]);
    }
  }
  await Deno.truncate(small.temp.at("model.safetensors"), 100);
  const error = await assertRejects(() => pieces[0]!.fetch(new Uint8Array(8)), ModelError);
  assert(
    /^Cannot load model "small": tensor "\w" in model.safetensors cannot be read:/.test(error.message),
    error.message,
  );
});

Deno.test("tensors that no part asks for are refused, but for those that follow from the configuration", async () => {
  await using small = await smallFolder();
  using checkpoint = await openCheckpoint(small.folder);
  checkTensors(checkpoint, [stacked, vector("d", 4)]);
  const error = assertThrows(() => checkTensors(checkpoint, [stacked]), ModelError);
  const problem = 'tensor "d" in model.safetensors belongs to no part of this architecture';
  assertEquals(error.message, `Cannot load model "small": ${problem}`);
});

Deno.test({
  name: "without the right to FFI a file is read, not mapped",
  permissions: { read: true, write: true, ffi: false },
  async fn() {
    await using small = await smallFolder();
    using file = await openWeightFile(small.temp.at("model.safetensors"));
    assertEquals(file.how, "read");
    using checkpoint = await openCheckpoint(small.folder);
    const rows = await Array.fromAsync(readBlocks(checkpoint, [stacked]), (b) => b.rows);
    assertEquals(rows, [5, 3, 2]);
  },
});
