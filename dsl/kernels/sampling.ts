/**
 * Drawing the next token of each row of logits: greedy, or by temperature after min-p, top-k and top-p, with
 * Gumbel noise that depends on seed and position alone. A row that needs no filter makes no pass for one: the
 * rounds of each pass are data.
 *
 * @module
 */
import { ceilDiv, input, kernel, output, step } from "../kernel.ts";
import type { Builder, Tensor, Tile } from "../language.ts";
import type { Schedule, Target } from "../schedule.ts";
import { gumbel, philox } from "./noise.ts";

/** Columns of a row's settings; floats lie there as their bits. */
export const SETTINGS = {
  slot: 0,
  position: 1,
  /** 0 is greedy. */
  temperature: 2,
  seedLow: 3,
  seedHigh: 4,
  /** 0 is off. */
  topK: 5,
  /** 1 is off. */
  topP: 6,
  /** log2 of min-p; any number is allowed, far below zero is off. */
  minPLog2: 7,
  /** How many alternatives are reported; −1 is no log-probabilities at all. */
  logprobs: 8,
  columns: 9,
} as const;

/** How many alternatives a row can report at most. */
export const TOP = 20;
/** Columns of a report: the token's own log-probability, its rank, and the best values and their ids, {@linkcode TOP} each. */
export const REPORT = { own: 0, rank: 1, values: 2, ids: 2 + TOP, columns: 2 + 2 * TOP } as const;

/** Smaller than every logit; finite, so that differences stay numbers. */
const LOWEST = -3e38;
/** Constants of a sampler: `chunk` is how many logits one round reads. */
export interface Sampler {
  readonly vocabulary: number;
  readonly chunk?: number;
}

const CHUNK = 1024;
/** Probability is summed in whole units of this, so that the order of the sum cannot matter. */
const UNIT = 2 ** -30;
/** The digits in which a key of 32 bits is found, from the top: how far each lies from the right, and its bits. */
const DIGITS = [[21, 11], [10, 11], [0, 10]] as const;

type Logits = Tensor<"f32", readonly ["S", number], "read">;

/** Reads a row of logits in chunks: the numbers, their token ids, and which of them exist. */
function reader(k: Builder, logits: Logits, row: Tile<"i32">, { vocabulary, chunk = CHUNK }: Sampler) {
  return (round: Tile<"i32">) => {
    const ids = k.columns(chunk).add(round.mul(chunk));
    const real = ids.lt(vocabulary);
    return { ids, real, values: k.select(real, k.load(logits.tile([row, round], [1, chunk])), LOWEST) };
  };
}

/** Unsigned numbers in the order of the floats. */
function ordered(k: Builder, values: Tile<"f32">): Tile<"u32"> {
  const bits = values.bitcast("u32");
  const all = k.full("u32", [1, 1], 0xffffffff);
  return bits.xor(k.select(values.lt(0), all, 0x80000000));
}

/**
 * The largest key such that what weighs at or above it reaches `target`; 0 if all together do not. Three passes
 * of a histogram over one digit each (radix selection).
 */
function selectKey(
  k: Builder,
  rounds: Tile<"i32">,
  target: Tile<"u32">,
  read: (round: Tile<"i32">) => { readonly keys: Tile<"u32">; readonly weights: Tile<"u32"> },
): Tile<"u32"> {
  let prefix = k.full("u32", [1, 1], 0);
  let left = target;
  for (const [shift, width] of DIGITS) {
    const bins = 2 ** width;
    const { counts } = k.loop(rounds, { counts: k.full("u32", [1, bins], 0) }, (round, { counts }) => {
      const { keys, weights } = read(round);
      const digit = keys.shr(shift).and(bins - 1);
      // A key that differs above this digit goes to a bin that does not exist.
      const above = width + shift === 32 ? undefined : keys.shr(shift + width).eq(prefix.shr(shift + width));
      const bin = above ? k.select(above, digit, bins) : digit;
      return { counts: k.histogram(counts, bin, weights) };
    });
    const total = k.reduce("sum", counts);
    const from = total.sub(k.scan(counts)).add(counts); // what weighs at or above each bin's start
    const numbers = k.columns(bins).cast("u32");
    const enough = left.min(total).max(1).le(from);
    const found = k.reduce("max", k.select(enough, numbers, 0));
    const here = numbers.eq(found);
    const beyond = k.reduce("sum", k.select(here, from.sub(counts), 0));
    left = left.min(total).sub(beyond);
    prefix = prefix.or(found.shl(shift));
  }
  return prefix;
}

interface Draw {
  readonly logits: Logits;
  readonly settings: Tensor<"i32", readonly ["S", number], "read">;
  readonly last: Tensor<"i32", readonly ["slots"], "write">;
  readonly chosen: Tensor<"i32", readonly ["S"], "write">;
}

