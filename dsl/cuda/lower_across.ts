/**
 * What threads find out together: reductions along rows, prefix sums, histograms and rankings.
 *
 * @module
 */
import type { Instr, Value } from "../ir.ts";
import { OPS, REDUCTIONS } from "../ops.ts";
import type { Emitter } from "./emitter.ts";
import { coordinate } from "./layout.ts";
import { exchange, ghosts, placeOf, readScratch, writeOwned } from "./lower_global.ts";
import { literal, registerType } from "./scalar.ts";

type Of<O extends Instr["op"]> = Extract<Instr, { readonly op: O }>;

/** Each row to one column: in the thread, across the lanes of a warp, across warps; always in the same order. */
export function lowerReduce({ out, how, from }: Of<"reduce">, e: Emitter): void {
  if (e.plan.demands(out).length === 0) return;
  const family = e.plan.family(from);
  const { rows, cols } = e.layout(family, from.shape);
  const layout = e.layout(family, out.shape);
  const { op, start } = REDUCTIONS[how];
  const neutral = literal(from.dtype, start[from.dtype as keyof typeof start]);
  const join = (a: string, b: string) => (OPS[op].cuda as (a: string, b: string) => string)(a, b);
  const type = registerType(from.dtype);
  const name = e.declare(out, layout);
  const strands = e.strands > 1 ? e.fresh("strands") : "";
  e.body.unroll("i", rows.slots, (i) => {
    const sum = e.index(name, layout, i, "0");
    const parts = Array.from({ length: Math.min(e.strands, cols.slots) }, (_, n) => `${strands}[${n}]`);
    const one = parts.length === 1;
    e.body.line(
      one ? `${sum} = ${neutral};` : `${type} ${strands}[] = { ${parts.map(() => neutral).join(", ")} };`,
    );
    e.body.unroll("j", cols.slots, (j) => {
      const x = e.element(from, family, i, j);
      const inside = cols.exact ? x : `(${coordinate(cols, j)} < ${cols.extent} ? ${x} : ${neutral})`;
      const into = one ? sum : `${strands}[${j} % ${parts.length}]`;
      e.body.line(`${into} = ${join(into, inside)};`);
    });
    if (!one) e.body.line(`${sum} = ${parts.reduce(join)};`);
    for (const lane of cols.lanes) {
      e.body.line(`${sum} = ${join(sum, `__shfl_xor_sync(~0u, ${sum}, ${lane})`)};`);
    }
  });
  if (cols.warps > 1) {
    const height = from.shape[0];
    const scratch = `((${type}*)${e.scratch(cols.warps * height * 4)})`;
    const lanes = cols.lanes.reduce((a, b) => a | b, 0);
    e.barrier();
    e.body.block(lanes === 31 ? "if (lane == 0)" : `if ((lane & ${lanes}) == 0)`, () => {
      e.body.unroll("i", rows.slots, (i) => {
        const row = height === 1 ? "0" : coordinate(rows, i);
        const put = `${scratch}[${cols.warp} * ${height} + ${row}] = ${e.index(name, layout, i, "0")};`;
        e.body.line(rows.exact ? put : `if (${row} < ${height}) ${put}`);
      });
    });
    e.barrier();
    e.body.unroll("i", rows.slots, (i) => {
      const row = height === 1
        ? "0"
        : rows.exact
        ? coordinate(rows, i)
        : `min(${coordinate(rows, i)}, ${height - 1})`;
      const sum = e.index(name, layout, i, "0");
      e.body.line(`${sum} = ${scratch}[${row}];`);
      e.body.unroll("w", cols.warps - 1, (w) => {
        e.body.line(`${sum} = ${join(sum, `${scratch}[(${w} + 1) * ${height} + ${row}]`)};`);
      });
    });
  }
  exchange(out, { family, layout }, e.plan.demands(out), e);
}

/** Prefix sums along rows: one warp a row, 32 numbers at a time. */
export function lowerScan({ out, from }: Of<"scan">, e: Emitter): void {
  if (e.plan.demands(out).length === 0) return;
  const [height, width] = from.shape;
  const type = registerType(from.dtype);
  const scratch = gather(from, e);
  e.body.block(
    `for (int row = ${e.plan.team.warps === 1 ? "0" : "warp"}; row < ${height}; row += ${e.plan.team.warps})`,
    () => {
      e.body.line(`${type} before = 0;`);
      e.body.block(`for (int from = 0; from < ${width}; from += 32)`, () => {
        e.body.line(`const int at = from + lane;`);
        e.body.line(`${type} x = at < ${width} ? ${scratch}[row * ${width} + at] : 0;`);
        e.body.line("#pragma unroll");
        e.body.block("for (int step = 1; step < 32; step *= 2)", () => {
          e.body.line(`const ${type} left = __shfl_up_sync(~0u, x, step);`);
          e.body.line("if (lane >= step) x += left;");
        });
        e.body.line("x += before;");
        e.body.line(`if (at < ${width}) ${scratch}[row * ${width} + at] = x;`);
        e.body.line("before = __shfl_sync(~0u, x, 31);");
      });
    },
  );
  e.barrier();
  for (const demand of e.plan.demands(out)) readScratch(out, demand, scratch, e);
}

