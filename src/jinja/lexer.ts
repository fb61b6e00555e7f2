/**
 * Cuts a Jinja template into text and tokens, with the white space rules of `trim_blocks` and `lstrip_blocks`,
 * under which all chat templates are written.
 *
 * @module
 */

/** A piece of a template. `line` counts from 1. */
export type Token =
  | { readonly type: "text"; readonly text: string; readonly line: number }
  /** Where `{{`, `}}`, `{%` and `%}` stand. */
  | { readonly type: "open" | "close"; readonly tag: "print" | "block"; readonly line: number }
  | { readonly type: "name" | "operator"; readonly text: string; readonly line: number }
  | { readonly type: "string"; readonly value: string; readonly line: number }
  | { readonly type: "integer"; readonly value: bigint; readonly line: number }
  | { readonly type: "float"; readonly value: number; readonly line: number };

const OPENING = /\{\{|\{%|\{#/g;
const SPACE = /\s*/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const FLOAT = /\d[\d_]*(?:\.\d[\d_]*(?:[eE][+-]?\d+)?|[eE][+-]?\d+)/y;
const INTEGER = /0[bB][01_]+|0[oO][0-7_]+|0[xX][\da-fA-F_]+|\d[\d_]*/y;
const STRING = /'((?:[^'\\]|\\[^])*)'|"((?:[^"\\]|\\[^])*)"/y;
const OPERATOR = /\*\*|\/\/|==|!=|<=|>=|[-+*/%~<>=.,:|()[\]{}]/y;
const RAW = /\{%[-+]?\s*raw\s*(-%\}\s*|%\})/y;
const RAW_END = /(\{%[-+]?)\s*endraw\s*(?:\+%\}|-%\}\s*|%\}\n?)/g;

/** @throws {SyntaxError} With the line. */
export function tokenize(template: string): Token[] {
  const source = template.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const tokens: Token[] = [];
  let [at, line] = [0, 1];
  /** Whether what is at `at` begins a line, or the whole template. */
  let lineStart = true;

  const fail = (message: string): never => {
    throw new SyntaxError(`${message} in line ${line}`);
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const advance = (length: number) => {
    for (let i = at; i < at + length; i++) if (source[i] === "\n") line++;
    at += length;
    lineStart = at > 0 ? source[at - 1] === "\n" : true;
  };
  /** Text in front of a tag; its sign, if any, follows the two characters that open it. */
  const pushText = (text: string, sign: string | undefined, block: boolean, atLineStart: boolean) => {
    if (sign === "-") text = text.trimEnd();
    else if (sign !== "+" && block) {
      const last = text.lastIndexOf("\n") + 1;
      if ((last > 0 || atLineStart) && /^\s+$/.test(text.slice(last))) text = text.slice(0, last);
    }
    if (text !== "") tokens.push({ type: "text", text, line });
  };

  while (at < source.length) {
    const opening = match(OPENING);
    const start = opening?.index ?? source.length;
    const [text, atLineStart] = [source.slice(at, start), lineStart];
    const [open, sign] = [opening?.[0], /[-+]/.exec(source[start + 2] ?? "")?.[0]];
    pushText(text, open === undefined ? "+" : sign, open !== "{{", atLineStart);
    advance(start - at);
    if (open === "{#") comment();
    else if (open === "{%" && match(RAW)) raw();
    else if (open !== undefined) {
      const tag = open === "{{" ? "print" : "block";
      tokens.push({ type: "open", tag, line });
      advance(2 + (sign ? 1 : 0));
      inside(tag);
    }
  }
  return tokens;

  function comment(): void {
    const end = source.indexOf("#}", at + 2);
    if (end < 0) fail("A comment is not closed");
    const sign = source[end - 1];
    advance(end + 2 - at);
    if (sign === "-") advance(match(SPACE)![0].length);
    else if (sign !== "+" && source[at] === "\n") advance(1);
  }

  function raw(): void {
    advance(match(RAW)![0].length);
    const end = match(RAW_END);
    if (!end) return fail("A raw block is not closed");
    pushText(source.slice(at, end.index), /[-+]/.exec(end[1]!)?.[0], true, lineStart);
    advance(end.index + end[0].length - at);
  }

  function inside(tag: "print" | "block"): void {
    const brackets: string[] = []; // so that the }} of a dict in a dict is not the end
    const closing = tag === "print" ? /(-)?\}\}/y : /([-+])?%\}/y;
    for (;;) {
      advance(match(SPACE)![0].length);
      if (at >= source.length) fail("A tag is not closed");
      const close = brackets.length === 0 ? match(closing) : null;
      if (close) {
        tokens.push({ type: "close", tag, line });
        advance(close[0].length);
        if (close[1] === "-") advance(match(SPACE)![0].length);
        else if (close[1] !== "+" && tag === "block" && source[at] === "\n") advance(1);
        return;
      }
      pushToken(brackets);
    }
  }

  function pushToken(brackets: string[]): void {
    let found: RegExpExecArray | null;
    if ((found = match(NAME))) tokens.push({ type: "name", text: found[0], line });
    else if ((found = match(FLOAT))) {
      tokens.push({ type: "float", value: Number(found[0].replaceAll("_", "")), line });
    } else if ((found = match(INTEGER))) {
      tokens.push({ type: "integer", value: BigInt(found[0].replaceAll("_", "")), line });
    } else if ((found = match(STRING))) {
      tokens.push({ type: "string", value: unescape(found[1] ?? found[2]!), line });
    } else if ((found = match(OPERATOR))) {
      const [text] = found;
      if ("([{".includes(text)) brackets.push(text);
      else if (")]}".includes(text)) {
        const pair = brackets.pop();
        if (pair === undefined || "([{".indexOf(pair) !== ")]}".indexOf(text)) {
          fail(`"${text}" closes nothing`);
        }
      }
      tokens.push({ type: "operator", text, line });
    } else return fail(`"${source[at]}" is not expected`);
    advance(found[0].length);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", a: "\x07" },
  ...{ "\\": "\\", "'": "'", '"': '"', "\n": "" },
};

/** The escapes of Python's string literals; an unknown one stays as it is. */
function unescape(text: string): string {
  return text.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([^]))/g,
    (all, x?: string, u?: string, long?: string, octal?: string, letter?: string) => {
      if (letter !== undefined) return ESCAPES[letter] ?? all;
      return String.fromCodePoint(octal === undefined ? parseInt((x ?? u ?? long)!, 16) : parseInt(octal, 8));
    },
  );
}
