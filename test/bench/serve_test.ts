import { assert, assertEquals, assertRejects } from "@std/assert";
import { benchServe, type ServeLoad } from "../../bench/serve.ts";

/** A server that streams `output` pieces of one token each, and counts who is there at a time. */
function fakeServer(answer: (body: Record<string, unknown>) => Response) {
  const seen: Record<string, unknown>[] = [];
  let [now, most] = [0, 0];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, async (request) => {
    if (new URL(request.url).pathname === "/v1/models") return Response.json({ data: [{ id: "fake" }] });
    seen.push(await request.json());
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now--;
    return answer(seen.at(-1)!);
  });
  const load: ServeLoad = {
    url: `http://127.0.0.1:${server.addr.port}`,
    ...{ requests: 12, input: 7, output: 5, concurrency: 3 },
  };
  return { load, seen, most: () => most, [Symbol.asyncDispose]: () => server.shutdown() };
}

function stream(body: Record<string, unknown>): Response {
  const tokens = body.max_tokens as number;
  const events = [
    ...Array.from({ length: tokens }, () => ({ choices: [{ text: "x" }] })),
    { choices: [], usage: { completion_tokens: tokens } },
  ].map((event) => `data: ${JSON.stringify(event)}\n\n`);
  return new Response([...events, "data: [DONE]\n\n"].join(""));
}

Deno.test("benchServe() sends so many requests at a time, and counts their tokens", async () => {
  await using server = fakeServer(stream);
  const result = await benchServe(server.load, () => {});
  const [warmUp, ...asked] = server.seen;
  assertEquals((warmUp!.prompt as number[]).length, 7);
  assertEquals(asked.length, 12);
  assertEquals(server.most(), 3);
  for (const { model, prompt, max_tokens, ignore_eos, stream } of asked) {
    assertEquals([model, (prompt as number[]).length, max_tokens, ignore_eos, stream], [
      "fake",
      7,
      5,
      true,
      true,
    ]);
  }
  // Of 60 tokens over all the time, whatever that is.
  assert(Math.abs(result.tokens_per_second * result.seconds / 60 - 1) < 0.01);
  assertEquals([result.concurrency, result.rate], [3, null]);
  assert(result.ttft.p50 > 0 && result.ttft.p50 <= result.ttft.p99);
});

Deno.test("benchServe() lets requests arrive at their own pace", async () => {
  await using server = fakeServer(stream);
  const result = await benchServe({ ...server.load, rate: 400 }, () => {});
  assertEquals(server.seen.length, 13);
  assertEquals([result.concurrency, result.rate], [null, 400]);
});

Deno.test("benchServe() measures nothing where a request fails", async () => {
  const broken: readonly (readonly [Response, string])[] = [
    [new Response("no", { status: 503 }), "the server answered 503: no"],
    [new Response('data: {"error":{"message":"lost"}}\n\n'), "a stream ended with an error: lost"],
    [
      new Response('data: {"choices":[{"text":"x"}]}\n\ndata: [DONE]\n\n'),
      "a stream ended without its usage",
    ],
  ];
  for (const [response, why] of broken) {
    await using server = fakeServer(() => response);
    await assertRejects(() => benchServe({ ...server.load, requests: 1 }, () => {}), Error, why);
  }
});

Deno.test("benchServe() says how long streams paused for a long prompt", async () => {
  let stalled = false;
  const encode = (event: unknown) => new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`);
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  await using server = fakeServer((body) => {
    const [tokens, late] = [body.max_tokens as number, (body.prompt as number[]).length === 4000];
    return new Response(ReadableStream.from((async function* () {
      stalled ||= late;
      if (late) await wait(200);
      if (late) stalled = false;
      for (let i = 0; i < tokens; i++) {
        while (stalled) await wait(1);
        yield encode({ choices: [{ text: "x" }] });
        await wait(5);
      }
      yield encode({ choices: [], usage: { completion_tokens: tokens } });
    })()));
  });
  const load = { ...server.load, requests: 3, output: 200, arrival: 4000 };
  const { arrival } = await benchServe(load, () => {});
  assertEquals(arrival?.tokens, 4000);
  // A timer never ends early, so these hold however slow the machine is.
  assert(arrival!.ttft >= 199 && arrival!.pause_during >= 150, JSON.stringify(arrival));
  await assertRejects(() => benchServe({ ...load, output: 5 }, () => {}), Error, "raise --output");
});
