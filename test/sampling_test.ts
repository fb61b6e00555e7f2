import { assert, assertEquals } from "@std/assert";
import { logprobs, sample, SETTINGS, TOP } from "../dsl/kernels/sampling.ts";
import { interpret } from "../dsl/interpret.ts";
import { assertClose, numbers, random, tensor } from "./tensors.ts";

/** What a row asks for, as a test writes it. */
interface Ask {
  readonly temperature: number;
  readonly topK?: number;
  readonly topP?: number;
  readonly minP?: number;
  readonly seed?: bigint;
  readonly position?: number;
  readonly logprobs?: number;
}

const bits = new DataView(new ArrayBuffer(4));
function floatBits(value: number): number {
  bits.setFloat32(0, value);
  return bits.getInt32(0);
}

function settingsOf(asks: readonly Ask[]) {
  const rows = asks.flatMap((a, slot) => {
    const row = Array<number>(SETTINGS.columns).fill(0);
    row[SETTINGS.slot] = slot;
    row[SETTINGS.position] = a.position ?? 7;
    row[SETTINGS.temperature] = floatBits(a.temperature);
    row[SETTINGS.seedLow] = Number(BigInt.asIntN(32, a.seed ?? 1n));
    row[SETTINGS.seedHigh] = Number(BigInt.asIntN(32, (a.seed ?? 1n) >> 32n));
    row[SETTINGS.topK] = a.topK ?? 0;
    row[SETTINGS.topP] = floatBits(a.topP ?? 1);
    row[SETTINGS.minPLog2] = floatBits(a.minP ? Math.log2(a.minP) : -1e30);
    row[SETTINGS.logprobs] = a.logprobs ?? -1;
    return row;
  });
  return tensor("i32", [asks.length, SETTINGS.columns], (i) => rows[i]!);
}

/** Philox 4×32-7 from the paper's description, in whole numbers. */
function philox(seed: bigint, counter: number, stream: number): number {
  const mask = 0xffffffffn;
  let [a, b, c, d] = [BigInt(counter), BigInt(stream), 0n, 0n];
  let [low, high] = [seed & mask, seed >> 32n & mask];
  for (let round = 0; round < 7; round++) {
    const [p, q] = [0xd2511f53n * a, 0xcd9e8d57n * c];
    [a, b, c, d] = [q >> 32n ^ b ^ low, q & mask, p >> 32n ^ d ^ high, p & mask];
    [low, high] = [low + 0x9e3779b9n & mask, high + 0xbb67ae85n & mask];
  }
  return Number(a);
}

/** Scores of the tokens that survive min-p, top-k and top-p, in f64; the rest is −∞. */
function reference(logits: readonly number[], a: Ask): number[] {
  const max = Math.max(...logits);
  const p = logits.map((l) => Math.exp((l - max) / a.temperature));
  const order = logits.map((_, i) => i).sort((x, y) => p[y]! - p[x]!);
  let kept = order.filter((i) => p[i]! >= (a.minP ?? 0));
  if (a.topK) kept = kept.slice(0, a.topK);
  const total = kept.reduce((sum, i) => sum + p[i]!, 0);
  let sum = 0;
  kept = kept.filter((i) => {
    const before = sum;
    sum += p[i]! / total;
    return before < (a.topP ?? 1);
  });
  const alive = new Set(kept);
  return logits.map((l, id) => {
    if (!alive.has(id)) return -Infinity;
    const rest = (philox(a.seed ?? 1n, id, a.position ?? 7) + 0.5) / 2 ** 32;
    return (l - max) / a.temperature - Math.log(-Math.log1p(-rest));
  });
}

const vocabulary = 2500;
const S = 7;