/** Counts in shared memory; integers, so the order of the additions cannot matter. */
export function lowerHistogram({ out, acc, bin, weight }: Of<"histogram">, e: Emitter): void {
  if (e.plan.demands(out).length === 0) return;
  const scratch = gather(acc, e);
  const family = e.plan.family(bin);
  const layout = e.layout(family, bin.shape);
  const count = () =>
    e.each(layout, (i, j) => {
      const guard = ghosts(layout, ...placeOf(layout, i, j));
      const [at, by] = [e.element(bin, family, i, j), e.element(weight, family, i, j)];
      const inside = [guard, `${at} < ${acc.shape[1]}u`, `${by} != 0u`].filter((c) => c !== "").join(" && ");
      e.body.line(`if (${inside}) atomicAdd(&${scratch}[${at}], ${by});`);
    });
  if (layout.owner === "") count();
  else e.body.block(`if (${layout.owner})`, count);
  e.barrier();
  for (const demand of e.plan.demands(out)) readScratch(out, demand, scratch, e);
}

/** The best of two lists: one warp takes the largest that is left, as often as the result is wide. */
export function lowerTopk({ out, best, from }: Of<"topk">, e: Emitter): void {
  const [k, more] = [best.values.shape[1], from.values.shape[1]];
  const all = k + more;
  const base = e.scratch((all + k) * 8);
  const [values, ids] = [`((float*)${base})`, `((int*)${base} + ${all})`];
  const [topValues, topIds] = [`((float*)${base} + ${2 * all})`, `((int*)${base} + ${2 * all + k})`];
  const write = (value: Value, like: Value, memory: string) => {
    const family = e.plan.family(like);
    writeOwned(value, { family, layout: e.layout(family, value.shape) }, memory, e);
  };
  e.barrier();
  write(best.values, best.values, values);
  write(best.ids, best.values, ids);
  write(from.values, from.values, `(${values} + ${k})`);
  write(from.ids, from.values, `(${ids} + ${k})`);
  e.barrier();
  e.body.block(e.plan.team.warps === 1 ? "" : "if (warp == 0)", () => {
    e.body.block(`for (int place = 0; place < ${k}; place++)`, () => {
      e.body.line(`float top = ${literal("f32", -Infinity)};`, "int id = -1, at = -1;");
      e.body.block(`for (int n = lane; n < ${all}; n += 32)`, () => {
        e.body.line(`const float value = ${values}[n];`, `const int other = ${ids}[n];`);
        e.body.line(
          "if (other >= 0 && (id < 0 || value > top || (value == top && other < id))) { top = value; id = other; at = n; }",
        );
      });
      e.body.line("#pragma unroll");
      e.body.block("for (int step = 16; step > 0; step /= 2)", () => {
        e.body.line("const float value = __shfl_xor_sync(~0u, top, step);");
        e.body.line(
          "const int other = __shfl_xor_sync(~0u, id, step), there = __shfl_xor_sync(~0u, at, step);",
        );
        e.body.line(
          "if (other >= 0 && (id < 0 || value > top || (value == top && other < id))) { top = value; id = other; at = there; }",
        );
      });
      e.body.block("if (lane == 0)", () => {
        e.body.line(`${topValues}[place] = top;`, `${topIds}[place] = id;`, `if (at >= 0) ${ids}[at] = -1;`);
      });
      e.body.line("__syncwarp();");
    });
  });
  e.barrier();
  for (const demand of e.plan.demands(out.values)) readScratch(out.values, demand, topValues, e);
  for (const demand of e.plan.demands(out.ids)) readScratch(out.ids, demand, topIds, e);
}

/** A register tile as a whole in the scratch region, row-major, visible to every thread of the team. */
function gather(value: Value, e: Emitter): string {
  const family = e.plan.family(value);
  const [rows, cols] = value.shape;
  const scratch = `((${registerType(value.dtype)}*)${e.scratch(rows * cols * 4)})`;
  e.barrier();
  writeOwned(value, { family, layout: e.layout(family, value.shape) }, scratch, e);
  e.barrier();
  return scratch;
}
