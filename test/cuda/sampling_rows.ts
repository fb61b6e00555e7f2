/**
 * Rows of sampling settings that take every way through the sampling kernels.
 *
 * @module
 */
import type { HostTensor } from "../../dsl/interpret.ts";
import { SETTINGS } from "../../dsl/kernels/sampling.ts";
import { tensor } from "../tensors.ts";

/** Temperature, top-k, top-p and min-p: greedy, plain, each filter, and all of them. */
const ROWS = [
  [0, 0, 1, -1e30],
  [0.8, 0, 1, -1e30],
  [1, 5, 1, -1e30],
  [1.5, 0, 0.7, -1e30],
  [1, 0, 1, Math.log2(0.2)],
  [0.9, 40, 0.9, Math.log2(0.01)],
];

/** The settings, `[rows, SETTINGS.columns]`; row `r` draws into slot `rows − 1 − r`. */
export function samplingRows(): { readonly settings: HostTensor; readonly rows: number } {
  const all = ROWS.map(([temperature, topK, topP, minP], row) => {
    const settings = Array<number>(SETTINGS.columns).fill(0);
    settings[SETTINGS.slot] = ROWS.length - 1 - row;
    settings[SETTINGS.position] = 7 + row;
    settings[SETTINGS.temperature] = floatBits(temperature!);
    settings[SETTINGS.seedLow] = 42 + row;
    settings[SETTINGS.topK] = topK!;
    settings[SETTINGS.topP] = floatBits(topP!);
    settings[SETTINGS.minPLog2] = floatBits(minP!);
    settings[SETTINGS.logprobs] = row % 2 ? 3 : -1;
    return settings;
  }).flat();
  return { settings: tensor("i32", [ROWS.length, SETTINGS.columns], (i) => all[i]!), rows: ROWS.length };
}

const bits = new DataView(new ArrayBuffer(4));
function floatBits(value: number): number {
  bits.setFloat32(0, value);
  return bits.getInt32(0);
}
