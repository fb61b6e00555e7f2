/**
 * Parses a Jinja template. The grammar is that of Jinja 3.1 without what chat templates never use: inheritance,
 * imports and recursive loops.
 *
 * @module
 */
import type { Body, Expression, Parameter, Statement, Target } from "./ast.ts";
import { ExpressionParser } from "./expression_parser.ts";
import { tokenize } from "./lexer.ts";

/** @throws {SyntaxError} With the line. */
export function parse(template: string): Body {
  return new Parser(tokenize(template)).template();
}

class Parser extends ExpressionParser {
  /** Loops that are open here, not counting those around a macro. */
  #loops = 0;

  template(): Body {
    const body = this.#body([]);
    if (!this.done) this.fail(`"${this.word()}" ends nothing`);
    return body;
  }

  /** Statements up to the end, or to a block that begins with one of `ends`; that block's `{%` and word are taken. */
  #body(ends: readonly string[]): Body {
    const body: Statement[] = [];
    while (!this.done) {
      const token = this.take();
      if (token.type === "text") body.push({ type: "text", text: token.text });
      else if (token.type === "open" && token.tag === "print") {
        const { line } = token;
        const value = this.tuple();
        this.close("print");
        body.push({ type: "print", value, line });
      } else {
        const word = this.word();
        if (ends.includes(word)) return body;
        this.take();
        body.push(this.#block(word, token.line));
      }
    }
    if (ends.length > 0) this.fail(`"${ends.at(-1)}" is missing`);
    return body;
  }

  /** A body up to `{% end %}`, whose word is known. */
  #until(end: string): Body {
    this.close("block");
    const body = this.#body([end]);
    this.take();
    this.close("block");
    return body;
  }

  /** The same for a body that is run elsewhere, where no loop can be left. */
  #outside(end: string): Body {
    const loops = this.#loops;
    this.#loops = 0;
    const body = this.#until(end);
    this.#loops = loops;
    return body;
  }

  #block(word: string, line: number): Statement {
    switch (word) {
      case "if":
        return this.#if(line);
      case "for":
        return this.#for(line);
      case "set":
        return this.#set(line);
      case "macro":
        return this.#macro();
      case "call":
        return this.#call(line);
      case "filter": {
        const filters = this.filters();
        return { type: "capture", target: undefined, filters, body: this.#until("endfilter"), line };
      }
      case "with":
        return this.#with();
      case "generation": // Hugging Face's mark for what the assistant said
        return { type: "group", body: this.#until("endgeneration") };
      case "break":
      case "continue":
        if (this.#loops === 0) this.fail(`"${word}" stands outside of a loop`);
        this.close("block");
        return { type: word };
      default:
        return this.fail(`The block "${word}" is not known here`);
    }
  }

  #if(line: number): Statement {
    const branches: { test: Expression | undefined; body: Body }[] = [];
    let test: Expression | undefined = this.tuple();
    for (;;) {
      this.close("block");
      const body = this.#body(test ? ["elif", "else", "endif"] : ["endif"]);
      branches.push({ test, body });
      const end = this.take();
      if (end.type === "name" && end.text === "endif") break;
      test = end.type === "name" && end.text === "elif" ? this.tuple() : undefined;
    }
    this.close("block");
    return { type: "if", branches, line };
  }

  #for(line: number): Statement {
    const target = this.#targets();
    this.expectName("in");
    const over = this.tuple(false);
    const filter = this.takeName("if") ? this.expression() : undefined;
    if (this.takeName("recursive")) this.fail("Recursive loops are not supported");
    this.close("block");
    this.#loops++;
    const body = this.#body(["else", "endfor"]);
    this.#loops--;
    const end = this.take();
    const otherwise = end.type === "name" && end.text === "else" ? this.#until("endfor") : [];
    if (end.type === "name" && end.text === "endfor") this.close("block");
    return { type: "for", target, over, filter, body, otherwise, line };
  }

  #set(line: number): Statement {
    const target = this.#targets();
    if (this.takeOperator("=")) {
      const value = this.tuple();
      this.close("block");
      return { type: "set", target, value, line };
    }
    const filters = this.takeOperator("|") ? this.filters() : [];
    return { type: "capture", target, filters, body: this.#until("endset"), line };
  }

  #macro(): Statement {
    const name = this.expectName();
    const parameters = this.#parameters();
    return { type: "macro", name, parameters, body: this.#outside("endmacro") };
  }

  #call(line: number): Statement {
    const parameters = this.isOperator("(") ? this.#parameters() : [];
    const call = this.expression();
    if (call.type !== "call") return this.fail("A call block needs a call");
    return { type: "call", call, parameters, body: this.#outside("endcall"), line };
  }

  #with(): Statement {
    const sets: [Target, Expression][] = [];
    while (!this.isClose()) {
      if (sets.length > 0) this.expectOperator(",");
      const target = this.#target();
      this.expectOperator("=");
      sets.push([target, this.expression()]);
    }
    return { type: "with", sets, body: this.#until("endwith") };
  }

  #parameters(): Parameter[] {
    const list: Parameter[] = [];
    this.expectOperator("(");
    while (!this.takeOperator(")")) {
      if (list.length > 0) this.expectOperator(",");
      const name = this.expectName();
      list.push({ name, value: this.takeOperator("=") ? this.expression() : undefined });
    }
    return list;
  }

  #targets(): Target {
    const items = [this.#target()];
    let several = false;
    while (this.takeOperator(",")) {
      several = true;
      if (this.isOperator("=") || this.isName("in")) break;
      items.push(this.#target());
    }
    return several ? { type: "targets", items } : items[0]!;
  }

  #target(): Target {
    if (this.takeOperator("(")) {
      const inner = this.#targets();
      this.expectOperator(")");
      return inner;
    }
    const name = this.expectName();
    return this.takeOperator(".")
      ? { type: "field", of: name, name: this.expectName() }
      : { type: "name", name };
  }
}
