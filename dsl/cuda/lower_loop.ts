/**
 * Loops: carried tiles in place, and staged tiles fetched rounds ahead into rings.
 *
 * @module
 */
import { everyInstr, type Instr, type Loop, type Value } from "../ir.ts";
import type { View } from "../language.ts";
import type { Emitter, SharedTile } from "./emitter.ts";
import { lowerCut, type Whole } from "./lower_fold.ts";
import { noteRead } from "./lower_global.ts";
import { copyView, placeTile } from "./lower_shared.ts";
import { registerType } from "./scalar.ts";
import { openView, type Scope } from "./view.ts";

type Lower = (body: readonly Instr[], e: Emitter) => void;

/** A staged tile that is fetched ahead. */
interface Fetched {
  readonly out: Value;
  readonly view: View;
  readonly tile: SharedTile;
  /** What it reads may still be being written by the kernel before. */
  readonly late: boolean;
  /** But not in rounds for which this holds. */
  readonly past?: Value;
}

/** A staged tile that goes straight to registers, all rounds of a part at once: the array of this name. */
interface Direct {
  readonly out: Value;
  readonly view: View;
  readonly name: string;
}

/** Writes a loop; a fold runs as one part, its `finish` after it. */
export function lowerLoop(loop: Loop, e: Emitter, lower: Lower): void {
  const count = e.fresh("count");
  e.body.line(`const int ${count} = ${e.at(loop.count, "0", "0")};`);
  if (loop.fold && e.cut) {
    const run = (from: string, to: string, whole?: Whole) => runLoop(loop, from, to, e, lower, whole);
    return lowerCut({ loop, fold: loop.fold, count, cut: e.cut, run, lower }, e);
  }
  runLoop(loop, "0", count, e, lower);
  if (loop.fold) lower(loop.fold.finish, e);
}

/** Rounds `from` to `to` of a loop, from the first states to the last; `whole` if it is known how many they are. */
function runLoop(loop: Loop, from: string, to: string, e: Emitter, lower: Lower, whole?: Whole): void {
  declareCarry(loop, e);
  const n = e.fresh("n");
  const { fetched, direct, stages } = fetchable(loop, n, e, whole);
  // A fetched tile's text is written before the loop; the instruction itself only names its slot.
  const rest = loop.body.filter((instr) =>
    ![...fetched, ...direct].some(({ out }) => instr.op === "stage" && instr.out === out)
  );
  for (const tile of direct) e.afterWait(() => loadDirect(tile, loop, from, whole!.rounds, e), true);
  const held = whole !== undefined && whole.rounds <= stages;
  const refilled = !held && e.cut?.cluster === true && fetched.length > 0;
  const ring = { fetched, stages, from, to, whole: held, refilled };
  if (fetched.length > 0) startFetching(ring, loop, e);
  if (e.cut || fetched.length === 0 && touchesChain(loop.body, e)) e.waitForPrevious();
  const round = () => {
    e.depth++;
    e.bind(loop.counter, e.layout(e.plan.family(loop.counter), [1, 1]), n);
    if (fetched.length > 0) nextRound(ring, n, e);
    for (const { out, name } of direct) {
      e.shared.set(out, { ...placeless(out), direct: `${name}[${n} - ${from}]` });
    }
    noteInPlace(loop, e);
    lower(rest, e);
    if (ring.refilled) refill(ring, n, e);
    handOn(loop, e);
    e.depth--;
  };
  if (ring.whole && whole?.even) {
    const at = e.fresh("round");
    e.body.line("#pragma unroll");
    e.body.block(`for (int ${at} = 0; ${at} < ${whole.rounds}; ${at}++)`, () => {
      e.body.line(`const int ${n} = ${from} + ${at};`);
      round();
    });
  } else {
    e.body.line("#pragma unroll 1");
    e.body.block(`for (int ${n} = ${from}; ${n} < ${to}; ${n}++)`, round);
  }
}

