/**
 * What emitted kernels do before they wait for the kernel before them: on Hopper that is time for nothing.
 *
 * @module
 */
import { assert, assertThrows } from "@std/assert";
import { emitCuda } from "../../dsl/cuda/emit.ts";
import { input, kernel, output } from "../../dsl/kernel.ts";
import { defaultSet } from "../../dsl/kernels/default_set.ts";

/** The text of a default kernel's function for one row. */
function textOf(name: string): string {
  const { kernel, schedule } = defaultSet("sm90", 1).find((k) => k.name === name)!;
  if (schedule.target !== "sm80" && schedule.target !== "sm90") throw new TypeError(schedule.target);
  const { body } = emitCuda(kernel, schedule);
  return body.slice(body.indexOf("__global__"));
}

/** Whether `what` is written, and before the wait. */
function early(text: string, what: RegExp): boolean {
  const at = text.search(what);
  return at >= 0 && at < text.indexOf("previous_kernel();");
}

Deno.test("weights, angles and tables are read before the kernel before has ended, activations after", () => {
  const norm = textOf("rmsnorm");
  assert(early(norm, /load_\w+_const\(.*weight/));
  assert(!early(norm, /load_\w+\(.*\(x \+/));
  const rope = textOf("rope_norm_cache");
  for (const what of [/__ldg\(position/, /_const\(.*cos/, /_const\(.*queryNorm/]) assert(early(rope, what));
  assert(!early(rope, /load_\w+\(.*qkv/));
  const linear = textOf("linear_add");
  const [x, w] = [/const int row[^]*?\bx \+/, /\bw \+/].map((tensor) => linear.search(tensor));
  assert(x! > 0 && w! > 0);
  // The residual is on its way while the rounds run, but only after the wait.
  assert(linear.indexOf("(y +") > linear.indexOf("previous_kernel();"));
  assert(linear.indexOf("(y +") < linear.indexOf("for (int round"));
});

Deno.test("keys of earlier steps are fetched before the wait, those of this step and the query after", () => {
  const text = textOf("decode_attention");
  const wait = text.indexOf("previous_kernel();");
  const fetch = [...text.matchAll(/if \((from\d+)(?: \+ s)? < .*?fetch_/g)].map(({ 0: line, index }) => ({
    before: index < wait,
    negated: line.includes("&& !"),
  }));
  assert(fetch.length >= 2);
  for (const { before, negated } of fetch) assert(before !== negated);
  assert(text.search(/copy_async\(.*query/) > wait);
});

Deno.test("attention that rotates by itself has asked for all of the cache before it waits for the projection", () => {
  const text = textOf("decode_normed_attention");
  for (const what of [/_const\(.*cos/, /_const\(.*queryNorm/, /\{ fetch_/]) assert(early(text, what));
  assert(!early(text, /load_\w+\(.*qkv/));
  // What is written is written once all is joined, by the first block of the cluster.
  const joined = text.indexOf("if (blockIdx.z == 0)");
  assert(joined > text.indexOf("cluster_arrive();"));
  for (const cache of [/\(keys \+/g, /\(values \+/g]) {
    for (const { index, 0: at } of text.matchAll(cache)) {
      const line = text.slice(text.lastIndexOf("\n", index), index);
      assert(index > joined || !line.includes("store"), at);
    }
  }
});

Deno.test("loads of what no kernel writes are held above the wait, where the assembler would move them below it", () => {
  for (const name of ["rmsnorm", "rope_norm_cache", "linear_add_norm", "decode_normed_attention"]) {
    const text = textOf(name);
    const above = text.slice(0, text.indexOf("previous_kernel();"));
    const held = above.slice(above.lastIndexOf("\n  ", above.indexOf("held(")), above.length);
    const loaded = [...text.matchAll(/load_\w+_const\(&(v\d+)/g)].map(([, value]) => value!);
    assert(loaded.length > 0, name);
    for (const value of loaded) assert(held.includes(`(${value}[`), `${name}: ${value}`);
  }
});

Deno.test("parts cross a cluster without a fence, and its first block waits for all of their bytes", () => {
  const text = textOf("decode_normed_attention");
  assert(!text.includes("__threadfence"));
  const [expected, put, waited] = [/barrier_expect\(met, (\d+)\)/, /cluster_put4/, /barrier_wait\(met, 0\)/]
    .map((what) => text.search(what));
  assert(expected! > 0 && expected! < text.indexOf("cluster_arrive();"));
  assert(early(text, /cluster_wait\(\);/), "all blocks have begun before the wait");
  assert(put! > expected! && waited! > put!);
});

Deno.test("of one row weights are asked for a round at a time before the wait", () => {
  const text = textOf("linear_normed");
  assert(early(text, /if \(s >= 1\) copy_wait<0>\(\);/));
});

Deno.test("whether a tile is of the past must not be computed from data", () => {
  const build = () =>
    kernel({
      name: "wrong",
      params: { x: input("bf16", "M", 16), flags: input("i32", "M"), y: output("f32", "M", 16) },
      grid: () => [1],
      body(k, { x, flags, y }) {
        const old = k.load(flags.tile([0], [1, 1])).lt(1);
        const a = k.stage(x.tile([0, 0], [16, 16]), old);
        k.store(y.tile([0, 0], [16, 16]), k.gemm(a, a, k.full("f32", [16, 16], 0)));
      },
    });
  assertThrows(build, TypeError, "is of the past");
});
