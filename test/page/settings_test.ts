import { assertEquals } from "@std/assert";
import { events } from "../../assets/page/source/events.ts";
import { bodyOf, isAllowed, NUMBERS, parseSettings, UNTOUCHED } from "../../assets/page/source/settings.ts";
import { chat } from "../../src/server/protocols/chat.ts";

Deno.test("the page reads a stream of events wherever it is cut", async () => {
  const text = `: ping\n\ndata: {"a":"é€😀"}\n\nevent: x\ndata: 1\ndata: 2\n\ndata: [DONE]\n\ndata: cut`;
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 2, 3, 7, bytes.length]) {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    assertEquals(await Array.fromAsync(events(body)), [`{"a":"é€😀"}`, "1\n2", "[DONE]"]);
  }
});

Deno.test("what the page kept is read back, and nothing else", () => {
  const kept = { system: "Hi", numbers: { top_k: 40, seed: 0 }, probabilities: false, shade: true };
  assertEquals(parseSettings(JSON.stringify(kept)), kept);
  for (const nonsense of [null, "", "{", "7", "null", "[]", `{"numbers":3,"system":4}`]) {
    assertEquals(parseSettings(nonsense), UNTOUCHED);
  }
  const odd = { numbers: { temperature: 3, top_k: 1.5, top_p: "1", nothing: 1, min_p: 0.5 } };
  assertEquals(parseSettings(JSON.stringify(odd)).numbers, { min_p: 0.5 });
});

Deno.test("the server takes every number that the page allows", () => {
  const turns = [{ role: "user", content: "Hello" }] as const;
  for (const field of NUMBERS) {
    const { name, min, max = 1000, step } = field;
    for (const value of [min, max]) {
      const body = bodyOf("m", turns, { ...UNTOUCHED, numbers: { [name]: value } });
      assertEquals(chat.schema.safeParse(body).error?.message, undefined, `${name} ${value}`);
      assertEquals(isAllowed(field, value), true, `${name} ${value}`);
    }
    for (const value of [min - 1, max + 0.5, NaN]) {
      assertEquals(isAllowed(field, value), value === max + 0.5 && step < 1 && field.max === undefined, name);
    }
  }
});