type Reader = ReturnType<typeof reader>;

/** The body of the samplers below; `read` gives the logits that may be drawn. */
function draw(
  k: Builder,
  { settings, last, chosen }: Omit<Draw, "logits">,
  row: Tile<"i32">,
  { vocabulary, chunk = CHUNK }: Sampler,
  read: Reader,
) {
  const chunks = ceilDiv(vocabulary, chunk);
  const at = (name: keyof typeof SETTINGS) => k.at(settings, [row, SETTINGS[name]]);
  const float = (name: keyof typeof SETTINGS) => at(name).bitcast("f32");
  const rounds = (on: Tile<"bool">) => k.select(on, k.full("i32", [1, 1], chunks), 0);
  const zero = k.full("u32", [1, 1], 0);

  /** The best of the rounds so far in each place of a chunk: places meet only once, at the end. */
  const none = { values: k.full("f32", [1, chunk], LOWEST), ids: k.full("i32", [1, chunk], vocabulary) };
  const better = (a: typeof none, values: Tile<"f32">, ids: Tile<"i32">) => {
    const wins = a.values.lt(values);
    return { values: k.select(wins, values, a.values), ids: k.select(wins, ids, a.ids) };
  };
  const winner = ({ values, ids }: typeof none) => {
    const value = k.reduce("max", values);
    return { value, id: k.reduce("min", k.select(values.eq(value), ids, vocabulary)) };
  };

  const greedy = winner(k.loop(chunks, none, (round, best) => {
    const { values, ids } = read(round);
    return better(best, values, ids);
  }));

  const temperature = float("temperature");
  const random = k.full("f32", [1, 1], 0).lt(temperature);
  const inverse = k.select(random, k.full("f32", [1, 1], 1).div(temperature), 1);
  /** log2 of the probability relative to the most likely token. */
  const relative = (values: Tile<"f32">) => values.sub(greedy.value).mul(inverse).mul(Math.LOG2E);
  const minP = float("minPLog2");

  const topK = at("topK").cast("u32");
  const byRank = random.and(zero.lt(topK));
  /** A row that needs no filter does nothing for it, not even once. */
  const onlyIf = (on: Tile<"bool">, key: () => Tile<"u32">) =>
    k.loop(k.select(on, k.full("i32", [1, 1], 1), 0), { key: zero }, () => ({ key: key() })).key;
  const rankKey = onlyIf(byRank, () =>
    selectKey(k, rounds(byRank), topK, (round) => {
      const { values, real } = read(round);
      const kept = real.and(minP.le(relative(values)));
      return { keys: ordered(k, values), weights: k.select(kept, k.full("u32", [1, 1], 1), 0) };
    }));
  const survives = (values: Tile<"f32">, real: Tile<"bool">, key: Tile<"u32">) =>
    real.and(minP.le(relative(values))).and(key.le(ordered(k, values)));

  const topP = float("topP");
  const byMass = random.and(topP.lt(1));
  const mass = k.loop(rounds(byMass), { sum: k.full("f32", [1, 1], 0) }, (round, { sum }) => {
    const { values, real } = read(round);
    const p = k.select(survives(values, real, rankKey), relative(values).exp2(), 0);
    return { sum: sum.add(k.reduce("sum", p)) };
  });
  const units = k.full("f32", [1, 1], 1 / UNIT);
  const scale = units.div(mass.sum.max(1e-30));
  const whole = topP.mul(units).cast("u32");
  const nucleus = onlyIf(byMass, () =>
    selectKey(k, rounds(byMass), whole, (round) => {
      const { values, real } = read(round);
      const p = k.select(survives(values, real, rankKey), relative(values).exp2().mul(scale).add(0.5), 0);
      return { keys: ordered(k, values), weights: p.cast("u32") };
    }));
  const key = nucleus.max(rankKey);

  const seed = [at("seedLow").cast("u32"), at("seedHigh").cast("u32")] as const;
  const position = at("position").cast("u32");
  const drawn = winner(k.loop(rounds(random), none, (round, best) => {
    const { values, ids, real } = read(round);
    const noise = gumbel(k, philox(k, seed, ids.cast("u32"), position));
    const score = values.sub(greedy.value).mul(inverse).add(noise);
    return better(best, k.select(survives(values, real, key), score, LOWEST), ids);
  }));
  const token = k.select(random, drawn.id, greedy.id);
  k.store(chosen.tile([row], [1, 1]), token);
  k.store(last.tile([at("slot")], [1, 1]), token);
}

function shared(vocabulary: number) {
  return {
    logits: input("f32", "S", vocabulary),
    settings: step("i32", "S", SETTINGS.columns),
    last: output("i32", "slots"),
    chosen: output("i32", "S"),
  };
}

