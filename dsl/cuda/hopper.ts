/**
 * Multiplications for Hopper: a loading warpgroup brings tiles by TMA into a ring of shared memory, the others multiply
 * them with wgmma. The kernel's body is the same as everywhere; its fold must be staged tiles and their product, and
 * what it does before and after is written like any other code, for the multiplying warps as a team.
 *
 * @module
 */
import type { Instr, Kernel, Loop, Value } from "../ir.ts";
import type { Params, View } from "../language.ts";
import type { Sm90 } from "../schedule.ts";
import { Emitter } from "./emitter.ts";
import { earlyLoads } from "./hoist.ts";
import { joinBlocks } from "./lower_cluster.ts";
import { declareCarry } from "./lower_loop.ts";
import { wordsOf } from "./parts.ts";
import { checkShared, checkWalk, indent, launchOf, place, STRETCH } from "./hopper_walk.ts";
import { plan } from "./plan.ts";
import { assemble, type CudaSource, type Descriptor } from "./source.ts";
import { lowerBlock } from "./table.ts";
import { analyse } from "./uniform.ts";
import { originOf } from "./view.ts";
import { waitFor, wgmma } from "./wgmma.ts";

/** A staged tile of the fold. */
interface Staged {
  readonly out: Value;
  readonly view: View;
  readonly bytes: number;
  /** Where it lies in a slot of the ring. */
  readonly offset: number;
}

/** The ring: how many slots of how many bytes. */
interface Slots {
  readonly bytes: number;
  readonly count: number;
}

/** A product of two staged tiles, added to what is carried. */
interface Product {
  readonly a: Staged;
  readonly b: Staged;
  readonly acc: Value;
}

/**
 * The CUDA C of `kernel` under a Hopper schedule.
 *
 * @throws {RangeError} If the kernel has another form, or the ring does not fit.
 */
export function emitHopper<P extends Params>(
  kernel: Kernel<P>,
  schedule: Sm90<keyof P & string>,
): CudaSource<P> {
  const any = kernel as Kernel;
  const { name } = kernel;
  const { workers, rings, split, persistent, cut = 1 } = checkWalk(any, schedule);
  const fold = kernel.body.find((instr) => instr.op === "loop");
  if (!fold?.fold || kernel.body.some((instr) => instr.op === "store" || instr.op === "stage")) {
    throw new RangeError(`Cannot emit "${name}": it is not one fold`);
  }
  const { staged, products } = formOf(any, fold, workers);
  const slotBytes = staged.reduce((sum, { bytes }) => sum + bytes, 0);
  const slots = Math.max(...staged.map(({ view }) => rings[view.tensor] ?? 1));
  if (slots < 2) {
    // A slot is left when the multiplication of the next has begun.
    throw new RangeError(`Cannot schedule "${name}": its tiles have one slot, expected two or more`);
  }
  const e = new Emitter(any, plan(any, { warps: 4 * workers }, { rowsFirst: true }), analyse(any), {});
  e.meeting = `workers_meet<${workers * 128}>();`;
  e.waited = true;
  e.sharedBytes = slotBytes * slots;
  e.fold = (loop) => multiply(loop, products, { bytes: slotBytes, count: slots }, cut, e);
  const loader = new Emitter(any, e.plan, e.range, {});
  const early = staged.filter(({ view }) => any.params[view.tensor]!.when !== "chain");
  const first = new Emitter(any, e.plan, e.range, {});
  first.body.line("const int tile = blockIdx.x;");
  place(first, kernel.position, persistent);
  begin(fold, staged, early, { bytes: slotBytes, count: slots }, cut, first);
  const walk = (to: Emitter, write: () => void) => {
    to.body.block("for (int tile = blockIdx.x; tile < across * down; tile += gridDim.x)", () => {
      place(to, kernel.position, persistent);
      write();
    });
  };
  walk(loader, () => load(fold, staged, early, { bytes: slotBytes, count: slots }, cut, loader));
  walk(e, () => lowerBlock(kernel.body, e));
  const [scratch, own] = [e.room(e.scratchBytes), e.room(e.ownBytes * 4 * workers)];
  const joinBytes = (cut - 1) * 4 * workers * wordsOf(fold, e) * 4;
  const joined = cut > 1 ? e.room(joinBytes + 16) : undefined;
  checkShared(any, e);
  const descriptors: Descriptor[] = staged.map(({ view }) => ({ tensor: view.tensor, box: view.box }));
  // Equal shares of the registers need no exchange: one warp loads, and several blocks fit a multiprocessor.
  const even = split.loader === split.worker;
  const threads = workers * 128 + (even ? 32 : 128);
  const blocks = even ? Math.max(1, Math.floor(65_536 / (threads * split.worker))) : 1;
  const calls = products.map(({ acc }) => acc.shape[1]);
  const { source, body } = assemble(any, {
    accesses: [e.accesses.toString(), ...new Set(calls)].map((x) =>
      typeof x === "number" ? wgmma(x) + "\n" + waitFor(x) : x
    )
      .filter((text) => text !== "").join("\n"),
    bounds: `${threads}, ${blocks}`,
    lines: [
      "extern __shared__ __align__(1024) unsigned char shared[];",
      `__shared__ __align__(8) unsigned long long barriers[${2 * slots}]; // of each slot: full, empty`,
      "const unsigned ring = shared_address(shared), full = shared_address(barriers), empty = full + 8 * " +
      `${slots};`,
      ...(e.scratchBytes > 0 ? [`unsigned char* const scratch = ${scratch};`] : []),
      ...(e.ownBytes > 0 ? [`unsigned char* const own = ${own} + threadIdx.x / 32 * ${e.ownBytes};`] : []),
      ...(joined === undefined ? [] : [
        `unsigned* const joined = (unsigned*)(${joined}); // parts of the cluster's other blocks, in its first`,
        `const unsigned met = shared_address(joined + ${joinBytes / 4});`,
      ]),
      "if (threadIdx.x == 0) {",
      `  for (int s = 0; s < ${slots}; s++) { barrier_init(full + 8 * s, 1); barrier_init(empty + 8 * s, ${workers}); }`,
      ...(joined === undefined ? [] : ["  barrier_init(met, 1);"]),
      "  barrier_ready();",
      ...(joined === undefined ? [] : [`  if (blockIdx.z == 0) barrier_expect(met, ${joinBytes});`]),
      "}",
      "__syncthreads();",
      "next_kernel();",
      ...(joined === undefined ? [] : [
        "cluster_arrive();",
      ]),
      "int slot = 0, phase = 0;",
      `if (threadIdx.x >= ${workers * 128}) {`,
      ...(even ? [] : [`  registers_give<${split.loader}>();`]),
      `  if (threadIdx.x == ${workers * 128}) {`,
      "    int ahead = 0; // rounds of the first tile, of which all is under way that the kernel before does not write",
      ...(early.length === 0 ? [] : [
        "    if (blockIdx.x < across * down) {",
        ...indent(first.body.toString(), 3),
        "    }",
      ]),
      "    previous_kernel();",
      ...indent(loader.body.toString(), 2),
      "  }",
      "} else {",
      ...(even ? [] : [`  registers_take<${split.worker}>();`]),
      "  previous_kernel();",
      "  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;",
      ...indent(e.body.toString(), 1),
      "}",
    ],
    more: [
      "int across",
      "int down",
      ...descriptors.map((_, i) => `const __grid_constant__ Descriptor from${i}`),
    ],
  });
  const written = { name, source, body, threads };
  return { ...written, ...launchOf(kernel, e, descriptors, cut) };
}

