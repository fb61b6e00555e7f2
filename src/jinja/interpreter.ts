/**
 * Runs a parsed template. There are no host objects in it: a template sees the values it is given, and what it can
 * do with them is in the tables of filters, tests and methods.
 *
 * @module
 */
import type { Arguments, Body, Expression, Parameter, Statement, Target } from "./ast.ts";
import { filterOf, testOf } from "./filters.ts";
import { attribute } from "./methods.ts";
import { binary, compares, slice, subscript, unary } from "./operators.ts";
import {
  Function,
  iterate,
  Namespace,
  str,
  TemplateError,
  truth,
  Tuple,
  typeName,
  Undefined,
  type Value,
} from "./values.ts";

/** Longest text that a template may make. */
const MAX_OUTPUT = 1 << 28;

/** Names and their values; a loop, a macro and `with` have one of their own. */
class Scope {
  readonly #values = new Map<string, Value>();
  constructor(readonly outer?: Scope) {}

  get(name: string): Value {
    const value = this.#values.get(name);
    if (value !== undefined) return value;
    return this.outer ? this.outer.get(name) : new Undefined(`"${name}"`);
  }

  set(name: string, value: Value): void {
    this.#values.set(name, value);
  }
}

/** What ends a loop or one turn of it. */
type Signal = "break" | "continue" | undefined;

/** Runs a template with the given names. @throws {TemplateError} If it does what its values do not allow. */
export function run(template: Body, names: ReadonlyMap<string, Value>): string {
  const scope = new Scope();
  for (const [name, value] of names) scope.set(name, value);
  return new Interpreter().text(template, scope);
}

class Interpreter {
  #length = 0;

  /** The text that statements print. */
  text(body: Body, scope: Scope): string {
    const out: string[] = [];
    this.#body(body, scope, out);
    return out.join("");
  }

  #print(text: string, out: string[]): void {
    this.#length += text.length;
    if (this.#length > MAX_OUTPUT) throw new TemplateError("The template prints too much");
    out.push(text);
  }

