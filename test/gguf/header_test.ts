/** Damaged GGUF files: each is refused, with the field and its place. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { GgufError, MoreNeeded } from "../../src/gguf/cursor.ts";
import { parseHeader } from "../../src/gguf/header.ts";
import { ggufConfig } from "../../src/gguf/model.ts";
import { readGguf } from "../../src/gguf/read.ts";
import { storedOrder } from "../../src/gguf/tensors.ts";
import { ggufTokenizer, ggufTokenizerConfig } from "../../src/gguf/tokenizer.ts";
import { seeded } from "../model/make_folder.ts";
import { gguf, type GgufParts } from "./make_gguf.ts";

const u32 = (value: number) => ({ u32: value });
const tensor = (name = "a") => ({ name, sizes: [32, 2], type: "Q8_0" as const });

/** Parts of a file, the field at fault, what is said, and the byte that it is at. */
const FAULTS: readonly (readonly [GgufParts, field: string, says: string, offset: number])[] = [
  [{ magic: 1, metadata: [] }, "magic number", "it is no GGUF file", 0],
  [{ version: 1, metadata: [] }, "version", "is 1, expected 2 or 3", 4],
  [{ version: 0x0300_0000, metadata: [] }, "version", "may be a big-endian file", 4],
  [{ metadata: [], tensorCount: 2n ** 60n }, "count of tensors", "expected at most 0", 8],
  [{ metadata: [], keyCount: 99n }, "count of keys", "is 99, expected at most 1", 16],
  [{ metadata: [["a", u32(1)], ["a", u32(2)]] }, "key 1", 'is "a", which came before', 41],
  [{ metadata: [["a", { code: 13 }]] }, "type of a", "is 13, expected a number up to 12", 33],
  [{ metadata: [["a", { bool: 2 }]] }, "a", "is 2, expected 0 or 1", 37],
  [{ metadata: [["a", { string: Uint8Array.of(0xff) }]] }, "a", "is not UTF-8", 45],
  [{ metadata: [["a", { list: [], of: 9 }]] }, "element type of a", "no list of lists", 37],
  [
    { metadata: [["general.alignment", u32(24)]] },
    "general.alignment",
    'is "24", expected a power of two',
    53,
  ],
  [{ metadata: [["general.alignment", u32(0)]] }, "general.alignment", "expected a power of two", 53],
  [
    { metadata: [], tensors: [{ ...tensor(), sizes: [] }] },
    "count of dimensions",
    "is 0, expected 1 to 4",
    33,
  ],
  [{ metadata: [], tensors: [{ ...tensor(), sizes: [0, 2] }] }, "dimensions", "are [0, 2]", 37],
  [{ metadata: [], tensors: [{ ...tensor(), sizes: [31] }] }, "dimension 0", "expected a multiple of 32", 37],
  [{ metadata: [], tensors: [{ ...tensor(), type: 4, sizes: [8] }] }, "type", "is 4, which is not known", 45],
  [
    { metadata: [], tensors: [{ ...tensor(), sizes: [32, 2 ** 40], data: new Uint8Array(0) }] },
    "dimensions",
    "more than the whole file has",
    37,
  ],
  [{ metadata: [], tensors: [tensor(), { ...tensor("b"), offset: 5 }] }, "offset", "a multiple of 32", 98],
  [{ metadata: [], tensors: [tensor(), { ...tensor("b"), offset: 32 }] }, "offset", "overlaps tensor", 98],
  [{ metadata: [], tensors: [tensor(), { ...tensor("b"), offset: 96 }] }, "offset", "it is truncated", 98],
  [{ metadata: [], tensors: [tensor(), tensor()] }, "offset", "whose name came before", 98],
];

for (const [parts, field, says, offset] of FAULTS) {
  Deno.test(`refused: ${field} ${says}`, () => {
    const bytes = gguf(parts);
    const error = assertThrows(() => parseHeader(bytes, bytes.length), GgufError, says);
    assert(error.field.startsWith(field), error.field);
    assertEquals(error.offset, offset);
    assert(error.message.startsWith(`${error.field} at byte ${offset} `), error.message);
  });
}

/** A file with all that a small model needs but weights. */
const SMALL = gguf({
  metadata: [
    ["general.architecture", { string: "llama" }],
    ["llama.embedding_length", u32(64)],
    ["llama.attention.head_count", u32(4)],
    ["llama.feed_forward_length", u32(96)],
    ["llama.block_count", u32(1)],
    ["llama.context_length", u32(128)],
    ["llama.attention.layer_norm_rms_epsilon", { f32: 1e-5 }],
    ["tokenizer.ggml.model", { string: "gpt2" }],
    ["tokenizer.ggml.pre", { string: "gpt-2" }],
    ["tokenizer.ggml.tokens", { list: ["a", "b", "ab"].map((string) => ({ string })), of: 8 }],
    ["tokenizer.ggml.merges", { list: [{ string: "a b" }], of: 8 }],
    ["tokenizer.ggml.eos_token_id", u32(1)],
  ],
  tensors: [{ name: "token_embd.weight", sizes: [64, 3], type: "F16" }, tensor("blk.0.attn_norm.weight")],
});

