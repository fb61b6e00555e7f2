/**
 * Two small tokenizers of our own, so that every test can run without a download: one byte-level like those of
 * GPT-2, Llama 3 and Qwen, one with `▁` and byte fallback like those of Llama 2 and Gemma.
 *
 * @module
 */
import { BYTE_CHARACTERS } from "../../src/text/pieces.ts";
import type { TokenizerFiles } from "../../src/text/tokenizer.ts";

/** A conversation in ChatML, with a refusal and a day, so that a test can see both. */
export const CHATML = `{%- for message in messages %}
{%- if message.role == 'tool' and not tools %}{{ raise_exception('A tool spoke without tools') }}{% endif %}
{{- '<|im_start|>' + message.role + '\\n' + message.content }}
{%- for call in message.tool_calls or [] %}{{ call.function.name + call.function.arguments.items() | list | string }}{% endfor %}
{{- '<|im_end|>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}`;

const MERGES = [
  "h e",
  "l l",
  "he ll",
  "hell o",
  "Ġ w",
  "o r",
  "Ġw or",
  "Ġwor l",
  "Ġworl d",
  "Ġ Ġ",
  "a b",
  "ð Ł",
  "ðŁ ĺ",
  "| >",
  "< |",
];

/** Byte-level; adds `<|bos|>` in front. `<tool_call>` is an added token that is not special. */
export function byteLevelFiles(): TokenizerFiles {
  const spellings = [...BYTE_CHARACTERS, ...MERGES.map((merge) => merge.replace(" ", ""))];
  const added = ["<|bos|>", "<|im_start|>", "<|im_end|>", "<tool_call>", "<|User|>"];
  const token = (content: string, i: number) => ({
    id: spellings.length + i,
    content,
    special: content !== "<tool_call>" && content !== "<|User|>",
    normalized: content === "<|User|>",
    single_word: false,
    lstrip: false,
    rstrip: false,
  });
  const bos = { SpecialToken: { id: "<|bos|>", type_id: 0 } };
  return {
    tokenizer: {
      added_tokens: added.map(token),
      normalizer: { type: "NFC" },
      pre_tokenizer: { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: true },
      post_processor: {
        type: "TemplateProcessing",
        single: [bos, { Sequence: { id: "A", type_id: 0 } }],
        pair: [bos, { Sequence: { id: "A", type_id: 0 } }, { Sequence: { id: "B", type_id: 1 } }],
        special_tokens: { "<|bos|>": { id: "<|bos|>", ids: [spellings.length], tokens: ["<|bos|>"] } },
      },
      decoder: { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: true },
      model: {
        type: "BPE",
        vocab: Object.fromEntries(spellings.map((spelling, id) => [spelling, id])),
        merges: MERGES,
      },
    },
    config: { bos_token: "<|bos|>", eos_token: { content: "<|im_end|>" }, chat_template: CHATML },
  };
}

/** `▁` for a space, one in front of the text, unknown characters as bytes; the first space of a text is dropped. */
export function byteFallbackFiles(): TokenizerFiles {
  const bytes = Array.from({ length: 256 }, (_, b) => `<0x${b.toString(16).toUpperCase().padStart(2, "0")}>`);
  const spellings = ["<unk>", "<s>", "</s>", ...bytes, ..."▁abcdehlorw", "▁a", "ll", "▁▁", "é", "日"];
  const special = (content: string, id: number) => ({ id, content, special: true, normalized: false });
  return {
    tokenizer: {
      added_tokens: ["<unk>", "<s>", "</s>"].map(special),
      normalizer: {
        type: "Sequence",
        normalizers: [
          { type: "Prepend", prepend: "▁" },
          { type: "Replace", pattern: { String: " " }, content: "▁" },
        ],
      },
      pre_tokenizer: null,
      post_processor: null,
      decoder: {
        type: "Sequence",
        decoders: [
          { type: "Replace", pattern: { String: "▁" }, content: " " },
          { type: "ByteFallback" },
          { type: "Fuse" },
          { type: "Strip", content: " ", start: 1, stop: 0 },
        ],
      },
      model: {
        type: "BPE",
        byte_fallback: true,
        fuse_unk: true,
        unk_token: "<unk>",
        vocab: Object.fromEntries(spellings.map((spelling, id) => [spelling, id])),
        merges: ["▁ a", "l l", "▁ ▁"],
      },
    },
    config: { bos_token: "<s>", eos_token: "</s>", unk_token: "<unk>" },
  };
}
