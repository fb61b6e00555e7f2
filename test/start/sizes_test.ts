import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { StartError } from "../../src/options.ts";
import { describe, weightBytes } from "../../src/model/loader.ts";
import type { Decoder } from "../../src/model/config.ts";
import { hostBytes, hostMemory, memoryFor } from "../../src/start/sizes.ts";

const GIB = 2 ** 30;
const OPTIONS = { servedNames: [], device: "cpu", gpuMemoryUtilization: 0.9 } as const;

/** A Llama of 7B's widths with `layers` layers, each of which has 404.8 MB in bf16; 36 are 14.06 GiB. */
function llama(layers: number) {
  const config = {
    architectures: ["LlamaForCausalLM"],
    hidden_size: 4096,
    intermediate_size: 11008,
    num_hidden_layers: layers,
    num_attention_heads: 32,
    vocab_size: 32000,
    rms_norm_eps: 1e-5,
    max_position_embeddings: 4096,
  };
  return describe({ name: "llama", config });
}

Deno.test("a control group's limit counts, where it is below the machine's memory", () => {
  assertEquals(hostMemory(64 * GIB, 8 * GIB), 8 * GIB);
  assertEquals(hostMemory(64 * GIB, 0), 64 * GIB);
  assertEquals(hostMemory(64 * GIB, 2 ** 63 - 4096), 64 * GIB); // what version 1 has for none
  assertEquals(hostMemory(64 * GIB, 128 * GIB), 64 * GIB);
  const total = hostMemory();
  assertEquals(total > 0 && total <= Deno.systemMemoryInfo().total, true);
});

Deno.test("the KV cache of a CPU is a quarter of its memory, at most 2 GiB, unless the user says more", () => {
  const config = llama(2).config as Decoder;
  const cache = (host: number, kvCacheBytes?: number) =>
    memoryFor({ ...OPTIONS, ...(kvCacheBytes !== undefined && { kvCacheBytes }) }, "cpu", config, host)
      .kvCacheBytes;
  assertEquals([cache(4 * GIB), cache(64 * GIB), cache(4 * GIB, 3 * GIB)], [GIB, 2 * GIB, 3 * GIB]);
  assertEquals(memoryFor(OPTIONS, "cuda", config, GIB).kvCacheBytes, undefined);
});

Deno.test("a CPU device beyond 16 GiB, or beyond the machine, is refused with the numbers", () => {
  const memory = (kvCacheBytes: number) => ({ kvCacheBytes, utilization: 1 });
  const small = llama(2), weights = weightBytes(small);
  assertEquals(hostBytes(small, memory(GIB), 64 * GIB), 3.5 * GIB);
  assertEquals(hostBytes(small, memory(4 * GIB), 64 * GIB), weights + 5 * GIB);
  for (
    const [layers, kv, host, words] of [
      [36, 2, 64, "14.06 GiB of weights, 2.00 GiB of KV cache"],
      [36, 2, 64, "too much for the 15.75 GiB that a CPU device can have"],
      [2, 14.5, 64, "--kv-cache-memory-bytes"],
      [2, 2, 3, "too much for the 3.00 GiB that this machine or its control group has"],
    ] as const
  ) {
    const error = assertThrows(() => hostBytes(llama(layers), memory(kv * GIB), host * GIB), StartError);
    assertEquals(error.fault, "memory");
    assertStringIncludes(error.message, words);
  }
});
