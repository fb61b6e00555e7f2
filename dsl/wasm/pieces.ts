/**
 * A fold whose range is cut into pieces. Each piece begins anew and all are joined in the order of the range, so the
 * result depends on where the cuts are and on nothing else. Either one program goes through all pieces, or several
 * take turns and leave each piece in memory that they share; the last of them to be ready joins.
 *
 * @module
 */
import { type Carried, moveTiles, runRounds, type WriteBlock } from "./carried.ts";
import { add, div, type Expr, i32, min, mul, node, plus } from "./expr.ts";
import type { LoopStatement } from "./plan.ts";
import { PIECES, type Scope } from "./scope.ts";

/** Bytes before all pieces: a counter for each program, so many as a launch with shared pieces may have. */
export const SHARED_COUNTERS = 4096;

/** Writes a cut fold. */
export function writePieces(
  scope: Scope,
  statement: LoopStatement,
  run: Carried,
  writeBlock: WriteBlock,
): void {
  const { f } = scope;
  const { instr, merge } = statement;
  const { rounds, parts, most, part, program } = scope.cut!;
  const count = f.let(scope.integer(instr.count));
  const pieces = f.let(div(add(count, rounds - 1), rounds));
  const total = run.another();
  run.name(instr.fold!.join.map((j) => j.right));
  total.name(instr.fold!.join.map((j) => j.left));
  const compute = (piece: Expr<"i32">) => {
    run.begin();
    const from = f.let(mul(piece, rounds));
    runRounds(scope, statement, run, [from, f.let(min(count, f.let(add(from, rounds))))], writeBlock);
  };
  const join = () => {
    writeBlock(scope, merge!);
    moveTiles(scope, total, instr.fold!.join.map((j) => j.out));
  };
  const finish = () => {
    total.name(instr.carry.map((c) => c.last));
    writeBlock(scope, statement.finish);
  };
  if (parts === 1) {
    total.begin();
    f.for(0, pieces, 1, (piece) => {
      compute(piece);
      join();
    });
    return finish();
  }
  const each = run.bytes;
  scope.pieceBytes = most * each;
  const shared = scope.address(PIECES);
  const slots = f.let(plus(shared, add(mul(program, scope.pieceBytes), SHARED_COUNTERS)));
  const slot = (piece: Expr<"i32">) => f.let(plus(slots, mul(piece, each)));
  const next = f.variable(part);
  f.while(next, pieces, parts, () => {
    compute(next);
    run.write(slot(next));
  });
  const counter = f.let(plus(shared, mul(program, 4)));
  const last = f.variable(node("i32.atomic.rmw.add", [counter, i32(1)]));
  f.if(node("i32.eq", [last, i32(parts - 1)]), () => {
    f.run("i32.store", [counter, i32(0)]);
    total.begin();
    f.for(0, pieces, 1, (piece) => {
      run.read(slot(piece));
      join();
    });
    finish();
  });
}
