import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import { input, kernel, output, step } from "../../dsl/kernel.ts";
import { ADJUST } from "../../dsl/kernels/penalties.ts";
import type { Device } from "../../src/device/device.ts";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import type { Step } from "../../src/engine/engine.ts";
import type { Request } from "../../src/engine/messages.ts";
import type { ModelOnDevice } from "../../src/model/on_device.ts";
import { type Answer, answer, ROOMY } from "./answers.ts";
import { deviceLogits, loadModel } from "./device_logits.ts";
import { goldenFolder } from "../model/goldens.ts";
import { randomFrom, request } from "./history.ts";
import { adjusted, filtered, scores } from "./sampling_reference.ts";

/** Few slots, so that they change hands, and few blocks, so that some lose theirs. */
const TIGHT = { ...ROOMY, maxSequences: 4, blocks: 14, maxBatchedTokens: 64, maxPromptTokens: 40 };

/** Requests that use everything at once. */
function everything(count: number, vocabulary: number): Request[] {
  const random = randomFrom(5);
  const tokens = (length: number) => Array.from({ length }, () => random(vocabulary));
  const system = tokens(40);
  return Array.from({ length: count }, (_, id) =>
    request({
      id,
      prompt: Uint32Array.from([...system.slice(0, random(2) * 33), ...tokens(1 + random(30))]),
      maxTokens: 20 + random(30),
      minTokens: random(10),
      stopTokens: tokens(20),
      logprobs: { top: 1, prompt: false },
      ...(random(3) ? {} : { badWords: [...tokens(20).map((t) => [t]), tokens(2)] }),
      ...(random(3) ? {} : { allowedTokens: tokens(80) }),
      sampling: {
        temperature: random(2) ? 0 : 0.5 + random(100) / 100,
        topK: random(2) ? 0 : 20,
        topP: random(2) ? 1 : 0.9,
        minP: random(2) ? 0 : 0.02,
        repetitionPenalty: random(3) ? 0.9 + random(100) / 100 : 1,
        presencePenalty: random(3) ? random(40) / 20 : 0,
        frequencyPenalty: random(3) ? random(40) / 20 : 0,
        seed: BigInt(id + 1) << 33n,
        ...(random(2) ? {} : { bias: new Map(tokens(100).map((token) => [token, random(80) / 10 - 3])) }),
      },
    }));
}

/** What a fault changes on the way to the device, and in a step. */
interface Fault {
  readonly compile?: (device: Device) => Device["compile"];
  readonly write?: (device: Device) => Device["write"];
  readonly onStep?: (step: Step) => void;
}

function withFault(device: Device, { compile, write }: Fault): Device {
  return {
    target: device.target,
    bytesFree: device.bytesFree,
    bytesTotal: device.bytesTotal,
    alloc: (dtype, shape, layout) => device.alloc(dtype, shape, layout),
    compile: compile?.(device) ?? ((kernel, schedule) => device.compile(kernel, schedule)),
    record: (launches) => device.record(launches),
    write: write?.(device) ?? ((to, from, offset, how) => device.write(to, from, offset, how)),
    read: (from) => device.read(from),
    [Symbol.dispose]() {},
  };
}

/** How many tokens are not what an f64 reference draws from the same logits, and how many there are. */
async function wrong(
  device: Device,
  model: ModelOnDevice,
  requests: readonly Request[],
  answers: readonly Answer[],
): Promise<{ readonly wrong: number; readonly all: number }> {
  const cuts = requests.map(({ prompt }, i) => {
    const tokens = [...prompt, ...answers[i]!.tokens];
    return { tokens, chunks: [tokens.length] };
  });
  const logits = await deviceLogits(device, model, cuts);
  let [count, all] = [0, 0];
  requests.forEach(({ prompt, sampling, stopTokens, ...rest }, i) => {
    const { tokens } = answers[i]!;
    tokens.forEach((token, n) => {
      const position = prompt.length + n;
      const raw = Array.from(logits[i]![position - 1]!);
      const final = adjusted(raw, [...prompt], tokens.slice(0, n), { ...rest, ...sampling, stopTokens });
      const best = scores(final, { ...sampling, position });
      all++;
      if (!(Math.max(...best) - best[token]! <= 1e-4)) count++;
    });
  });
  return { wrong: count, all };
}