/** One array for each carried tile and layout: its name inside the body and after the loop. */
export function declareCarry(loop: Loop, e: Emitter): void {
  for (const { first, inside, last } of loop.carry) {
    for (const { family, layout } of e.plan.demands(last)) {
      const name = e.declare(last, layout, e.fresh("carry"));
      e.each(
        layout,
        (i, j) => e.body.line(`${e.index(name, layout, i, j)} = ${e.element(first, family, i, j)};`),
      );
      e.bind(inside, layout, name);
    }
  }
}

/** Accumulators that nobody reads after their multiplication are multiplied in place. */
function noteInPlace({ carry, body }: Loop, e: Emitter): void {
  for (const { inside, next, last } of carry) {
    const made = e.plan.maker(next);
    const demands = e.plan.demands(next);
    if (made?.op !== "gemm" || !body.includes(made) || demands.length !== 1) continue;
    const layout = demands[0]!.layout;
    if (layout.key !== e.layout(e.plan.family(next), next.shape).key) continue;
    if (carry.some((other) => other.inside !== inside && other.next === next)) continue;
    if (e.plan.lastRead(inside, body) > body.indexOf(made)) continue;
    e.inPlace.set(next, e.bound(last, layout)!);
  }
}

/** The next states become the carried ones, all at once. */
export function handOn({ carry }: Loop, e: Emitter): void {
  const insides = new Set(carry.map(({ inside }) => inside));
  const moves = carry.flatMap(({ inside, next, last }) =>
    inside === next || e.inPlace.has(next) ? [] : e.plan.demands(last).map(({ family, layout }) => ({
      to: e.bound(last, layout)!,
      next,
      family,
      layout,
    }))
  );
  // A state that becomes another's is saved before it is overwritten.
  const saved = moves.map(({ next, family, layout }) => {
    if (!insides.has(next)) return undefined;
    const name = e.fresh("old");
    e.body.line(`${registerType(next.dtype)} ${name}${e.extents(layout)};`);
    e.each(
      layout,
      (i, j) => e.body.line(`${e.index(name, layout, i, j)} = ${e.element(next, family, i, j)};`),
    );
    return name;
  });
  moves.forEach(({ to, next, family, layout }, m) => {
    const name = saved[m];
    e.each(layout, (i, j) => {
      const value = name ? e.index(name, layout, i, j) : e.element(next, family, i, j);
      e.body.line(`${e.index(to, layout, i, j)} = ${value};`);
    });
  });
}

/** The stages of a body whose addresses depend on nothing that the body computes from data. */
function fetchable(
  loop: Loop,
  n: string,
  e: Emitter,
  whole?: Whole,
): { readonly fetched: Fetched[]; readonly direct: Direct[]; readonly stages: number } {
  const most = whole?.rounds ?? Infinity;
  const scope = scopeOf(loop, n);
  const found = loop.body.flatMap((instr) => {
    if (instr.op !== "stage" || !("tensor" in instr.from)) return [];
    const view = instr.from;
    const written = [...everyInstr(loop.body)].some((other) =>
      other.op === "store" && other.to.tensor === view.tensor
    );
    const past = instr.past && canTell(instr.past, scope, e) ? { past: instr.past } : {};
    return !written && canAddress(view, scope, e) ? [{ out: instr.out, view, ...past }] : [];
  });
  const isDirect = ({ view }: { readonly view: View }) => e.rings[view.tensor] === 0;
  const stages = Math.min(most, Math.max(1, ...found.map(({ view }) => e.rings[view.tensor] ?? 1)));
  const direct = found.filter(isDirect).map(({ out, view }) => {
    const [rows, cols] = view.shape;
    if (!whole?.even || stages < most || rows > 16 || cols % 32 !== 0 || openView(e, view, scope).wide < 8) {
      throw new RangeError(
        `Cannot schedule "${e.kernel.name}": "${view.tensor}" cannot go straight to registers, as equal parts whose ` +
          "tiles are all in flight, of at most 16 rows and of columns by 32, could",
      );
    }
    return { out, view, name: e.fresh("left") };
  });
  const fetched = found.filter((one) => !isDirect(one)).map(({ view, ...rest }) => {
    const tile = placeTile(rest.out, stages, e);
    return { ...rest, view, tile, late: e.kernel.params[view.tensor]!.when === "chain" };
  });
  return { fetched, direct, stages };
}

