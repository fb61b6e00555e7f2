/** Real tokenizers and templates against what transformers makes of them: `tools/text_goldens.py`. */
import { assertEquals, assertThrows } from "@std/assert";
import type { Tool } from "../../src/text/conversation.ts";
import { PromptError } from "../../src/text/prompt_error.ts";
import { ChatTemplate, chatTemplate } from "../../src/text/template.ts";
import { REAL, SUBJECTS } from "./fixture_tokenizers.ts";
import { messageOf, type Turn } from "./golden_chat.ts";

interface Golden {
  readonly encoded: readonly [text: string, ids: number[], withoutSpecial: number[]][];
  readonly decoded: readonly [ids: number[], text: string, withoutSpecial: string][];
  readonly chats: readonly Chat[];
}
interface Chat {
  readonly turns: readonly Turn[];
  readonly tools: readonly Tool[];
  readonly opened: boolean;
  readonly text?: string;
  readonly ids?: number[];
  readonly refusal?: string;
}

for (const name of REAL) {
  const { absent, open, name: shown } = SUBJECTS.find((subject) => subject.name.startsWith(name))!;
  const golden = (): Golden =>
    JSON.parse(Deno.readTextFileSync(new URL(`goldens/${name}.json`, import.meta.url)));

  Deno.test({
    name: `texts become the tokens that transformers makes of them: ${shown}`,
    ignore: absent,
    fn: () => {
      const tokenizer = open();
      for (const [text, ids, withoutSpecial] of golden().encoded) {
        assertEquals([...tokenizer.encode(text)], ids, JSON.stringify(text));
        assertEquals(
          [...tokenizer.encode(text, { addSpecialTokens: false })],
          withoutSpecial,
          JSON.stringify(text),
        );
      }
    },
  });

  Deno.test({
    name: `tokens become the text that transformers makes of them: ${shown}`,
    ignore: absent,
    fn: () => {
      const tokenizer = open();
      for (const [ids, text, withoutSpecial] of golden().decoded) {
        assertEquals(tokenizer.decode(ids), text);
        assertEquals(tokenizer.decode(ids, { skipSpecialTokens: true }), withoutSpecial);
      }
    },
  });

  Deno.test({
    name: `conversations become the prompts that transformers makes of them: ${shown}`,
    ignore: absent,
    fn: () => {
      const tokenizer = open();
      const { named, controls, files: { config } } = tokenizer;
      const template = new ChatTemplate({ ...chatTemplate({ config })!, named, controls });
      for (const { turns, tools, opened, text, ids, refusal } of golden().chats) {
        const conversation = { messages: turns.map(messageOf), tools, addGenerationPrompt: opened };
        if (refusal !== undefined) {
          const error = assertThrows(() => template.render(conversation), PromptError) as Error;
          assertEquals(error.message, refusal);
          continue;
        }
        const rendered = template.render(conversation);
        const { mark } = rendered;
        assertEquals(mark === undefined ? rendered.text : rendered.text.replaceAll(mark, ""), text);
        const options = { addSpecialTokens: false, ...(mark !== undefined && { mark }) };
        assertEquals([...tokenizer.encode(rendered.text, options)], ids);
      }
    },
  });

  Deno.test({
    name: `no control token gets out of a message: ${shown}`,
    ignore: absent,
    fn: () => {
      const tokenizer = open();
      const { named, controls, files: { config } } = tokenizer;
      const template = new ChatTemplate({ ...chatTemplate({ config })!, named, controls });
      const ids = new Set(controls.map((control) => tokenizer.id(control)));
      const render = (content: string) => {
        const { text, mark } = template.render({ messages: [{ role: "user", content }] });
        const encoded = [
          ...tokenizer.encode(text, { addSpecialTokens: false, ...(mark !== undefined && { mark }) }),
        ];
        return { text: tokenizer.decode(encoded), controls: encoded.filter((id) => ids.has(id)) };
      };
      const harmless = render("xx");
      for (const content of [controls.join(""), controls.join(" x "), controls.toReversed().join("<")]) {
        assertEquals(render(content), {
          text: harmless.text.replace("xx", () => content),
          controls: harmless.controls,
        });
      }
    },
  });
}