/** The staged tiles and products of a fold. @throws {RangeError} If it does anything else. */
function formOf({ name }: Kernel, { body, carry }: Loop, workers: number) {
  const other = (why: string) => new RangeError(`Cannot emit "${name}" for Hopper: ${why}`);
  const staged: Staged[] = [];
  const products: Product[] = [];
  const turned = new Map<Value, Value>();
  let offset = 0;
  for (const instr of body) {
    if (instr.op === "stage" && "tensor" in instr.from) {
      const { from: view, out } = instr;
      const [rows, cols] = view.shape;
      if (view.pages || view.index.length !== 2) throw other(`"${view.tensor}" is not read as a matrix`);
      if (cols !== STRETCH || rows > 256 || rows % 8 !== 0 || out.dtype !== "bf16") {
        throw other(
          `a tile is ${out.dtype} [${rows}, ${cols}], expected bf16 of at most 256 rows and ${STRETCH} columns`,
        );
      }
      const bytes = rows * cols * 2;
      staged.push({ out, view, bytes, offset });
      offset += Math.ceil(bytes / 1024) * 1024;
    } else if (instr.op === "transpose") turned.set(instr.out, instr.from);
    else if (instr.op === "gemm") {
      const a = staged.find(({ out }) => out === instr.a);
      const b = staged.find(({ out }) => out === turned.get(instr.b));
      const carried = carry.find(({ inside }) => inside === instr.acc);
      if (!a || !b || instr.depth || carried?.next !== instr.out) {
        throw other("a product is not of staged tiles");
      }
      if (a.view.shape[0] !== 64 * workers) {
        throw other(`a tile has ${a.view.shape[0]} rows, expected ${64 * workers}`);
      }
      products.push({ a, b, acc: instr.acc });
    } else if (!isIndex(instr)) throw other(`its fold has a "${instr.op}"`);
  }
  return { staged, products };
}

/** Scalars of addresses have no text of their own here. */
function isIndex(instr: Instr): boolean {
  return instr.op === "const" || instr.op === "map" && instr.out.shape[0] * instr.out.shape[1] === 1;
}

