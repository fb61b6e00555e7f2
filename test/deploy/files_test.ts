import { assert, assertEquals } from "@std/assert";
import { configWords } from "../../src/cli/config_file.ts";
import { parseKeys } from "../../src/server/keys.ts";
import { serveOptions } from "../../src/cli/serve_flags.ts";
import { ROUTES } from "../../src/server/routes.ts";
import { NVRTC_VERSION } from "../../src/device/cuda/locate.ts";
import { VERSION } from "../../src/server/version.ts";
import { serving } from "../server/serving.ts";
import { readRepository } from "../house/source.ts";
import { type Data, deployed, documents, installed, instructions } from "./files.ts";

const key = (name: string) => name === "VLLM_API_KEY" ? "secret" : undefined;
const entrypoint = JSON.parse(
  instructions("Containerfile").find(({ name }) => name === "ENTRYPOINT")!.rest,
) as string[];

/** The flags of a command line after `serve`. */
const flags = (words: readonly string[]) => words.slice(words.indexOf("serve") + 1);

Deno.test("the image's command line says where to listen, and its paths exist", async () => {
  const options = serveOptions(flags(entrypoint), key);
  assertEquals([options.hostname, options.port], ["0.0.0.0", 8000]);
  const all = instructions("Containerfile");
  assert(all.some(({ name, rest }) => name === "EXPOSE" && rest === `${options.port}`));
  assert(all.some(({ name, rest }) => name === "USER" && /^[1-9]\d*:/.test(rest)));
  for (const [path] of all.find(({ name }) => name === "RUN")!.rest.matchAll(/[\w/]+\.ts/g)) {
    assert((await Deno.stat(path)).isFile, path);
  }
  assert(deployed("Containerfile").includes(`/opt/cuda/nvrtc-${NVRTC_VERSION}`));
  const pinned = /deno@(\d+\.\d+\.\d+)/.exec(await Deno.readTextFile("README.md"))![1];
  assert(all.some(({ name, rest }) => name === "FROM" && rest.includes(`deno:bin-${pinned}`)));
});

