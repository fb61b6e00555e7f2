import { assert } from "@std/assert";
import { gpuReadBandwidth } from "../../bench/memory_bandwidth_gpu.ts";
import { gpuTest } from "./gpu.ts";

gpuTest("how fast the GPU reads its memory can be measured beside a device that is open", async () => {
  const bandwidth = await gpuReadBandwidth(2 ** 28);
  assert(Number.isFinite(bandwidth) && bandwidth > 0);
});