/** Brings the tiles of all rounds to registers: 8 numbers of each 32 of a row a lane, as its share of a product's left side. */
function loadDirect({ view, name }: Direct, loop: Loop, from: string, rounds: number, e: Emitter): void {
  const [rows, cols] = view.shape;
  noteRead(e, view);
  const halves = rows > 8 ? 2 : 1;
  e.body.line(`uint4 ${name}[${rounds}][${cols / 32 * halves}];`);
  e.body.unroll("s", rounds, (s) => {
    const code = openView(e, view, scopeOf(loop, `(${from} + ${s})`));
    for (let part = 0; part < cols / 32; part++) {
      for (let half = 0; half < halves; half++) {
        const row = half === 0 ? "(lane >> 2)" : "(8 + (lane >> 2))";
        const { pointer, valid } = code.element(row, `((lane & 3) * 8 + ${part * 32})`);
        const inside = [valid, ...rows % 8 === 0 ? [] : [`${row} < ${rows}`]].filter((c) => c !== "").join(
          " && ",
        );
        const read = `__ldcg((const uint4*)(${pointer}))`;
        const value = inside === "" ? read : `${inside} ? ${read} : make_uint4(0, 0, 0, 0)`;
        e.body.line(`${name}[${s}][${part * halves + half}] = ${value};`);
      }
    }
  });
}

/** A staged tile that has no place in shared memory. */
function placeless(value: Value): SharedTile {
  return { pointer: "", value, shape: value.shape, pitch: 0, turned: false };
}

function scopeOf({ counter, body }: Loop, n: string): Scope {
  return { names: new Map([[counter, n]]), expand: body };
}

function canAddress(view: View, scope: Scope, e: Emitter): boolean {
  const values = view.pages ? [...view.index, view.pages] : view.index;
  return values.every((value) => canTell(value, scope, e));
}

