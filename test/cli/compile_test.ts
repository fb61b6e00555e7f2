/** `deno task compile`: what the program holds, and where its runtime is at hand, that it runs. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const ROOT = new URL("../../", import.meta.url);
const { tasks } = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT))) as {
  readonly tasks: Readonly<Record<string, { readonly command: string }>>;
};

/** Runs the task's command with another output; gives what it says. */
async function compile(output: string, env: Readonly<Record<string, string>>): Promise<string> {
  const args = tasks.compile!.command.replace("dist/tessera", output).split(" ").slice(1);
  const { code, stderr, stdout } = await new Deno.Command(Deno.execPath(), {
    ...{ args, cwd: ROOT, env: { ...env, NO_COLOR: "1" } },
  }).output();
  const said = new TextDecoder().decode(stderr) + new TextDecoder().decode(stdout);
  if (code !== 0) throw new Error(`Cannot compile: ${said}`);
  return said;
}

/** The paths of the tree that is printed; a folder whose files are not listed ends in `/*`. */
function embedded(said: string): string[] {
  const paths: string[] = [];
  const open: string[] = [];
  for (const [, indent, name] of said.matchAll(/^((?:[│ ] )*)[├└]─[┬─] (\S+) \([\d.]+\w?B.*\)$/gm)) {
    open.length = indent!.length / 2;
    open.push(name!);
    paths.push(open.join("/"));
  }
  return paths;
}

/** Whether a file is in one of the paths. */
const holds = (paths: readonly string[], file: string) =>
  paths.some((path) => path.endsWith("/*") ? file.startsWith(path.slice(0, -1)) : path === file);

Deno.test("the compiled program holds its workers, the demo model and the page, and nothing of the tests", async () => {
  const folder = await Deno.makeTempDir();
  try {
    // Deno itself in the place of the runtime: the list is the same, though the program is none.
    const said = await compile(`${folder}/tessera`, { DENORT_BIN: Deno.execPath() });
    const paths = embedded(said);
    for (
      const file of [
        ...["assets/model/model.safetensors", "assets/model/tokenizer.json", "assets/page/index.html"],
        "assets/page/script/page.js",
        ...["src/start/engine_worker.ts", "src/device/cpu/helper.ts", "src/text/text_worker.ts"],
        ...["src/device/cuda/cuda_device.ts", "src/open.ts", "dsl/cuda/emit.ts", "bench/offline.ts"],
      ]
    ) assert(holds(paths, file), `${file} is not among ${paths.join(", ")}`);
    assertEquals(paths.filter((path) => /(^|\/)(test|tools|generated|openai)(\/|$)/.test(path)), []);
    const packages = paths.flatMap((path) =>
      /^\.[^/]+\/[^/]+\/(\D+?)(\/\d[\d.]*)?\/\*$/.exec(path)?.[1] ?? []
    );
    assertEquals(packages, ["@huggingface/tokenizers", "deno-std", "hono", "zod"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** The runtime of compiled programs, which `deno compile` fetches once from Deno's own host. */
const runtime = Deno.env.get("DENORT_BIN");

Deno.test({
  name: `the compiled program answers${
    runtime ? "" : " (skipped: DENORT_BIN does not name the runtime of compiled programs)"
  }`,
  ignore: runtime === undefined,
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      await compile(`${folder}/tessera`, { DENORT_BIN: runtime! });
      const { stdout } = await new Deno.Command(`${folder}/tessera`, {
        args: ["generate", "What does a cow eat?", "--temperature", "0", "--max-tokens", "16"],
      }).output();
      assertStringIncludes(new TextDecoder().decode(stdout).toLowerCase(), "grass");
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
