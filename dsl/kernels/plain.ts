/**
 * The schedule of kernels that move data and stage nothing.
 *
 * @module
 */
import type { Schedule, Target } from "../schedule.ts";

/** One program at a time, loads as wide as they come. */
export function tunePlain(target: Target): Schedule<never> {
  switch (target) {
    case "reference":
      return { target };
    case "cpu":
      return { target, grain: 1 };
    case "sm80":
    case "sm90":
      return { target: "sm80", warps: 4, rings: {} };
  }
}
