/**
 * One request for text, from its body to its last event: what every protocol shares.
 *
 * @module
 */
import type { Delta, Llm, Prompt, ToolCall } from "../llm.ts";
import type { Finish, Logprobs } from "../engine/messages.ts";
import { ApiError, toApiError, unknownModel } from "./errors.ts";
import { EventStream } from "./event_stream.ts";
import type { Call, Host } from "./host.ts";
import { Measure } from "./measure.ts";
import { needsPromptIds } from "./progress.ts";
import type { Asked, CallPiece, Choice, End, EventForm, Piece, Protocol, Reply } from "./protocol.ts";
import { refuse } from "./refusals.ts";
import { check, type CommonBody } from "./schema.ts";

/** Told every piece of an answer, as it comes. */
interface Sink {
  piece(piece: Piece): void;
  call(piece: CallPiece): void;
  end(end: End): void;
}

const SSE = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-cache",
  "X-Accel-Buffering": "no", // or nginx collects the stream
};

const LINES = { ...SSE, "Content-Type": "application/x-ndjson" };

/**
 * A request's body in one protocol, and what the model is to be given.
 *
 * @throws {ApiError} If it cannot be, or is not to be, answered.
 */
export async function read<Body extends CommonBody>(host: Host, call: Call, protocol: Protocol<Body>) {
  const { llm } = host.serving(); // before the body is read: a server that loads or drains reads none
  const raw = await host.json(call.request);
  refuse(raw, protocol.refusals);
  const body = check(protocol.schema, raw);
  call.named(body.request_id);
  const model = body.model || host.names[0]!; // an empty name is none, as in vLLM
  if (!host.names.includes(model)) throw unknownModel(model);
  return { llm, body, model, prompts: protocol.decode(body, llm) };
}

/**
 * Answers one request in one protocol.
 *
 * @throws {ApiError} If it fails before the first piece; later failures become events of the stream.
 */
export async function answer<Body extends CommonBody>(
  host: Host,
  call: Call,
  protocol: Protocol<Body>,
): Promise<Response> {
  const { llm, body, model, prompts: asked } = await read(host, call, protocol);
  call.facts.model = model;
  let prompts = asked.map((prompt) => owned(host, call, prompt, body));
  host.serving(); // the body may have taken its time
  const ticket = enter(host, call, prompts);
  const id = `${protocol.prefix}${call.id}`;
  const stop = new AbortController();
  const forget = call.abort(stop);
  const measure = new Measure(host, call, { id, model, stream: body.stream ?? false, prompts });
  let promptIds: readonly Uint32Array[] | undefined;
  let promptText: string | undefined;
  const run = async (sink: Sink) => {
    try {
      const { input, keep, maxTokens } = prompts[0]!;
      const needed = keep || protocol.events?.needsPrompt && body.stream ||
        prompts[0]!.request.logprobs?.prompt;
      const most = call.client?.key.maxTokens; // where a request does not say, the room left may be less than that
      if (needed || needsPromptIds(body) || most !== undefined && maxTokens === undefined) {
        promptIds = await Promise.all(
          prompts.map(async (prompt) => kept(await llm.encode(prompt.input), keep)),
        );
        prompts = prompts.map((prompt, i) => {
          const room = most && Math.min(most, llm.info.maxModelLength - promptIds![i]!.length);
          return { ...room && room > 0 ? { maxTokens: room } : {}, ...prompt, encoded: promptIds![i]! };
        });
      }
      if (body.return_prompt_text && "messages" in input) promptText = await llm.render(input);
      await generate(llm, prompts, stop, (index, delta) => {
        ticket.started(index);
        measure.delta(index, delta);
        if (delta.type === "end") sink.end(endOf(index, delta));
        else if (delta.type === "tool") sink.call(callOf(index, delta));
        else sink.piece({ ...delta, index });
      });
      measure.end();
    } catch (error) {
      const shown = stop.signal.aborted ? toApiError(stop.signal.reason) : toApiError(error);
      measure.end(shown);
      if (shown.status < 500 && shown.status !== 499) ticket.leave({}); // it was not for the engine
      throw shown;
    } finally {
      ticket.leave(call.facts);
      forget();
    }
  };
  const reply = (): Reply => ({
    id,
    created: Math.floor(Date.now() / 1000),
    model,
    llm,
    ...(promptIds && { promptIds }),
    ...(promptText !== undefined && { promptText }),
  });
  if (body.stream) {
    return await streamed(host, call, stop, run, () => protocol.stream(body, reply()), protocol.events);
  }
  const { encode } = protocol;
  if (encode) {
    const collect = new Collector();
    await run(collect);
    return Response.json(encode(body, reply(), collect.choices()));
  }
  const fold = protocol.stream(body, reply());
  await run({ piece: (p) => fold.piece(p), call: (p) => fold.call?.(p), end: (end) => fold.end(end) });
  fold.done();
  return Response.json(fold.whole?.());
}