/** Whether a uniform value has an expression before the loop. */
function canTell(value: Value, scope: Scope, e: Emitter): boolean {
  try {
    e.at(value, "0", "0", scope);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Tiles under way: the rounds `from` to `to` in `stages` slots, which hold them all if `whole`. */
interface Ring {
  readonly fetched: readonly Fetched[];
  readonly stages: number;
  readonly from: string;
  readonly to: string;
  readonly whole: boolean;
  /** A slot is filled again at the end of its round, as a warp's meeting costs nothing; so all are under way at first. */
  readonly refilled: boolean;
}

/** C expression of the slot of round `n`. */
function slotOf(n: string, { stages, from, whole }: Ring): string {
  return whole ? `(${n} - ${from})` : `${n} % ${stages}`;
}

/**
 * Fills the ring but for the slot that the first round frees; all of it where no slot is used twice. What the kernel
 * before does not write is fetched before waiting for it.
 */
function startFetching(ring: Ring, loop: Loop, e: Emitter): void {
  const { fetched, stages, from, to, whole } = ring;
  const plus = (s: string) => from === "0" ? s : s === "0" ? from : `${from} + ${s}`;
  for (const { view, tile } of fetched) {
    e.body.block(`auto fetch_${tile.pointer} = [&](int n)`, () => {
      const size = tile.shape[0] * tile.pitch;
      const slot = stages === 1 ? tile.pointer : `${tile.pointer} + ${slotOf("n", ring)} * ${size}`;
      copyView(slot, tile, view, e, scopeOf(loop, "n"));
    }, "};");
  }
  const ahead = whole || ring.refilled ? stages : stages - 1;
  const late = fetched.filter((f) => f.late);
  const early = fetched.filter((f) => !f.late);
  /** The first rounds of tiles: all, or those that are of the past, or those that are not. */
  const fetch = (which: readonly Fetched[], commit: boolean, when?: "past" | "now", window = ahead) => {
    e.body.unroll("s", ahead, (s) => {
      if (window < ahead) e.body.line(`if (${s} >= ${window}) copy_wait<${window - 1}>();`);
      const inside = `${plus(s)} < ${to}`;
      for (const [past, group] of Map.groupBy(which, (f) => when && f.past)) {
        const calls = group.map(({ tile }) => `fetch_${tile.pointer}(${plus(s)});`);
        const old = past && e.at(past, "0", "0", scopeOf(loop, `(${plus(s)})`));
        const also = old === undefined ? "" : when === "past" ? ` && ${old}` : ` && !${old}`;
        e.body.line(`if (${inside}${also}) { ${calls.join(" ")} }`);
      }
      if (commit) e.body.line("copy_commit();");
    });
  };
  const waits = late.length > 0 || touchesChain(loop.body, e);
  const old = late.filter((f) => f.past);
  if (ahead > 0 && waits && !e.waited && early.length + old.length > 0) {
    const { window = ahead } = e;
    fetch([...early, ...old], window < ahead, "past", window);
    e.waitForPrevious();
    fetch(late, true, "now");
  } else {
    if (waits) e.waitForPrevious();
    if (ahead > 0) fetch(fetched, true);
  }
}

/** The tile of this round is there, everybody has left the slot of the round before, and the next is under way. */
function nextRound(ring: Ring, n: string, e: Emitter): void {
  const { fetched, stages, to, whole } = ring;
  const calls = fetched.map(({ tile }) => `fetch_${tile.pointer}`);
  if (whole) {
    e.body.line(`copy_wait<${stages - 1}>();`);
    e.barrier();
    e.body.line("copy_commit(); // of nothing: the count of groups goes on");
  } else if (ring.refilled) {
    e.body.line(`copy_wait<${stages - 1}>();`);
    e.barrier();
  } else if (stages === 1) {
    e.barrier();
    e.body.line(calls.map((f) => `${f}(${n});`).join(" "), "copy_commit();", "copy_wait<0>();");
    e.barrier();
  } else {
    e.body.line(`copy_wait<${stages - 2}>();`);
    e.barrier();
    const ahead = `${n} + ${stages - 1}`;
    e.body.line(
      `if (${ahead} < ${to}) { ${calls.map((f) => `${f}(${ahead});`).join(" ")} }`,
      "copy_commit();",
    );
  }
  e.copying = false;
  for (const { out, tile } of fetched) {
    const name = e.fresh("now");
    const size = tile.shape[0] * tile.pitch;
    const place = stages === 1 ? "" : ` + ${slotOf(n, ring)} * ${size}`;
    e.body.line(`auto ${name} = ${tile.pointer}${place};`);
    e.shared.set(out, { ...tile, pointer: name });
  }
}

/** Everybody has left the slot of this round, which the tile of a later one takes. */
function refill({ fetched, stages, to }: Ring, n: string, e: Emitter): void {
  e.barrier();
  const ahead = `${n} + ${stages}`;
  const calls = fetched.map(({ tile }) => `fetch_${tile.pointer}(${ahead});`);
  e.body.line(`if (${ahead} < ${to}) { ${calls.join(" ")} }`, "copy_commit();");
}

/** Whether a body reads what an earlier kernel of the step wrote, or writes anything. */
function touchesChain(body: readonly Instr[], e: Emitter): boolean {
  return [...everyInstr(body)].some((instr) =>
    instr.op === "store" ||
    (instr.op === "load" || instr.op === "stage") && "tensor" in instr.from &&
      e.kernel.params[instr.from.tensor]!.when === "chain"
  );
}
