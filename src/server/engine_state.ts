/**
 * `GET /engine/state`: what the engine holds and does at this moment, for people who watch it. Numbers alone, and of
 * bounded size; it asks the engine a few times a second at most, however many watch.
 *
 * @module
 */
import type { EngineView } from "../llm/client.ts";
import type { Llm } from "../llm.ts";
import { unavailable } from "./errors.ts";
import type { Host } from "./host.ts";

/** Most cells of blocks, and most requests of a kind. */
const MOST = { cells: 4096, requests: 256 };
/** Milliseconds for which an answer is good enough for the next one who asks, and for which the engine is waited for. */
const FRESH = 150, PATIENCE = 2000;

const latest = new WeakMap<Llm, { readonly at: number; readonly state: Promise<object> }>();

/** The route. @throws {ApiError} 503 while the model loads, and when the engine does not come to an answer. */
export async function engineState(host: Host): Promise<Response> {
  const llm = host.model?.llm ?? host.serving().llm, now = performance.now();
  let known = latest.get(llm);
  if (!known || now - known.at > FRESH) {
    latest.set(llm, known = { at: now, state: look(llm, host.bandwidth) });
  }
  return Response.json(await known.state, { headers: { "Cache-Control": "no-store" } });
}

async function look(llm: Llm, bandwidth: number | undefined): Promise<object> {
  const { engine } = llm;
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), PATIENCE);
  const view = await Promise.race([engine.view(), late]);
  clearTimeout(timer);
  if (!view) throw unavailable("The engine is in a long step, or has closed", "engine_busy", 1);
  const { requests, blocks, tokens } = view, { blockSize } = engine.limits;
  const running = requests.filter(({ slot }) => slot !== undefined);
  const waiting = requests.filter(({ slot }) => slot === undefined);
  return {
    model: llm.info.name,
    at: performance.now(),
    blocks: { size: blockSize, ...count(blocks), ...cellsOf(blocks) },
    running: running.slice(0, MOST.requests).map(({ id, slot, prompt, tokens, computed }) => ({
      ...{ id, slot, prompt, tokens, computed },
      state: computed < prompt ? "prefill" : "decode",
    })),
    running_total: running.length,
    waiting: waiting.slice(0, MOST.requests).map(({ id, prompt, tokens }) => ({ id, prompt, tokens })),
    waiting_total: waiting.length,
    tokens,
    steps: engine.pulse().steps,
    spent_ms: engine.load.spent ?? null,
    step_bytes: await llm.stepBytes?.(running.map(({ computed }) => computed)) ?? null,
    memory_bandwidth: bandwidth ?? null,
  };
}

/** How many blocks are of which kind; `cached` are among the `free`, `shared` among the `held`. Block 0 is none. */
function count(blocks: EngineView["blocks"]): Readonly<Record<string, number>> {
  let free = 0, cached = 0, shared = 0;
  for (let i = 1; i < blocks.length; i++) {
    if (blocks[i]! <= 0) free++;
    if (blocks[i]! < 0) cached++;
    if (blocks[i]! >> 16 > 1) shared++;
  }
  return { total: blocks.length - 1, free, cached, held: blocks.length - 1 - free, shared };
}

/**
 * The blocks in their order, so many to a cell that there are not too many cells, as pairs of a value and how often it
 * follows. Values: 0 free; −1 free with contents that may be shared again; n > 0 held by the request in slot n − 1;
 * −n < −1 shared by n requests. A cell of several blocks shows the one that most hold.
 */
export function cellsOf(
  blocks: Int32Array,
): { readonly per_cell: number; readonly cells: readonly number[] } {
  const per_cell = Math.max(1, Math.ceil((blocks.length - 1) / MOST.cells)), cells: number[] = [];
  for (let from = 1; from < blocks.length; from += per_cell) {
    let most = blocks[from]!;
    for (let i = from + 1; i < Math.min(from + per_cell, blocks.length); i++) {
      const block = blocks[i]!, [holders, best] = [block >> 16, most >> 16];
      if (block !== 0 && (most === 0 || holders > best)) most = block;
    }
    const holders = most >> 16;
    const value = most < 0 ? -1 : holders > 1 ? -holders : holders && (most & 0xffff) + 1;
    if (cells.at(-2) === value) cells[cells.length - 1]!++;
    else cells.push(value, 1);
  }
  return { per_cell, cells };
}
