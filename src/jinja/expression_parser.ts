/**
 * Parses the expressions of a Jinja template.
 *
 * @module
 */
import type { Arguments, Expression } from "./ast.ts";
import type { Token } from "./lexer.ts";

const COMPARISONS = ["==", "!=", "<", "<=", ">", ">="];
/** From loose to tight; each level is left-associative. */
const LEVELS = [["+", "-"], ["~"], ["*", "/", "//", "%"], ["**"]];
/** Words that cannot be the argument of a test: `x is string or y`. */
const NOT_ARGUMENTS = ["else", "or", "and", "is", "if", "in", "not"];
const CONSTANTS: Readonly<Record<string, null | boolean>> = {
  ...{ true: true, True: true, false: false, False: false, none: null, None: null },
};

/** Reads tokens one after the other. */
export class ExpressionParser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Whether all tokens are taken. */
  protected get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  protected take(): Token {
    const token = this.#tokens[this.#at++];
    return token ?? this.fail("The template ends too early");
  }

  /** The name that comes next. */
  protected word(): string {
    const token = this.#tokens[this.#at];
    return token?.type === "name" ? token.text : this.fail("A block begins with a word");
  }

  protected fail(message: string): never {
    const line = this.#tokens[Math.min(this.#at, this.#tokens.length - 1)]?.line ?? 1;
    throw new SyntaxError(`${message} in line ${line}`);
  }

  protected isName(text: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.type === "name" && token.text === text;
  }

  protected takeName(text: string): boolean {
    if (!this.isName(text)) return false;
    this.#at++;
    return true;
  }

  protected expectName(text?: string): string {
    const token = this.take();
    if (token.type === "name" && (text === undefined || token.text === text)) return token.text;
    this.#at--;
    return this.fail(text === undefined ? "A name is missing" : `"${text}" is missing`);
  }

  protected isOperator(text: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.type === "operator" && token.text === text;
  }

  protected takeOperator(text: string): boolean {
    if (!this.isOperator(text)) return false;
    this.#at++;
    return true;
  }

  protected expectOperator(text: string): void {
    if (!this.takeOperator(text)) this.fail(`"${text}" is missing`);
  }

  protected isClose(): boolean {
    return this.#tokens[this.#at]?.type === "close";
  }

  protected close(tag: "print" | "block"): void {
    if (!this.isClose()) this.fail(`The end of a ${tag === "print" ? "{{ }}" : "{% %}"} tag is missing`);
    this.#at++;
  }

  /** One expression, or several with commas between them. */
  protected tuple(conditional = true): Expression {
    const one = () => conditional ? this.expression() : this.#or();
    const first = one();
    if (!this.isOperator(",")) return first;
    const items = [first];
    while (this.takeOperator(",") && !this.#endsTuple()) items.push(one());
    return { type: "tuple", items };
  }

  #endsTuple(): boolean {
    return this.isClose() || this.isOperator(")") || this.isName("if");
  }

  protected expression(): Expression {
    let value = this.#or();
    while (this.takeName("if")) {
      const test = this.#or();
      const no = this.takeName("else") ? this.expression() : undefined;
      value = { type: "condition", test, yes: value, no };
    }
    return value;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.takeName("or")) left = { type: "or", left, right: this.#and() };
    return left;
  }

  #and(): Expression {
    let left = this.#not();
    while (this.takeName("and")) left = { type: "and", left, right: this.#not() };
    return left;
  }

  #not(): Expression {
    return this.takeName("not") ? { type: "unary", operator: "not", of: this.#not() } : this.#compare();
  }

  #compare(): Expression {
    const first = this.#level(0);
    const rest: [string, Expression][] = [];
    for (;;) {
      const operator = COMPARISONS.find((text) => this.takeOperator(text)) ?? this.#membership();
      if (operator === undefined) break;
      rest.push([operator, this.#level(0)]);
    }
    return rest.length > 0 ? { type: "compare", first, rest } : first;
  }

  #membership(): string | undefined {
    if (this.takeName("in")) return "in";
    const token = this.#tokens[this.#at + 1];
    if (!this.isName("not") || token?.type !== "name" || token.text !== "in") return undefined;
    this.#at += 2;
    return "not in";
  }

  #level(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.#unary(true);
    let left = this.#level(level + 1);
    for (;;) {
      const operator = operators.find((text) => this.takeOperator(text));
      if (operator === undefined) return left;
      left = { type: "binary", operator, left, right: this.#level(level + 1) };
    }
  }

  #unary(filtered: boolean): Expression {
    const operator = (["-", "+"] as const).find((text) => this.takeOperator(text));
    let value: Expression = operator
      ? { type: "unary", operator, of: this.#unary(false) }
      : this.#postfix(this.#primary());
    while (filtered && (this.isOperator("|") || this.isName("is"))) {
      if (this.takeOperator("|")) {
        for (const { name, args } of this.filters()) value = { type: "filter", of: value, name, args };
      } else value = this.#test(value);
      value = this.#postfix(value); // as in `(x | f).y`, written without brackets
    }
    return value;
  }

  /** Filters with `|` between them. */
  protected filters(): { name: string; args: Arguments }[] {
    const list = [];
    do {
      const name = this.expectName();
      list.push({ name, args: this.isOperator("(") ? this.#arguments() : { positional: [], named: [] } });
    } while (this.takeOperator("|"));
    return list;
  }

  #test(of: Expression): Expression {
    this.expectName("is");
    const negated = this.takeName("not");
    const name = this.expectName();
    let args: Arguments = { positional: [], named: [] };
    if (this.isOperator("(")) args = this.#arguments();
    else if (this.#beginsArgument()) args = { positional: [this.#postfix(this.#primary())], named: [] };
    return { type: "test", of, name, args, negated };
  }

  #beginsArgument(): boolean {
    const token = this.#tokens[this.#at];
    if (token?.type === "name") return !NOT_ARGUMENTS.includes(token.text);
    if (token?.type === "operator") return token.text === "[" || token.text === "{";
    return token?.type === "string" || token?.type === "integer" || token?.type === "float";
  }

  #primary(): Expression {
    const token = this.take();
    switch (token.type) {
      case "name":
        return Object.hasOwn(CONSTANTS, token.text)
          ? { type: "constant", value: CONSTANTS[token.text]! }
          : { type: "name", name: token.text };
      case "string": {
        let { value } = token;
        for (let next = this.#tokens[this.#at]; next?.type === "string"; next = this.#tokens[++this.#at]) {
          value += next.value; // side by side, as in Python
        }
        return { type: "constant", value };
      }
      case "integer":
      case "float":
        return { type: "constant", value: token.value };
      case "operator":
        if (token.text === "(") return this.#brackets();
        if (token.text === "[") return { type: "list", items: this.#items("]", () => this.expression()) };
        if (token.text === "{") {
          return { type: "dict", entries: this.#items("}", () => this.#entry()) };
        }
    }
    this.#at--;
    return this.fail("An expression is missing");
  }

  #brackets(): Expression {
    if (this.takeOperator(")")) return { type: "tuple", items: [] };
    const value = this.tuple();
    this.expectOperator(")");
    return value;
  }

  #entry(): readonly [Expression, Expression] {
    const key = this.expression();
    this.expectOperator(":");
    return [key, this.expression()];
  }

  #items<T>(end: string, item: () => T): T[] {
    const items: T[] = [];
    while (!this.takeOperator(end)) {
      if (items.length > 0) {
        this.expectOperator(",");
        if (this.takeOperator(end)) break;
      }
      items.push(item());
    }
    return items;
  }

  #postfix(value: Expression): Expression {
    for (;;) {
      if (this.takeOperator(".")) {
        const token = this.take();
        if (token.type === "name") value = { type: "attribute", of: value, name: token.text };
        else if (token.type === "integer") {
          value = { type: "item", of: value, key: { type: "constant", value: token.value } };
        } else this.fail("A name is missing");
      } else if (this.takeOperator("[")) value = this.#subscript(value);
      else if (this.isOperator("(")) value = { type: "call", callee: value, args: this.#arguments() };
      else return value;
    }
  }

  #subscript(of: Expression): Expression {
    const parts: [Expression?, Expression?, Expression?] = [];
    let colons = 0;
    while (!this.takeOperator("]")) {
      if (this.takeOperator(":")) {
        if (++colons > 2) this.fail("A slice has at most three parts");
      } else parts[colons] = this.tuple();
    }
    if (colons > 0) return { type: "slice", of, parts };
    return parts[0] ? { type: "item", of, key: parts[0] } : this.fail("A subscript is missing");
  }

  #arguments(): Arguments {
    this.expectOperator("(");
    const positional: Expression[] = [];
    const named: [string, Expression][] = [];
    this.#items(")", () => {
      const [token, next] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
      if (token?.type === "name" && next?.type === "operator" && next.text === "=") {
        this.#at += 2;
        named.push([token.text, this.expression()]);
      } else if (named.length > 0) this.fail("A positional argument follows a named one");
      else positional.push(this.expression());
    });
    return { positional, named };
  }
}