const FAULTS: Readonly<Record<string, Fault>> = {
  "counts are not cleared when a slot changes hands": {
    write: (device) => {
      const filled = new Set<number>();
      return (to, from, offset = 0, how = {}) => {
        if (to.dtype === "u32" && filled.has(offset)) return;
        if (to.dtype === "u32") filled.add(offset);
        device.write(to, from, offset, how);
      };
    },
  },
  "biases are not cleared when a slot changes hands": {
    write: (device) => {
      const filled = new Map<number, Float32Array>();
      return (to, from, offset = 0, how = {}) => {
        if (to.dtype !== "f32" || to.shape.length !== 2) return device.write(to, from, offset, how);
        const before = filled.get(offset);
        const mixed = (from as Float32Array).map((b, i) => b || (before?.[i] ?? 0));
        filled.set(offset, mixed);
        device.write(to, mixed, offset);
      };
    },
  },
  "what is drawn is not counted": { compile: replacing("tally", forgetful) },
  "the prompt is not counted": {
    write: (device) => (to, from, offset, how) =>
      device.write(to, to.dtype === "u32" ? from.map((count: number) => count & ~1) : from, offset, how),
  },
  "the answer before a preemption is forgotten": {
    onStep: ({ admitted }) => admitted.forEach((one) => delete (one as { answer?: Uint32Array }).answer),
  },
  "biases come after penalties": { compile: replacing("penalise", late) },
};

/** Compiles another kernel of the same parameters in the place of the one with this name. */
function replacing(name: string, other: (vocabulary: number) => unknown) {
  return (device: Device): Device["compile"] => (given, schedule) => {
    const vocabulary = given.params["logits"]?.extents[1] as number;
    return device.compile(given.name === name ? other(vocabulary) as typeof given : given, schedule);
  };
}

function forgetful() {
  return kernel({
    name: "tally",
    params: {
      adjust: step("i32", "S", ADJUST.columns),
      chosen: input("i32", "S"),
      counts: output("u32", "cells", 1),
    },
    grid: ({ S }) => [S],
    body(k, { chosen, counts }, [row]) {
      k.store(counts.gather(k.at(chosen, [row]).min(-1), [0], [1, 1]), k.full("u32", [1, 1], 0));
    },
  });
}

function late(vocabulary: number) {
  return kernel({
    name: "penalise",
    params: {
      logits: input("f32", "S", vocabulary),
      adjust: step("i32", "S", ADJUST.columns),
      counts: input("u32", "slots", vocabulary),
      bias: input("f32", "slots", vocabulary),
      adjusted: output("f32", "S", vocabulary),
    },
    grid: ({ S }) => [S, Math.ceil(vocabulary / 1024)],
    body(k, { logits, adjust, counts, bias, adjusted }, [row, part]) {
      const at = (name: keyof typeof ADJUST) => k.at(adjust, [row, ADJUST[name]]);
      const box = [1, 1024] as const;
      const [raw, zero] = [k.load(logits.tile([row, part], box)), k.full("f32", [1, 1], 0)];
      const count = k.load(counts.tile([at("counted"), part], box));
      const r = at("repetition").bitcast("f32");
      const factor = k.select(zero.lt(raw), k.full("f32", [1, 1], 1).div(r), r);
      const some = k.full("u32", [1, 1], 0);
      const repeated = k.select(some.lt(count), raw.mul(factor), raw);
      const once = k.select(some.lt(count.shr(1)), at("presence").bitcast("f32"), 0);
      const often = count.shr(1).cast("f32").mul(at("frequency").bitcast("f32"));
      const added = k.load(bias.tile([at("biased"), part], box));
      k.store(adjusted.tile([row, part], box), repeated.sub(often).sub(once).add(added));
    },
  });
}

