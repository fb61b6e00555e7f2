/**
 * The architectures that can be served. A new one is a file beside this and a line here.
 *
 * @module
 */
import { gptNeox } from "./gpt_neox.ts";
import { llama } from "./llama.ts";
import { mistral } from "./mistral.ts";
import type { Architecture } from "./model.ts";
import { qwen2 } from "./qwen2.ts";
import { qwen3 } from "./qwen3.ts";
import type { Decoder } from "./config.ts";

/** An architecture of which nothing is known but what all share. */
// deno-lint-ignore no-explicit-any -- the tree's type differs from file to file and stays inside it
export type AnyArchitecture = Architecture<Decoder, any>;

/** All architectures; `architectures` of config.json chooses. */
export const ARCHITECTURES: readonly AnyArchitecture[] = [llama, mistral, qwen2, qwen3, gptNeox];
