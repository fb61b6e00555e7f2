/**
 * The command line with a fake model, as a program: for tests that need a process. A model called `missing`
 * cannot be opened, `slow` takes ten seconds for it, `hangs` never ends an answer, `dies` fails while it answers,
 * and the engine's thread of `stuck` never comes back from its first step.
 *
 * @module
 */
import { generate } from "../../src/cli/generate.ts";
import { run } from "../../src/cli/run.ts";
import { serve } from "../../src/cli/serve.ts";
import { CONSOLE } from "../../src/cli/terminal.ts";
import { StartError } from "../../src/options.ts";
import { FakeLlm } from "../server/fake_llm.ts";
import { stuckLlm } from "./stuck_llm.ts";

const code = await run(
  Deno.args,
  { serve, generate },
  CONSOLE,
  {
    async openModel({ model }, onProgress, onClosed) {
      onProgress({ stage: "pretending" });
      if (model === "missing") throw new StartError("model", 'Cannot load model "missing": it is not there');
      if (model === "small") {
        throw new StartError("memory", "Cannot hold the model: it needs 2 GiB, 1 GiB is free");
      }
      if (model === "slow") await new Promise((resolve) => setTimeout(resolve, 10_000));
      if (model === "stuck") return await stuckLlm();
      return new FakeLlm({
        info: model === undefined ? { notice: "This is the demo." } : {},
        async step(number) {
          if (model === "hangs" && number === 2) await new Promise(() => {});
          if (model === "dies" && number === 2) onClosed({ message: "the device is lost" });
        },
      });
    },
    listKernels: () => Promise.resolve([]),
  },
  "1.2.3",
);
Deno.exit(code);
