/**
 * What a Jinja template is parsed to.
 *
 * @module
 */

/** Something that has a value. */
export type Expression =
  | { readonly type: "constant"; readonly value: null | boolean | bigint | number | string }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "list" | "tuple"; readonly items: readonly Expression[] }
  | { readonly type: "dict"; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly type: "attribute"; readonly of: Expression; readonly name: string }
  | { readonly type: "item"; readonly of: Expression; readonly key: Expression }
  | {
    readonly type: "slice";
    readonly of: Expression;
    readonly parts: readonly [Expression?, Expression?, Expression?];
  }
  | { readonly type: "call"; readonly callee: Expression; readonly args: Arguments }
  | { readonly type: "filter"; readonly of: Expression; readonly name: string; readonly args: Arguments }
  | {
    readonly type: "test";
    readonly of: Expression;
    readonly name: string;
    readonly args: Arguments;
    readonly negated: boolean;
  }
  | { readonly type: "unary"; readonly operator: "-" | "+" | "not"; readonly of: Expression }
  | {
    readonly type: "binary";
    readonly operator: string;
    readonly left: Expression;
    readonly right: Expression;
  }
  /** A chain such as `a < b <= c`. */
  | {
    readonly type: "compare";
    readonly first: Expression;
    readonly rest: readonly (readonly [string, Expression])[];
  }
  | { readonly type: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | {
    readonly type: "condition";
    readonly test: Expression;
    readonly yes: Expression;
    readonly no: Expression | undefined;
  };

/** Arguments of a call, a filter or a test. */
export interface Arguments {
  readonly positional: readonly Expression[];
  readonly named: readonly (readonly [string, Expression])[];
}

/** What is assigned to: a name, a field of a namespace, or several names at once. */
export type Target =
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "field"; readonly of: string; readonly name: string }
  | { readonly type: "targets"; readonly items: readonly Target[] };

/** A parameter of a macro. */
export interface Parameter {
  readonly name: string;
  readonly value: Expression | undefined;
}

/** Something that is done; `line` is where a failure is reported. */
export type Statement =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "print"; readonly value: Expression; readonly line: number }
  | {
    readonly type: "if";
    readonly branches: readonly { readonly test: Expression | undefined; readonly body: Body }[];
    readonly line: number;
  }
  | {
    readonly type: "for";
    readonly target: Target;
    readonly over: Expression;
    readonly filter: Expression | undefined;
    readonly body: Body;
    readonly otherwise: Body;
    readonly line: number;
  }
  | { readonly type: "set"; readonly target: Target; readonly value: Expression; readonly line: number }
  /** A `set` or `filter` block: its text goes through the filters, then to the target or to the output. */
  | {
    readonly type: "capture";
    readonly target: Target | undefined;
    readonly filters: readonly { readonly name: string; readonly args: Arguments }[];
    readonly body: Body;
    readonly line: number;
  }
  | {
    readonly type: "macro";
    readonly name: string;
    readonly parameters: readonly Parameter[];
    readonly body: Body;
  }
  | {
    readonly type: "call";
    readonly call: Extract<Expression, { type: "call" }>;
    readonly parameters: readonly Parameter[];
    readonly body: Body;
    readonly line: number;
  }
  | { readonly type: "with"; readonly sets: readonly (readonly [Target, Expression])[]; readonly body: Body }
  /** A block that only groups, such as `generation`. */
  | { readonly type: "group"; readonly body: Body }
  | { readonly type: "break" | "continue" };

/** Statements in a row. */
export type Body = readonly Statement[];
