import { assert, assertEquals } from "@std/assert";
import { logprobs, REPORT, sample, sampleMasked, SETTINGS, TOP } from "../../dsl/kernels/sampling.ts";
import { below, numbers, random, tensor } from "../tensors.ts";
import { agree, copy, EPSILON, WAYS } from "./agree.ts";

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

const ASKS: readonly Ask[] = [
  { temperature: 0 },
  { temperature: 1 },
  { temperature: 0.7, topK: 40, seed: 12345678901234567n },
  { temperature: 1.3, topP: 0.8, position: 100 },
  { temperature: 1, minP: 0.05, seed: 3n },
  { temperature: 0.9, topK: 300, topP: 0.5, minP: 0.001, position: 3 },
  { temperature: 2, topK: 1 },
];

/**
 * Compares every way's draw with the best score in f64. The kernel works in f32: it may pick another token only if both
 * score the same to rounding, which is 2^-24 of scores up to about 40 in a dozen operations.
 */
async function draws(masked: boolean, repeat: number) {
  const asks = ASKS.map((a, i) => ({ ...a, position: 7 + repeat * 10 + i }));
  const allowed = tensor("u8", [S, vocabulary], () => below(3) ? 0 : 1 + below(255));
  // What may not be drawn would win.
  const logits = tensor("f32", [S, vocabulary], (i) => {
    if (masked && !allowed.data[i]) return 40 + random();
    return random() * 6;
  });
  const settings = settingsOf(asks);
  const all = numbers("f32", logits);
  for (const [name, run] of WAYS) {
    const tensors = { logits, settings, last: tensor("i32", [S + 1], () => -5), chosen: tensor("i32", [S]) };
    const own = copy(masked ? { ...tensors, masks: allowed } : tensors) as typeof tensors;
    if (masked) await run(sampleMasked({ vocabulary }), own as typeof own & { masks: typeof allowed });
    else await run(sample({ vocabulary }), own);
    asks.forEach((ask, row) => {
      const logits = all.slice(row * vocabulary, (row + 1) * vocabulary)
        .map((l, i) => masked && !allowed.data[row * vocabulary + i] ? -Infinity : l);
      const scores = ask.temperature === 0 ? logits : reference(logits, ask);
      const token = own.chosen.data[row]!;
      assert(Math.max(...scores) - scores[token]! <= 1e-5, `${name}: row ${row} drew ${token}`);
      assertEquals(own.last.data[row], token, name);
    });
    assertEquals(own.last.data[S], -5, `${name} wrote a slot that no row names`);
  }
}

Deno.test("sample() draws what an f64 reference draws, filter by filter", async () => {
  for (let repeat = 0; repeat < 3; repeat++) await draws(false, repeat);
});

Deno.test("sampleMasked() draws what an f64 reference draws from the allowed tokens alone", async () => {
  for (let repeat = 0; repeat < 2; repeat++) await draws(true, repeat);
});

Deno.test("sample() keeps ties at the border, and the smaller id of equal logits", async () => {
  const logits = tensor(
    "f32",
    [2, vocabulary],
    (i) => i % vocabulary === 17 || i % vocabulary === 2100 ? 5 : 0,
  );
  const settings = settingsOf([{ temperature: 0 }, { temperature: 1, topK: 1 }]);
  for (const [name, run] of WAYS) {
    const seen = new Set<number>();
    for (let position = 0; position < 12; position++) {
      settings.data[SETTINGS.columns + SETTINGS.position] = position;
      const [last, chosen] = [tensor("i32", [2]), tensor("i32", [2])];
      await run(sample({ vocabulary }), { logits, settings, last, chosen });
      assertEquals(chosen.data[0], 17, name);
      seen.add(chosen.data[1]!);
    }
    assertEquals([...seen].sort((a, b) => a - b), [17, 2100], name);
  }
});

Deno.test("logprobs() gives the token's with its rank, and the best twenty in falling order", async () => {
  const logits = tensor("f32", [2, vocabulary], () => random() * 8);
  const chosen = tensor("i32", [2], (i) => [1234, 2499][i]!);
  const report = tensor("f32", [2, REPORT.columns], () => NaN);
  logits.data[1234] = logits.data[7]!; // as likely as another one
  const settings = settingsOf([{ temperature: 0, logprobs: 20 }, { temperature: 0, logprobs: 0 }]);
  const all = numbers("f32", logits);
  const [expected, slack]: [number[], number[]] = [[], []];
  // The sum of 2,500 positive terms, each e^(up to 16) by an exponent that is off by an ulp; its logarithm is off by
  // the sum's relative error. In chunks of 1,024 no term is added more often than about a thousand times.
  const off = (value: number) => (1100 + 4 * 16) * EPSILON + 4 * EPSILON * (Math.abs(value) + 8);
  for (const row of [0, 1]) {
    const mine = all.slice(row * vocabulary, (row + 1) * vocabulary);
    const total = Math.log(mine.reduce((sum, l) => sum + Math.exp(l), 0));
    const order = mine.map((_, i) => i).sort((a, b) => mine[b]! - mine[a]! || a - b).slice(0, TOP);
    const my = mine[chosen.data[row]!]!;
    const rank = mine.filter((l) => l >= my).length;
    expected.push(my - total, rank, ...order.map((i) => mine[i]! - total), ...order);
    slack.push(off(my - total), 0, ...order.map((i) => off(mine[i]! - total)), ...order.map(() => 0));
  }
  await agree(logprobs({ vocabulary }), { logits, settings, chosen, report }, {
    report: { values: expected, slack },
  });
});

Deno.test("sample() draws in proportion to the softmax", async () => {
  // Chi-square over 8 outcomes with 7 degrees of freedom; 29.9 is the 0.9999 quantile.
  const weights = [0, 0.5, 1, 1.5, 2, -1, 0.3, 0.7];
  const draws = 4000;
  const logits = tensor("f32", [draws, 8], (i) => weights[i % 8]!);
  const settings = settingsOf(
    Array.from({ length: draws }, (_, position) => ({ temperature: 1, seed: 99n, position })),
  );
  const total = weights.reduce((sum, w) => sum + Math.exp(w), 0);
  for (const [name, run] of WAYS.slice(1)) { // the interpreter draws the same, minutes later
    const [last, chosen] = [tensor("i32", [draws]), tensor("i32", [draws])];
    await run(sample({ vocabulary: 8, chunk: 8 }), { logits, settings, last, chosen });
    const counts = Array<number>(8).fill(0);
    for (const token of chosen.data) counts[token]!++;
    const chi = counts.reduce((sum, n, i) => {
      const expected = draws * Math.exp(weights[i]!) / total;
      return sum + (n - expected) ** 2 / expected;
    }, 0);
    assert(chi < 29.9, `${name}: chi-square is ${chi}`);
  }
});
