/**
 * The live view of the engine. It asks only while it is looked at.
 *
 * @module
 */
import { ask, Refusal } from "./api.ts";
import { at, make } from "./dom.ts";
import { colourOf, drawBlocks, drawLine, isDark } from "./drawing.ts";
import { aboutSteps, cellsOf, type EngineState, figures, type Layout, short } from "./figures.ts";

/** Milliseconds between looks, over which rates are taken, and how many looks the lines show. */
const EVERY = 400, OVER = 1500, KEPT = 75;
/** Rows of a table. */
const MOST_ROWS = 40;

/** Makes the view; what it returns switches it on and off. */
export function live(refused: () => void): (on: boolean) => void {
  const view = at("engine", HTMLElement),
    blocks = at("blocks", HTMLCanvasElement),
    told = at("block", HTMLElement);
  const history: EngineState[] = [], past = new Map<string, (number | undefined)[]>();
  let timer: ReturnType<typeof setTimeout> | undefined, on = false;
  let shown: { readonly layout: Layout; readonly cells: Int32Array } | undefined;

  async function look(): Promise<void> {
    try {
      const state: EngineState = await (await ask("/engine/state")).json();
      if (state.at !== history.at(-1)?.at) show(state);
      problem("");
    } catch (error) {
      problem((error as Error).message);
      if (error instanceof Refusal && error.status === 401) return refused(); // and goes on when it is called again
    }
    if (on && !document.hidden) timer = setTimeout(() => void look(), EVERY);
  }

  function problem(text: string): void {
    at("engine-problem", HTMLElement).textContent = text;
    view.classList.toggle("stale", text !== "");
  }

  function show(state: EngineState): void {
    history.push(state);
    while (history.length > 1 && state.at - history[0]!.at > OVER) history.shift();
    const now = figures(history.length > 1 ? history[0]! : state, state);
    const part = state.blocks.held / state.blocks.total;
    fact("rate", now.tokensPerSecond, short(now.tokensPerSecond));
    fact("step", now.step, now.step === undefined ? "–" : short(now.step), now.roofline);
    fact("running", state.running_total, `${state.running_total}`);
    fact("waiting", state.waiting_total, `${state.waiting_total}`);
    fact("held", part, `${short(100 * part)} %`, 1);
    set("step-about", aboutSteps(now));
    grid(state);
    requests(state);
  }

  /** One figure, and how it went. */
  function fact(name: string, value: number | undefined, text: string, level?: number): void {
    const values = past.get(name) ?? [];
    past.set(name, values);
    values.push(value);
    if (values.length > KEPT) values.shift();
    set(`fact-${name}`, text);
    drawLine(at(`${name}-line`, HTMLCanvasElement), values, KEPT, level);
  }

  function grid(state: EngineState): void {
    const { blocks: { total, free, cached, held, shared, per_cell, size }, running } = state;
    const cells = cellsOf(state.blocks);
    shown = { cells, layout: drawBlocks(blocks, cells, new Map(running.map(({ slot, id }) => [slot, id]))) };
    blocks.setAttribute(
      "aria-label",
      `${held} of ${total} blocks are held, ${shared} of them by several requests; ${cached} of the ${free} free ones are known by content`,
    );
    set(
      "blocks-about",
      `${total.toLocaleString("en")} blocks of ${size} tokens` +
        (per_cell > 1 ? `, ${per_cell} to a cell` : ""),
    );
    set("count-free", (free - cached).toLocaleString("en"));
    set("count-cached", cached.toLocaleString("en"));
    set("count-held", (held - shared).toLocaleString("en"));
    set("count-shared", shared.toLocaleString("en"));
  }

  function requests({ running, running_total, waiting, waiting_total }: EngineState): void {
    const dark = isDark();
    at("running", HTMLElement).replaceChildren(
      ...running.slice(0, MOST_ROWS).map((request) => {
        const { id, prompt, tokens, computed, state } = request;
        const swatch = make("i", "swatch");
        swatch.style.background = colourOf(id, dark);
        const bar = make("i");
        bar.style.width = `${Math.min(100, 100 * computed / prompt)}%`;
        const doing = state === "decode" ? "writes" : make("span", "bar", bar);
        return row(make("span", "", swatch, `${id}`), doing, `${prompt}`, `${tokens}`);
      }),
    );
    at("waiting", HTMLElement).replaceChildren(
      ...waiting.slice(0, MOST_ROWS).map(({ id, prompt, tokens }) =>
        row(`${id}`, tokens > 0 ? "was put back" : "waits", `${prompt}`, `${tokens}`)
      ),
    );
    const rest = [
      running_total - Math.min(running.length, MOST_ROWS),
      waiting_total - Math.min(waiting.length, MOST_ROWS),
    ];
    set("more", rest[0]! + rest[1]! > 0 ? `and ${rest[0]} more that run, ${rest[1]} that wait` : "");
    at("idle", HTMLElement).hidden = running_total + waiting_total > 0;
    at("requests", HTMLElement).hidden = running_total + waiting_total === 0;
  }

  blocks.addEventListener("pointermove", ({ offsetX, offsetY }) => {
    if (!shown) return;
    const { cells, layout: { pitch, columns } } = shown, state = history.at(-1)!;
    const cell = Math.floor(offsetY / pitch) * columns + Math.floor(offsetX / pitch), value = cells[cell];
    if (value === undefined || offsetX >= columns * pitch) return void (told.textContent = "");
    const { per_cell, total } = state.blocks,
      first = cell * per_cell + 1,
      last = Math.min(total, first + per_cell - 1);
    const holder = state.running.find(({ slot }) => slot === value - 1)?.id;
    const what = value === 0
      ? "free"
      : value === -1
      ? "free, and known by its content"
      : value < -1
      ? `shared by ${-value} requests`
      : holder === undefined
      ? "held by a request that is leaving"
      : `held by request ${holder}`;
    told.textContent = `Block ${first}${last > first ? ` to ${last}` : ""}: ${what}`;
  });
  blocks.addEventListener("pointerleave", () => told.textContent = "");
  document.addEventListener("visibilitychange", () => switchTo(on));

  function switchTo(wanted: boolean): void {
    clearTimeout(timer);
    on = wanted;
    if (on && !document.hidden) void look();
  }
  return switchTo;
}

function set(id: string, text: string): void {
  at(id, HTMLElement).textContent = text;
}

function row(...cells: (Node | string)[]): HTMLTableRowElement {
  return make("tr", "", ...cells.map((cell) => make("td", "", cell)));
}
