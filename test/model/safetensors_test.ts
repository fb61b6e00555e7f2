import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  headerLength,
  MAX_HEADER,
  parseHeader,
  PREFIX,
  SafetensorsError,
} from "../../src/weights/safetensors.ts";
import { goldenPath } from "./goldens.ts";
import { safetensors, seeded } from "./make_folder.ts";

/** Reads a whole file as `openCheckpoint` does. */
function parse(bytes: Uint8Array) {
  const length = headerLength(bytes.subarray(0, PREFIX), bytes.length);
  return parseHeader(bytes.subarray(PREFIX, PREFIX + length), bytes.length);
}

/** A file with the given header and `bytes` bytes of data. */
function file(header: unknown, bytes: number): Uint8Array {
  return safetensors(typeof header === "string" ? header : JSON.stringify(header), new Uint8Array(bytes));
}

const bf16 = (shape: unknown, begin: unknown, end: unknown) => ({
  dtype: "BF16",
  shape,
  data_offsets: [begin, end],
});

Deno.test("a header says where tensors lie", () => {
  const header = {
    __metadata__: { format: "pt" },
    b: { dtype: "F32", shape: [2], data_offsets: [12, 20] },
    a: bf16([2, 3], 0, 12),
    none: { dtype: "I8", shape: [0, 7], data_offsets: [20, 20] },
    scalar: { dtype: "F64", shape: [], data_offsets: [20, 28] },
  };
  const start = 8 + JSON.stringify(header).length;
  assertEquals([...parse(file(header, 28)).values()], [
    { name: "a", dtype: "BF16", shape: [2, 3], offset: start, bytes: 12 },
    { name: "b", dtype: "F32", shape: [2], offset: start + 12, bytes: 8 },
    { name: "none", dtype: "I8", shape: [0, 7], offset: start + 20, bytes: 0 },
    { name: "scalar", dtype: "F64", shape: [], offset: start + 20, bytes: 8 },
  ]);
  assertEquals(parse(file("{}   ", 0)).size, 0); // padded with spaces, as the library does
});

const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ["nothing", new Uint8Array(0), "it has 0 bytes, too few"],
  ["half a length", new Uint8Array(5), "it has 5 bytes, too few"],
  [
    "a header beyond the end",
    file("{}", 0).subarray(0, 9),
    "its header has 2 bytes, but the file ends after 9",
  ],
  ["no JSON", file("{", 0), "its header is not JSON"],
  ["no UTF-8", safetensors("{}", new Uint8Array(0)).fill(0xff, 8), "its header is not JSON"],
  ["a list", file("[]", 0), "its header is not a JSON object"],
  ["a name twice", file('{"a":1,"a":2}', 0), 'key "a" appears twice'],
  ["a name twice, escaped", file('{"a":1,"\\u0061":2}', 0), 'key "a" appears twice'],
  ["a field twice", file('{"a":{"dtype":"U8","dtype":"I8"}}', 0), 'key "dtype" appears twice'],
  ["an entry that is a number", file({ a: 1 }, 0), 'tensor "a" is not described'],
  ["an unknown dtype", file({ a: { dtype: "F12" } }, 0), 'tensor "a" has the unknown dtype "F12"'],
  ["an inherited dtype", file({ a: { dtype: "toString" } }, 0), 'unknown dtype "toString"'],
  ["no shape", file({ a: bf16(undefined, 0, 2) }, 2), 'tensor "a" has the shape undefined'],
  ["a negative size", file({ a: bf16([-1, -1], 0, 2) }, 2), 'tensor "a" has the shape [-1,-1]'],
  ["half a size", file({ a: bf16([0.5, 2], 0, 2) }, 2), 'tensor "a" has the shape [0.5,2]'],
  ["sizes beyond counting", file({ a: bf16([2 ** 40, 2 ** 40], 0, 2) }, 2), 'tensor "a" of BF16'],
  [
    "three offsets",
    file({ a: { ...bf16([1], 0, 2), data_offsets: [0, 1, 2] } }, 2),
    "has the data_offsets [0,1,2]",
  ],
  ["offsets in reverse", file({ a: bf16([1], 2, 0) }, 2), "has the data_offsets [2,0]"],
  ["too few bytes", file({ a: bf16([2], 0, 2) }, 2), 'tensor "a" of BF16 [2] lies in 2 bytes, expected 4'],
  ["an overlap", file({ a: bf16([2], 0, 4), b: bf16([2], 2, 6) }, 6), 'tensor "b" overlaps another tensor'],
  ["the same place twice", file({ a: bf16([1], 0, 2), b: bf16([1], 0, 2) }, 2), "overlaps another tensor"],
  [
    "a hole",
    file({ a: bf16([1], 0, 2), b: bf16([1], 4, 6) }, 6),
    'there are 2 unused bytes before tensor "b"',
  ],
  ["a hole in front", file({ a: bf16([1], 2, 4) }, 4), "there are 2 unused bytes"],
  ["a truncated file", file({ a: bf16([4], 0, 8) }, 7), "but the file at"],
  ["bytes after the end", file({ a: bf16([1], 0, 2) }, 3), "1 bytes follow after its last tensor"],
];
for (const [what, bytes, message] of refused) {
  Deno.test(`refused: ${what}`, () => {
    assertThrows(() => parse(bytes), SafetensorsError, message);
  });
}

