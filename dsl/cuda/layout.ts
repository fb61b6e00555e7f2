/**
 * Which thread of a team holds which element of a register tile. A family says how the threads form a grid of
 * rows and columns; with a shape it gives a layout, and tiles of one family combine without moving: an axis of
 * extent 1 is held by every thread that needs it.
 *
 * @module
 */
import type { Shape } from "../language.ts";

/** The threads that run one program together: a whole block, or one warp of it. */
export interface Team {
  readonly warps: number;
}

/**
 * How one axis is spread. A thread's element `slot` has the coordinate
 * `thread + ⌊slot / vec⌋ · step + slot mod vec`.
 */
export interface Axis {
  readonly extent: number;
  readonly slots: number;
  /** Neighbouring elements that a thread holds in a row. */
  readonly vec: number;
  readonly step: number;
  /** C expression of this thread's first coordinate. */
  readonly thread: string;
  /** Distances between lanes of a warp that hold different elements of this axis. */
  readonly lanes: readonly number[];
  /** Warps that hold different elements of this axis, and the C expression of which this is. */
  readonly warps: number;
  readonly warp: string;
  /** Whether every slot lies inside the extent. */
  readonly exact: boolean;
}

/** Where the elements of a tile are. */
export interface TileLayout {
  readonly rows: Axis;
  readonly cols: Axis;
  readonly key: string;
  /** C condition for holding elements that no other thread of the team holds too; empty if always. */
  readonly owner: string;
}

/** Threads as rows × columns; `mma` is the accumulator of `mma.m16n8k16` with warps as rows × columns. */
export type Family =
  | { readonly kind: "mma"; readonly warpRows: number; readonly warpCols: number }
  | { readonly kind: "blocked"; readonly lanes: number; readonly vec: number };

const UNIT: Axis = {
  extent: 1,
  slots: 1,
  vec: 1,
  step: 1,
  thread: "0",
  lanes: [],
  warps: 1,
  warp: "0",
  exact: true,
};

/** The layout of a tile of `shape` in `family`. */
export function layoutOf(team: Team, family: Family, shape: Shape): TileLayout {
  const [rowAxis, colAxis] = family.kind === "mma" ? mmaAxes(family) : blockedAxes(team, family);
  const rows = shape[0] === 1 ? UNIT : rowAxis(shape[0]);
  const cols = shape[1] === 1 ? UNIT : colAxis(shape[1]);
  const key = shape[0] === 1 && shape[1] === 1 ? "scalar" : `${axisKey(rows)}|${axisKey(cols)}`;
  return { rows, cols, key, owner: ownerOf(team, family, shape) };
}

function axisKey({ extent, thread, vec, step }: Axis): string {
  return `${extent}:${thread}:${vec}:${step}`;
}

/** The family that a tile with no other wish gets: as wide accesses as keep every thread at work. */
export function blocked(team: Team, [rows, cols]: Shape): Family {
  const threads = team.warps * 32;
  const fits = [8, 4, 2, 1].filter((vec) => cols % vec === 0);
  const vec = fits.find((vec) => rows * cols / vec >= threads) ?? fits.filter((v) => v <= 2)[0]!;
  return { kind: "blocked", lanes: Math.min(powerOfTwo(Math.ceil(cols / vec)), threads), vec };
}

/**
 * Warps as rows × columns for accumulators of `rows` rows. Near squares read the least of both operands; with
 * `rowsFirst`, a row stays in as few warps as possible, so that it can be an operand again without moving.
 */
export function mma(team: Team, rows: number, cols: readonly number[], rowsFirst: boolean): Family {
  const most = Math.min(team.warps, powerOfTwoBelow(Math.ceil(rows / 16)));
  const fits = (warpCols: number) => cols.every((n) => n % (8 * warpCols) === 0);
  const choices = [1, 2, 4, 8].filter((n) => n <= most).map((warpRows) => {
    let warpCols = team.warps / warpRows;
    while (warpCols > 1 && !fits(warpCols)) warpCols /= 2;
    return { kind: "mma", warpRows, warpCols } as const;
  });
  if (rowsFirst) return choices.at(-1)!;
  const cost = ({ warpRows, warpCols }: { warpRows: number; warpCols: number }) =>
    // Warps that only repeat others' work count as if their share were not divided.
    (rows / warpRows + Math.max(...cols) / warpCols) * team.warps / (warpRows * warpCols);
  return choices.reduce((best, choice) => cost(choice) <= cost(best) ? choice : best);
}

