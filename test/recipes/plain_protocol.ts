/**
 * A route, as the README shows it: text in, text out, and nothing else.
 *
 * @module
 */
import { z } from "zod";
import type { Protocol } from "../../src/server/protocol.ts";
import { REFUSED } from "../../src/server/refusals.ts";
import { COMMON, promptOf } from "../../src/server/schema.ts";

const schema = z.object({ ...COMMON, text: z.string() });
type PlainBody = z.infer<typeof schema>;

/** `POST /plain`: `{"text": …}` becomes `{"text": …}`, or a stream of such pieces. */
export const plain: Protocol<PlainBody> = {
  path: "/plain",
  prefix: "plain-",
  schema,
  refusals: REFUSED,
  decode: (body, llm) => [{
    ...promptOf(body, llm, body.max_tokens ?? 64, undefined),
    input: { text: body.text },
  }],
  encode: (_body, _reply, choices) => ({ text: choices.map((choice) => choice.text).join("\n") }),
  stream: () => ({
    piece: ({ text }) => text ? [{ text }] : [],
    end: () => [],
    done: () => [],
  }),
};
