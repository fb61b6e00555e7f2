import { assert, assertEquals } from "@std/assert";
import { DTYPES } from "../../dsl/dtype.ts";
import { Module } from "../../dsl/wasm/encoder.ts";
import { node } from "../../dsl/wasm/expr.ts";
import { Prelude, type UnaryName } from "../../dsl/wasm/prelude.ts";
import { below, random } from "../tensors.ts";

/** Applies a prelude function to many numbers (or, with `Int32Array`, bit patterns). */
function applied(
  name: UnaryName,
  inputs: readonly number[],
  raw = false,
): Float32Array & { bits: Uint32Array } {
  const module = new Module();
  const prelude = new Prelude(module);
  module.func("run", ["i32", "i32"], undefined, (f, at, count) => {
    f.countDown(count, 4, () => {
      f.run("v128.store", [at, prelude.unary(f, name, node("v128.load", [at]))]);
      f.set(at, node("i32.add", [at, { type: "i32", op: "const", args: [], extra: { value: 16 } }]));
    });
  });
  const count = Math.ceil(inputs.length / 4) * 4;
  const memory = new WebAssembly.Memory({
    initial: 1 + Math.ceil(4 * count / 65536),
    maximum: 1024,
    shared: true,
  });
  const all = raw ? new Uint32Array(memory.buffer) : new Float32Array(memory.buffer);
  all.set(inputs);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env: { memory } });
  (instance.exports.run as (at: number, count: number) => void)(0, count);
  const out = new Float32Array(memory.buffer).slice(0, inputs.length) as Float32Array & { bits: Uint32Array };
  out.bits = new Uint32Array(out.buffer);
  return out;
}

/** The distance of `x` from an exact value in units of the last place of f32 there. */
function ulps(x: number, exact: number): number {
  if (Object.is(x, exact) || x === exact || (Number.isNaN(x) && Number.isNaN(exact))) return 0;
  const exponent = Math.max(-126, Math.floor(Math.log2(Math.abs(exact))));
  return Math.abs(x - exact) / 2 ** (exponent - 23);
}

function worst(name: UnaryName, inputs: readonly number[], exact: (x: number) => number) {
  const single = inputs.map(Math.fround);
  const found = applied(name, single);
  return single.reduce((most, x, i) => Math.max(most, ulps(found[i]!, exact(x))), 0);
}

const spread = (low: number, high: number, count = 40_000) =>
  Array.from({ length: count }, () => low + (random() + 1) / 2 * (high - low));

Deno.test("exp2() is within 1.5 ulp, from subnormals to infinity", () => {
  for (const [low, high] of [[-1, 1], [-126, 127.99], [-149, -126]] as const) {
    const most = worst("exp2", spread(low, high), (x) => 2 ** x);
    assert(most <= 1.5, `${most} ulp between ${low} and ${high}`);
  }
  const whole = Array.from({ length: 277 }, (_, i) => i - 149);
  assertEquals([...applied("exp2", whole)], whole.map((x) => 2 ** x));
  const special = [128, 1e30, Infinity, -151, -1e30, -Infinity, NaN, -0];
  assertEquals([...applied("exp2", special)], [Infinity, Infinity, Infinity, 0, 0, 0, NaN, 1]);
});

Deno.test("log2() is within 2 ulp of the result or 1e-7", () => {
  const check = (inputs: readonly number[]) => {
    const single = inputs.map(Math.fround);
    applied("log2", single).forEach((y, i) => {
      const exact = Math.log2(single[i]!);
      const enough = Math.abs(y - exact) <= 1e-7 || ulps(y, exact) <= 2;
      assert(enough, `log2(${single[i]}) gave ${y}, expected ${exact}`);
    });
  };
  check(spread(0.5, 2));
  check(spread(-126, 128).map((e) => 2 ** e));
  check(spread(-149, -126).map((e) => 2 ** e));
  const special = [0, -0, -1, -Infinity, Infinity, NaN, 1, 1024];
  assertEquals([...applied("log2", special)], [-Infinity, -Infinity, NaN, NaN, Infinity, NaN, 0, 10]);
});

Deno.test("rsqrt() is within 1.5 ulp", () => {
  const most = worst("rsqrt", spread(-120, 120).map((e) => 2 ** e), (x) => 1 / Math.sqrt(x));
  assert(most <= 1.5, `${most} ulp`);
  assertEquals([...applied("rsqrt", [0, Infinity, 4, -1])], [Infinity, 0, 0.5, NaN]);
});

/** Numbers of every size, and those around which rounding changes. */
function awkward(): number[] {
  const bits = new Uint32Array(1);
  const asFloat = new Float32Array(bits.buffer);
  const any = Array.from({ length: 20_000 }, () => {
    bits[0] = below(2 ** 16) * 65536 + below(2 ** 16);
    return asFloat[0]!;
  });
  const ties = Array.from({ length: 20_000 }, () => {
    bits[0] = below(2 ** 16) * 65536 + [0x7fff, 0x8000, 0x8001, 0][below(4)]!;
    return asFloat[0]!;
  });
  const halves = Array.from({ length: 2000 }, () => (below(4096) + 0.5) * 2 ** (below(30) - 24));
  return [
    ...any,
    ...ties,
    ...halves,
    65504,
    65519.99,
    65520,
    2 ** -24,
    2 ** -25,
    2 ** -26,
    -0,
    Infinity,
    -Infinity,
  ];
}

Deno.test("rounding to bf16 and f16 is to nearest even, and keeps NaN", () => {
  const inputs = awkward().map(Math.fround);
  const bf16 = applied("round_bf16", inputs);
  const f16 = applied("narrow_f16", inputs);
  const asHalf = new Float16Array(new Uint16Array(f16.bits).buffer);
  inputs.forEach((x, i) => {
    const expected = DTYPES.bf16.decode(DTYPES.bf16.encode(x));
    assert(Object.is(bf16[i], expected), `bf16 of ${x} is ${bf16[i]}, expected ${expected}`);
    assert(
      Object.is(asHalf[i], Math.f16round(x)),
      `f16 of ${x} is ${asHalf[i]}, expected ${Math.f16round(x)}`,
    );
  });
});

Deno.test("every f16 widens to its f32", () => {
  const all = Array.from({ length: 65536 }, (_, i) => i);
  const found = applied("widen_f16", all, true);
  const expected = new Float16Array(Uint16Array.from(all).buffer);
  all.forEach((bits, i) => assert(Object.is(found[i], expected[i]), `${bits} gave ${found[i]}`));
});

Deno.test("mulhi() is the high word of the unsigned product", () => {
  const module = new Module();
  const prelude = new Prelude(module);
  module.func("run", [], undefined, (f) => {
    const zero = { type: "i32", op: "const", args: [], extra: { value: 0 } } as const;
    const [a, b] = [node("v128.load", [zero]), node("v128.load", [zero], { offset: 16 })];
    f.run("v128.store", [zero, prelude.mulhi(f, a, b)], { offset: 32 });
  });
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  const words = new Uint32Array(memory.buffer);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env: { memory } });
  for (let round = 0; round < 100; round++) {
    const [a, b] = [0, 0].map(() => Array.from({ length: 4 }, () => below(2 ** 16) * 65536 + below(2 ** 16)));
    words.set([...a!, ...b!]);
    (instance.exports.run as () => void)();
    const expected = a!.map((x, i) => Number(BigInt(x) * BigInt(b![i]!) >> 32n));
    assertEquals([...words.slice(8, 12)], expected);
  }
});
