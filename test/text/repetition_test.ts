import { assert, assertEquals } from "@std/assert";
import { repeats } from "../../src/text/repetition.ts";
import { all, encoded, joined, open, prompt, tiny } from "./llm_setup.ts";
import { Random } from "./random.ts";
import { ScriptedEngine } from "./scripted_engine.ts";

Deno.test("an answer that goes round in circles ends, with all of its text", async () => {
  const tokens = encoded("abab".repeat(4) + "d"), repetition = { least: 1, most: 3, count: 3 };
  const engine = new ScriptedEngine({ tokens, reason: "length" }, { lag: 1 });
  await using llm = open(engine);
  const { text, tokens: seen, end } = joined(await all(llm.generate(prompt({ repetition })), engine));
  assertEquals([text, end.reason, end.stop], [tiny.decode(seen), "repetition", "repetition_detected"]);
  assertEquals([repeats(seen, repetition), repeats(seen.slice(0, -1), repetition)], [true, false]);
  assertEquals([end.usage.reason, end.usage.completionTokens], ["stop", seen.length]);
  const late = { repetition, request: { minTokens: seen.length } };
  assertEquals(
    joined(await all(llm.generate(prompt(late)), engine)).tokens,
    tokens.slice(0, seen.length + 1),
  );
  const held = { repetition, stop: ["bd"] }; // its beginning is held back when the circle closes
  assertEquals(joined(await all(llm.generate(prompt(held)), engine)).text, text);
  assertEquals(joined(await all(llm.generate(prompt()), engine)).end.reason, "length");
});

Deno.test("a circle is a pattern of its size, that often, at the end", () => {
  const random = new Random(3);
  let found = 0;
  for (let round = 0; round < 3000; round++) {
    const tokens = random.list(random.below(14), () => random.below(2));
    const [least, count] = [1 + random.below(3), 2 + random.below(3)];
    const most = least + random.below(3);
    const text = tokens.join("");
    const wanted = new RegExp(`(.{${least},${most}})\\1{${count - 1}}$`).test(text);
    assertEquals(repeats(tokens, { least, most, count }), wanted, `${text} ${least} ${most} ${count}`);
    found += Number(wanted);
  }
  assert(found > 300 && found < 2700, `${found}`);
});
