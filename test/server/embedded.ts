/**
 * The whole server with the embedded model, for tests.
 *
 * @module
 */
import { openModel } from "../../src/open.ts";
import { lineLog } from "../../src/server/log.ts";
import { startServer } from "../../src/server/server.ts";

/** Starts it on a free port. */
export async function embedded() {
  const server = await startServer({
    hostname: "127.0.0.1",
    port: 0,
    keys: [],
    log: lineLog("text", () => {}),
    open: (onProgress) =>
      openModel({ servedNames: [], device: "auto", gpuMemoryUtilization: 0.1 }, onProgress, () => {}),
  });
  await server.ready;
  return {
    url: `http://127.0.0.1:${server.address.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(0),
  };
}