Deno.test("sample() draws what an f64 reference draws, filter by filter", () => {
  const asks: Ask[] = [
    { temperature: 0 },
    { temperature: 1 },
    { temperature: 0.7, topK: 40, seed: 12345678901234567n },
    { temperature: 1.3, topP: 0.8, position: 100 },
    { temperature: 1, minP: 0.05, seed: 3n },
    { temperature: 0.9, topK: 300, topP: 0.5, minP: 0.001, position: 3 },
    { temperature: 2, topK: 1 },
  ];
  for (let repeat = 0; repeat < 3; repeat++) {
    const logits = tensor("f32", [S, vocabulary], () => random() * 6);
    const settings = settingsOf(asks.map((a, i) => ({ ...a, position: 7 + repeat * 10 + i })));
    const [last, chosen] = [tensor("i32", [S + 1], () => -5), tensor("i32", [S])];
    interpret(sample({ vocabulary }), { logits, settings, last, chosen });
    const all = numbers("f32", logits);
    asks.forEach((ask, row) => {
      const own = all.slice(row * vocabulary, (row + 1) * vocabulary);
      const scores = ask.temperature === 0
        ? own
        : reference(own, { ...ask, position: 7 + repeat * 10 + row });
      const token = chosen.data[row]!;
      // The kernel works in f32: it may only pick another token if both score the same to rounding.
      assert(Math.max(...scores) - scores[token]! <= 1e-5, `row ${row} drew ${token}`);
      assertEquals(last.data[row], token);
    });
    assertEquals(last.data[S], -5);
  }
});

Deno.test("sample() keeps ties at the border, and the smaller id of equal logits", () => {
  const logits = tensor(
    "f32",
    [2, vocabulary],
    (i) => i % vocabulary === 17 || i % vocabulary === 2100 ? 5 : 0,
  );
  const settings = settingsOf([{ temperature: 0 }, { temperature: 1, topK: 1 }]);
  const seen = new Set<number>();
  for (let position = 0; position < 12; position++) {
    settings.data[SETTINGS.columns + SETTINGS.position] = position;
    const [last, chosen] = [tensor("i32", [2]), tensor("i32", [2])];
    interpret(sample({ vocabulary }), { logits, settings, last, chosen });
    assertEquals(chosen.data[0], 17);
    seen.add(chosen.data[1]!);
  }
  assertEquals([...seen].sort((a, b) => a - b), [17, 2100]);
});

Deno.test("logprobs() gives the token's and the best twenty in falling order", () => {
  const logits = tensor("f32", [2, vocabulary], () => random() * 8);
  const chosen = tensor("i32", [2], (i) => [1234, 2499][i]!);
  const [own, values, ids] = [tensor("f32", [2]), tensor("f32", [2, TOP]), tensor("i32", [2, TOP])];
  const settings = settingsOf([{ temperature: 0, logprobs: 20 }, { temperature: 0, logprobs: 0 }]);
  interpret(logprobs({ vocabulary }), { logits, settings, chosen, own, values, ids });
  const all = numbers("f32", logits);
  for (const row of [0, 1]) {
    const mine = all.slice(row * vocabulary, (row + 1) * vocabulary);
    const total = Math.log(mine.reduce((sum, l) => sum + Math.exp(l), 0));
    const order = mine.map((_, i) => i).sort((a, b) => mine[b]! - mine[a]! || a - b).slice(0, TOP);
    assertClose([own.data[row]!], [mine[chosen.data[row]!]! - total], 1e-6);
    assertEquals(numbers("i32", ids).slice(row * TOP, (row + 1) * TOP), order);
    assertClose(
      numbers("f32", values).slice(row * TOP, (row + 1) * TOP),
      order.map((i) => mine[i]! - total),
      1e-6,
    );
  }
});

Deno.test("sample() draws in proportion to the softmax", () => {
  // Chi-square over 8 outcomes with 7 degrees of freedom; 29.9 is the 0.9999 quantile.
  const weights = [0, 0.5, 1, 1.5, 2, -1, 0.3, 0.7];
  const draws = 1200;
  const logits = tensor("f32", [1, 8], (i) => weights[i]!);
  const counts = Array<number>(8).fill(0);
  const settings = settingsOf([{ temperature: 1, seed: 99n }]);
  const draw = sample({ vocabulary: 8, chunk: 8 });
  for (let position = 0; position < draws; position++) {
    settings.data[SETTINGS.position] = position;
    const [last, chosen] = [tensor("i32", [1]), tensor("i32", [1])];
    interpret(draw, { logits, settings, last, chosen });
    counts[chosen.data[0]!]!++;
  }
  const total = weights.reduce((sum, w) => sum + Math.exp(w), 0);
  const chi = counts.reduce((sum, n, i) => {
    const expected = draws * Math.exp(weights[i]!) / total;
    return sum + (n - expected) ** 2 / expected;
  }, 0);
  assert(chi < 29.9, `chi-square is ${chi}`);
});
