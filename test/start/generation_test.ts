import { assertEquals, assertRejects } from "@std/assert";
import { StartError } from "../../src/options.ts";
import { generationOf } from "../../src/start/generation.ts";
import { readTemplate } from "../../src/start/template_flag.ts";

const MODEL = {
  generationConfig: {
    do_sample: true,
    eos_token_id: [1, 2],
    temperature: 0.6,
    top_k: 20,
    top_p: 0.95,
    repetition_penalty: "1",
    min_p: 7,
  },
};

Deno.test("a model's generation_config.json fills in, an override comes before it, vllm is nobody's", async () => {
  const found = async (options: Parameters<typeof generationOf>[1]) => await generationOf(MODEL, options);
  // What makes no sense in a file is as if it were not there.
  assertEquals(await found({}), { defaults: { temperature: 0.6, topK: 20, topP: 0.95 } });
  assertEquals(await found({ generationConfig: "auto", seed: 5n }), {
    defaults: { temperature: 0.6, topK: 20, topP: 0.95, seed: 5n },
  });
  assertEquals(await found({ generationConfig: "vllm" }), { defaults: {} });
  const over = { temperature: 0.1, max_new_tokens: 9, top_k: -1, repetition_penalty: 1.2 };
  assertEquals(await found({ overrideGeneration: over }), {
    defaults: { temperature: 0.1, topK: 0, topP: 0.95, repetitionPenalty: 1.2 },
    maxTokens: 9,
  });
  assertEquals(await found({ generationConfig: "vllm", overrideGeneration: { min_p: 0.1 } }), {
    defaults: { minP: 0.1 },
  });
  const greedy = { generationConfig: { do_sample: false, temperature: 0.7 } };
  assertEquals((await generationOf(greedy, {})).defaults, { temperature: 0 });
  assertEquals((await generationOf(greedy, { overrideGeneration: { temperature: 0.4 } })).defaults, {
    temperature: 0.4,
  });
});

Deno.test("another folder's generation_config.json may count, and what is wrong is told", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const refused = (options: Parameters<typeof generationOf>[1], words: string) =>
      assertRejects(() => generationOf(MODEL, options), StartError, words);
    await refused({ generationConfig: folder }, `--generation-config ${folder} cannot be read`);
    await Deno.writeTextFile(`${folder}/generation_config.json`, '{"top_p": 0.5}');
    assertEquals(await generationOf(MODEL, { generationConfig: folder }), { defaults: { topP: 0.5 } });
    const file = `${folder}/generation_config.json`;
    assertEquals(await generationOf(MODEL, { generationConfig: file }), { defaults: { topP: 0.5 } });
    await refused(
      { overrideGeneration: { temprature: 1 } },
      'has "temprature", expected some of temperature',
    );
    await refused({ overrideGeneration: { top_p: 2 } }, 'has "top_p": 2, which is out of its range');
    await refused({ overrideGeneration: { top_k: "5" } }, 'has "top_k": "5"');
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a chat template is a file, or the text itself if it looks like one", async () => {
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, "{{ messages }}");
    assertEquals(await readTemplate(file), "{{ messages }}");
    assertEquals(await readTemplate("{% if a %}x{% endif %}"), "{% if a %}x{% endif %}");
    const error = await assertRejects(() => readTemplate("./no-such.jinja"), StartError, "cannot be read");
    assertEquals(error.fault, "usage");
  } finally {
    await Deno.remove(file);
  }
});