Deno.test("what the engine draws is what an f64 reference draws in vLLM's order, and planted faults show", async (t) => {
  using device = openCpuDevice();
  const model = await loadModel(device, await goldenFolder("qwen3-tied"));
  const { vocabulary } = model.config;
  const requests = everything(24, vocabulary);
  const answers = await answer([device, model], TIGHT, requests);
  await t.step("no token differs", async () => {
    const found = await wrong(device, model, requests, answers);
    assertEquals(found.wrong, 0);
    assert(found.all > 400, `only ${found.all} tokens`);
    assert(answers.some(({ finish }) => finish!.preemptions > 0), "nobody was preempted");
    assert(answers.some(({ finish }) => finish!.cachedTokens > 0), "nothing came from the cache");
    const none = request({ id: 0 }).sampling;
    const plain = requests.map(({ id, prompt, sampling, maxTokens, stopTokens, logprobs }) => ({
      ...{ id, prompt, maxTokens, stopTokens, logprobs: logprobs! },
      sampling: { ...none, temperature: sampling.temperature, seed: sampling.seed },
    }));
    const without = await answer([device, model], TIGHT, plain);
    let same = 0;
    without.forEach(({ tokens }, i) => same += Number(tokens.join() === answers[i]!.tokens.join()));
    assert(same < 4, `${same} answers are the same without penalties and masks`);
  });
  await t.step("log-probabilities are those of the raw logits, before all that changes them", async () => {
    const cuts = requests.map(({ prompt }, i) => {
      const tokens = [...prompt, ...answers[i]!.tokens];
      return { tokens, chunks: [tokens.length] };
    });
    const logits = await deviceLogits(device, model, cuts);
    requests.forEach(({ prompt }, i) =>
      answers[i]!.tokens.forEach((token, n) => {
        const raw = Array.from(logits[i]![prompt.length + n - 1]!), most = Math.max(...raw);
        const total = most + Math.log(raw.reduce((sum, l) => sum + Math.exp(l - most), 0));
        const [chosen, best] = answers[i]!.logprobs.slice(2 * n);
        assertAlmostEquals(chosen!, raw[token]! - total, 1e-4);
        assertAlmostEquals(best!, most - total, 1e-4);
      })
    );
  });
  await t.step("nor where a fault could be planted, but is not", async () => {
    const same = await answer([withFault(device, {}), model], TIGHT, requests);
    assertEquals(same.map(({ tokens }) => tokens), answers.map(({ tokens }) => tokens));
  });
  for (const [name, fault] of Object.entries(FAULTS)) {
    await t.step(`planted fault: ${name}`, async () => {
      const faulty = withFault(device, fault);
      const found = await answer([faulty, model], TIGHT, requests, fault.onStep);
      assertNotEquals((await wrong(device, model, requests, found)).wrong, 0);
    });
  }
});

Deno.test("tokens come as often as the f64 reference says, after everything that changes their odds", async () => {
  using device = openCpuDevice();
  const model = await loadModel(device, await goldenFolder("qwen3-tied"));
  const { vocabulary } = model.config;
  const random = randomFrom(11);
  const prompt = Uint32Array.from({ length: 12 }, () => random(vocabulary));
  const asked = request({ id: 0, prompt, maxTokens: 1, stopTokens: [5] });
  const raw = Array.from(
    (await deviceLogits(device, model, [{ tokens: [...prompt], chunks: [12] }]))[0]!.at(-1)!,
  );
  const ranked = raw.map((_, i) => i).sort((a, b) => raw[b]! - raw[a]!);
  const sampling = {
    ...asked.sampling,
    temperature: 1.5,
    topK: 12,
    topP: 0.95,
    minP: 0.05,
    repetitionPenalty: 1.3,
    bias: new Map([[ranked[0]!, -1], [ranked[30]!, raw[ranked[0]!]! - raw[ranked[30]!]!], [prompt[3]!, 4]]),
  };
  const rest = { badWords: [[ranked[1]!]], minTokens: 1, stopTokens: [ranked[2]!] };
  const draws = 3000;
  const requests = Array.from({ length: draws }, (_, id) => ({
    ...asked,
    ...rest,
    id,
    sampling: { ...sampling, seed: BigInt(id) * 7919n },
  }));
  const options = { ...ROOMY, maxSequences: 64, maxBatchedTokens: 512 };
  const answers = await answer([device, model], options, requests);
  const counts = new Map<number, number>();
  for (const { tokens } of answers) counts.set(tokens[0]!, (counts.get(tokens[0]!) ?? 0) + 1);
  const odds = filtered(adjusted(raw, [...prompt], [], { ...rest, ...sampling }), sampling);
  const alive = odds.flatMap((p, id) => p > 0 ? [id] : []);
  assert(alive.length >= 6 && alive.length <= 12, `${alive.length} tokens survive`);
  assertEquals([...counts.keys()].filter((id) => odds[id] === 0), []);
  const chi = alive.reduce((sum, id) => {
    const expected = draws * odds[id]!;
    return sum + ((counts.get(id) ?? 0) - expected) ** 2 / expected;
  }, 0);
  assert(chi < 37.4, `chi-square is ${chi}`); // the 0.9999 quantile at 11 degrees of freedom, the most there can be
});
