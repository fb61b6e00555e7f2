/**
 * Has wabt assemble a function for every row of the opcode table, and compares its bytes with those of our encoder.
 * What wabt says is kept in test/wasm/opcodes.golden.json, so that the test needs no wabt.
 *
 *     deno run -A --no-lock --node-modules-dir=none tools/wasm_opcodes.ts
 *
 * @module
 */
import { toText } from "../dsl/wasm/text.ts";
import { functionBytes, opcodeModule } from "../test/wasm/opcode_module.ts";

/** Imported by a name that no lock sees: it would be installed wherever the program runs. */
const WABT = "npm:wabt@1.0.39";

/** What is used of it. */
interface Wabt {
  parseWat(
    name: string,
    text: string,
    features: Readonly<Record<string, boolean>>,
  ): { toBinary(options: object): { readonly buffer: Uint8Array<ArrayBuffer> } };
}

const { parseWat } = await (await import(WABT)).default() as Wabt;
const module = opcodeModule();
const features = { simd: true, threads: true, relaxed_simd: true, bulk_memory: true, sat_float_to_int: true };
const parsed = parseWat("opcodes.wat", toText(module), features);
const theirs = functionBytes(parsed.toBinary({}).buffer);
const golden = Object.fromEntries(module.funcs.map((f, i) => [f.name, theirs[i]]));
await Deno.writeTextFile(
  new URL("../test/wasm/opcodes.golden.json", import.meta.url),
  JSON.stringify(golden, null, 1) + "\n",
);
const ours = functionBytes(module.encode());
const wrong = module.funcs.filter((_, i) => ours[i] !== theirs[i]).map((f) => f.name);
console.log(`${ours.length} instructions, ${wrong.length} differ`, wrong);
