/**
 * Tessera's command line. Each command is a file of `src/cli/`, and what it needs is imported when it runs.
 *
 * @module
 */
import { bench } from "./src/cli/bench.ts";
import type { Command, Parts } from "./src/cli/command.ts";
import { fit } from "./src/cli/fit.ts";
import { generate } from "./src/cli/generate.ts";
import { kernels } from "./src/cli/kernels.ts";
import { leave } from "./src/cli/leave.ts";
import { run } from "./src/cli/run.ts";
import { CONSOLE } from "./src/cli/terminal.ts";
import { serve } from "./src/cli/serve.ts";
import type { OpenModel } from "./src/options.ts";
import { VERSION } from "./src/server/version.ts";

const COMMANDS: Readonly<Record<string, Command>> = {
  serve,
  generate,
  bench: bench({
    offline: async (...args) => await (await import("./bench/offline.ts")).benchOffline(...args),
    latency: async (...args) => await (await import("./bench/latency.ts")).benchLatency(...args),
    kernels: async (...args) => await (await import("./bench/kernels.ts")).benchKernels(...args),
    serve: async (...args) => await (await import("./bench/serve.ts")).benchServe(...args),
  }),
  fit: fit({
    cpu: async (threads) => await (await import("./bench/memory_bandwidth.ts")).readBandwidth(threads),
    cuda: async () => await (await import("./bench/memory_bandwidth_gpu.ts")).gpuReadBandwidth(),
  }),
  kernels,
};

const PARTS: Parts = {
  async openModel(...args) {
    const { openModel }: { readonly openModel: OpenModel } = await import("./src/open.ts");
    return await openModel(...args);
  },
  async listKernels(target, rows) {
    const { defaultSet } = await import("./dsl/kernels/default_set.ts");
    const { everyInstr } = await import("./dsl/ir.ts");
    return defaultSet(target, rows).map(({ name, kernel, schedule }) => ({
      name,
      steps: [...everyInstr(kernel.body)].length,
      schedule: Object.entries(schedule).map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(", "),
      parameters: Object.entries(kernel.params).map(([name, param]) => ({ name, ...param })),
    }));
  },
};

// True in a Worker's entry, too, but this file is never one.
if (import.meta.main) leave(await run(Deno.args, COMMANDS, CONSOLE, PARTS, VERSION));
