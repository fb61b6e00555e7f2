/**
 * How families of models write calls of functions into their answers.
 *
 * @module
 */
import { elements, members } from "./json_reader.ts";

/** A call that a model asks for. */
export interface WrittenCall {
  readonly name: string;
  /** A JSON object, as the model wrote it. */
  readonly arguments: string;
}

/** One way to write calls: a mark, perhaps a name, and JSON. */
export interface CallFormat {
  /** What begins calls: marks, or JSON itself. */
  readonly opens: readonly string[];
  /** Calls stand only where the answer's text begins. */
  readonly atStart: boolean;
  /** The name may stand before the JSON, which then holds the arguments alone. */
  readonly named: boolean;
  /** What may follow a call, and whether another call follows that. */
  readonly after?: { readonly text: string; readonly again: boolean };
  /** Marks that are control tokens, which a text would otherwise be given without. */
  readonly controls: boolean;
}

/** Formats under vLLM's names of their parsers. */
export const CALL_FORMATS = {
  /** Qwen 2.5, Qwen3 and Hermes: `<tool_call>{"name": …, "arguments": {…}}</tool_call>`. */
  hermes: {
    opens: ["<tool_call>"],
    after: { text: "</tool_call>", again: false },
    ...{ atStart: false, named: false, controls: false },
  },
  /** Llama 3: the whole answer is `{"name": …, "parameters": {…}}`, several with `;` between. */
  llama3_json: {
    opens: ["<|python_tag|>", "{"],
    after: { text: ";", again: true },
    ...{ atStart: true, named: false, controls: true },
  },
  /** Mistral: `[TOOL_CALLS][{"name": …, "arguments": {…}}]`, in newer models `[TOOL_CALLS]name[ARGS]{…}`. */
  mistral: {
    opens: ["[TOOL_CALLS]"],
    ...{ atStart: false, named: true, controls: true },
  },
} as const satisfies Readonly<Record<string, CallFormat>>;

/** An answer that must be calls: `[{"name": …, "parameters": {…}}]`, or the arguments of one call alone. */
export const FORCED_CALLS: CallFormat = {
  opens: ["[", "{"],
  ...{ atStart: true, named: false, controls: false },
};

/** A format's name. */
export type CallFormatName = keyof typeof CALL_FORMATS;

/** The format that a chat template teaches, where it is one that is known. */
export function callFormatOf(template: string): CallFormatName | undefined {
  if (template.includes("<tool_call>")) return "hermes";
  if (template.includes("[TOOL_CALLS]")) return "mistral";
  if (template.includes("<|python_tag|>")) return "llama3_json";
  return undefined;
}

/** The calls in a complete JSON text, or nothing if they are no calls of `known` functions. */
export function callsIn(json: string, name: string, known: ReadonlySet<string>): WrittenCall[] | undefined {
  try {
    JSON.parse(json);
  } catch {
    return undefined;
  }
  if (name !== "") return known.has(name) && json.startsWith("{") ? [{ name, arguments: json }] : undefined;
  const calls = (json.startsWith("[") ? elements(json) : [json]).map((text) => callIn(text, known));
  return calls.length > 0 && calls.every((call) => call !== undefined) ? calls : undefined;
}

function callIn(text: string, known: ReadonlySet<string>): WrittenCall | undefined {
  if (!text.startsWith("{")) return undefined;
  const object = members(text);
  const name: unknown = JSON.parse(object.get("name") ?? "null");
  let written = object.get("arguments") ?? object.get("parameters") ?? "{}";
  if (written.startsWith('"')) written = JSON.parse(written) as string; // JSON within JSON
  if (typeof name !== "string" || !known.has(name) || !isObject(written)) return undefined;
  return { name, arguments: written };
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
