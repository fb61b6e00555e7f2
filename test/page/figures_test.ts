import { assertEquals, assertStringIncludes } from "@std/assert";
import {
  aboutSteps,
  cellsOf,
  type EngineState,
  figures,
  inBytes,
  layoutOf,
  short,
} from "../../assets/page/source/figures.ts";
import { cellsOf as cellsOfBlocks } from "../../src/server/engine_state.ts";

const NOTHING = { prefill: 0, mixed: 0, decode: 0, idle: 0, steps: 0 };
const state = (fields: Partial<EngineState>): EngineState => ({
  ...{ model: "m", at: 0, running: [], running_total: 1, waiting: [], waiting_total: 0, tokens: 0 },
  blocks: { size: 16, total: 1, free: 1, cached: 0, held: 0, shared: 0, per_cell: 1, cells: [0, 1] },
  ...{ spent_ms: NOTHING, step_bytes: null, memory_bandwidth: null },
  ...fields,
});

Deno.test("two looks give tokens a second, a step's time and how near it is to the memory's", () => {
  const before = state({ step_bytes: 1e6, memory_bandwidth: 1e9 });
  const now = { ...before, at: 2000, tokens: 500, step_bytes: 3e6 };
  const spent_ms = { ...NOTHING, decode: 400, steps: 100 };
  assertEquals(figures(before, { ...now, spent_ms }), {
    ...{ tokensPerSecond: 250, step: 4, decoding: true },
    ...{ bytes: 2e6, bytesPerSecond: 5e8, roofline: 2 },
  });
  const mixed = figures(before, { ...now, spent_ms: { ...spent_ms, mixed: 100 } });
  assertEquals([mixed.step, mixed.decoding, mixed.bytes], [5, false, 2e6]);
  assertStringIncludes(
    aboutSteps(mixed),
    "at least 2.00 MB, 400 MB a second. The memory would take 2.00 ms for it, 40.0 %",
  );
  const still = figures(before, now);
  assertEquals([still.step, still.bytes, still.roofline], [undefined, undefined, undefined]);
  const begun = figures({ ...before, running_total: 0 }, { ...now, spent_ms });
  assertEquals([begun.step, begun.bytes], [4, undefined]);
  const unknown = figures(before, { ...now, spent_ms, memory_bandwidth: null });
  assertEquals([unknown.bytesPerSecond, unknown.roofline], [5e8, undefined]);
  assertStringIncludes(aboutSteps(unknown), "--memory-bandwidth");
});

Deno.test("the page reads the cells that the server writes", () => {
  const blocks = Int32Array.of(0, -1, -1, 1 << 16 | 4, 3 << 16 | 2, 0, 0);
  assertEquals([...cellsOf({ ...state({}).blocks, ...cellsOfBlocks(blocks) })], [-1, -1, 5, -3, 0, 0]);
});

Deno.test("a grid of any size fits its width, and its height if it can", () => {
  for (const cells of [1, 100, 768, 4096]) {
    for (const width of [328, 1152]) {
      const { pitch, columns } = layoutOf(cells, width, 320);
      assertEquals(
        [pitch >= 3 && pitch <= 16, columns * pitch <= width],
        [true, true],
        `${cells} in ${width}`,
      );
      if (pitch > 3) assertEquals(Math.ceil(cells / columns) * pitch <= 320, true);
    }
  }
});

Deno.test("numbers are short", () => {
  assertEquals([0, 0.126, 12.34, 1234.5].map(short), ["0.00", "0.13", "12.3", "1,235"]);
  assertEquals([0, 999, 1e3, 33.2e6, 3.35e12].map(inBytes), [
    "0.00 B",
    "999 B",
    "1.00 KB",
    "33.2 MB",
    "3.35 TB",
  ]);
});