/** The end of a prompt that is too long, or its beginning: what is cut is on the other `side`. */
export function kept(tokens: Uint32Array, keep: Asked["keep"]): Uint32Array {
  if (!keep || tokens.length <= keep.tokens) return tokens;
  return keep.side === "left" ? tokens.subarray(-keep.tokens) : tokens.subarray(0, keep.tokens);
}

/** Begins to answer when there is a first piece, or none yet for so long that the client needs a sign of life. */
async function streamed(
  host: Host,
  call: Call,
  stop: AbortController,
  run: (sink: Sink) => Promise<void>,
  open: () => ReturnType<Protocol<CommonBody>["stream"]>,
  form: EventForm | undefined,
): Promise<Response> {
  const events = new EventStream(host.limits.stream, (why) => {
    if (why === "client left") call.left = true;
    stop.abort(new ApiError(why, { status: 499, code: "client_closed_request" }));
  }, form?.framing);
  const begun = Promise.withResolvers<void>();
  let answered = false;
  const begin = () => {
    answered = true; // at once: a failure in this same turn is already one of the stream
    begun.resolve();
  };
  let fold: ReturnType<typeof open> | undefined;
  const sendAll = (values: readonly unknown[]) => {
    for (const value of values) events.send(value);
    begin();
  };
  const sink: Sink = {
    piece: (piece) => sendAll((fold ??= open()).piece(piece)),
    call: (piece) => sendAll((fold ??= open()).call?.(piece) ?? []),
    end: (end) => sendAll((fold ??= open()).end(end)),
  };
  const patience = setTimeout(begin, host.limits.stream.heartbeat);
  const running = run(sink).then(() => {
    sendAll((fold ??= open()).done());
    events.end();
  }, (error: ApiError) => {
    if (!answered) throw error;
    const told = (fold ??= open()).failed?.(error) ?? [form ? form.failed(error) : error.body()];
    for (const event of told) events.send(event);
    events.end();
  });
  try {
    await Promise.race([begun.promise, running]);
  } catch (error) {
    events.drop();
    throw error;
  } finally {
    clearTimeout(patience);
    running.catch(() => {}); // thrown above, or told to the client
  }
  call.streams = true;
  return new Response(events.body, { headers: form?.framing === "lines" ? LINES : SSE });
}

/** Runs all prompts side by side. The first failure ends the others. */
async function generate(
  llm: Llm,
  prompts: readonly Prompt[],
  stop: AbortController,
  tell: (index: number, delta: Delta) => void,
): Promise<void> {
  const one = async (prompt: Prompt, number: number) => {
    for await (const delta of llm.generate(prompt, stop.signal)) {
      if (stop.signal.aborted) break; // what is still in the pipe belongs to nobody
      tell(number * prompt.choices + delta.choice, delta);
    }
  };
  // Who waits for the answer does not wait for an engine that hangs.
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(stop.signal.reason);
  stop.signal.addEventListener("abort", abort);
  try {
    await Promise.race([Promise.all(prompts.map(one)), aborted.promise]);
  } catch (error) {
    stop.abort(error); // keeps its first reason
  } finally {
    stop.signal.removeEventListener("abort", abort);
  }
  stop.signal.throwIfAborted();
}

/** @throws {ApiError} If the engine could not finish the choice. */
function endOf(index: number, delta: Extract<Delta, { readonly type: "end" }>): End {
  const { reason, stop = null, usage, reasoningTokens } = delta;
  if (reason === "refused" || reason === "cancelled" || reason === "failed") throw failureOf(reason, usage);
  return { index, reason, stop, usage, reasoningTokens };
}

function callOf(index: number, delta: Extract<Delta, { readonly type: "tool" }>): CallPiece {
  // Nine letters and digits: what Mistral's templates insist on when a client sends the call back.
  const id = crypto.randomUUID().replaceAll("-", "").slice(0, 9);
  return { index, number: delta.call, call: { id, name: delta.name, arguments: delta.arguments } };
}

