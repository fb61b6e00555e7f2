/** Prometheus' own programs over what a server with a real model measures. */
import { assert, assertEquals } from "@std/assert";
import { embedded } from "../server/embedded.ts";
import { type Data, deployed, freePort, installed } from "./files.ts";

const there = await installed("prometheus", "--version") && await installed("promtool", "--version");
const skipped = there ? "" : " (skipped: there is no prometheus)";

/** What vLLM's Grafana board asks for: of each metric, in which ways. */
const SPREADS = ["e2e_request_latency", "inter_token_latency", "time_to_first_token"];
const SUMS = [
  "queue_time_seconds",
  "prefill_time_seconds",
  "decode_time_seconds",
  "max_num_generation_tokens",
];
const model = '{model_name="$model_name"}', range = `${model}[$__rate_interval]`;
const VLLM_BOARD = [
  ...SPREADS.map((name) => `vllm:${name}_seconds`).flatMap((name) => [
    ...[0.99, 0.95, 0.9, 0.5].map((q) =>
      `histogram_quantile(${q}, sum by(le) (rate(${name}_bucket${range})))`
    ),
    `rate(${name}_sum${range}) / rate(${name}_count${range})`,
  ]),
  ...["prompt", "generation"].map((kind) => `rate(vllm:${kind}_tokens_total${range})`),
  ...["num_requests_running", "num_requests_waiting", "kv_cache_usage_perc"].map((name) =>
    `vllm:${name}${model}`
  ),
  ...["prompt", "generation"].map((kind) =>
    `sum by(le) (increase(vllm:request_${kind}_tokens_bucket${range}))`
  ),
  `sum by(finished_reason) (increase(vllm:request_success_total${range}))`,
  ...SUMS.map((name) => `rate(vllm:request_${name}_sum${range})`),
];

/** A Prometheus that asks `url` every half second. */
async function prometheus(url: string) {
  const folder = await Deno.makeTempDir();
  const port = freePort();
  const scrape = { job_name: "tessera", static_configs: [{ targets: [new URL(url).host] }] };
  await Deno.writeTextFile(
    `${folder}/prometheus.yml`,
    JSON.stringify({
      global: { scrape_interval: "500ms", scrape_timeout: "500ms" },
      scrape_configs: [scrape],
    }),
  );
  const child = new Deno.Command("prometheus", {
    args: [
      ...[`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`],
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    ...{ stdout: "null", stderr: "null" },
  }).spawn();
  return {
    async api(path: string): Promise<Data> {
      const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}`).catch(() => undefined);
      return response?.headers.get("content-type")?.includes("json") ? await response.json() : {};
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child.status;
      await Deno.remove(folder, { recursive: true });
    },
  };
}

Deno.test({
  name: `the queries of vLLM's board and of ours have answers over a scrape${skipped}`,
  ignore: !there,
  async fn() {
    await using server = await embedded();
    await using asked = await prometheus(server.url);
    const work = async () => {
      const body = JSON.stringify({ prompt: "Once upon", max_tokens: 8, temperature: 0, ignore_eos: true });
      const headers = { "Content-Type": "application/json" };
      await (await fetch(`${server.url}/v1/completions`, { method: "POST", body, headers })).json();
      await (await fetch(`${server.url}/v1/completions`, { method: "POST", body: "{}", headers })).json();
    };
    /** The values of a query, as the board would show them for the only model. */
    const query = async (expr: string, name: string): Promise<number[]> => {
      const asks = expr.replaceAll("$model_name", name).replaceAll("$__rate_interval", "60s");
      const { status, data, error } = await asked.api(`query?query=${encodeURIComponent(asks)}`);
      assertEquals(status, "success", `${asks}: ${error}`);
      return (data.result as Data[]).map(({ value }) => Number(value[1]));
    };
    let names: string[] = [];
    for (let since = 0; since < 3;) { // scrapes with work between them
      await work();
      await new Promise((resolve) => setTimeout(resolve, 600));
      names = (await asked.api("label/model_name/values")).data ?? []; // how the board fills its list of models
      if (names.length) since++;
    }
    assertEquals(names.length, 1);
    const board = JSON.parse(deployed("compose/grafana/provisioning/dashboards/tessera.json"));
    const ours = (board.panels as Data[]).flatMap(({ targets }) =>
      (targets as Data[]).map(({ expr }) => expr)
    );
    for (const expr of [...VLLM_BOARD, ...ours]) {
      const values = await query(expr, names[0]!);
      assert(values.length > 0, `Nothing for ${expr}`);
      assert(values.some((value) => Number.isFinite(value)), `${values} for ${expr}`);
    }
    assertEquals(await query(`vllm:no_such_metric${model}`, names[0]!), []);
  },
});

Deno.test({
  name: `promtool finds nothing wrong with what is exposed${skipped}`,
  ignore: !there,
  async fn() {
    await using server = await embedded();
    const child = new Deno.Command("promtool", {
      args: ["check", "metrics"],
      ...{ stdin: "piped", stdout: "null", stderr: "piped" },
    }).spawn();
    await (await fetch(`${server.url}/metrics`)).body!.pipeTo(child.stdin);
    const said = new TextDecoder().decode((await child.output()).stderr).trim().split("\n");
    // The names are vLLM's, colons included, and one of its histograms ends as counters do.
    const known = [
      / metric names should not contain ':'$/,
      /^vllm:iteration_tokens_total non-counter metrics should not/,
    ];
    assertEquals(said.filter((line) => line && !known.some((one) => one.test(line))), []);
  },
});
