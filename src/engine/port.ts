/**
 * The engine's end of a message channel. Commands are fetched from the channel, not waited for: a Worker that is
 * busy sees a delivered message only after a dozen turns of its event loop (measured with Deno 2.9.6), while
 * `receiveMessageOnPort` sees it at once. An idle engine sleeps on the bell in shared memory.
 *
 * @module
 */
import { type MessagePort as NodePort, receiveMessageOnPort } from "node:worker_threads";
import { type Port, run, type Runner, type Scheduler } from "./engine.ts";
import { type Command, type Event, type Limits, PULSE } from "./messages.ts";

/** What an engine needs to serve the other end of a channel. */
export interface Service {
  /** The other end is in `connect()`'s hands. */
  readonly port: MessagePort;
  /** {@linkcode PULSE}`.length` integers, shared with the other end. */
  readonly pulse: Int32Array<SharedArrayBuffer>;
  readonly limits: Limits;
  readonly scheduler: Scheduler;
  readonly runner: Runner;
}

/**
 * Says `ready`, serves until drained or broken, and says `closed`. The whole of an engine's life after its device
 * and model are ready; the caller disposes of those.
 *
 * @returns The error that ended it, if one did. The other end has been told its message.
 */
export async function serveEngine(service: Service): Promise<{ readonly error?: unknown }> {
  const port = channelPort(service.port, service.pulse);
  port.post({ type: "ready", limits: service.limits });
  try {
    return await run(service.scheduler, service.runner, port, service.pulse);
  } finally {
    service.port.close();
  }
}

/** Tells the other end that there will be no engine, because its device or model could not be made ready. */
export function failToStart(port: MessagePort, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  port.postMessage({ type: "closed", error: { message } } satisfies Event);
  port.close();
}

const NONE: readonly Command[] = [];

/** Commands and events over a channel: an array of commands is one message, and so is an event. */
export function channelPort(port: MessagePort, pulse: Int32Array<SharedArrayBuffer>): Port {
  const inbox = port as unknown as NodePort; // the same object under another type
  let heard = Atomics.load(pulse, PULSE.bell);
  return {
    take() {
      heard = Atomics.load(pulse, PULSE.bell); // before looking: what is sent from here on rings again
      let commands = NONE;
      for (let m; (m = receiveMessageOnPort(inbox));) {
        const more = m.message as readonly Command[];
        commands = commands === NONE ? more : [...commands, ...more];
      }
      return commands;
    },
    post(event) {
      port.postMessage(event, event.type === "step" ? [event.ids.buffer as ArrayBuffer] : []);
    },
    async turn(busy) {
      if (busy) return await new Promise((resolve) => setImmediate(resolve));
      const ring = Atomics.waitAsync(pulse, PULSE.bell, heard);
      if (ring.async) await ring.value;
    },
  };
}
