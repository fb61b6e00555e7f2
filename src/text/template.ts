/**
 * Chat templates: Jinja as Hugging Face models carry it, with the names that `transformers` gives it.
 *
 * @module
 */
import { type Conversation, type Message, templateMessages, templateTools } from "./conversation.ts";
import { Mask } from "./mask.ts";
import { PromptError } from "./prompt_error.ts";
import type { Body } from "../jinja/ast.ts";
import { toValue } from "../jinja/convert.ts";
import { run } from "../jinja/interpreter.ts";
import { parse } from "../jinja/parser.ts";
import { Function, Namespace, str, toIndex, toText, type Value } from "../jinja/values.ts";
import { strftime } from "./strftime.ts";

/** A template and what it needs to be rendered; plain data, so that it can be sent to a Worker. */
export interface TemplateSource {
  readonly template: string;
  /** Instead of `template`, for a conversation with tools. */
  readonly toolTemplate?: string;
  /** `bos_token` and its like, by name. */
  readonly named: Readonly<Record<string, string>>;
  /** Variables that a conversation may set otherwise. */
  readonly variables?: Conversation["variables"] | undefined;
  /** Tokens that text inside a message must not become; empty if it may. */
  readonly controls: readonly string[];
}

/** A rendered conversation. */
export interface Rendered {
  readonly text: string;
  /** A character that is no part of the text, where something was masked: `EncodeOptions.mark`. */
  readonly mark?: string;
}

/** Where a model keeps its templates: the contents of its files, where they exist. */
export interface TemplateFiles {
  /** chat_template.jinja, or what the user gave instead. */
  readonly jinja?: string;
  /** chat_template.json, parsed: a string under `chat_template`. */
  readonly json?: unknown;
  /** tokenizer_config.json, parsed: `chat_template` is a string or a list of `{ name, template }`. */
  readonly config?: unknown;
}

/** Names that a request cannot set. */
const RESERVED = new Set([
  "messages",
  "tools",
  "documents",
  "add_generation_prompt",
  "raise_exception",
  "range",
  "strftime_now",
]);

/** A range longer than this would only fill the memory. */
const MAX_RANGE = 1_000_000;

/**
 * The model's chat template, or nothing: chat is then not possible. Of several, `default` serves, and `tool_use`
 * where there are tools.
 */
export function chatTemplate(
  files: TemplateFiles,
): Pick<TemplateSource, "template" | "toolTemplate"> | undefined {
  if (files.jinja !== undefined) return { template: files.jinja };
  for (const file of [files.json, files.config]) {
    const value: unknown = typeof file === "object" && file !== null
      ? (file as Json).chat_template
      : undefined;
    if (typeof value === "string") return { template: value };
    if (!Array.isArray(value)) continue;
    const named = new Map(value.map((entry: Json | null) => [entry?.name, entry?.template]));
    const [template, toolTemplate] = [named.get("default"), named.get("tool_use")];
    if (typeof template !== "string") continue;
    return { template, ...(typeof toolTemplate === "string" && { toolTemplate }) };
  }
  return undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** A compiled template. */
export class ChatTemplate {
  readonly #source: TemplateSource;
  readonly #program: Body;
  readonly #toolProgram: Body;
  readonly #mask: Mask | undefined;

  /** @throws {SyntaxError} If the template is not valid. */
  constructor(source: TemplateSource) {
    this.#source = source;
    this.#mask = source.controls.length > 0 ? new Mask(source.controls) : undefined;
    this.#program = compile(source.template);
    this.#toolProgram = source.toolTemplate === undefined ? this.#program : compile(source.toolTemplate);
  }

  /**
   * Renders a conversation; `now` is the time that the template sees.
   *
   * @throws {PromptError} If the template refuses it, with the template's own words, or fails on it.
   */
  render(conversation: Conversation, now = new Date()): Rendered {
    const variables = { ...this.#source.variables, ...conversation.variables };
    for (const name of Object.keys(variables)) {
      if (RESERVED.has(name) || name in this.#source.named) {
        throw new PromptError(`The chat template's variable "${name}" cannot be set by a request`, {
          param: "chat_template_kwargs",
        });
      }
    }
    try {
      return this.#run({ ...conversation, variables }, now);
    } catch (cause) {
      const message = cause instanceof Refusal
        ? cause.message
        : `Cannot render the chat template: ${messageOf(cause)}`;
      throw new PromptError(message, { param: "messages" });
    }
  }

  #run(conversation: Conversation, now: Date): Rendered {
    const { messages, tools, documents = null, variables, continueFinalMessage = false } = conversation;
    const { addGenerationPrompt = !continueFinalMessage } = conversation;
    const { named, template, toolTemplate = "" } = this.#source;
    const client = {
      ...variables,
      messages: templateMessages(continueFinalMessage ? marked(messages) : messages),
      tools: tools && tools.length > 0 ? templateTools(tools) : null,
      documents,
    };
    const masked = this.#mask?.apply(client, [template, toolTemplate, ...Object.values(named)].join(""));
    const values = { ...named, ...(masked?.values ?? client), add_generation_prompt: addGenerationPrompt };
    const names = Object.entries(values).map(([name, value]) => [name, toValue(value)] as const);
    const whole = run(client.tools ? this.#toolProgram : this.#program, new Map([...globals(now), ...names]));
    const text = continueFinalMessage ? upToMark(whole) : whole;
    return masked && text.includes(masked.mark) ? { text, mark: masked.mark } : { text };
  }
}

/** Follows the last message's text where the prompt is to end there: no character, and white space that a template may trim. */
const END = "\uffff ";

function marked(messages: readonly Message[]): Message[] {
  const last = messages.at(-1)!;
  return [...messages.slice(0, -1), { ...last, content: last.content + END }];
}

/** As `transformers` has it: a template that trims messages does so with this one too. */
function upToMark(text: string): string {
  const at = text.lastIndexOf(END.trim());
  if (at < 0) {
    throw new Refusal(
      "The chat template leaves out the last message, which `continue_final_message` is about",
    );
  }
  return text.startsWith(END, at) ? text.slice(0, at) : text.slice(0, at).trimEnd();
}

function compile(template: string): Body {
  try {
    return parse(template);
  } catch (cause) {
    throw new SyntaxError(`Cannot read the chat template: ${messageOf(cause)}`, { cause });
  }
}

/** Thrown by the template itself. */
class Refusal extends Error {}

function globals(now: Date): Map<string, Value> {
  return new Map<string, Value>([
    ["range", new Function((args) => range(...args.map((arg) => toIndex(arg, 0))))],
    ["dict", new Function((args, named) => new Map([...args[0] instanceof Map ? args[0] : [], ...named]))],
    [
      "namespace",
      new Function((args, named) => {
        const given = args[0] instanceof Map
          ? [...args[0]].map(([key, value]) => [str(key), value] as const)
          : [];
        return new Namespace(new Map([...given, ...named]));
      }),
    ],
    ["strftime_now", new Function(([format]) => strftime(now, toText(format!)))],
    [
      "raise_exception",
      new Function(([message]) => {
        throw new Refusal(str(message ?? null));
      }),
    ],
  ]);
}

/** Python's `range`. */
function range(first = 0, stop?: number, step = 1): Value[] {
  const [from, to] = stop === undefined ? [0, first] : [first, stop];
  const length = Math.max(0, Math.ceil((to - from) / step));
  if (!(length <= MAX_RANGE)) {
    throw new RangeError(`range() of ${length} numbers is longer than ${MAX_RANGE}`);
  }
  return Array.from({ length }, (_, i) => BigInt(from + i * step));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
