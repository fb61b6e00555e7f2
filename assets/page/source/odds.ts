/**
 * How likely a token was, and what might have stood in its place: shown beside the token that a pointer, a finger or
 * the arrow keys are on.
 *
 * @module
 */
import { at, make } from "./dom.ts";

/** A token as the API tells it. */
export interface Token {
  readonly token: string;
  /** Natural logarithm. */
  readonly logprob: number;
  readonly top_logprobs: readonly { readonly token: string; readonly logprob: number }[];
}

const told = new WeakMap<Element, readonly Token[]>();

/** A piece of an answer that knows its tokens. */
export function tokenSpan(text: string, tokens: readonly Token[]): HTMLSpanElement {
  const span = make("span", "token", text);
  const least = Math.min(...tokens.map(({ logprob }) => Math.exp(logprob)));
  span.dataset["odds"] = least >= 0.9
    ? "4"
    : least >= 0.6
    ? "3"
    : least >= 0.3
    ? "2"
    : least >= 0.1
    ? "1"
    : "0";
  told.set(span, tokens);
  return span;
}

/** Lets the tokens of every answer inside `area` be looked at. */
export function watchTokens(area: HTMLElement): void {
  const box = at("odds", HTMLElement);
  let current: Element | undefined;

  function show(span: Element | undefined): void {
    current?.classList.remove("current");
    current = span;
    const tokens = span && told.get(span);
    box.hidden = !tokens;
    if (!span || !tokens) return;
    span.classList.add("current");
    box.replaceChildren(...tokens.slice(0, 3).map(describe));
    place(box, span);
  }

  const spanAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest(".token") ?? undefined : undefined;
  area.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") show(spanAt(event.target));
  });
  area.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse") show(undefined);
  });
  area.addEventListener("click", (event) => show(spanAt(event.target)));
  area.addEventListener("focusout", () => show(undefined));
  area.addEventListener("keydown", (event) => {
    const text = event.target instanceof Element ? event.target.closest(".tokens") : null;
    if (!text || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return show(undefined);
    const spans = [...text.querySelectorAll(".token")];
    const now = current ? spans.indexOf(current) : -1;
    const next = {
      ...{ ArrowRight: now + 1, ArrowLeft: now < 0 ? spans.length - 1 : now - 1 },
      ...{ Home: 0, End: spans.length - 1 },
    }[event.key];
    if (next === undefined || spans.length === 0) return;
    event.preventDefault();
    const span = spans[Math.max(0, Math.min(spans.length - 1, next))]!;
    span.scrollIntoView({ block: "nearest" });
    show(span);
  });
  addEventListener("scroll", () => show(undefined), { passive: true, capture: true });
}

function describe({ token, logprob, top_logprobs }: Token): HTMLElement {
  const rows = top_logprobs.some((other) => other.token === token)
    ? top_logprobs
    : [...top_logprobs, { token, logprob }];
  return make(
    "div",
    "choice",
    ...rows.map((other) => {
      const share = Math.exp(other.logprob);
      const bar = make("i");
      bar.style.width = `${(100 * share).toFixed(1)}%`;
      return make(
        "div",
        other.token === token ? "odd chosen" : "odd",
        make("span", "what", visible(other.token)),
        make("span", "bar", bar),
        make("span", "share", percent(share)),
      );
    }),
  );
}

/** With signs for what would not be seen. */
export function visible(token: string): string {
  const shown = token.replaceAll(" ", "␣").replaceAll("\n", "⏎").replaceAll("\t", "⇥");
  return shown === "" ? "∅" : shown;
}

/** A probability from 0 to 1 in as many digits as say something. */
export function percent(share: number): string {
  const hundredths = 100 * share;
  if (hundredths >= 99.95) return "100 %";
  return hundredths < 0.01 ? "< 0.01 %" : `${hundredths.toFixed(hundredths < 1 ? 2 : 1)} %`;
}

/** Below the token, or above it where there is no room, within the window. */
function place(box: HTMLElement, span: Element): void {
  const rects = span.getClientRects(), line = rects[rects.length - 1] ?? span.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box, gap = 6;
  const left = Math.max(gap, Math.min(line.left, document.documentElement.clientWidth - width - gap));
  const below = line.bottom + gap + height <= innerHeight;
  box.style.left = `${left}px`;
  box.style.top = `${below ? line.bottom + gap : Math.max(gap, line.top - gap - height)}px`;
}
