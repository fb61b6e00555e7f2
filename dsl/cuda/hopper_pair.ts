/**
 * Folds of two products for Hopper, of which the second multiplies what is made of the first: attention. Two warps
 * bring tiles by the copy engine, page by page; each of two warpgroups has the next round's first product under way with
 * this round's second, so that one multiplies while the other computes what lies between (after FlashAttention-3, Shah et
 * al. 2024). The kernel's body is the same as everywhere.
 *
 * @module
 */
import { everyInstr, inputsOf, type Instr, type Kernel, type Loop, outsOf, type Value } from "../ir.ts";
import type { Params } from "../language.ts";
import type { Sm90 } from "../schedule.ts";
import { Emitter } from "./emitter.ts";
import { holdsEverywhere } from "./holds.ts";
import { advance, fetch, type Ring, ringOf } from "./hopper_ring.ts";
import { checkShared, checkWalk, indent, launchOf, place, STRETCH } from "./hopper_walk.ts";
import { declareCarry, handOn } from "./lower_loop.ts";
import { unrounded } from "./lower_shared.ts";
import { plan } from "./plan.ts";
import { assemble, type CudaSource } from "./source.ts";
import { lowerBlock } from "./table.ts";
import { analyse } from "./uniform.ts";
import { waitFor, wgmma, wgmmaRows } from "./wgmma.ts";

type Gemm = Extract<Instr, { readonly op: "gemm" }>;

/** The two products, and the tiles that they read. */
interface Pair {
  readonly loop: Loop;
  readonly first: Gemm;
  readonly second: Gemm;
  /** The left side, staged once for a program; the right sides, for each round. */
  readonly left: Ring;
  readonly inner: Ring;
  readonly outer: Ring;
}

/** Whether a kernel multiplies what it made of a product. */
export function isPair({ body }: Kernel): boolean {
  const fold = body.find((instr) => instr.op === "loop");
  return fold?.fold !== undefined && fold.body.some((i) => i.op === "gemm" && i.a.space === "register");
}

/**
 * The CUDA C of a kernel of two products under a Hopper schedule.
 *
 * @throws {RangeError} If the kernel has another form, or its tiles do not fit.
 */
