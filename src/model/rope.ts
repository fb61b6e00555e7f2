/**
 * Rotary position embedding: the angles, as transformers computes them (`modeling_rope_utils.py`), in f32 at the
 * same places, because at position 100,000 the last bit of a frequency turns the angle by a hundredth.
 *
 * @module
 */
import type { Attention } from "./model.ts";

type Rope = Attention["rope"];
type Scaling = NonNullable<Rope["scaling"]>;

/** One kind of scaling: the fields that it needs, and what it does to the frequencies. */
interface Kind {
  readonly fields: readonly string[];
  readonly scale: (frequency: number, scaling: Readonly<Record<string, number>>) => number;
}

const f32 = Math.fround;

/** By `rope_type`. Others need more than a change of frequencies, and are refused. */
const KINDS: Readonly<Record<string, Kind>> = {
  linear: { fields: ["factor"], scale: (frequency, { factor }) => f32(frequency / factor!) },
  // Llama 3.1: long waves are slowed down by `factor`, short ones stay, and between them it is blended.
  llama3: {
    fields: ["factor", "low_freq_factor", "high_freq_factor", "original_max_position_embeddings"],
    scale(frequency, { factor, low_freq_factor, high_freq_factor, original_max_position_embeddings }) {
      const [low, high, trained] = [low_freq_factor!, high_freq_factor!, original_max_position_embeddings!];
      const wave = f32(f32(2 * Math.PI) * f32(1 / frequency)); // torch divides a number so
      if (wave > trained / low) return f32(frequency / factor!);
      if (wave < trained / high) return frequency;
      const blend = f32(f32(f32(trained * f32(1 / wave)) - low) / (high - low));
      return f32(f32(f32(f32(1 - blend) * frequency) / factor!) + f32(blend * frequency));
    },
  },
};

/**
 * Checks the scaling of config.json and keeps the fields that count.
 *
 * @throws {TypeError} If the kind is unknown or a field is missing or not above 0.
 */
export function checkScaling(given: Readonly<Record<string, number | string>>): Scaling {
  const kind = String(given.rope_type);
  if (!Object.hasOwn(KINDS, kind)) {
    const known = ["default", ...Object.keys(KINDS)].join(", ");
    throw new TypeError(
      `Cannot read config.json: rope_type "${kind}" is not supported, expected one of ${known}`,
    );
  }
  const scaling: Record<string, number | string> = { rope_type: kind };
  for (const name of KINDS[kind]!.fields) {
    const value = given[name];
    if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) {
      const is = JSON.stringify(value);
      throw new TypeError(
        `Cannot read config.json: "${name}" of rope "${kind}" is ${is}, expected a number above 0`,
      );
    }
    scaling[name] = value;
  }
  if (kind === "llama3" && scaling.low_freq_factor! >= scaling.high_freq_factor!) {
    throw new TypeError(`Cannot read config.json: "low_freq_factor" is not below "high_freq_factor"`);
  }
  return scaling;
}

/** Radians that each pair of a head's elements turns per position, `[headDim / 2]`. */
export function inverseFrequencies({ theta, scaling }: Rope, headDim: number): Float32Array {
  const kind = scaling && KINDS[String(scaling.rope_type)];
  if (scaling && !kind) throw new TypeError(`Cannot scale rope by "${scaling.rope_type}"`);
  return Float32Array.from({ length: headDim / 2 }, (_, i) => {
    const frequency = f32(1 / f32(theta ** f32(2 * i / headDim)));
    return kind ? kind.scale(frequency, scaling as Readonly<Record<string, number>>) : frequency;
  });
}

/** What positions turn by; pair `i` of a head is its elements `i` and `i + headDim / 2`. */
export interface RopeTable {
  /** `[positions, headDim / 2]`, row-major. */
  readonly cos: Float32Array;
  readonly sin: Float32Array;
}

/** The table for positions `first` to `first + positions - 1`. */
export function ropeTable(rope: Rope, headDim: number, positions: number, first = 0): RopeTable {
  const half = headDim / 2;
  const frequencies = inverseFrequencies(rope, headDim);
  const cos = new Float32Array(positions * half), sin = new Float32Array(positions * half);
  for (let p = 0, at = 0; p < positions; p++) {
    for (let i = 0; i < half; i++, at++) {
      const angle = f32((first + p) * frequencies[i]!);
      cos[at] = Math.cos(angle);
      sin[at] = Math.sin(angle);
    }
  }
  return { cos, sin };
}
