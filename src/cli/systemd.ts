/**
 * Tells systemd how the program is, where systemd has started it as `Type=notify`: sd_notify(3). Deno has no datagrams
 * of this family, so that libc sends them.
 *
 * @module
 */

const LIBC = {
  socket: { parameters: ["i32", "i32", "i32"], result: "i32" },
  sendto: { parameters: ["i32", "buffer", "usize", "i32", "buffer", "u32"], result: "isize" },
  close: { parameters: ["i32"], result: "i32" },
} as const;
const [AF_UNIX, SOCK_DGRAM, SOCK_CLOEXEC, MSG_NOSIGNAL] = [1, 2, 0x80000, 0x4000];

/** What says something to systemd; does nothing where it does not listen. */
export interface Supervisor extends Disposable {
  /** Lines of `NAME=value`, such as `READY=1`. */
  tell(...lines: readonly string[]): void;
  /** Milliseconds within which it wants `WATCHDOG=1`; nothing if it does not. */
  readonly watchdog: number | undefined;
}

/**
 * Finds the one that started this program.
 *
 * @throws {Error} If it is named but cannot be reached: it would wait for ever.
 */
export function supervisor(environment: (name: string) => string | undefined): Supervisor {
  const path = environment("NOTIFY_SOCKET");
  if (!path) return { tell: () => {}, watchdog: undefined, [Symbol.dispose]: () => {} };
  const address = addressOf(path);
  const library = Deno.dlopen("libc.so.6", LIBC), c = library.symbols;
  const socket = c.socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  const [microseconds, pid] = [environment("WATCHDOG_USEC"), environment("WATCHDOG_PID")];
  const mine = microseconds && (!pid || Number(pid) === Deno.pid);
  return {
    tell(...lines) {
      const text = new TextEncoder().encode(lines.join("\n"));
      const sent = c.sendto(socket, text, BigInt(text.length), MSG_NOSIGNAL, address, address.length);
      if (sent < 0n) throw new Error(`Cannot tell systemd ${lines[0]} through NOTIFY_SOCKET=${path}`);
    },
    watchdog: mine ? Number(microseconds) / 1000 : undefined,
    [Symbol.dispose]() {
      c.close(socket);
      library.close();
    },
  };
}

/** The `sockaddr_un` of a path, or of a name without a file, which begins with `@`. */
function addressOf(path: string): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(path);
  const address = new Uint8Array(2 + name.length + (path.startsWith("@") ? 0 : 1));
  address[0] = AF_UNIX;
  address.set(name, 2);
  if (path.startsWith("@")) address[2] = 0;
  return address;
}