/** Writes how many rounds a block has, and from which on if a cluster's blocks share them. */
function count(fold: Loop, cut: number, e: Emitter): void {
  const all = e.at(fold.count, "0", "0");
  if (cut === 1) return e.body.line(`const int count = ${all};`);
  const [from, to] = [`${all} * (int)blockIdx.z / ${cut}`, `${all} * ((int)blockIdx.z + 1) / ${cut}`];
  e.body.line(`const int from = ${from}, count = ${to} - from;`);
}

/** What a thread fetches for its round `n`, to `slot`. */
function fetch(
  fold: Loop,
  staged: readonly Staged[],
  which: readonly Staged[],
  slotBytes: number,
  slot: string,
  cut: number,
  e: Emitter,
): void {
  const scope = { names: new Map([[fold.counter, cut === 1 ? "n" : "(from + n)"]]), expand: [] };
  for (const tile of which) {
    const { view, offset } = tile;
    const [row, col] = originOf(e, view, scope);
    const to = `ring + ${slot} * ${slotBytes}${offset === 0 ? "" : ` + ${offset}`}`;
    e.body.line(`tma_load(${to}, &from${staged.indexOf(tile)}, ${col}, ${row}, full + 8 * ${slot});`);
  }
}

/** Fills the ring with what the kernel before does not write, of the first tile that a block takes. */
function begin(
  fold: Loop,
  staged: readonly Staged[],
  early: readonly Staged[],
  slots: Slots,
  cut: number,
  e: Emitter,
): void {
  if (cut > 1) count(fold, cut, e);
  e.body.line(`ahead = min(${cut > 1 ? "count" : e.at(fold.count, "0", "0")}, ${slots.count});`);
  e.body.block("for (int n = 0; n < ahead; n++)", () => {
    e.body.line(`barrier_expect(full + 8 * n, ${slots.bytes});`);
    fetch(fold, staged, early, slots.bytes, "n", cut, e);
  });
}

/** One thread fetches every tile of the fold, as far ahead as the ring goes. */
function load(
  fold: Loop,
  staged: readonly Staged[],
  early: readonly Staged[],
  slots: Slots,
  cut: number,
  e: Emitter,
): void {
  const late = staged.filter((tile) => !early.includes(tile));
  count(fold, cut, e);
  e.body.block("for (int n = 0; n < count; n++)", () => {
    e.body.block("if (n >= ahead)", () => {
      e.body.line(
        "barrier_wait(empty + 8 * slot, phase ^ 1);",
        `barrier_expect(full + 8 * slot, ${slots.bytes});`,
      );
      fetch(fold, staged, early, slots.bytes, "slot", cut, e);
    });
    fetch(fold, staged, late, slots.bytes, "slot", cut, e);
    e.body.line(`if (++slot == ${slots.count}) slot = 0, phase ^= 1;`);
  });
  e.body.line("ahead = 0;");
}

/** Every multiplying warpgroup has 64 rows; one group of wgmma is in flight. */
function multiply(loop: Loop, products: readonly Product[], slots: Slots, cut: number, e: Emitter): void {
  declareCarry(loop, e);
  const early = earlyLoads(loop, e);
  lowerBlock([...early], e);
  const sums = products.map(({ acc }) => {
    const { last } = loop.carry.find(({ inside }) => inside === acc)!;
    return { width: acc.shape[1], name: e.bound(last, e.layout(e.plan.family(last), last.shape))! };
  });
  const tile = ({ offset }: Staged) => `ring + slot * ${slots.bytes}${offset === 0 ? "" : ` + ${offset}`}`;
  count(loop, cut, e);
  e.body.line("int before = 0; // the slot of the round before");
  e.body.block("for (int n = 0; n < count; n++)", () => {
    e.body.line("barrier_wait(full + 8 * slot, phase);", "wgmma_fence();");
    products.forEach(({ a, b }, i) => {
      e.body.line(
        `const unsigned long long a${i} = swizzled(${tile(a)} + warp / 4 * ${
          64 * STRETCH * 2
        }), b${i} = swizzled(${tile(b)});`,
      );
    });
    // 16 numbers of depth are 32 bytes of a row: 2 in the descriptor's count.
    e.body.line("#pragma unroll");
    e.body.block(`for (int k = 0; k < ${STRETCH / 8}; k += 2)`, () => {
      sums.forEach(({ width, name }, i) => e.body.line(`wgmma_${width}(${name}, a${i} + k, b${i} + k);`));
    });
    e.body.line("wgmma_commit();", "wgmma_wait<1>();");
    e.body.line("if (n > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);", "before = slot;");
    e.body.line(`if (++slot == ${slots.count}) slot = 0, phase ^= 1;`);
  });
  sums.forEach(({ width, name }) => e.body.line(`wgmma_wait_${width}<0>(${name});`));
  e.body.line("if (count > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);");
  const finish = () => lowerBlock(loop.fold!.finish.filter((instr) => !early.has(instr)), e);
  if (cut > 1) joinBlocks(loop, cut, finish, lowerBlock, e);
  else finish();
}
