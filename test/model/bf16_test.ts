import { assertEquals } from "@std/assert";
import { DTYPES } from "../../dsl/dtype.ts";
import { isLoadable, toBf16 } from "../../src/weights/bf16.ts";
import { DTYPE_BITS, type StoredType } from "../../src/weights/safetensors.ts";
import { seeded } from "./make_folder.ts";

/** The rule in words: of the two neighbours in bf16 the nearer one, and of two as near the even one. */
function nearest(value: number): number {
  if (Number.isNaN(value)) return 0x7fc0;
  const down = new Uint32Array(Float32Array.of(value).buffer)[0]! >>> 16; // towards zero
  const up = down + 1;
  const at = (bits: number) => {
    // One beyond the largest finite number counts as 2^128 here, so that what is nearer to it overflows.
    if ((bits & 0x7fff) === 0x7f80) return bits & 0x8000 ? -(2 ** 128) : 2 ** 128;
    return new Float32Array(Uint32Array.of(bits << 16).buffer)[0]!;
  };
  if (!Number.isFinite(value)) return down;
  const [below, above] = [Math.abs(value - at(down)), Math.abs(at(up) - value)];
  if (below === above) return down % 2 === 0 ? down : up;
  return below < above ? down : up;
}

Deno.test("f32 is rounded to the nearest bf16, ties to even", () => {
  const random = seeded(1);
  const bits = Uint32Array.from([
    ...[0, 0x8000_0000, 1, 0x8000_0001, 0x0000_8000, 0x0000_8001, 0x0001_8000, 0x007f_ffff],
    ...[0x3f80_8000, 0x3f81_8000, 0x3f80_7fff, 0x3f80_8001, 0xbf80_8000, 0xbf81_8000],
    ...[0x7f7f_7fff, 0x7f7f_8000, 0x7f7f_ffff, 0x7f80_0000, 0xff80_0000, 0xff7f_ffff],
    ...[0x7f80_0001, 0x7fc0_0000, 0x7fff_ffff, 0xffff_ffff, 0xff80_0001],
    ...Array.from({ length: 20_000 }, () => random(2 ** 32)),
    ...Array.from({ length: 5000 }, () => random(2 ** 16) * 65_536 + 0x8000), // ties
  ]);
  const floats = new Float32Array(bits.buffer);
  const got = toBf16("F32", new Uint8Array(bits.buffer), new Uint16Array(bits.length));
  assertEquals(got, Uint16Array.from(floats, nearest));
  assertEquals(got, Uint16Array.from(floats, (x) => DTYPES.bf16.encode(x)));
});

Deno.test("each f16 becomes the nearest bf16", () => {
  const bits = Uint16Array.from({ length: 65_536 }, (_, i) => i);
  const got = toBf16("F16", new Uint8Array(bits.buffer), new Uint16Array(65_536));
  assertEquals(got, Uint16Array.from(new Float16Array(bits.buffer), nearest));
});

Deno.test("bf16 is taken as it is, without a copy where it is aligned", () => {
  const bytes = Uint8Array.of(0, 1, 2, 3, 4, 5);
  const into = new Uint16Array(2);
  const even = toBf16("BF16", bytes.subarray(2), into);
  assertEquals([...even], [0x0302, 0x0504]);
  assertEquals(even.buffer, bytes.buffer);
  assertEquals([...toBf16("BF16", bytes.subarray(1, 5), into)], [0x0201, 0x0403]);
});

Deno.test("numbers may lie at any address", () => {
  const floats = Float32Array.of(1, -2, 3.140625, 1e-40);
  for (
    const [dtype, size, bytes] of [
      ["F32", 4, new Uint8Array(floats.buffer)],
      ["F16", 2, new Uint8Array(new Float16Array(floats).buffer)],
    ] as const
  ) {
    const want = [...toBf16(dtype, bytes, new Uint16Array(4))];
    for (let shift = 0; shift < size; shift++) {
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      assertEquals([...toBf16(dtype, moved.subarray(shift), new Uint16Array(9))], want);
    }
  }
});

Deno.test("only three types can be loaded", () => {
  const types = Object.keys(DTYPE_BITS) as StoredType[];
  assertEquals(types.filter(isLoadable).sort(), ["BF16", "F16", "F32"]);
});