  #body(body: Body, scope: Scope, out: string[]): Signal {
    for (const statement of body) {
      try {
        const signal = this.#statement(statement, scope, out);
        if (signal) return signal;
      } catch (error) {
        if (error instanceof TemplateError && "line" in statement) error.at(statement.line);
        throw error;
      }
    }
    return undefined;
  }

  #statement(statement: Statement, scope: Scope, out: string[]): Signal {
    switch (statement.type) {
      case "text":
        this.#print(statement.text, out);
        return;
      case "print":
        this.#print(str(this.#value(statement.value, scope)), out);
        return;
      case "if": {
        const branch = statement.branches.find(({ test }) => !test || truth(this.#value(test, scope)));
        return branch && this.#body(branch.body, scope, out);
      }
      case "for":
        return this.#for(statement, scope, out);
      case "set":
        this.#assign(statement.target, this.#value(statement.value, scope), scope);
        return;
      case "capture": {
        const captured: string[] = [];
        const signal = this.#body(statement.body, new Scope(scope), captured);
        if (signal) return signal;
        let value: Value = captured.join("");
        for (const { name, args } of statement.filters) value = this.#filter(value, name, args, scope);
        if (statement.target) this.#assign(statement.target, value, scope);
        else this.#print(str(value), out);
        return;
      }
      case "macro":
        scope.set(statement.name, this.#macro(statement.parameters, statement.body, scope));
        return;
      case "call": {
        const caller = this.#macro(statement.parameters, statement.body, scope);
        this.#print(str(this.#call(statement.call, scope, caller)), out);
        return;
      }
      case "with": {
        const inner = new Scope(scope);
        for (const [target, value] of statement.sets) this.#assign(target, this.#value(value, scope), inner);
        return this.#body(statement.body, inner, out);
      }
      case "group":
        return this.#body(statement.body, scope, out);
      default:
        return statement.type;
    }
  }

  #for(statement: Extract<Statement, { type: "for" }>, scope: Scope, out: string[]): Signal {
    let items = iterate(this.#value(statement.over, scope));
    const { filter } = statement;
    if (filter) {
      items = items.filter((item) => {
        const inner = new Scope(scope);
        this.#assign(statement.target, item, inner);
        return truth(this.#value(filter, inner));
      });
    }
    let whole = false; // a turn came to its end: only then `else` is passed over, as in Jinja
    for (const [index, item] of items.entries()) {
      const inner = new Scope(scope);
      inner.set("loop", loopOf(items, index));
      this.#assign(statement.target, item, inner);
      const signal = this.#body(statement.body, inner, out);
      if (signal === "break") break;
      whole ||= signal === undefined;
    }
    return whole ? undefined : this.#body(statement.otherwise, new Scope(scope), out);
  }

  #assign(target: Target, value: Value, scope: Scope): void {
    if (target.type === "name") return scope.set(target.name, value);
    if (target.type === "field") {
      const of = scope.get(target.of);
      if (!(of instanceof Namespace)) throw new TemplateError(`"${target.of}" is not a namespace`);
      of.fields.set(target.name, value);
      return;
    }
    const items = iterate(value);
    if (items.length !== target.items.length) {
      throw new TemplateError(`${items.length} values cannot be unpacked to ${target.items.length} names`);
    }
    for (const [i, part] of target.items.entries()) this.#assign(part, items[i]!, scope);
  }

  #macro(parameters: readonly Parameter[], body: Body, scope: Scope): Function {
    return new Function((args, named) => {
      const inner = new Scope(scope);
      if (args.length > parameters.length) throw new TemplateError("A macro got too many arguments");
      for (const [i, { name, value }] of parameters.entries()) {
        const given = args[i] ?? named.get(name);
        inner.set(
          name,
          given !== undefined ? given : value ? this.#value(value, inner) : new Undefined(`"${name}"`),
        );
      }
      for (const [name, value] of named) {
        if (name === "caller") inner.set(name, value);
        else if (!parameters.some((parameter) => parameter.name === name)) {
          throw new TemplateError(`A macro has no parameter "${name}"`);
        }
      }
      return this.text(body, inner);
    });
  }

  #arguments(args: Arguments, scope: Scope): [Value[], Map<string, Value>] {
    return [
      args.positional.map((arg) => this.#value(arg, scope)),
      new Map(args.named.map(([name, value]) => [name, this.#value(value, scope)])),
    ];
  }

  #filter(value: Value, name: string, args: Arguments, scope: Scope): Value {
    return filterOf(name)(value, ...this.#arguments(args, scope));
  }

  #call({ callee, args }: Extract<Expression, { type: "call" }>, scope: Scope, caller?: Function): Value {
    const of = this.#value(callee, scope);
    if (of instanceof Undefined) return of.fail();
    if (!(of instanceof Function)) throw new TemplateError(`"${typeName(of)}" cannot be called`);
    const [positional, named] = this.#arguments(args, scope);
    if (caller) named.set("caller", caller);
    return of.call(positional, named);
  }

  #value(node: Expression, scope: Scope): Value {
    switch (node.type) {
      case "constant":
        return node.value;
      case "name":
        return scope.get(node.name);
      case "list":
        return node.items.map((item) => this.#value(item, scope));
      case "tuple":
        return new Tuple(node.items.map((item) => this.#value(item, scope)));
      case "dict":
        return new Map(
          node.entries.map(([key, value]) => [this.#value(key, scope), this.#value(value, scope)]),
        );
      case "attribute":
        return attribute(this.#value(node.of, scope), node.name);
      case "item": {
        const [of, key] = [this.#value(node.of, scope), this.#value(node.key, scope)];
        const found = subscript(of, key);
        return found instanceof Undefined && typeof key === "string" ? attribute(of, key) : found;
      }
      case "slice":
        return slice(this.#value(node.of, scope), node.parts.map((part) => part && this.#value(part, scope)));
      case "call":
        return this.#call(node, scope);
      case "filter":
        return this.#filter(this.#value(node.of, scope), node.name, node.args, scope);
      case "test": {
        const [args] = this.#arguments(node.args, scope);
        return testOf(node.name)(this.#value(node.of, scope), args) !== node.negated;
      }
      case "unary": {
        const of = this.#value(node.of, scope);
        return node.operator === "not" ? !truth(of) : unary(node.operator, of);
      }
      case "binary":
        return binary(node.operator, this.#value(node.left, scope), this.#value(node.right, scope));
      case "compare": {
        let left = this.#value(node.first, scope);
        return node.rest.every(([operator, next]) => {
          const right = this.#value(next, scope);
          const holds = compares(operator, left, right);
          left = right;
          return holds;
        });
      }
      case "and":
      case "or": {
        const left = this.#value(node.left, scope);
        return truth(left) === (node.type === "or") ? left : this.#value(node.right, scope);
      }
      case "condition":
        if (truth(this.#value(node.test, scope))) return this.#value(node.yes, scope);
        return node.no ? this.#value(node.no, scope) : new Undefined("The other case");
    }
  }
}

function itemAt(items: readonly Value[], index: number): Value {
  return index in items ? items[index]! : new Undefined(`Item ${index}`);
}

/** What `loop` is inside a loop. */
function loopOf(items: readonly Value[], index: number): Namespace {
  const [at, length] = [BigInt(index), BigInt(items.length)];
  const fields: Record<string, Value> = {
    index: at + 1n,
    index0: at,
    revindex: length - at,
    revindex0: length - at - 1n,
    first: index === 0,
    last: index === items.length - 1,
    length,
    previtem: itemAt(items, index - 1),
    nextitem: itemAt(items, index + 1),
    depth: 1n,
    depth0: 0n,
    cycle: new Function((args) => itemAt(args, index % args.length)),
  };
  return new Namespace(new Map(Object.entries(fields)));
}
