/**
 * Loops. A carried tile lies in one place from its first state to its last, and its next state is written over
 * the old one wherever nothing needs the old one any more; a copy is made only where that cannot be shown.
 *
 * @module
 */
import { everyInstr, type Instr, type Value } from "../ir.ts";
import { begin, Carried, placeFor, runRounds, type WriteBlock } from "./carried.ts";
import { i32 } from "./expr.ts";
import { isScalar } from "./facts.ts";
import { writePieces } from "./pieces.ts";
import type { LoopStatement, Statement } from "./plan.ts";
import type { Scope } from "./scope.ts";

type Carry = LoopStatement["instr"]["carry"][number];
/** Writes a loop and what runs once after it. */
export function writeLoop(scope: Scope, statement: LoopStatement, writeBlock: WriteBlock): void {
  const { f } = scope;
  const { instr, body, merge, finish } = statement;
  const places = instr.carry.map(({ first, last }) =>
    !merge && canStartIn(scope, first, last) ? scope.tile(first) : placeFor(scope, first)
  );
  const carried = new Carried(scope, instr.carry, places);
  carried.name(instr.carry.map((c) => c.inside));
  instr.carry.forEach((carry, i) => {
    const place = places[i]!;
    if (!("op" in place) && staysInPlace(scope, body, carry)) scope.share(carry.next, place);
  });
  if (merge) return writePieces(scope, statement, carried, writeBlock);
  instr.carry.forEach(({ first, last }, i) => {
    if (!canStartIn(scope, first, last)) begin(scope, first, places[i]!);
  });
  carried.name(instr.carry.map((c) => c.last));
  runRounds(scope, statement, carried, [i32(0), f.let(scope.integer(instr.count))], writeBlock);
  writeBlock(scope, finish);
}

/** Whether a carried tile can lie where its first state does. */
function canStartIn({ facts }: Scope, first: Value, last: Value): boolean {
  return !isScalar(first) && facts.constant(first) === undefined && facts.uses(first).length === 1 &&
    facts.sameBlock(first, last);
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
