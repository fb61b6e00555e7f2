import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { supervisor } from "../../src/cli/systemd.ts";

/** systemd's end: a socket, and what has come to it. */
function listener(path: string) {
  const library = Deno.dlopen("libc.so.6", {
    socket: { parameters: ["i32", "i32", "i32"], result: "i32" },
    bind: { parameters: ["i32", "buffer", "u32"], result: "i32" },
    recv: { parameters: ["i32", "buffer", "usize", "i32"], result: "isize" },
    close: { parameters: ["i32"], result: "i32" },
  });
  const c = library.symbols;
  const socket = c.socket(1, 2, 0);
  const name = new TextEncoder().encode(path.replace(/^@/, "\0"));
  const address = new Uint8Array([1, 0, ...name, ...(path.startsWith("@") ? [] : [0])]);
  assertEquals(c.bind(socket, address, address.length), 0);
  const buffer = new Uint8Array(4096);
  const DONTWAIT = 0x40;
  return {
    next() {
      const length = Number(c.recv(socket, buffer, 4096n, DONTWAIT));
      return length < 0 ? undefined : new TextDecoder().decode(buffer.subarray(0, length));
    },
    async until(text: string) {
      while (!this.next()?.includes(text)) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    [Symbol.dispose]() {
      c.close(socket);
      library.close();
    },
  };
}

Deno.test("systemd is told, by file and by name, and nobody where there is none", async () => {
  const folder = await Deno.makeTempDir();
  for (const path of [`${folder}/notify`, `@tessera-test-${Deno.pid}`]) {
    using heard = listener(path);
    const environment: Record<string, string> = { NOTIFY_SOCKET: path, WATCHDOG_USEC: "30000000" };
    using systemd = supervisor((name) => environment[name]);
    systemd.tell("READY=1", "STATUS=Serving");
    assertEquals([heard.next(), heard.next(), systemd.watchdog], [
      "READY=1\nSTATUS=Serving",
      undefined,
      30_000,
    ]);
    environment["WATCHDOG_PID"] = "1"; // it is another's
    using other = supervisor((name) => environment[name]);
    assertEquals(other.watchdog, undefined);
  }
  using none = supervisor(() => undefined);
  none.tell("READY=1");
  using gone = supervisor((name) => name === "NOTIFY_SOCKET" ? `${folder}/nowhere` : undefined);
  const { message } = assertThrows(() => gone.tell("READY=1"), Error);
  assertStringIncludes(message, `Cannot tell systemd READY=1 through NOTIFY_SOCKET=${folder}/nowhere`);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("a server tells systemd that it is ready, that it lives, and that it ends", async () => {
  const path = `@tessera-serve-${Deno.pid}`;
  using heard = listener(path);
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--no-check", "-P=serve", new URL("fake_main.ts", import.meta.url).href],
      ...["serve", "--port", "0"],
    ],
    env: { NOTIFY_SOCKET: path, WATCHDOG_USEC: "100000", VLLM_API_KEY: "", TESSERA_API_KEY: "" },
    ...{ stdin: "null", stdout: "null", stderr: "null" },
  }).spawn();
  await heard.until("READY=1\nSTATUS=Serving 127.0.0.1:");
  for (let i = 0; i < 3; i++) await heard.until("WATCHDOG=1");
  process.kill("SIGTERM");
  await heard.until("STOPPING=1");
  assertEquals((await process.status).code, 0);
});
