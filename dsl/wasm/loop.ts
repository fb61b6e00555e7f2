/**
 * Loops. A carried tile lies in one place from its first state to its last, and its next state is written over
 * the old one wherever nothing needs the old one any more; a copy is made only where that cannot be shown.
 *
 * @module
 */
import { everyInstr, type Instr, type Value } from "../ir.ts";
import { type Expr, i32 } from "./expr.ts";
import { isScalar } from "./facts.ts";
import type { LoopStatement, Statement } from "./plan.ts";
import { type Buffer, constantLanes, type Scope } from "./scope.ts";

type Carry = LoopStatement["instr"]["carry"][number];
type WriteBlock = (scope: Scope, statements: readonly Statement[]) => void;

/** Writes a loop and what runs once after it. */
export function writeLoop(
  scope: Scope,
  { instr, body, finish }: LoopStatement,
  writeBlock: WriteBlock,
): void {
  const { f } = scope;
  const places = new Map<Carry, Buffer>();
  for (const carry of instr.carry.filter((c) => !isScalar(c.first))) {
    const place = begin(scope, carry);
    places.set(carry, place);
    scope.share(carry.inside, place);
    scope.share(carry.last, place);
    if (staysInPlace(scope, body, carry)) scope.share(carry.next, place);
  }
  const scalars = instr.carry.filter((c) => isScalar(c.first)).map((c) => ({ ...c, local: f.local("v128") }));
  for (const { first, inside, last, local } of scalars) {
    f.set(local, scope.vector(first));
    scope.define(inside, { vector: local });
    scope.define(last, { vector: local });
  }
  const counter = f.local("i32");
  const count = f.let(scope.integer(instr.count));
  f.set(counter, i32(0));
  scope.define(instr.counter, { integer: counter });
  f.while(counter, count, 1, () => {
    writeBlock(scope, body);
    moveTiles(scope, places);
    // All are read before any is written: one may be the old state of another.
    const next = scalars.map((c) => hold(scope, scope.vector(c.next)));
    scalars.forEach(({ local }, i) => f.set(local, next[i]!));
  });
  writeBlock(scope, finish);
}

function hold({ f }: Scope, value: Expr<"v128">): Expr<"v128"> {
  const held = f.local("v128");
  f.set(held, value);
  return held;
}

/** Where a carried tile lies, with its first state in it. */
function begin(scope: Scope, { first, last }: Carry): Buffer {
  const { facts } = scope;
  const known = facts.constant(first);
  if (known === undefined && facts.uses(first).length === 1 && facts.sameBlock(first, last)) {
    return scope.tile(first);
  }
  const place = scope.reserve(...first.shape);
  if (known !== undefined) scope.fill(place, ...first.shape, constantLanes(first, known));
  else scope.copy(scope.tile(first), place, ...first.shape);
  return place;
}

/** Copies next states that could not be made in place. */
function moveTiles(scope: Scope, places: ReadonlyMap<Carry, Buffer>) {
  const moves = [...places].map(([{ next }, to]) => ({ next, from: scope.tile(next), to }))
    .filter((m) => m.from !== m.to);
  const overwritten = new Set(moves.map((m) => m.to));
  const safe = moves.map((move) => {
    if (!overwritten.has(move.from)) return move;
    const aside = scope.reserve(...move.next.shape);
    scope.copy(move.from, aside, ...move.next.shape);
    return { ...move, from: aside };
  });
  for (const { next, from, to } of safe) scope.copy(from, to, ...next.shape);
}

/** Whether the next state may overwrite the old one, because nothing reads the old one then or later. */
function staysInPlace(scope: Scope, body: readonly Statement[], { inside, next }: Carry): boolean {
  const { facts, plan } = scope;
  if (next === inside || !facts.sameBlock(next, inside) || facts.constant(next) !== undefined) return false;
  if (facts.uses(next).filter((u) => u.role === "tile" && u.by.op === "loop").length !== 1) return false;
  const first = firstInPlace(scope, next, inside);
  const maker = facts.maker.get(first);
  if (!maker) return false;
  const statement = (of: Instr) => body.findIndex((s) => contains(s, of));
  const writer = statement(maker);
  const reads = readers(scope, inside);
  // A read by no statement of the body is by the loop itself, which hands the old state on as another's next.
  if (reads.some((by) => statement(by) < 0 || statement(by) > writer)) return false;
  const group = plan.home.get(first);
  if (!group) {
    // A sum or histogram that starts from the old state and reads it nowhere else.
    const starts = (maker.op === "gemm" || maker.op === "histogram") && maker.acc === inside;
    return starts && reads.filter((by) => statement(by) === writer).length === 1;
  }
  // A group writes one number a row after it has read all of the row, and a column after what that is made of.
  return next.shape[1] === 1 || reads.every((by) => !group.members.includes(by)) ||
    isChain(scope, inside, first);
}

/** Who reads what lies where `value` lies: an inner loop that starts from it may go on in its place. */
function readers(scope: Scope, value: Value): Instr[] {
  return scope.facts.uses(value).flatMap(({ by, role }) => {
    if (by.op !== "loop" || role !== "start") return [by];
    return [by, ...by.carry.filter((c) => c.first === value).flatMap((c) => readers(scope, c.last))];
  });
}

/** The first tile of those that will be written where `next` lies: sums start in the place of what they start from. */
function firstInPlace({ facts }: Scope, next: Value, inside: Value): Value {
  let first = next;
  for (;;) {
    const maker = facts.maker.get(first);
    if (maker?.op !== "gemm" || maker.acc === inside || facts.constant(maker.acc) !== undefined) return first;
    if (facts.uses(maker.acc).length !== 1 || !facts.sameBlock(maker.acc, maker.out)) return first;
    first = maker.acc;
  }
}

/** Whether `from` is used once, by something used once, and so on up to `to`. */
function isChain({ facts }: Scope, from: Value, to: Value): boolean {
  for (let value = from; value !== to;) {
    const uses = facts.uses(value);
    const by = uses[0]?.by;
    if (uses.length !== 1 || (by?.op !== "map" && by?.op !== "cast" && by?.op !== "bitcast")) return false;
    value = by.out;
  }
  return true;
}

function contains(statement: Statement, instr: Instr): boolean {
  if (statement.kind === "group") return statement.members.includes(instr);
  return statement.instr === instr ||
    (statement.kind === "loop" && [...everyInstr([statement.instr])].includes(instr));
}