export function emitPair<P extends Params>(
  kernel: Kernel<P>,
  schedule: Sm90<keyof P & string>,
): CudaSource<P> {
  const any = kernel as Kernel;
  const { name } = kernel;
  const { workers, rings: slots, split, persistent, cut } = checkWalk(any, schedule);
  if (cut) throw new RangeError(`Cannot emit "${name}" for Hopper: a pair of products is not cut`);
  const e = new Emitter(any, plan(any, { warps: 4 * workers }, { rowsFirst: true }), analyse(any), {});
  e.meeting = `workers_meet<${workers * 128}>();`;
  e.waited = true;
  e.strands = schedule.strands ?? 1;
  const pair = formOf(any, workers, slots, e);
  const rings = [pair.left, pair.inner, pair.outer];
  const around = kernel.body.filter((instr) => instr.op !== "stage");
  // With two warps no tile waits for room for one of the other side; pages are many small copies.
  const loaders = [[[pair.left], [pair.inner]], [[], [pair.outer]]].map(([once, each]) => {
    const loader = new Emitter(any, e.plan, e.range, {});
    walk(loader, any, persistent, () => load(pair.loop, around, once!, each!, loader));
    return loader.body.toString();
  });
  e.fold = () => multiply(pair, e);
  walk(e, any, persistent, () => lowerBlock(around, e));
  const [scratch, own] = [e.room(e.scratchBytes), e.room(e.ownBytes * 4 * workers)];
  checkShared(any, e);
  const widths = [pair.first.out.shape[1], pair.second.out.shape[1]] as const;
  const barriers = rings.map((_, i) => rings.slice(0, i).reduce((sum, { slots }) => sum + 2 * slots, 0));
  const total = rings.reduce((sum, { slots }) => sum + 2 * slots, 0);
  const threads = (workers + 1) * 128;
  const { source, body } = assemble(any, {
    accesses: [
      e.accesses.toString(),
      wgmma(widths[0]),
      wgmmaRows(widths[1]),
      ...[...new Set(widths)].map(waitFor),
    ].filter((text) => text !== "").join("\n"),
    bounds: `${threads}, 1`,
    lines: [
      "extern __shared__ __align__(1024) unsigned char shared[];",
      `__shared__ __align__(8) unsigned long long barriers[${total}]; // of each slot of each ring: full, empty`,
      "const unsigned start = shared_address(shared), counts = shared_address(barriers);",
      ...rings.flatMap(({ name, offset, slots }, i) => [
        `const unsigned ${name}_ring = start + ${offset}, ${name}_full = counts + ${8 * barriers[i]!}, ` +
        `${name}_empty = ${name}_full + ${8 * slots};`,
      ]),
      ...(e.scratchBytes > 0 ? [`unsigned char* const scratch = ${scratch};`] : []),
      ...(e.ownBytes > 0 ? [`unsigned char* const own = ${own} + threadIdx.x / 32 * ${e.ownBytes};`] : []),
      "if (threadIdx.x == 0) {",
      ...rings.map(({ name, slots }) =>
        `  for (int s = 0; s < ${slots}; s++) { barrier_init(${name}_full + 8 * s, 1); ` +
        `barrier_init(${name}_empty + 8 * s, ${4 * workers}); }`
      ),
      "  barrier_ready();",
      "}",
      "__syncthreads();",
      "next_kernel();",
      ...rings.map(({ name }) => `int ${name}_slot = 0, ${name}_phase = 0;`),
      `if (threadIdx.x >= ${workers * 128}) {`,
      `  registers_give<${split.loader}>();`,
      "  const int lane = threadIdx.x & 31;",
      "  previous_kernel();",
      ...loaders.flatMap((text, i) => [
        `  if (threadIdx.x / 32 == ${4 * workers + i}) {`,
        ...indent(text, 2),
        "  }",
      ]),
      "} else {",
      `  registers_take<${split.worker}>();`,
      "  previous_kernel();",
      "  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;",
      ...indent(e.body.toString(), 1),
      "}",
    ],
    more: [
      "int across",
      "int down",
      ...rings.map(({ name }) => `const __grid_constant__ Descriptor of_${name}`),
    ],
  });
  const written = { name, source, body, threads };
  return { ...written, ...launchOf(kernel, e, rings.map(({ view, box }) => ({ tensor: view.tensor, box }))) };
}

/** @throws {RangeError} If the kernel is anything but such a fold. */
function formOf(kernel: Kernel, workers: number, slots: Walking["rings"], e: Emitter): Pair {
  const other = (why: string) => new RangeError(`Cannot emit "${kernel.name}" for Hopper: ${why}`);
  const loop = kernel.body.find((instr) => instr.op === "loop")!;
  const products = loop.body.filter((instr) => instr.op === "gemm");
  const [first, second] = products;
  if (
    products.length !== 2 || !first || !second || loop.body.some((i) => i.op === "store" || i.op === "loop")
  ) {
    throw other("its fold is not two products");
  }
  const zero = e.plan.maker(first.acc);
  const turned = e.plan.maker(first.b);
  if (zero?.op !== "const" || zero.value !== 0 || turned?.op !== "transpose" || first.depth) {
    throw other("the first product is not of a turned tile, or is added to something");
  }
  const carried = loop.carry.find(({ next }) => next === second.out);
  const reads = (instr: Instr) => carried && inputsOf(instr).includes(carried.inside);
  if (!carried || loop.body.some((i) => i !== second && reads(i) && !outsOf(i).every(e.plan.inlined))) {
    throw other("the second product is not added to what is carried, or that is read for something else");
  }
  const [rows, width] = first.out.shape;
  if (
    Math.ceil(rows / 16) * 16 !== 64 * workers || width % 16 !== 0 || width > 256 || second.a.dtype !== "bf16"
  ) {
    throw other(
      `the first product is [${rows}, ${width}], expected ${64 * workers} rows and 16 columns or more`,
    );
  }
  const ring = (value: Value, high: number) => {
    const instr = e.plan.maker(value);
    if (instr?.op === "stage" && "tensor" in instr.from) {
      return ringOf(instr.out, instr.from, high, slots[instr.from.tensor] ?? 1, e);
    }
    throw other("a side of a product is not staged from a tensor");
  };
  const left = ring(first.a, 64 * workers);
  const stores = [...everyInstr(loop.fold!.finish)].filter((instr) => instr.op === "store");
  // What is fetched as one run has rows that do not exist: no one may see what becomes of them.
  if (left.run && stores.some(({ to }) => to.pages !== left.view.pages)) {
    throw other("it stores rows that it does not read");
  }
  return { loop, first, second, left, inner: ring(turned.from, width), outer: ring(second.b, width) };
}

