/**
 * The entry of the engine's Worker: one message starts the engine, and the Worker ends with it.
 *
 * @module
 */
import { type EngineStart, startEngine, type StartProgress } from "./start.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<EngineStart>) => void) | null;
  postMessage(progress: StartProgress): void;
  close(): void;
};

scope.onmessage = async ({ data }) => {
  scope.onmessage = null;
  await startEngine(data, (progress) => scope.postMessage(progress));
  scope.close();
};