Deno.test("what the image holds is enough to serve, with nothing to write to but the cache", async () => {
  const folder = await Deno.makeTempDir();
  const [root, cache] = [`${folder}/opt`, `${folder}/cache`];
  await Deno.mkdir(root);
  await Deno.mkdir(cache);
  try {
    for (const { name, rest } of instructions("Containerfile")) {
      if (name !== "COPY" || rest.startsWith("--from")) continue;
      const words = rest.split(/\s+/);
      const to = `${root}/${words.pop()}`;
      await Deno.mkdir(to, { recursive: true });
      const args = words.map((from) => from.endsWith("/") ? `${from}.` : from);
      const { success } = await new Deno.Command("cp", { args: ["-r", ...args, to] }).output();
      assert(success, rest);
    }
    const [program, ...args] = entrypoint;
    assertEquals(program, "deno");
    const child = new Deno.Command(Deno.execPath(), {
      args: [...args.map((a) => a.replace("=/cache", `=${cache}`)), "--port", "0", "--device", "cpu"],
      ...{ cwd: root, stdout: "piped", stderr: "null" },
      env: { VLLM_API_KEY: "secret", TESSERA_CACHE: cache, NO_COLOR: "1" },
    }).spawn();
    let [said, asked] = ["", false];
    for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
      said += text;
      const url = /at http:\/\/0\.0\.0\.0:(\d+)/.exec(said);
      if (!url || asked) continue;
      asked = true;
      const response = await fetch(`http://127.0.0.1:${url[1]}/v1/completions`, {
        method: "POST",
        headers: { Authorization: "Bearer secret", "Content-Type": "application/json" },
        body: JSON.stringify({ prompt: "Once", max_tokens: 2, temperature: 0 }),
      });
      assertEquals((await response.json()).usage.completion_tokens, 2);
      child.kill("SIGTERM");
    }
    assertEquals([(await child.status).code, asked], [0, true], said);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("systemd's unit starts what there is, and has room for streams to end", () => {
  const text = deployed("tessera.service");
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(text)![1]!;
  const options = serveOptions(flags(value("ExecStart").split(" ")), () => undefined);
  assertEquals([options.hostname, options.keyFile, options.logFormat], ["0.0.0.0", "%d/keys", "json"]);
  assert(Number(value("TimeoutStopSec")) * 1000 > options.shutdownTimeout);
  assertEquals([value("Type"), value("TimeoutStartSec")], ["notify", "infinity"]);
  assert(Number(value("WatchdogSec")) > 0);
  const cache = value("ExecStart").match(/--allow-write=(\S+)/)![1]!;
  assert(value("Environment").includes(`TESSERA_CACHE=${cache}`));
  assertEquals(cache, `/var/cache/${value("CacheDirectory")}`);
});

Deno.test("the examples of keys and of a configuration file are read", async () => {
  const text = deployed("README.md");
  const [, json = ""] = /```json\n([^`]+)```/.exec(text)!, [, yaml = ""] = /```yaml\n([^`]+)```/.exec(text)!;
  assertEquals((await parseKeys(json)).map(({ name }) => name), ["app", "batch", "prometheus"]);
  const file = await Deno.makeTempFile();
  await Deno.writeTextFile(file, yaml);
  const { model, keyFile } = serveOptions(["--config", file], () => undefined, configWords);
  assertEquals([model.servedNames, model.maxSequences, keyFile], [
    ["qwen3", "default"],
    64,
    "/etc/tessera/keys",
  ]);
  await Deno.remove(file);
});

Deno.test("the document names every field of the log", async () => {
  const [, text = ""] = /## The log\n([^#]+)/.exec(deployed("README.md"))!;
  await using s = await serving({}, { keys: ["secret"] });
  const headers = { Authorization: "Bearer secret" };
  await (await s.post("/v1/completions", { prompt: "x", stream: true }, { headers })).text();
  await (await s.post("/v1/completions", { prompt: 1 }, { headers })).text();
  await s.until(() => s.lines.length === 2);
  const fields = new Set(s.lines.flatMap((line) => Object.keys(line)));
  assert(fields.size > 15);
  for (const field of fields) assert(text.includes(`\`${field}`), field);
});

Deno.test("the document names every variable that the program reads, and those that vLLM's users set", async () => {
  const table = deployed("README.md").split("## The environment")[1]!;
  const named = new Set([...table.matchAll(/`([A-Z][A-Z_0-9]+)`/g)].map(([, name]) => name!));
  const vllm =
    "VLLM_API_KEY VLLM_LOGGING_LEVEL VLLM_LOG_STATS_INTERVAL VLLM_HTTP_TIMEOUT_KEEP_ALIVE VLLM_CACHE_ROOT VLLM_HOST_IP " +
    "VLLM_NO_USAGE_STATS DO_NOT_TRACK VLLM_USE_MODELSCOPE VLLM_ENGINE_READY_TIMEOUT_S VLLM_KEEP_ALIVE_ON_ENGINE_DEATH " +
    "VLLM_SERVER_DEV_MODE VLLM_ALLOW_RUNTIME_LORA_UPDATING VLLM_COMPUTE_NANS_IN_LOGITS VLLM_RAISE_ON_LOGIT_NANS " +
    "VLLM_BATCH_INVARIANT HF_HOME HF_HUB_CACHE HF_TOKEN HF_TOKEN_PATH HF_HUB_OFFLINE HF_ENDPOINT XDG_CACHE_HOME NO_COLOR " +
    "CUDA_VISIBLE_DEVICES HTTPS_PROXY NO_PROXY DENO_SERVE_ADDRESS DENO_SERVE_AUTOMATIC_COMPRESSION DENO_DIR DENO_V8_FLAGS";
  const read: string[] = [];
  for (const [path, text] of Object.entries(await readRepository(new URL("../../", import.meta.url)))) {
    if (!/^(main|src\/.*)\.ts$/.test(path) && !path.startsWith("src/")) continue;
    read.push(
      ...[...text.matchAll(/\b(?:env\.get|env|environment|isOn)\("([A-Z_0-9]+)"\)/g)].map(([, name]) =>
        name!
      ),
    );
  }
  assert(read.includes("NOTIFY_SOCKET") && read.includes("TESSERA_CACHE"));
  assertEquals([...vllm.split(" "), ...read].filter((name) => !named.has(name)), []);
});

const analyze = await installed("systemd-analyze", "--version");
Deno.test({
  name: `systemd finds nothing wrong with the unit${
    analyze ? "" : " (skipped: there is no systemd-analyze)"
  }`,
  ignore: !analyze,
  async fn() {
    const folder = await Deno.makeTempDir();
    // The program of the unit is not installed here; anything that can be run stands in for it.
    const text = deployed("tessera.service").replace("/usr/local/bin/deno", "/bin/true");
    await Deno.writeTextFile(`${folder}/tessera.service`, text);
    const { stderr } = await new Deno.Command("systemd-analyze", {
      args: ["verify", "--man=no", `${folder}/tessera.service`],
    }).output();
    const lines = new TextDecoder().decode(stderr).split("\n").filter((l) => l.includes("tessera.service"));
    assertEquals(lines, []);
    await Deno.remove(folder, { recursive: true });
  },
});

Deno.test("Kubernetes probes open routes, writes only to volumes, and waits for streams to end", () => {
  const all = documents("kubernetes/tessera.yaml");
  assertEquals(all.map((d) => d.kind), ["PersistentVolumeClaim", "Deployment", "Service"]);
  const { spec } = all[1].spec.template;
  const [container] = spec.containers as Data[];
  const words = ["serve", ...entrypoint.slice(entrypoint.indexOf("serve") + 1), ...container.args];
  const options = serveOptions(flags(words), () => undefined);
  assertEquals([options.keyFile, options.openMetrics, options.port], [
    "/keys/keys",
    true,
    container.ports[0].containerPort,
  ]);
  assert(spec.terminationGracePeriodSeconds * 1000 > options.shutdownTimeout);
  const open = ROUTES.filter((r) => r.open && r.method === "GET").map((r) => r.path);
  for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"]) {
    const { path, port } = container[probe].httpGet;
    assert(open.includes(path), path);
    assertEquals(port, container.ports[0].name);
  }
  // A probe that fails while a model loads would end a start that is under way.
  assertEquals([container.livenessProbe.httpGet.path, container.readinessProbe.httpGet.path], [
    "/health",
    "/ready",
  ]);
  const { readOnlyRootFilesystem, allowPrivilegeEscalation } = container.securityContext;
  assertEquals([readOnlyRootFilesystem, allowPrivilegeEscalation], [true, false]);
  assertEquals([spec.securityContext.runAsNonRoot, container.image], [true, `tessera:${VERSION}`]);
  const volumes = (spec.volumes as Data[]).map((v) => v.name).sort();
  assertEquals((container.volumeMounts as Data[]).map((v) => v.name).sort(), volumes);
  const { spec: service } = all[2];
  assertEquals([service.ports[0].targetPort, service.selector], ["http", all[1].spec.selector.matchLabels]);
});

Deno.test("the composed services find each other", () => {
  const [{ services }] = documents("compose/compose.yaml");
  const words = ["serve", ...entrypoint.slice(entrypoint.indexOf("serve") + 1), ...services.tessera.command];
  const options = serveOptions(flags(words), key);
  assertEquals(options.openMetrics, true);
  const [prometheus] = documents("compose/prometheus.yml");
  const [scrape] = prometheus.scrape_configs;
  assertEquals(scrape.static_configs[0].targets, [`tessera:${options.port}`]);
  assert(ROUTES.some((r) => r.path === scrape.metrics_path));
  const [source] = documents("compose/grafana/provisioning/datasources/prometheus.yaml");
  assertEquals(source.datasources[0].url, "http://prometheus:9090");
});

Deno.test("every panel of the board asks for metrics that there are", async () => {
  await using s = await serving();
  await (await s.post("/v1/completions", { prompt: "x", max_tokens: 4 })).json();
  await (await s.post("/v1/completions", { prompt: "x", max_tokens: 0 })).json();
  const text = await (await s.get("/metrics")).text();
  const there = new Set([...text.matchAll(/^([\w:]+)(\{[^}]*\})? /gm)].map(([, name]) => name!));
  const board = JSON.parse(deployed("compose/grafana/provisioning/dashboards/tessera.json"));
  for (const { title, targets } of board.panels as Data[]) {
    for (const { expr } of targets) {
      for (const [metric] of expr.matchAll(/(vllm|tessera):\w+/g)) {
        assert(there.has(metric), `${title}: there is no ${metric}`);
      }
    }
  }
  assert(/vllm:num_requests_running\{[^}]*model_name="fake"/.test(text));
});
