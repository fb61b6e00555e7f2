/**
 * The parts of `@std/http` that the server uses, from the npm build of the same code (see test/std/assert.ts).
 *
 * @module
 */
// @ts-types="./http.d.ts"
export { STATUS_CODE, STATUS_TEXT } from "npm:deno-std@1.4.0/http/status.js";