Deno.test("a huge header is refused by its length alone", () => {
  for (const length of [BigInt(MAX_HEADER) + 1n, 2n ** 40n, 2n ** 63n, 2n ** 64n - 1n]) {
    const prefix = new Uint8Array(8);
    new DataView(prefix.buffer).setBigUint64(0, length, true);
    assertThrows(() => headerLength(prefix, 2 ** 45), SafetensorsError, `its header has ${length} bytes`);
  }
});

Deno.test("a deeply nested header ends in an error, not in a crash", () => {
  assertThrows(() => parse(file("[".repeat(1_000_000), 0)), SafetensorsError);
  const deep = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  assertThrows(() => parse(file(deep, 0)), SafetensorsError, 'tensor "a" is not described');
});

Deno.test("random damage is refused, or leaves tensors that lie apart and inside", async () => {
  const golden = await Deno.readFile(`${goldenPath("llama3-mixed")}/model-00001-of-00003.safetensors`);
  const length = headerLength(golden, golden.length);
  const random = seeded(7);
  const alphabet = [...'{}[]",:0123456789-.eE\\u"FBI ', "\0", "\x7f"].map((c) => c.charCodeAt(0));
  let accepted = 0;
  for (let round = 0; round < 4000; round++) {
    let json = [...golden.subarray(PREFIX, PREFIX + length)];
    for (let damage = random(3) + 1; damage > 0; damage--) {
      const at = random(json.length);
      const byte = random(4) ? alphabet[random(alphabet.length)]! : random(256);
      const kind = random(4);
      if (kind === 0) json[at] = byte;
      else if (kind === 1) json.splice(at, 0, byte);
      else if (kind === 2) json.splice(at, random(12));
      else json = [...json.slice(0, at), ...json.slice(random(json.length))];
      if (json.length === 0) json = [byte];
    }
    const size = random(4) ? PREFIX + json.length + golden.length - PREFIX - length : random(golden.length);
    let tensors;
    try {
      tensors = parseHeader(Uint8Array.from(json), size);
    } catch (error) {
      if (error instanceof SafetensorsError) continue;
      throw error;
    }
    accepted++;
    let end = PREFIX + json.length;
    for (const { offset, bytes } of tensors.values()) {
      assert(offset >= end && bytes >= 0, `round ${round}: tensors overlap`);
      end = offset + bytes;
    }
    assert(end <= size, `round ${round}: a tensor ends at ${end} of ${size}`);
  }
  assert(accepted > 20 && accepted < 2000, `${accepted} were accepted`); // neither blind nor all refused
});
