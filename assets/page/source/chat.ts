/**
 * The conversation: what was said, and the answer that is under way.
 *
 * @module
 */
import { AnswerView, type Usage } from "./answer.ts";
import { ask, Refusal } from "./api.ts";
import { at, button, make } from "./dom.ts";
import { events } from "./events.ts";
import type { Token } from "./odds.ts";
import { bodyOf, type Message, type Settings } from "./settings.ts";

/** As much of an event as is read here. */
interface Chunk {
  readonly error?: { readonly message: string };
  readonly choices: readonly {
    readonly delta: { readonly content?: string | null; readonly reasoning?: string | null };
    readonly logprobs: { readonly content: readonly Token[] } | null;
    readonly finish_reason: string | null;
  }[];
  readonly usage?: Usage | null;
}

/** What a conversation needs to know. */
export interface ChatHost {
  /** The model's name; settles when there is one. */
  model(): Promise<string>;
  settings(): Settings;
  /** The server wants a key. */
  refused(): void;
}

/** Makes the conversation work. */
export function chat(host: ChatHost): void {
  const area = at("turns", HTMLElement), text = at("text", HTMLTextAreaElement);
  const form = at("ask", HTMLFormElement),
    send = at("send", HTMLButtonElement),
    stop = at("stop", HTMLButtonElement);
  const scroller = at("chat", HTMLElement), empty = at("empty", HTMLElement);
  let turns: Message[] = [];
  /** The last answer in the page, which may be asked for again. */
  let last: AnswerView | undefined;
  let running: AbortController | undefined;
  const again = button("Regenerate", "quiet again", () => void regenerate());

  /** Follows the text, unless the reader has gone back. */
  function follow(change: () => void): void {
    const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 48;
    change();
    if (near) scroller.scrollTop = scroller.scrollHeight;
  }

  function busy(now: AbortController | undefined): void {
    running = now;
    send.hidden = now !== undefined;
    stop.hidden = now === undefined;
  }

  async function answer(): Promise<void> {
    const view = last = new AnswerView(), stopping = new AbortController();
    again.remove();
    busy(stopping);
    follow(() => area.append(view.element));
    let usage: Usage | undefined, finish: string | null = null;
    try {
      const model = await Promise.race([host.model(), abortOf(stopping.signal)]);
      const body = bodyOf(model, turns, host.settings());
      const response = await ask("/v1/chat/completions", body, stopping.signal);
      for await (const data of events(response.body!)) {
        if (data === "[DONE]") break;
        const chunk: Chunk = JSON.parse(data);
        if (chunk.error) throw new Refusal(chunk.error.message, 500);
        const choice = chunk.choices[0];
        if (choice) follow(() => piece(view, choice));
        finish = choice?.finish_reason ?? finish;
        usage = chunk.usage ?? usage;
      }
      if (finish === null) throw new Refusal("The answer broke off: the connection has ended", 0);
      follow(() => view.end(finish === "length" ? "Ended at the limit of tokens" : undefined, usage));
    } catch (error) {
      if (stopping.signal.aborted) follow(() => view.end("Stopped", undefined));
      else {
        if (error instanceof Refusal && error.status === 401) host.refused();
        follow(() => view.fail((error as Error).message, () => void regenerate()));
      }
    }
    if (last !== view) return; // a new conversation has begun
    busy(undefined);
    // A question that got no answer stays, so that it can be asked again, and is what is asked first then.
    if (view.text) turns.push({ role: "assistant", content: view.text });
    if (!view.element.querySelector(".error")) view.element.append(again);
  }

  async function regenerate(): Promise<void> {
    if (running) return;
    if (turns.at(-1)?.role === "assistant") turns.pop();
    last?.element.remove();
    await answer();
  }

  function say(question: string): void {
    // One after an unanswered question takes its place: templates want the roles to take turns.
    if (turns.at(-1)?.role === "user") turns.pop();
    turns.push({ role: "user", content: question });
    empty.hidden = true;
    area.append(make("p", "turn question", question));
    scroller.scrollTop = scroller.scrollHeight;
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const question = text.value.trim();
    if (!question || running) return;
    text.value = "";
    say(question);
    await answer();
    text.focus({ preventScroll: true });
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  stop.addEventListener("click", () => running?.abort());
  at("new", HTMLButtonElement).addEventListener("click", () => {
    running?.abort();
    busy(undefined);
    [turns, last] = [[], undefined];
    area.replaceChildren();
    empty.hidden = false;
    text.focus();
  });
}

/** Never settles, unless the signal is aborted. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

function piece(view: AnswerView, { delta, logprobs }: Chunk["choices"][number]): void {
  const tokens = logprobs?.content ?? [];
  if (delta.reasoning !== undefined && delta.reasoning !== null) {
    view.add("reasoning", delta.reasoning, tokens);
  } else if (delta.content || tokens.length) view.add("text", delta.content ?? "", tokens);
}