Deno.test("the data begins at a multiple of the file's alignment", () => {
  for (const alignment of [8, 32, 256, 4096]) {
    const data = new Uint8Array(68).fill(7); // two rows of Q8_0
    const bytes = gguf({
      metadata: [["general.alignment", u32(alignment)]],
      tensors: [{ ...tensor(), data }, { ...tensor("b"), data: data.slice().fill(9) }],
      alignment,
    });
    const { tensors } = parseHeader(bytes, bytes.length);
    for (const [name, value] of [["a", 7], ["b", 9]] as const) {
      const { offset, bytes: size } = tensors.get(name)!;
      assertEquals([offset % alignment, size], [0, 68]);
      assertEquals(new Set(bytes.subarray(offset, offset + size)), new Set([value]));
    }
  }
});

Deno.test("rows that are no whole heads are refused, with the tensor and its place", () => {
  const { metadata } = parseHeader(SMALL, SMALL.length);
  const bytes = gguf({ metadata: [], tensors: [{ ...tensor("blk.0.attn_q.weight"), sizes: [32, 12] }] });
  const header = { ...parseHeader(bytes, bytes.length), metadata };
  const [q] = [...header.tensors.values()];
  const error = assertThrows(
    () => storedOrder(header, q!),
    GgufError,
    "12 rows, expected 4 heads of an even",
  );
  assertEquals([error.field, error.offset], ['tensor "blk.0.attn_q.weight"', q!.offset]);
  assert(q!.offset > 0);
});

Deno.test("a file cut anywhere is refused, with the place", () => {
  for (let length = 0; length < SMALL.length; length++) {
    const error = assertThrows(() => parseHeader(SMALL.subarray(0, length), length), GgufError);
    assert(error.offset! <= length, `${length}: ${error.message}`);
  }
  parseHeader(SMALL, SMALL.length);
});

Deno.test("more is asked for while the header goes on", () => {
  const { tensors } = parseHeader(SMALL, SMALL.length);
  const data = Math.min(...[...tensors.values()].map(({ offset }) => offset));
  let enough = 0;
  for (let length = 0; length <= data; length++) {
    try {
      parseHeader(SMALL.subarray(0, length), SMALL.length);
      enough++;
    } catch (error) {
      assert(error instanceof MoreNeeded, `${length}: ${error}`);
      assertEquals(enough, 0);
    }
  }
  assert(enough > 0 && enough <= 32);
});

Deno.test("a header longer than what is read first is read to its end", async () => {
  const path = await Deno.makeTempFile({ suffix: ".gguf" });
  try {
    const strings = Array.from({ length: 6 }, (_, i) => ({ string: String(i).repeat(2 ** 20) }));
    await Deno.writeFile(path, gguf({ metadata: [["a", { list: strings, of: 8 }], ["b", u32(7)]] }));
    const { metadata } = await readGguf(path);
    assertEquals(metadata.get("b")?.value, 7);
    await Deno.writeFile(path, gguf({ metadata: [["a", { list: strings, of: 8 }]], keyCount: 2n }));
    await assertRejects(() => readGguf(path), GgufError, "length of key 1 at byte 6291");
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("files with random damage are refused or sound, and nothing else happens", () => {
  const random = seeded(11);
  const outcomes = { refused: 0, sound: 0 };
  for (let round = 0; round < 20_000; round++) {
    const bytes = SMALL.slice();
    for (let n = 1 + random(4); n > 0; n--) {
      const at = random(bytes.length);
      const kind = random(3);
      if (kind === 0) bytes[at] = random(256);
      else if (kind === 1) bytes[at]! ^= 1 << random(8);
      else bytes.fill(random(2) * 255, at, at + 8);
    }
    try {
      const header = parseHeader(bytes, bytes.length);
      for (const { offset, bytes: size } of header.tensors.values()) assert(offset + size <= bytes.length);
      ggufConfig(header);
      ggufTokenizer(header.metadata);
      ggufTokenizerConfig(header.metadata);
      outcomes.sound++;
    } catch (error) {
      assert(error instanceof GgufError, String(error));
      outcomes.refused++;
    }
  }
  assert(outcomes.refused > 2000 && outcomes.sound > 2000, JSON.stringify(outcomes));
});
