/**
 * The parts of `@std/yaml` that are used, from the npm build of the same code (see test/std/assert.ts).
 *
 * @module
 */
import * as yaml from "npm:deno-std@1.4.0/yaml/mod.js";

/** The one document of a YAML text. @throws {SyntaxError} With the line, if it is none. */
export const parse = yaml.parse as (text: string) => unknown;
/** Every document of a YAML text. */
export const parseAll = yaml.parseAll as (text: string) => unknown;