type Walking = ReturnType<typeof checkWalk>;

/** Programs of a block: back and forth, so that nobody gets the longest of every round. */
function walk(e: Emitter, kernel: Kernel, band: number, write: () => void): void {
  e.body.line("const int walkers = gridDim.x;");
  e.body.block("for (int round = 0; round * walkers < across * down; round++)", () => {
    e.body.line(
      "const int tile = round * walkers + (round % 2 == 0 ? blockIdx.x : walkers - 1 - blockIdx.x);",
      "if (tile >= across * down) continue;",
    );
    place(e, kernel.position, band);
    write();
  });
}

/** A warp fetches its share of every program's tiles, as far ahead as their rings go: those of `once`, those of `each` round. */
function load(
  loop: Loop,
  around: readonly Instr[],
  once: readonly Ring[],
  each: readonly Ring[],
  e: Emitter,
) {
  const scalars = around.filter((instr) =>
    instr.op !== "loop" && outsOf(instr).every(({ shape }) => shape[0] * shape[1] === 1)
  );
  lowerBlock(scalars, e);
  e.body.line(`const int count = ${e.at(loop.count, "0", "0")};`, "if (count == 0) continue;");
  for (const ring of once) fetch(ring, { names: new Map(), expand: [] }, e);
  e.body.block("for (int n = 0; n < count; n++)", () => {
    const scope = { names: new Map([[loop.counter, "n"]]), expand: loop.body };
    for (const ring of each) fetch(ring, scope, e);
  });
}

/** Every multiplying warpgroup has 64 rows. */
function multiply(pair: Pair, e: Emitter): void {
  const { loop, first, second, left, inner, outer } = pair;
  const [family, layout] = [e.plan.family(first.out), e.layout(e.plan.family(first.out), first.out.shape)];
  const { last } = loop.carry.find(({ next }) => next === second.out)!;
  const sumLayout = e.layout(e.plan.family(last), last.shape);
  const width = { first: first.out.shape[1], second: last.shape[1] };
  declareCarry(loop, e);
  const sum = e.bound(last, sumLayout)!;
  e.inPlace.set(second.out, sum);
  const middle = loop.body.filter(({ op }) => op !== "stage" && op !== "transpose" && op !== "gemm");
  const b = e.body;
  /** Every warp has read the slot. */
  const release = ({ name }: Ring) =>
    b.line(`if (lane == 0) barrier_arrive(${name}_empty + 8 * ${name}_slot);`);
  const await_ = ({ name }: Ring) => b.line(`barrier_wait(${name}_full + 8 * ${name}_slot, ${name}_phase);`);
  const step = (stretch: number) => `k / 4 * ${stretch / 16} + k % 4 * 2`;
  let product = "";
  const startFirst = () => {
    product = e.declare(first.out, layout);
    await_(inner);
    b.block("", () => {
      b.line(`const unsigned long long b = swizzled(${slotOf(inner)});`, "wgmma_fence();", "#pragma unroll");
      b.block(`for (int k = 0; k < ${first.a.shape[1] / 16}; k++)`, () => {
        b.line(
          `wgmma_${width.first}(${product}, left + (${step(left.stretch)}), b + (${
            step(inner.stretch)
          }), k > 0);`,
        );
      });
      b.line("wgmma_commit();");
    });
  };
  const startSecond = () => {
    await_(outer);
    b.block("", () => {
      b.line(
        `const unsigned long long b = swizzled_turned(${slotOf(outer)}, ${outer.stretch});`,
        "wgmma_fence();",
        "#pragma unroll",
      );
      b.block(`for (int k = 0; k < ${width.first / 16}; k++)`, () => {
        b.line(`wgmma_rows_${width.second}(${sum}, again[k], b + k * ${16 * STRETCH * 2 / 16});`);
      });
      b.line("wgmma_commit();");
    });
  };
  const endFirst = (n: string, others: 0 | 1) => {
    b.line(`wgmma_wait_${width.first}<${others}>(${product});`);
    release(inner);
    advance(inner, e);
    e.bind(loop.counter, e.layout(e.plan.family(loop.counter), [1, 1]), n);
    for (const instr of middle) if (!maskInPlace(instr, first, product, e)) lowerBlock([instr], e);
  };
  const endSecond = () => {
    b.line(`wgmma_wait_${width.second}<0>(${sum});`);
    release(outer);
    advance(outer, e);
  };
  /** The carried sum and the left side of the second product, ready for it. */
  const prepareSecond = () => {
    e.each(sumLayout, (i, j) => {
      const at = e.index(sum, sumLayout, i, j);
      const start = e.element(second.acc, e.plan.family(last), i, j);
      if (start !== at) b.line(`${at} = ${start};`);
    });
    const source = unrounded(second.a, e);
    b.unroll("k", width.first / 16, (k) => {
      for (const part of [0, 1, 2, 3]) {
        const at = (n: number) =>
          e.element(source, family, String(part % 2), `4 * ${k} + ${(part >> 1) * 2 + n}`);
        b.line(`again[${k}][${part}] = pack_bf16(${at(0)}, ${at(1)});`);
      }
    });
    handOn(loop, e);
  };
  b.line(`const int count = ${e.at(loop.count, "0", "0")};`);
  b.block("if (count > 0)", () => {
    await_(left);
    b.line(
      `const unsigned long long left = swizzled(${slotOf(left)} + warp / 4 * ${64 * STRETCH * 2});`,
      `unsigned again[${width.first / 16}][4];`,
    );
    b.block("", () => {
      startFirst();
      endFirst("0", 0);
      prepareSecond();
    });
    b.line("#pragma unroll 1");
    b.block("for (int n = 1; n < count; n++)", () => {
      clearUnwritten(pair, "(n - 1)", e);
      startFirst();
      startSecond();
      endFirst("n", 1);
      endSecond();
      prepareSecond();
    });
    release(left);
    advance(left, e);
    clearUnwritten(pair, "(count - 1)", e);
    startSecond();
    endSecond();
  });
  lowerBlock(loop.fold!.finish, e);
}

