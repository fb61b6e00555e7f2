/**
 * Rotary position embedding: the angles, as transformers computes them (`modeling_rope_utils.py`), in f32 at the
 * same places, because at position 100,000 the last bit of a frequency turns the angle by a hundredth.
 *
 * @module
 */
import type { Attention } from "./model.ts";

type Rope = Attention["rope"];
type Scaling = NonNullable<Rope["scaling"]>;
type Numbers = Readonly<Record<string, number>>;

/** One kind of scaling. */
interface Kind {
  /** The fields that count, with what they are where they are left out; without that they must be there. */
  readonly fields: Readonly<Record<string, number | undefined>>;
  /** Another base for `dims` elements that are rotated. */
  readonly theta?: (theta: number, scaling: Numbers, dims: number) => number;
  /** What becomes of the frequency of pair `i`. */
  readonly scale?: (frequency: number, scaling: Numbers, i: number, theta: number, dims: number) => number;
}

const f32 = Math.fround;

/** By `rope_type`. Others are refused. */
const KINDS: Readonly<Record<string, Kind>> = {
  linear: { fields: { factor: undefined }, scale: (frequency, { factor }) => f32(frequency / factor!) },
  // "NTK-aware". Transformers chooses the base anew as a sequence grows, so that a key's angle depends on what
  // comes after it and no cache can hold it. As vLLM does, all have the base of the longest sequence.
  dynamic: {
    fields: { factor: undefined },
    theta: (theta, { factor }, dims) => theta * (factor! * factor! - factor! + 1) ** (dims / (dims - 2)),
  },
  // Llama 3.1: long waves are slowed down by `factor`, short ones stay, and between them it is blended.
  llama3: {
    fields: {
      factor: undefined,
      low_freq_factor: undefined,
      high_freq_factor: undefined,
      original_max_position_embeddings: undefined,
    },
    scale(frequency, { factor, low_freq_factor, high_freq_factor, original_max_position_embeddings }) {
      const [low, high, trained] = [low_freq_factor!, high_freq_factor!, original_max_position_embeddings!];
      const wave = f32(f32(2 * Math.PI) * f32(1 / frequency)); // torch divides a number so
      if (wave > trained / low) return f32(frequency / factor!);
      if (wave < trained / high) return frequency;
      const blend = f32(f32(f32(trained * f32(1 / wave)) - low) / (high - low));
      return f32(f32(f32(f32(1 - blend) * frequency) / factor!) + f32(blend * frequency));
    },
  },
  // Peng et al. 2023: as llama3, blended by the pair's number; and both cos and sin are multiplied.
  yarn: {
    fields: { factor: undefined, original_max_position_embeddings: undefined, beta_fast: 32, beta_slow: 1 },
    scale(
      frequency,
      { factor, original_max_position_embeddings, beta_fast, beta_slow, truncate },
      i,
      theta,
      dims,
    ) {
      /** The pair that turns so often within the length that the model was trained for. */
      const pair = (turns: number) =>
        dims * Math.log(original_max_position_embeddings! / (turns * 2 * Math.PI)) / (2 * Math.log(theta));
      const whole = truncate !== 0;
      const first = Math.max(0, whole ? Math.floor(pair(beta_fast!)) : pair(beta_fast!));
      const last = Math.min(dims - 1, whole ? Math.ceil(pair(beta_slow!)) : pair(beta_slow!));
      const ramp = f32(f32(i - f32(first)) / f32(last === first ? 0.001 : last - first));
      const kept = f32(1 - Math.min(1, Math.max(0, ramp)));
      const slow = f32(1 / f32(factor! * f32(theta ** f32(2 * i / dims))));
      return f32(f32(slow * f32(1 - kept)) + f32(frequency * kept));
    },
  },
};

function fault(problem: string): TypeError {
  return new TypeError(`Cannot read config.json: ${problem}`);
}

/**
 * Checks the scaling of config.json and keeps the fields that count.
 *
 * @param positions `max_position_embeddings`, which stands for some fields that are left out.
 * @throws {TypeError} If the kind is unknown or a field is missing or not above 0.
 */
export function checkScaling(given: Readonly<Record<string, unknown>>, positions?: number): Scaling {
  const kind = String(given.rope_type);
  if (!Object.hasOwn(KINDS, kind)) {
    const known = ["default", ...Object.keys(KINDS)].join(", ");
    throw fault(`rope_type "${kind}" is not supported, expected one of ${known}`);
  }
  const read = (name: string, otherwise?: number): number => {
    const value = given[name] ?? otherwise;
    if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
    throw fault(`"${name}" of rope "${kind}" is ${JSON.stringify(value)}, expected a number above 0`);
  };
  const scaling: Record<string, number | string> = { rope_type: kind };
  for (const [name, otherwise] of Object.entries(KINDS[kind]!.fields)) {
    scaling[name] = read(name, name.startsWith("original_") ? positions : otherwise);
  }
  if (kind === "llama3" && scaling.low_freq_factor! >= scaling.high_freq_factor!) {
    throw fault(`"low_freq_factor" is not below "high_freq_factor"`);
  }
  if (kind !== "yarn") return scaling;
  if (given.truncate === false) scaling.truncate = 0;
  const mscale = (name: string) => 0.1 * read(name, 1) * Math.log(Math.max(1, read("factor"))) + 1;
  const both = Boolean(given.mscale && given.mscale_all_dim);
  const usual = both ? mscale("mscale") / mscale("mscale_all_dim") : mscale("");
  return { ...scaling, attention_factor: read("attention_factor", usual) };
}

/** Tokens of the longest sequence under a scaling, counted as vLLM does: a factor stretches what was trained. */
export function stretched(positions: number, scaling?: Scaling): number {
  if (!scaling || scaling.rope_type === "llama3") return positions;
  return Math.floor(Number(scaling.original_max_position_embeddings ?? positions) * Number(scaling.factor));
}

/** Radians that each pair of the `dims` elements that are rotated turns per position, `[dims / 2]`. */
export function inverseFrequencies({ theta, scaling }: Rope, dims: number): Float32Array {
  const kind = scaling && KINDS[String(scaling.rope_type)];
  if (scaling && !kind) throw new TypeError(`Cannot scale rope by "${scaling.rope_type}"`);
  const numbers = scaling as Numbers;
  const base = f32(kind?.theta?.(theta, numbers, dims) ?? theta);
  return Float32Array.from({ length: dims / 2 }, (_, i) => {
    const frequency = f32(1 / f32(base ** f32(2 * i / dims)));
    return kind?.scale?.(frequency, numbers, i, base, dims) ?? frequency;
  });
}

/** What positions turn by; pair `i` of a head is its elements `i` and `i + dims / 2`. */
export interface RopeTable {
  /** `[positions, dims / 2]`, row-major. */
  readonly cos: Float32Array;
  readonly sin: Float32Array;
}

/** The table for positions `first` to `first + positions - 1`, multiplied by the attention factor of yarn. */
export function ropeTable(rope: Rope, dims: number, positions: number, first = 0): RopeTable {
  const half = dims / 2;
  const frequencies = inverseFrequencies(rope, dims);
  const factor = Number(rope.scaling?.attention_factor ?? 1);
  const cos = new Float32Array(positions * half), sin = new Float32Array(positions * half);
  for (let p = 0, at = 0; p < positions; p++) {
    for (let i = 0; i < half; i++, at++) {
      const angle = f32((first + p) * frequencies[i]!);
      cos[at] = Math.cos(angle) * factor;
      sin[at] = Math.sin(angle) * factor;
    }
  }
  return { cos, sin };
}
