/**
 * JSON from files that nobody vouches for: bounded in size, valid UTF-8, and no key twice in an object, so that
 * two readers can never see two different models in one file.
 *
 * @module
 */

/** A JSON object whose fields have yet to be checked. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether a JSON value is an object, not null and not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses JSON. @throws {SyntaxError} If it is not JSON, or if an object has a key twice. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const twice = duplicateKey(text);
  if (twice !== undefined) throw new SyntaxError(`key ${JSON.stringify(twice)} appears twice in one object`);
  return value;
}

/**
 * Reads a JSON object of at most `limit` bytes.
 *
 * @throws {SyntaxError} If the file is larger, is not UTF-8, or does not hold one JSON object.
 */
export async function readJsonObject(path: string, limit: number): Promise<JsonObject> {
  const value = parseJson(await readText(path, limit));
  if (!isJsonObject(value)) throw new SyntaxError("it is not a JSON object");
  return value;
}

/** Reads a text file of at most `limit` bytes. @throws {SyntaxError} If it is larger or is not UTF-8. */
export async function readText(path: string, limit: number): Promise<string> {
  const { size } = await Deno.stat(path);
  if (size > limit) throw new SyntaxError(`it has ${size} bytes, more than the ${limit} that are read`);
  const bytes = await Deno.readFile(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SyntaxError("it is not UTF-8 text");
  }
}

/** The first key that an object holds twice. `text` is valid JSON, so brackets, commas and strings suffice. */
function duplicateKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = []; // the keys so far of an object, nothing for an array
  let atKey = false;
  for (let i = 0; i < text.length; i++) {
    switch (text[i]) {
      case "{":
        open.push(new Set());
        atKey = true;
        break;
      case "[":
        open.push(undefined);
        atKey = false;
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        atKey = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = endOfString(text, i);
        if (atKey) {
          const key = JSON.parse(text.slice(i, end + 1)) as string;
          const keys = open.at(-1)!;
          if (keys.has(key)) return key;
          keys.add(key);
          atKey = false;
        }
        i = end;
      }
    }
  }
  return undefined;
}

/** Index of the quote that closes the string which opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return end;
  }
}
