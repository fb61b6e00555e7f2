/** The page's script, run on a document of a few lines, against a real server. */
import { assertEquals, assertMatch } from "@std/assert";
import { serving } from "./serving.ts";

/** As much of an element as the script touches. */
class Element {
  hidden = false;
  value = "";
  className = "";
  #text = "";
  readonly children: Element[] = [];
  readonly listeners: Record<string, (event: object) => unknown> = {};
  get textContent(): string {
    return this.#text + this.children.map((child) => child.textContent).join("");
  }
  set textContent(text: string) {
    this.#text = text;
  }
  get data(): string {
    return this.#text;
  }
  appendData(text: string) {
    this.#text += text;
  }
  append(child: Element) {
    this.children.push(child);
  }
  addEventListener(name: string, listener: (event: object) => unknown) {
    this.listeners[name] = listener;
  }
  scrollIntoView() {}
  focus() {}
}

Deno.test("the page names the model and its notice, and shows what is streamed as text", async () => {
  const answer = "<b>bold</b> & more";
  await using s = await serving({ info: { name: "demo", notice: "Only a demo." }, script: () => answer });
  const elements: Record<string, Element> = {};
  const document = {
    getElementById: (id: string) => elements[id] ??= new Element(),
    createElement: () => new Element(),
    createTextNode: (text: string) => Object.assign(new Element(), { textContent: text }),
  };
  const fetchHere = globalThis.fetch;
  const world = globalThis as unknown as { document?: unknown; fetch: unknown };
  world.document = document;
  world.fetch = (path: string, init?: RequestInit) => fetchHere(s.url + path, init);
  try {
    await import(new URL("../../assets/page/page.js", import.meta.url).href);
    await s.until(() => elements["model"]?.textContent === "demo");
    assertEquals([elements["notice"]!.textContent, elements["notice"]!.hidden], ["Only a demo.", false]);
    elements["text"]!.value = "Hello";
    await elements["ask"]!.listeners["submit"]!({ preventDefault() {} });
    assertEquals(elements["turns"]!.children.map((turn) => [turn.className, turn.textContent]), [
      ["turn user", "Hello"],
      ["turn assistant", answer],
    ]);
    assertMatch(elements["facts"]!.textContent, /^\d+ \+ 18 tokens, [\d.]+ tokens\/s$/);
    elements["text"]!.value = "And?";
    await elements["ask"]!.listeners["submit"]!({ preventDefault() {} });
    const { input } = s.llm.seen[1]!;
    assertEquals("messages" in input && input.messages.map((m) => m.content), ["Hello", answer, "And?"]);
  } finally {
    delete world.document;
    world.fetch = fetchHere;
  }
});
