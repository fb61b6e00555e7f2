import { assertEquals } from "@std/assert";
import { emitCuda } from "../../dsl/cuda/emit.ts";
import {
  head,
  linear,
  linearAdd,
  linearGated,
  logits,
  picksFirst,
  tuneLinear,
} from "../../dsl/kernels/gemm.ts";
import { Compiler } from "../../src/device/cuda/compiler.ts";
import { nvrtcTest } from "./nvrtc_test_case.ts";

/** Layers of models that people serve: hidden size, intermediate size, width of query, key and value together. */
const MODELS = {
  "135M": [576, 1536, 960],
  "0.6B": [1024, 3072, 4096],
  "1B": [2048, 8192, 3072],
  "4B": [2560, 9728, 6144],
  "8B": [4096, 14336, 6144],
  "14B": [5120, 17408, 7168],
  "70B": [8192, 28672, 10240],
} as const;
const VOCABULARY = 128_256;

/** Each layer of a model as `target` runs it for `rows` rows. */
function layers(target: "sm80" | "sm90", [hidden, intermediate, qkv]: readonly number[], rows: number) {
  const sized = (width: number, depth: number, weights: 1 | 2 = 1) => {
    const { schedule, ...tuned } = tuneLinear(target, rows, weights, width, depth);
    return { c: { ...tuned, width, depth }, schedule };
  };
  const all = [
    { of: linear, ...sized(qkv!, hidden!) },
    { of: linearAdd, ...sized(hidden!, intermediate!) },
    { of: linearGated, ...sized(intermediate!, hidden!, 2) },
    { of: picksFirst(target) ? logits : head, ...sized(VOCABULARY, hidden!) },
  ];
  return all.map(({ of, c, schedule }) => emitCuda(of(c) as never, schedule as never));
}

for (const target of ["sm80", "sm90"] as const) {
  Deno.test(`linear layers of models of every size have ${target} schedules that fit the machine`, () => {
    const wrong: string[] = [];
    for (const [name, sizes] of Object.entries(MODELS)) {
      for (const rows of [1, 3, 8, 16, 17, 33, 64, 129, 512]) {
        try {
          layers(target, sizes, rows);
        } catch (error) {
          wrong.push(`${name}, ${rows} rows: ${(error as Error).message}`);
        }
      }
    }
    assertEquals(wrong, []);
  });
}

nvrtcTest("linear layers of larger models compile for sm_90a without spills and warnings", async () => {
  using compiler = new Compiler({ architecture: "sm_90a", cache: null });
  const sources = ["1B", "8B"].flatMap((name) =>
    [1, 8, 64].flatMap((rows) => layers("sm90", MODELS[name as keyof typeof MODELS], rows))
  );
  const results = await Promise.allSettled(sources.map((unit) => compiler.compile(unit)));
  assertEquals(results.flatMap((r) => r.status === "rejected" ? [String(r.reason)] : []), []);
});
