/**
 * The entry of a Worker that serves an engine on the fake device.
 *
 * @module
 */
import { limitsOf } from "../../src/engine/options.ts";
import { serveEngine } from "../../src/engine/port.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { FakeRunner } from "./fake_runner.ts";

addEventListener("message", async (event) => {
  const { port, pulse, options, crash } = (event as MessageEvent).data;
  if (crash === "at once") throw new Error("The Worker crashed at once");
  if (crash === "later") {
    setTimeout(() => {
      throw new Error("The Worker crashed later");
    }, 30);
  }
  const [scheduler, runner] = [new BatchScheduler(options), new FakeRunner(options)];
  // A device that never answers, so that the thread never comes back.
  if (crash === "hang") {
    runner.collect = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0) as never;
  }
  await serveEngine({ port, pulse, limits: limitsOf(options), scheduler, runner });
  self.close();
});
