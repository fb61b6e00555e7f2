/**
 * `@std/yaml`, from the npm build of the same code; see `assert.ts`.
 *
 * @module
 */
import * as yaml from "npm:deno-std@1.4.0/yaml/mod.js";

/** Every document of a YAML text. */
export const parseAll = yaml.parseAll as (text: string) => unknown;
