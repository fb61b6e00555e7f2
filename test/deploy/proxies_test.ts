/** The proxies' own programs over the configurations of `deploy/proxies`, in front of a server. */
import { assert, assertEquals } from "@std/assert";
import { DEFAULT_LIMITS } from "../../src/server/host.ts";
import { type Serving, serving } from "../server/serving.ts";
import { deployed, freePort, installed } from "./files.ts";

interface Proxy {
  readonly file: string;
  readonly program: string;
  readonly version: readonly string[];
  /** The arguments for a configuration, and the configuration as this machine needs it. */
  start(path: string, folder: string): readonly string[];
  local(text: string, folder: string): string;
}

const PROXIES: readonly Proxy[] = [
  {
    ...{ file: "proxies/nginx.conf", program: "nginx", version: ["-v"] },
    start: (
      path,
      folder,
    ) => ["-c", path, "-p", folder, "-e", "stderr", "-g", `daemon off; pid ${folder}/pid;`],
    local: (text, folder) =>
      text.replace(
        "http {",
        `http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p;
        fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;`,
      ),
  },
  {
    ...{ file: "proxies/Caddyfile", program: "caddy", version: ["version"] },
    start: (path) => ["run", "--adapter", "caddyfile", "--config", path],
    local: (text) => text.replace("{\n", "{\n\tadmin off\n"),
  },
];

/** The configuration between a client and `behind`, until the test has ended. */
async function through(proxy: Proxy, behind: Serving, change = (text: string) => text) {
  const folder = await Deno.makeTempDir();
  const port = freePort();
  const path = `${folder}/configuration`;
  const text = deployed(proxy.file).replaceAll("127.0.0.1:8000", new URL(behind.url).host);
  assert(text.includes("8080"));
  await Deno.writeTextFile(path, change(proxy.local(text.replaceAll("8080", `${port}`), folder)));
  const child = new Deno.Command(proxy.program, {
    args: [...proxy.start(path, folder)],
    ...{
      stdout: "null",
      stderr: "piped",
      env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    },
  }).spawn();
  const said = new Response(child.stderr).text();
  const url = `http://127.0.0.1:${port}`;
  let ended = false;
  void child.status.then(() => ended = true);
  for (;;) {
    const up = await fetch(`${url}/health`).then(async (r) => (await r.body?.cancel(), r.ok), () => false);
    if (up) break;
    if (ended) throw new Error(`${proxy.program} ended: ${await said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child.status;
      await said;
      await Deno.remove(folder, { recursive: true });
    },
  };
}

for (const proxy of PROXIES) {
  const there = await installed(proxy.program, ...proxy.version);
  const name = there ? proxy.program : `${proxy.program} (skipped: it is not installed)`;

  Deno.test({
    name: `a stream passes event by event, and a client that leaves is noticed: ${name}`,
    ignore: !there,
    async fn() {
      const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());
      await using s = await serving({ script: () => "abc", step: (n) => gates[n]?.promise });
      await using front = await through(proxy, s);
      const ask = (signal?: AbortSignal) =>
        fetch(`${front.url}/v1/completions`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ prompt: "x", stream: true }),
          ...(signal && { signal }),
        });
      gates[0]!.resolve();
      const reader = (await ask()).body!.pipeThrough(new TextDecoderStream()).getReader();
      // Each event must arrive before the model may make the next one: a proxy that collects would wait for ever.
      for (const [n, letter] of [..."abc"].entries()) {
        let text = "";
        while (!text.includes(`"text":"${letter}"`)) text += (await reader.read()).value ?? "";
        gates[n + 1]?.resolve();
      }
      while (!(await reader.read()).done);
      await s.until(() => s.llm.open === 0);

      gates[1] = Promise.withResolvers();
      const stop = new AbortController();
      const left = await ask(stop.signal);
      await s.until(() => s.llm.open === 1);
      stop.abort();
      await left.body?.cancel().catch(() => {});
      gates[1].resolve();
      await s.until(() => s.llm.open === 0);
    },
  });

  Deno.test({
    name: `errors, host names and limits pass, and measurements do not: ${name}`,
    ignore: !there,
    async fn() {
      await using s = await serving();
      await using front = await through(proxy, s);
      const wrong = await fetch(`${front.url}/v1/completions`, { method: "POST", body: "{}" });
      assertEquals([wrong.status, (await wrong.json()).error.type], [415, "invalid_request_error"]);
      const metrics = await fetch(`${front.url}/metrics`);
      await metrics.body?.cancel();
      assertEquals(metrics.status, 403);
      const long = await fetch(`${front.url}/v1/completions`, {
        ...{ method: "POST", headers: { "Content-Type": "application/json" } },
        body: JSON.stringify({ prompt: "x".repeat(17 * 2 ** 20) }),
      });
      await long.body?.cancel();
      assertEquals(long.status, 413);
    },
  });

  Deno.test({
    name: `whoever sends a header or a body slowly is cut off, and others are answered: ${name}`,
    ignore: !there,
    async fn() {
      // nginx times each part of a body, so that it is the server that counts them all together.
      await using s = await serving({}, { limits: { body: { ...DEFAULT_LIMITS.body, timeout: 1000 } } });
      // As it stands, with shorter times, so that the test need not wait.
      await using front = await through(proxy, s, (text) => {
        const times = /(client_header_timeout|client_body_timeout|read_header|read_body) \d+s/g;
        assertEquals([...text.matchAll(times)].length, 2);
        return text.replace(times, "$1 1s");
      });
      const { hostname, port } = new URL(front.url);
      const head = `POST /v1/completions HTTP/1.1\r\nHost: localhost\r\n`;
      const json = "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
      await Promise.all(["", json].map(async (more) => {
        const connection = await Deno.connect({ hostname, port: Number(port) });
        await connection.write(new TextEncoder().encode(head + more));
        const trickle = setInterval(() => void connection.write(new Uint8Array([120])).catch(() => {}), 400);
        const buffer = new Uint8Array(4096);
        // The proxy may say why before it closes; what must not be is that it waits on.
        for (let n = 1; n > 0;) n = await connection.read(buffer).catch(() => 0) ?? 0;
        clearInterval(trickle);
        connection.close();
      }));
      assertEquals(s.llm.seen.length, 0);
      const response = await fetch(`${front.url}/v1/models`);
      assertEquals((await response.json()).data[0].id, "fake");
    },
  });
}
