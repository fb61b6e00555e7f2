/** Types of the used parts of `@std/http` for its npm build, which has none. */
export declare const STATUS_TEXT: Readonly<Record<number, string>>;
export declare const STATUS_CODE: Readonly<Record<string, number>>;
/** One event of a stream of server-sent events. */
export interface ServerSentEventMessage {
  comment?: string;
  event?: string;
  data?: string;
  id?: string | number;
  retry?: number;
}
/** Turns messages into the bytes of `text/event-stream`. */
export declare class ServerSentEventStream extends TransformStream<ServerSentEventMessage, Uint8Array> {}
