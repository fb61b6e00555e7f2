/**
 * `@std/assert`, from the npm build of the same code, so that no other registry is needed. Where JSR can be
 * reached, map the name to `jsr:@std/assert@^1` in deno.json instead and delete this file.
 *
 * @module
 */
// @ts-types="./assert.d.ts"
export * from "npm:deno-std@1.4.0/assert/mod.js";
