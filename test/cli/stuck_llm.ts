/**
 * A model with a real engine in a Worker of its own, whose device never answers: the thread is stuck in its first step.
 *
 * @module
 */
import type { Delta, Llm, Prompt } from "../../src/llm.ts";
import { connect, type EngineClient, makePulse } from "../../src/llm/client.ts";
import { request } from "../engine/history.ts";
import { FakeLlm } from "../server/fake_llm.ts";

/** Its answers begin with one letter, and never end. */
export class StuckLlm extends FakeLlm {
  readonly #engine: EngineClient;
  constructor(engine: EngineClient) {
    super({});
    this.#engine = engine;
  }
  override get engine(): Llm["engine"] {
    return this.#engine;
  }
  override async *generate(prompt: Prompt): AsyncGenerator<Delta> {
    const { id: _, ...rest } = request({ id: 0, maxTokens: prompt.maxTokens ?? 10 });
    this.#engine.submit(rest, { token: () => {}, finish: () => {} });
    yield { type: "text", choice: 0, text: "a", tokens: [97] };
    await new Promise(() => {});
  }
  override async [Symbol.asyncDispose](): Promise<void> {
    await this.#engine[Symbol.asyncDispose]();
  }
}

/** Starts one. */
export async function stuckLlm(): Promise<StuckLlm> {
  const options = { vocabulary: 1000, maxModelLength: 512, blocks: 100, blockSize: 16 };
  const worker = new Worker(new URL("../engine/fake_worker.ts", import.meta.url), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  const pulse = makePulse();
  const sizes = { maxSequences: 8, maxBatchedTokens: 64, maxPromptTokens: 32 };
  worker.postMessage({ port: port2, pulse, options: { ...options, ...sizes }, crash: "hang" }, [port2]);
  return new StuckLlm(await connect({ port: port1, pulse, worker }));
}
