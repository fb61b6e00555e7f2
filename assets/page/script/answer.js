/**
 * One answer as it comes: reasoning apart, tokens with their odds, and how it ended.
 *
 * @module
 */
import { button, make } from "./dom.js";
import {             tokenSpan } from "./odds.js";

/** Token counts, as the last event has them. */






/** An answer in the page. */
export class AnswerView {
           element = make("article", "turn answer");
  /** What the model said, without its reasoning. */
  text = "";
  #reasoning

               ;
           #said = new Part();
           #begun = performance.now();
  #first = 0;

  constructor() {
    this.element.append(this.#said.element);
    this.element.setAttribute("aria-busy", "true");
  }

  /** One piece of the answer, with its tokens where their odds are known. */
  add(kind                      , text        , tokens                  )       {
    this.#first ||= performance.now();
    if (kind === "reasoning") return this.#reason().part.add(text, tokens);
    if (text.trim() && this.text.trim() === "") this.#endReasoning();
    this.text += text;
    this.#said.add(text, tokens);
  }

  /** How it ended: a reason to say aloud if it was not the model's own end, then the counts. */
  end(why                    , usage                   )       {
    this.#endReasoning();
    if (why) this.element.append(make("p", "note", why));
    if (usage) this.element.append(make("p", "facts", this.#facts(usage)));
    this.#over();
  }

  /** It failed; `again` asks once more. */
  fail(message        , again            )       {
    this.#endReasoning();
    const error = make("p", "error", make("span", "", message), button("Try again", "quiet", again));
    error.setAttribute("role", "alert");
    this.element.append(error);
    this.#over();
  }

  #over()       {
    this.element.setAttribute("aria-busy", "false");
    if (this.text === "") this.#said.element.remove();
  }

  #facts({ prompt_tokens, completion_tokens, prompt_tokens_details }       )         {
    const now = performance.now(), first = this.#first || now;
    const cached = prompt_tokens_details?.cached_tokens ?? 0;
    const rate = completion_tokens > 1 ? (completion_tokens - 1) / ((now - first) / 1000) : 0;
    return [
      `${prompt_tokens} + ${completion_tokens} tokens`,
      ...(cached > 0 ? [`${cached} cached`] : []),
      ...(rate > 0 && Number.isFinite(rate) ? [`${rate.toFixed(1)} tokens/s`] : []),
      `first after ${Math.round(first - this.#begun)} ms`,
    ].join(" · ");
  }

  #reason() {
    if (this.#reasoning) return this.#reasoning;
    const summary = make("summary", "", "Thinking …"), part = new Part();
    const details = make("details", "reasoning", summary, part.element);
    details.open = true;
    this.element.prepend(details);
    return this.#reasoning = { details, summary, part };
  }

  /** Folds the reasoning away once the answer begins. */
  #endReasoning()       {
    if (!this.#reasoning || this.#reasoning.summary.textContent !== "Thinking …") return;
    const seconds = (performance.now() - this.#begun) / 1000;
    this.#reasoning.summary.textContent = `Thought for ${seconds.toFixed(1)} s`;
    this.#reasoning.details.open = this.text === "" && this.element.getAttribute("aria-busy") === "false";
  }
}

/** Text that grows. */
class Part {
           element = make("div", "text");
  /** Tokens whose text is still held back. */
  #held          = [];

  add(text        , tokens                  )       {
    this.#held.push(...tokens);
    if (text === "") return;
    if (this.#held.length > 0) {
      this.element.append(tokenSpan(text, this.#held));
      this.#held = [];
      this.#canBeRead();
      return;
    }
    const last = this.element.lastChild;
    if (last instanceof Text) last.appendData(text);
    else this.element.append(text);
  }

  /** For those who go from token to token with the arrow keys. */
  #canBeRead()       {
    if (this.element.classList.contains("tokens")) return;
    this.element.classList.add("tokens");
    this.element.tabIndex = 0;
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", "Text; the arrow keys show each token’s probability");
  }
}