/**
 * One program for each row. `last[slot]` and `chosen[row]` become the token; settings as in {@linkcode SETTINGS}.
 * Among equal scores the smaller token id wins.
 */
export function sample(c: Sampler) {
  return kernel({
    name: "sample",
    params: shared(c.vocabulary),
    grid: ({ S }) => [S],
    body(k, t, [row]) {
      draw(k, t, row, c, reader(k, t.logits, row, c));
    },
  });
}

/** The same where only the tokens whose byte in `masks` is not 0 may be drawn. */
export function sampleMasked(c: Sampler) {
  const { vocabulary, chunk = CHUNK } = c;
  return kernel({
    name: "sample_masked",
    params: { ...shared(vocabulary), masks: step("u8", "S", vocabulary) },
    grid: ({ S }) => [S],
    body(k, t, [row]) {
      const all = reader(k, t.logits, row, c);
      draw(k, t, row, c, (round) => {
        const { ids, real, values } = all(round);
        const allowed = real.and(k.full("u32", [1, 1], 0).lt(k.load(t.masks.tile([row, round], [1, chunk]))));
        return { ids, real: allowed, values: k.select(allowed, values, LOWEST) };
      });
    },
  });
}

/**
 * Natural-log probabilities from the raw logits, as {@linkcode REPORT} says: of the row's token, whose rank counts
 * all that are at least as likely, and of the most likely ones in falling order. Rows that report none make no pass,
 * and their outputs mean nothing.
 */
export function logprobs(c: Sampler) {
  const { vocabulary, chunk = CHUNK } = c;
  return kernel({
    name: "logprobs",
    params: {
      logits: input("f32", "S", vocabulary),
      settings: step("i32", "S", SETTINGS.columns),
      chosen: input("i32", "S"),
      report: output("f32", "S", REPORT.columns),
    },
    grid: ({ S }) => [S],
    body(k, { logits, settings, chosen, report }, [row]) {
      const wanted = k.at(settings, [row, SETTINGS.logprobs]);
      const read = reader(k, logits, row, c);
      const chunks = k.full("i32", [1, 1], ceilDiv(vocabulary, chunk));
      const rounds = k.select(wanted.lt(0), k.full("i32", [1, 1], 0), chunks);
      const token = k.at(chosen, [row]);
      const start = {
        max: k.full("f32", [1, 1], LOWEST),
        sum: k.full("f32", [1, 1], 0),
        own: k.full("f32", [1, 1], LOWEST),
        values: k.full("f32", [1, TOP], LOWEST),
        ids: k.full("i32", [1, TOP], -1),
      };
      const end = k.loop(rounds, start, (round, { max, sum, own, values, ids }) => {
        const now = read(round);
        const top = max.max(k.reduce("max", now.values));
        const exp = (x: Tile<"f32">) => x.sub(top).mul(Math.LOG2E).exp2();
        const ranked = k.topk({ values, ids }, {
          values: now.values,
          ids: k.select(now.real, now.ids, -1),
        });
        return {
          max: top,
          sum: sum.mul(exp(max)).add(k.reduce("sum", k.select(now.real, exp(now.values), 0))),
          own: own.max(k.reduce("max", k.select(now.ids.eq(token), now.values, LOWEST))),
          values: ranked.values,
          ids: ranked.ids,
        };
      });
      const above = k.loop(rounds, { count: k.full("i32", [1, 1], 0) }, (round, { count }) => {
        const { real, values } = read(round);
        const one = k.select(real.and(end.own.le(values)), k.full("i32", [1, 1], 1), 0);
        return { count: count.add(k.reduce("sum", one)) };
      });
      const total = end.sum.max(1e-30).log2().mul(Math.LN2).add(end.max);
      const at = (column: keyof typeof REPORT, width = 1) => report.slice([row, REPORT[column]], [1, width]);
      k.store(at("own"), end.own.sub(total));
      k.store(at("rank"), above.count.cast("f32"));
      k.store(at("values", TOP), end.values.sub(total));
      k.store(at("ids", TOP), end.ids.cast("f32")); // exact, as there are fewer than 2^24 tokens
    },
  });
}

/** How many logits a round reads on a machine, and the schedule. */
export function tuneSampler(
  target: Target,
): { readonly chunk: number; readonly schedule: Schedule<never> } {
  switch (target) {
    case "reference":
      return { chunk: CHUNK, schedule: { target } };
    case "cpu":
      return { chunk: CHUNK, schedule: { target, grain: 1 } };
    case "sm80":
    case "sm90":
      return { chunk: 8192, schedule: { target: "sm80", warps: 16, rings: {} } };
  }
}
