/**
 * Whether a prompt and its answer fit the model. Clients find out by the words, so they are vLLM's.
 *
 * @module
 */
import { PromptError } from "../llm.ts";
import type { CharacterBound } from "../text/character_bound.ts";

/** What is asked for: all in tokens. */
export interface Room {
  readonly maxModelLength: number;
  /** Of the answer; where the client left it open, the 1 that an answer has at least. */
  readonly output: number;
}

/** Refuses a text that surely has too many tokens, before it is encoded. @throws {PromptError} */
export function checkCharacters(text: string, bound: CharacterBound, room: Room): void {
  const input = inputRoom(room);
  if (!bound.exceeds(text, input)) return;
  throw tooLong(
    room,
    `${text.length} characters (more than ${
      input * bound.perToken
    } characters, which is the upper bound for ` +
      `${input} input tokens)`,
    ["input_text", text.length],
  );
}

/** Refuses a prompt that has too many tokens. @throws {PromptError} */
export function checkTokens(count: number, room: Room): void {
  if (count <= inputRoom(room)) return;
  throw tooLong(
    room,
    `${count} input tokens, for a total of ${count + room.output} tokens`,
    ["input_tokens", count],
  );
}

function inputRoom({ maxModelLength, output }: Room): number {
  return Math.max(0, maxModelLength - output);
}

function tooLong(
  { maxModelLength, output }: Room,
  contents: string,
  [param, value]: [string, number],
): PromptError {
  return new PromptError(
    `This model's maximum context length is ${maxModelLength} tokens. However, you requested ${output} output ` +
      `tokens and your prompt contains ${contents}. Please reduce the length of the input prompt or the number ` +
      `of requested output tokens. (parameter=${param}, value=${value})`,
    { code: "context_length_exceeded", param },
  );
}
