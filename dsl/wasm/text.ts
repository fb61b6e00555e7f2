/**
 * A module as WebAssembly text, one instruction a line in stack order: what the encoder writes, for people.
 *
 * @module
 */
import type { Module } from "./encoder.ts";
import type { Item } from "./func.ts";
import type { Extra } from "./expr.ts";
import { type Opcode, type OpcodeName, OPCODES, type ValType } from "./opcodes.ts";

/** The text of a module. Assembling it gives the bytes of `encode()` but for the name section. */
export function toText(module: Module): string {
  const { funcs, address, maximumPages } = module;
  const wide = address === "i64" ? "i64 " : "";
  const lines = [`(module`, `  (import "env" "memory" (memory ${wide}1 ${maximumPages} shared))`];
  for (const f of funcs) {
    const signature = [
      f.params.length > 0 ? ` (param ${f.params.join(" ")})` : "",
      f.result ? ` (result ${f.result})` : "",
    ].join("");
    lines.push(`  (func $${f.name} (export "${f.name}")${signature}`);
    if (f.locals.length > 0) lines.push(`    (local ${f.locals.join(" ")})`);
    let depth = 2;
    for (const item of f.items) {
      if (item.op === "end" || item.op === "else") depth--;
      lines.push("  ".repeat(depth) + line(item, funcs));
      if (item.op === "block" || item.op === "loop" || item.op === "if" || item.op === "else") depth++;
    }
    lines.push("  )");
  }
  return lines.join("\n") + "\n)\n";
}

function line({ op, type, extra = {} }: Item, funcs: Module["funcs"]): string {
  if (op === "const") return constant(type!, extra);
  if (op === "call") return `call $${funcs[extra.index!]!.name}`;
  if (!(op in OPCODES)) return extra.index === undefined ? op : `${op} ${extra.index}`;
  const { imm } = OPCODES[op as OpcodeName] as Opcode;
  const parts: (string | number)[] = [op];
  if ((imm === "memory" || imm === "memlane") && extra.offset) parts.push(`offset=${extra.offset}`);
  if (imm === "lane" || imm === "memlane") parts.push(extra.lane!);
  if (imm === "shuffle") parts.push(...extra.bytes!);
  return parts.join(" ");
}

function constant(type: ValType, { value, bytes }: Extra): string {
  if (type === "f32") return `f32.const ${float(value!)}`;
  if (type !== "v128") return `${type}.const ${value}`;
  const words = new Int32Array(Uint8Array.from(bytes!).buffer);
  return `v128.const i32x4 ${
    [...words].map((w) => `0x${(w >>> 0).toString(16).padStart(8, "0")}`).join(" ")
  }`;
}

function float(value: number): string {
  if (Number.isNaN(value)) return "nan";
  return Number.isFinite(value) ? String(Math.fround(value)) : value > 0 ? "inf" : "-inf";
}