function failureOf(reason: string, { message }: Finish): ApiError {
  if (reason === "refused") {
    // Masks that leave nothing are no matter of length; all else that the engine refuses is.
    const code = message?.startsWith("Cannot sample") ? "invalid_sampling" : "context_length_exceeded";
    return new ApiError(message ?? "The engine cannot take this request", { code });
  }
  return new ApiError("The engine could not finish this request", {
    status: reason === "cancelled" ? 503 : 500,
    code: reason === "cancelled" ? "cancelled" : "engine_error",
    cause: message,
  });
}

/** Prompt tokens that a request brings to the queue, guessed before it is encoded: four bytes a token. */
function costOf(prompts: readonly Prompt[]): number {
  return prompts.reduce((sum, { input }) => {
    if ("tokens" in input) return sum + input.tokens.length;
    const texts = "text" in input ? [input.text] : input.messages.map((m) => m.content);
    return sum + texts.reduce((tokens, text) => tokens + Math.ceil(text.length / 4), 0);
  }, 0);
}

/**
 * A request among others: it waits in the queue, and counts for its key.
 *
 * @throws {ApiError} 429, where there is no room for it.
 */
function enter(host: Host, { client }: Call, prompts: readonly Prompt[]) {
  const cost = costOf(prompts);
  const answers = prompts.reduce((sum, { maxTokens = 0, choices }) => sum + maxTokens * choices, 0);
  const settle = client?.reserve(cost + answers);
  try {
    const { started, leave } = host.admission.enter(prompts.length * prompts[0]!.choices, cost);
    let here = true;
    return {
      started,
      /** With what is known of its tokens: those of a prompt may be guessed, and none were spent where nothing is. */
      leave({ promptTokens, completionTokens }: Call["facts"]) {
        leave();
        if (here) settle?.(completionTokens === undefined ? 0 : (promptTokens ?? cost) + completionTokens);
        here = false;
      },
    };
  } catch (error) {
    settle?.(0);
    throw error;
  }
}

/**
 * A prompt with what its key brings. Keys do not share cached prompts unless they are told to, nor do a client's own
 * salts: the time of an answer would tell of others'.
 *
 * @throws {ApiError} If it asks for a longer answer than its key may have, or to come before others where that is not
 * for clients to say.
 */
function owned(host: Host, call: Call, prompt: Asked, body: CommonBody): Asked {
  const { maxTokens: most, salt, priority: ofKey } = call.client?.key ?? {};
  const wanted = body.priority ?? Math.trunc(Number(call.request.headers.get("x-vllm-priority")) || 0);
  if (wanted !== 0 && !host.clientPriorities) {
    throw new ApiError(`Got priority ${wanted} but Priority scheduling is not enabled.`, {
      param: "priority",
    });
  }
  const priority = ofKey ?? (wanted || undefined);
  const asked = (body as { readonly max_completion_tokens?: number | null }).max_completion_tokens ??
    body.max_tokens;
  if (most !== undefined && (asked ?? 0) > most) {
    throw new ApiError(`max_tokens must be at most ${most} with this API key, got ${asked}.`, {
      param: "max_tokens",
    });
  }
  const cacheSalt = `${salt ?? (host.sharedPrefixCache ? "" : call.tenant)} ${body.cache_salt ?? ""}`;
  return {
    ...prompt,
    ...(most && prompt.maxTokens !== undefined && { maxTokens: Math.min(prompt.maxTokens, most) }),
    request: {
      ...prompt.request,
      ...(cacheSalt !== " " && { cacheSalt }),
      ...(priority !== undefined && { priority }),
    },
  };
}

interface Part {
  readonly text: string[];
  readonly reasoning: string[];
  readonly calls: ToolCall[];
  readonly tokens: number[];
  readonly logprobs: Logprobs[];
}

/** Puts pieces together to whole choices. */
class Collector implements Sink {
  readonly #parts = new Map<number, Part>();
  readonly #ends: End[] = [];
  piece({ index, type, text, tokens, logprobs }: Piece): void {
    const part = this.#part(index);
    part[type].push(text);
    part.tokens.push(...tokens);
    if (logprobs) part.logprobs.push(...logprobs);
  }
  call({ index, call }: CallPiece): void {
    this.#part(index).calls.push(call);
  }
  end(end: End): void {
    this.#ends.push(end);
  }
  choices(): Choice[] {
    return this.#ends.sort((a, b) => a.index - b.index).map((end) => {
      const { text, reasoning, ...part } = this.#part(end.index);
      return { ...end, ...part, text: text.join(""), reasoning: reasoning.join("") };
    });
  }
  #part(index: number) {
    const part = this.#parts.get(index) ?? { text: [], reasoning: [], calls: [], tokens: [], logprobs: [] };
    this.#parts.set(index, part);
    return part;
  }
}
