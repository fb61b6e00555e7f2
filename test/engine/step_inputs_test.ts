import { assert, assertEquals } from "@std/assert";
import { WORK } from "../../dsl/kernels/attention.ts";
import { SETTINGS } from "../../dsl/kernels/sampling.ts";
import { referenceDevice } from "../../src/device/reference_device.ts";
import type { Step } from "../../src/engine/engine.ts";
import { type Geometry, promptsOf, sizeOf, StepInputs, StepMemory } from "../../src/engine/step_inputs.ts";
import { randomFrom, request } from "./history.ts";

const GEOMETRY: Geometry = {
  blockSize: 16,
  maxBlocks: 40,
  tiles: { decode: 16, prefill: 64, queries: 32 },
  most: { tokens: 8192, chunks: 256 },
};
const PLAIN = { scored: 0, logprobs: false, masked: false, penalised: false };

/** Chunks by where they start and how long they are; slot `s` has the blocks from `100 * s + 1` on. */
function stepOf(chunks: readonly (readonly [slot: number, start: number, count: number])[]): Step {
  const all = chunks.reduce((sum, [, , count]) => sum + count, 0);
  return {
    number: 1,
    chunks: chunks.length,
    slot: Int32Array.from(chunks, ([slot]) => slot),
    start: Int32Array.from(chunks, ([, start]) => start),
    count: Int32Array.from(chunks, ([, , count]) => count),
    samples: new Uint8Array(chunks.length).fill(1),
    tokens: Int32Array.from({ length: all }, (_, i) => i),
    blocks: Int32Array.from(
      { length: 16 * GEOMETRY.maxBlocks },
      (_, i) => 100 * Math.floor(i / GEOMETRY.maxBlocks) + 1 + i % GEOMETRY.maxBlocks,
    ),
    admitted: [],
  };
}

Deno.test("a plan holds its step, and few tokens beside it", () => {
  const random = randomFrom(3);
  for (let round = 0; round < 3000; round++) {
    const chunks = 1 + random(256);
    const counts = Array.from({ length: chunks }, () => random(3) ? 1 : 1 + random(2 ** (1 + random(12))));
    const tokens = counts.reduce((a, b) => a + b, 0);
    if (tokens > GEOMETRY.most.tokens) continue;
    const step = stepOf(counts.map((count, slot) => [slot, 0, count]));
    const size = sizeOf(step, GEOMETRY);
    const ones = counts.filter((n) => n === 1).length;
    const items = counts.reduce((sum, n) => n === 1 ? sum : sum + Math.ceil(n / GEOMETRY.tiles.queries), 0);
    assert(size.tokens >= tokens && size.chunks >= chunks && size.rows >= chunks, JSON.stringify(size));
    assert(size.decode >= ones && size.prefill >= items, JSON.stringify(size));
    assert(size.tokens - tokens <= Math.max(8, tokens / 4), `${size.tokens} for ${tokens}`);
    assert(size.tokens <= GEOMETRY.most.tokens && size.chunks <= GEOMETRY.most.chunks);
    assertEquals(size.decode === 0, ones === 0);
  }
});

Deno.test("steps with prompts need few plans", () => {
  const sizes = new Set<string>();
  for (let tokens = 2; tokens <= 8192; tokens++) {
    for (const chunks of [1, 7, 100, 256]) sizes.add(JSON.stringify(promptsOf(GEOMETRY, tokens, chunks)));
  }
  assert(sizes.size < 4 * 60, `${sizes.size}`);
});

Deno.test("of a block table only what is in use is written, with zeros up to the end of a round", () => {
  const device = referenceDevice();
  const step = stepOf([[3, 70, 1], [1, 0, 20]]);
  const size = { ...sizeOf(step, GEOMETRY), ...PLAIN };
  const memory = new StepMemory(device, size, GEOMETRY);
  device.write(memory.table, new Int32Array(size.chunks * GEOMETRY.maxBlocks).fill(-7));
  new StepInputs(memory, size, GEOMETRY).write(device, step, () => request({ id: 0 }));
  const table = device.read(memory.table).wait();
  const row = (i: number) => [...table.subarray(i * GEOMETRY.maxBlocks, i * GEOMETRY.maxBlocks + 10)];
  assertEquals(row(0), [301, 302, 303, 304, 305, 0, 0, 0, -7, -7]); // 71 tokens: two rounds of 64
  assertEquals(row(1), [101, 102, 0, 0, 0, 0, 0, 0, -7, -7]);
});

Deno.test("work lists begin with what takes longest, and have each query once", () => {
  const device = referenceDevice();
  const step = stepOf([[0, 100, 1], [1, 300, 1], [2, 0, 70], [3, 200, 1], [4, 64, 40]]);
  const size = { ...sizeOf(step, GEOMETRY), ...PLAIN };
  const inputs = new StepInputs(new StepMemory(device, size, GEOMETRY), size, GEOMETRY);
  inputs.write(device, step, () => request({ id: 0 }));
  const items = (part: "decode" | "prefill") => {
    const words = [...device.read(inputs.views[part]!).wait()];
    return Array.from(
      { length: words.length / WORK.columns },
      (_, i) => words.slice(i * WORK.columns, (i + 1) * WORK.columns),
    ).filter((item) => item[WORK.tiles]! > 0);
  };
  // Chunk, first row, queries, position of the first, tiles.
  assertEquals(items("decode"), [[1, 1, 1, 300, 19], [3, 72, 1, 200, 13], [0, 0, 1, 100, 7]]);
  assertEquals(items("prefill"), [
    [4, 105, 8, 96, 2],
    [4, 73, 32, 64, 2],
    [2, 66, 6, 64, 2],
    [2, 34, 32, 32, 1],
    [2, 2, 32, 0, 1],
  ]);
});

Deno.test("blocks that no token of a chunk sees are not in its table", () => {
  using device = referenceDevice();
  const geometry = { ...GEOMETRY, window: 20 };
  // Of a chunk from 67 on the first token sees 48 to 67; of one from 66 on, 47 to 66.
  const step = stepOf([[0, 67, 1], [1, 66, 5], [2, 0, 3]]);
  const size = { ...sizeOf(step, geometry), ...PLAIN };
  const memory = new StepMemory(device, size, geometry);
  const inputs = new StepInputs(memory, size, geometry);
  inputs.write(device, step, (id) => request({ id }));
  const table = device.read(inputs.views.table).wait();
  const row = (chunk: number) => Array.from(table.subarray(chunk * 40, chunk * 40 + 6));
  assertEquals([row(0), row(1), row(2)], [
    [-1, -1, -1, 4, 5, 0],
    [-1, -1, 103, 104, 105, 0],
    [201, 0, 0, 0, 0, 0],
  ]);
});

Deno.test("a temperature below 1e-5 is greedy, as in vLLM", () => {
  using device = referenceDevice();
  const temperatures = [0, 9e-6, 1e-5, 1];
  const step = stepOf(temperatures.map((_, slot) => [slot, 0, 1]));
  const size = { ...sizeOf(step, GEOMETRY), ...PLAIN };
  const inputs = new StepInputs(new StepMemory(device, size, GEOMETRY), size, GEOMETRY);
  const { sampling } = request({ id: 0 });
  inputs.write(device, step, (slot) => {
    return request({ id: slot, sampling: { ...sampling, temperature: temperatures[slot]! } });
  });
  const words = device.read(inputs.views.settings!).wait();
  const greedy = temperatures.map((_, row) => words[row * SETTINGS.columns + SETTINGS.temperature] === 0);
  assertEquals(greedy, [true, true, false, false]);
});