function mmaAxes({ warpRows, warpCols }: Extract<Family, { kind: "mma" }>) {
  const rows = (extent: number): Axis => {
    const share = Math.ceil(extent / 16 / warpRows) * 16;
    // Of up to 8 rows the lower half of a fragment holds none, and no thread keeps it.
    const half = extent <= 8;
    return {
      extent,
      slots: half ? 1 : share / 8,
      vec: 1,
      step: 8,
      thread: warpRows === 1 ? "(lane >> 2)" : `(warp % ${warpRows} * ${share} + (lane >> 2))`,
      lanes: [4, 8, 16],
      warps: warpRows,
      warp: warpRows === 1 ? "0" : `(warp % ${warpRows})`,
      exact: half ? extent === 8 : share * warpRows === extent,
    };
  };
  const cols = (extent: number): Axis => {
    const share = Math.ceil(extent / 8 / warpCols) * 8;
    const warp = warpCols === 1
      ? "0"
      : warpRows === 1
      ? `(warp % ${warpCols})`
      : `(warp / ${warpRows} % ${warpCols})`;
    return {
      extent,
      slots: share / 4,
      vec: 2,
      step: 8,
      thread: warpCols === 1 ? "(lane & 3) * 2" : `(${warp} * ${share} + (lane & 3) * 2)`,
      lanes: [1, 2],
      warps: warpCols,
      warp,
      exact: share * warpCols === extent,
    };
  };
  return [rows, cols] as const;
}

function blockedAxes(team: Team, { lanes, vec }: Extract<Family, { kind: "blocked" }>) {
  const threads = team.warps * 32;
  const height = threads / lanes;
  const id = team.warps === 1 ? "lane" : "thread";
  const rows = (extent: number): Axis => ({
    extent,
    slots: Math.ceil(extent / height),
    vec: 1,
    step: height,
    thread: height === 1 ? "0" : lanes === 1 ? id : `(${id} / ${lanes})`,
    lanes: powers(Math.min(lanes, 32), 32),
    warps: Math.max(1, Math.min(team.warps, threads / Math.max(lanes, 32))),
    warp: lanes >= 32 ? `(warp / ${lanes / 32})` : "warp",
    exact: extent % height === 0,
  });
  const cols = (extent: number): Axis => {
    const width = extent % vec === 0 ? vec : 1;
    return {
      extent,
      slots: Math.ceil(extent / (lanes * width)) * width,
      vec: width,
      step: lanes * width,
      thread: lanes === threads ? (width === 1 ? id : `${id} * ${width}`) : `(${id} % ${lanes}) * ${width}`,
      lanes: powers(1, Math.min(lanes, 32)),
      warps: Math.max(1, lanes / 32),
      warp: lanes <= 32 ? "0" : lanes === threads ? "warp" : `(warp % ${lanes / 32})`,
      exact: extent % (lanes * width) === 0,
    };
  };
  return [rows, cols] as const;
}

/** The condition that picks one of the threads that hold the same elements. */
function ownerOf(team: Team, family: Family, [rows, cols]: Shape): string {
  const id = team.warps === 1 ? "lane" : "thread";
  if (rows === 1 && cols === 1) return `${id} == 0`;
  const conditions: string[] = [];
  if (family.kind === "mma") {
    const { warpRows, warpCols } = family;
    if (warpRows * warpCols < team.warps) conditions.push(`warp < ${warpRows * warpCols}`);
    if (rows === 1) conditions.push("(lane >> 2) == 0", ...(warpRows > 1 ? [`warp % ${warpRows} == 0`] : []));
    if (cols === 1) {
      const warp = warpRows === 1 ? `warp % ${warpCols}` : `warp / ${warpRows} % ${warpCols}`;
      conditions.push("(lane & 3) == 0", ...(warpCols > 1 ? [`${warp} == 0`] : []));
    }
  } else {
    const { lanes } = family;
    if (rows === 1 && lanes < team.warps * 32) conditions.push(`${id} < ${lanes}`);
    if (cols === 1 && lanes > 1) conditions.push(`${id} % ${lanes} == 0`);
  }
  return conditions.join(" && ");
}

/** C expression of the coordinate of `slot`. */
export function coordinate({ thread, vec, step, slots }: Axis, slot: string): string {
  if (slots === 1 || slot === "0") return thread;
  const offset = vec === 1
    ? (step === 1 ? slot : `${slot} * ${step}`)
    : slots === vec
    ? slot
    : `${slot} / ${vec} * ${step} + ${slot} % ${vec}`;
  return thread === "0" ? offset : `${thread} + ${offset}`;
}

function powers(from: number, to: number): number[] {
  const list: number[] = [];
  for (let n = from; n < to; n *= 2) list.push(n);
  return list;
}

function powerOfTwo(n: number): number {
  return 2 ** Math.ceil(Math.log2(n));
}

function powerOfTwoBelow(n: number): number {
  return 2 ** Math.floor(Math.log2(n));
}
