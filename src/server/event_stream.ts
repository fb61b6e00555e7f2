/**
 * Server-sent events to a client that may read slowly, stop reading, or leave. Nothing here throws: a push into
 * a stream whose reader has gone would, and uncaught it would end the process.
 *
 * @module
 */

import type { Framing } from "./protocol.ts";

/** How patient a stream is. */
export interface StreamLimits {
  /** Bytes that may lie unread before the client is cut off. */
  readonly maxBuffered: number;
  /** Milliseconds without an event after which a comment keeps proxies from closing the connection. */
  readonly heartbeat: number;
  /** Milliseconds that bytes may lie unread before the client is cut off. */
  readonly stall: number;
}

/** Why a stream ended before its last event. */
export type Gone = "client left" | "slow reader";

const ENCODER = new TextEncoder();
const PING = ENCODER.encode(": ping\n\n");
const DONE = ENCODER.encode("data: [DONE]\n\n");

/** The events of one answer. */
export class EventStream {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly #limits: StreamLimits;
  readonly #onGone: (why: Gone) => void;
  readonly #timer: ReturnType<typeof setInterval>;
  #controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  #ended = false;
  #sentAt = performance.now();
  #readAt = performance.now();
  /** Bytes pushed, and bytes that had been read at the last tick. */
  #pushed = 0;
  #read = 0;

  /** Absent: events without names, and `[DONE]` after the last. */
  readonly #framing: Framing | undefined;

  /** @param onGone Told once, if the reader is lost before {@linkcode end}. */
  constructor(limits: StreamLimits, onGone: (why: Gone) => void, framing?: Framing) {
    this.#limits = limits;
    this.#framing = framing;
    this.#onGone = onGone;
    this.body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => void (this.#controller = controller),
      pull: () => this.#settle(),
      cancel: () => this.#lose("client left"),
    }, { highWaterMark: 1, size: (bytes) => bytes.byteLength });
    this.#timer = setInterval(() => this.#tick(), Math.min(limits.heartbeat, limits.stall) / 2);
  }

  /** One event with `value` as its JSON data. Without effect once the stream has ended. */
  send(value: unknown): void {
    const json = JSON.stringify(value);
    const name = this.#framing === "typed" ? `event: ${(value as { readonly type: string }).type}\n` : "";
    this.#push(ENCODER.encode(this.#framing === "lines" ? `${json}\n` : `${name}data: ${json}\n\n`));
  }

  /** Says that no event follows. */
  end(): void {
    if (!this.#framing) this.#push(DONE);
    this.#ended = true;
    this.#settle();
  }

  /** Forgets the reader: the answer goes another way. */
  drop(): void {
    this.#controller = undefined;
    clearInterval(this.#timer);
  }

  #push(bytes: Uint8Array<ArrayBuffer>): void {
    if (!this.#controller || this.#ended) return;
    this.#controller.enqueue(bytes);
    this.#pushed += bytes.byteLength;
    this.#sentAt = performance.now();
    if (this.#unread > this.#limits.maxBuffered) this.#lose("slow reader");
  }

  /** Closes once everything was read: before that the timer still watches for a reader that has stopped. */
  #settle(): void {
    if (!this.#ended || !this.#controller || this.#unread > 0) return;
    this.#controller.close();
    this.drop();
  }

  get #unread(): number {
    return 1 - (this.#controller?.desiredSize ?? 1);
  }

  #tick(): void {
    const now = performance.now();
    const read = this.#pushed - this.#unread;
    if (read > this.#read || this.#unread === 0) this.#readAt = now;
    this.#read = read;
    if (now - this.#readAt > this.#limits.stall) this.#lose("slow reader");
    else if (now - this.#sentAt >= this.#limits.heartbeat && this.#framing !== "lines") this.#push(PING);
  }

  #lose(why: Gone): void {
    const controller = this.#controller;
    if (!controller) return;
    this.drop();
    if (why === "slow reader") controller.error(new Error("The client reads too slowly"));
    this.#onGone(why);
  }
}
