/**
 * A JSON value in a text that comes in pieces: where it ends, and what the members of an object look like as they
 * were written.
 *
 * @module
 */

/** What may stand in JSON outside of strings. */
const OUTSIDE = /[\s{}[\]:,"0-9+\-.eEtrufalsn]/;

/** Finds the end of an object or array. Every character is looked at once. */
export class JsonReader {
  readonly #pieces: string[] = [];
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** What was read so far. */
  get text(): string {
    return this.#pieces.join("");
  }

  /**
   * Reads on from `text[from]`.
   *
   * @returns The index after the value, `text.length` with `done` false if it goes on, or the index of a character
   * that cannot be part of JSON with `wrong` set.
   */
  push(
    text: string,
    from: number,
  ): { readonly at: number; readonly done: boolean; readonly wrong?: boolean } {
    for (let at = from; at < text.length; at++) {
      const character = text[at]!;
      if (this.#inString) this.#string(character);
      else if (!OUTSIDE.test(character) || (this.#depth === 0 && character !== "{" && character !== "[")) {
        this.#pieces.push(text.slice(from, at));
        return { at, done: false, wrong: true };
      } else if (character === '"') this.#inString = true;
      else if (character === "{" || character === "[") this.#depth++;
      else if ((character === "}" || character === "]") && --this.#depth === 0) {
        this.#pieces.push(text.slice(from, at + 1));
        return { at: at + 1, done: true };
      }
    }
    this.#pieces.push(text.slice(from));
    return { at: text.length, done: false };
  }

  #string(character: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (character === "\\") this.#escaped = true;
    else if (character === '"') this.#inString = false;
  }
}

/** The elements of an array or members of an object, each as it was written; `text` must be valid JSON. */
function* parts(text: string): Generator<string> {
  let [depth, inString, begun] = [0, false, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      if (depth++ === 0) begun = at + 1;
    } else if (character === "}" || character === "]") {
      if (--depth === 0 && text.slice(begun, at).trim() !== "") yield text.slice(begun, at).trim();
    } else if (character === "," && depth === 1) {
      yield text.slice(begun, at).trim();
      begun = at + 1;
    }
  }
}

/** An array's elements as they were written. `text` must be a valid JSON array. */
export function elements(text: string): string[] {
  return [...parts(text)];
}

/** An object's members as they were written; of members with one name the last. `text` must be a valid object. */
export function members(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of parts(text)) {
    const name = /^"(?:[^"\\]|\\.)*"/.exec(part)![0];
    found.set(JSON.parse(name) as string, part.slice(name.length).replace(/^\s*:\s*/, ""));
  }
  return found;
}