/** C expression of the address of a ring's slot. */
function slotOf({ name, bytes }: Ring): string {
  return `${name}_ring + ${name}_slot * ${bytes}`;
}

/** A mask of a product changes it where it lies, and only in tiles that it does not pass whole. */
function maskInPlace(instr: Instr, { out }: Gemm, product: string, e: Emitter): boolean {
  if (instr.op !== "map" || instr.name !== "select" || instr.args[1] !== out || e.plan.inlined(instr.out)) {
    return false;
  }
  const family = e.plan.family(out);
  const layout = e.layout(family, out.shape);
  const [mask, , otherwise] = instr.args as readonly [Value, Value, Value];
  const write = () =>
    e.each(layout, (i, j) => {
      const [holds, at] = [e.element(mask, family, i, j), e.index(product, layout, i, j)];
      e.body.line(`${at} = ${holds} ? ${at} : ${e.element(otherwise, family, i, j)};`);
    });
  const whole = holdsEverywhere(mask, e);
  if (whole) e.body.block(`if (!(${whole}))`, write);
  else write();
  e.bind(instr.out, layout, product);
  return true;
}

/** Rows of the outer tile of round `n` that no sum may see, as zeros: nothing else may lie there, NaN least of all. */
function clearUnwritten({ loop, second, outer }: Pair, n: string, e: Emitter): void {
  const { depth, b: { shape: [rows] } } = second;
  if (!depth) return;
  const scope = { names: new Map([[loop.counter, n]]), expand: loop.body };
  e.body.block("", () => {
    e.body.line(`const int written = ${e.at(depth, "0", "0", scope)};`);
    e.body.block(`if (written < ${rows})`, () => {
      const { name, bytes, offset, stretch, stretches } = outer;
      e.body.line(
        `barrier_wait(${name}_full + 8 * ${name}_slot, ${name}_phase);`,
        `uint4* const tile = (uint4*)(shared + ${offset} + ${name}_slot * ${bytes});`,
      );
      e.body.block(`for (int at = max(written, 0) * 8 + thread % 128; at < ${rows} * 8; at += 128)`, () => {
        for (let s = 0; s < stretches; s++) {
          e.body.line(`tile[${s === 0 ? "" : `${s * stretch / 16} + `}at] = make_uint4(0, 0, 0, 0);`);
        }
      });
      e.body.line("writes_seen();", "group_meets();");
    });
  });
}
