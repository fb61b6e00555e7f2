import { assert, assertEquals } from "@std/assert";
import { DEFAULT_LIMITS } from "../../src/server/host.ts";
import { ResponseStore } from "../../src/server/response_store.ts";
import { type Json, ok, refusal, serving } from "./serving.ts";

const PATH = "/v1/responses";
const ask = { model: "fake", input: "Hi" };
const key = (name: string) => ({ headers: { Authorization: `Bearer ${name}` } });

Deno.test("a response is kept, gone on from, listed and forgotten", async () => {
  await using s = await serving({
    script: ({ input }) => "messages" in input ? `${input.messages.length}` : "",
  });
  const first = await ok(s.post(PATH, { ...ask, instructions: "I" }));
  assertEquals(await ok(s.get(`${PATH}/${first.id}`)), first);
  const second = await ok(s.post(PATH, { ...ask, input: "More", previous_response_id: first.id }));
  const said = (messages: Json) => messages.map(({ role, content }: Json) => [role, content]);
  assertEquals(said((s.llm.seen.at(-1)!.input as Json).messages), [["user", "Hi"], ["assistant", "2"], [
    "user",
    "More",
  ]]);
  await ok(s.post(PATH, {
    input: [{ role: "user", content: "Hi" }, { type: "item_reference", id: first.output[0].id }],
  }));
  assertEquals(said((s.llm.seen.at(-1)!.input as Json).messages), [["user", "Hi"], ["assistant", "2"]]);
  const list = (query: string) => ok(s.get(`${PATH}/${second.id}/input_items${query}`));
  const all = await list("?order=asc");
  assertEquals(all.data.map((i: Json) => [i.role, i.content[0].type, i.content[0].text]), [
    ["user", "input_text", "Hi"],
    ["assistant", "output_text", "2"],
    ["user", "input_text", "More"],
  ]);
  assertEquals([all.object, all.has_more, all.first_id, all.last_id], [
    ...["list", false, all.data[0].id, all.data[2].id],
  ]);
  assertEquals((await list("")).data, all.data.toReversed());
  const page = await list(`?limit=1&after=${all.data[2].id}`);
  assertEquals([page.data, page.has_more], [[all.data[1]], true]);
  assertEquals(await refusal(s.get(`${PATH}/${second.id}/input_items?limit=0`)), [400, null, "limit"]);
  assertEquals(await refusal(s.get(`${PATH}/${second.id}/input_items?order=up`)), [400, null, "order"]);
  assertEquals(await refusal(s.get(`${PATH}/${second.id}/input_items?after=x`)), [400, null, "after"]);
  assertEquals(await refusal(s.post(`${PATH}/${first.id}/cancel`, {})), [400, null, "response_id"]);
  assertEquals(await refusal(s.get(`${PATH}/${first.id}?stream=true`)), [
    400,
    "unsupported_parameter",
    "stream",
  ]);
  const remove = () => s.get(`${PATH}/${first.id}`, { method: "DELETE" });
  assertEquals(await ok(remove()), { id: first.id, object: "response", deleted: true });
  const gone = [404, "response_not_found", "response_id"];
  assertEquals(await refusal(remove()), gone);
  assertEquals(await refusal(s.get(`${PATH}/${first.id}`)), gone);
  assertEquals(await refusal(s.post(`${PATH}/${first.id}/cancel`, {})), gone);
  const next = { ...ask, previous_response_id: first.id };
  assertEquals(await refusal(s.post(PATH, next)), [
    404,
    "previous_response_not_found",
    "previous_response_id",
  ]);
  await ok(s.post(PATH, { ...ask, previous_response_id: second.id })); // what it was made from is its own
  const unkept = await ok(s.post(PATH, { ...ask, store: false }));
  assertEquals([unkept.store, await refusal(s.get(`${PATH}/${unkept.id}`))], [false, gone]);
});

Deno.test("one key's responses are nobody else's", async () => {
  await using s = await serving({}, { keys: ["one", "two"] });
  const { id, output } = await ok(s.post(PATH, ask, key("one")));
  for (const [path, init] of [[id, {}], [id, { method: "DELETE" }], [`${id}/input_items`, {}]] as const) {
    assertEquals((await refusal(s.get(`${PATH}/${path}`, { ...key("two"), ...init })))[0], 404);
  }
  assertEquals((await refusal(s.post(PATH, { ...ask, previous_response_id: id }, key("two"))))[0], 404);
  const input = [{ type: "item_reference", id: output[0].id }];
  assertEquals(await refusal(s.post(PATH, { input }, key("two"))), [404, null, "input[0].id"]);
  await ok(s.get(`${PATH}/${id}`, key("one")));
});

Deno.test("the store is bounded in number, bytes and time, and takes from whoever has most", async () => {
  const stored = (id: string, text = "") => ({ response: { id, output: [{ text }] }, items: [] });
  const limits = { maxResponses: 3, maxBytes: 1000, ttl: 60_000 };
  const store = new ResponseStore(limits);
  const [a, b] = [store.shelf("a"), store.shelf("b")];
  b.put(stored("b1"));
  for (const id of ["a1", "a2", "a3"]) a.put(stored(id));
  assertEquals(["a1", "a2", "a3"].map((id) => a.get(id)?.response.id), [undefined, "a2", "a3"]);
  assertEquals(b.get("b1"), stored("b1"));
  assertEquals(b.get("a2"), undefined);
  a.put(stored("a4", "x".repeat(800)));
  assert(store.held.bytes <= 1000 && a.get("a4"));
  a.put(stored("a5", "x".repeat(2000)));
  assertEquals([a.get("a5"), b.get("b1"), store.held.responses], [undefined, stored("b1"), 1]);
  const brief = new ResponseStore({ ...limits, ttl: 0 });
  brief.shelf("").put(stored("r"));
  assertEquals([brief.shelf("").get("r"), brief.held], [undefined, { responses: 0, bytes: 0 }]);
  assertEquals(a.bounds, "the last 3 responses of at most 0 MiB are kept for 1 minutes");
  await using s = await serving({}, { limits: { store: { ...DEFAULT_LIMITS.store, maxResponses: 1 } } });
  const [first, second] = [await ok(s.post(PATH, ask)), await ok(s.post(PATH, ask))];
  await ok(s.get(`${PATH}/${second.id}`));
  const { error } = await (await s.get(`${PATH}/${first.id}`)).json();
  assertEquals(
    error.message.split("not found")[1],
    ": the last 1 responses of at most 64 MiB are kept for 60 minutes",
  );
});
